// The words of a match, added when its chunk arrives; the landing page does not carry them.
import { agendas } from '../../../shared/text/en/agendas.ts';
import { board } from '../../../shared/text/en/board.ts';
import { briefs } from '../../../shared/text/en/briefs.ts';
import { cables } from '../../../shared/text/en/cables.ts';
import { causes } from '../../../shared/text/en/causes.ts';
import { clauses } from '../../../shared/text/en/clauses.ts';
import { communique } from '../../../shared/text/en/communique.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { conditions } from '../../../shared/text/en/conditions.ts';
import { council } from '../../../shared/text/en/council.ts';
import { dealings } from '../../../shared/text/en/dealings.ts';
import { debrief } from '../../../shared/text/en/debrief.ts';
import { events } from '../../../shared/text/en/events.ts';
import { layers } from '../../../shared/text/en/layers.ts';
import { log } from '../../../shared/text/en/log.ts';
import { match } from '../../../shared/text/en/match.ts';
import { outcomes } from '../../../shared/text/en/outcomes.ts';
import { pacts } from '../../../shared/text/en/pacts.ts';
import { phrases } from '../../../shared/text/en/phrases.ts';
import { playback } from '../../../shared/text/en/playback.ts';
import { policies } from '../../../shared/text/en/policies.ts';
import { refusals } from '../../../shared/text/en/refusals.ts';
import { result } from '../../../shared/text/en/result.ts';
import { whatIf } from '../../../shared/text/en/whatIf.ts';
import { addWords } from '../../text/language.ts';

addWords({
  ...agendas,
  ...board,
  ...briefs,
  ...cables,
  ...causes,
  ...clauses,
  ...communique,
  ...composer,
  ...conditions,
  ...council,
  ...dealings,
  ...debrief,
  ...events,
  ...layers,
  ...log,
  ...match,
  ...outcomes,
  ...pacts,
  ...phrases,
  ...playback,
  ...policies,
  ...refusals,
  ...result,
  ...whatIf,
});
