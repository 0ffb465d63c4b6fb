// The words of a match, added when its chunk arrives; the landing page does not carry them. All areas of the shared catalogue, so that a new
// one is never left out, and the client's own.
import { catalogue } from '../../../shared/text/en/catalogue.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { composerConditions } from '../../../shared/text/en/composerConditions.ts';
import { dealings } from '../../../shared/text/en/dealings.ts';
import { layers } from '../../../shared/text/en/layers.ts';
import { match } from '../../../shared/text/en/match.ts';
import { month } from '../../../shared/text/en/month.ts';
import { result } from '../../../shared/text/en/result.ts';
import { addWords } from '../../text/language.ts';

addWords({ ...catalogue, ...composer, ...composerConditions, ...dealings, ...layers, ...match, ...month, ...result });
