// All words of the match in English: the union of the areas. An area is a file of its own; a key belongs to one area only (tested).
// Interface words (ui, match) are added by the client beside these.
import { agendas } from './agendas.ts';
import { board } from './board.ts';
import { briefs } from './briefs.ts';
import { cables } from './cables.ts';
import { cardDesk } from './cardDesk.ts';
import { causes } from './causes.ts';
import { clauses } from './clauses.ts';
import { communique } from './communique.ts';
import { conditions } from './conditions.ts';
import { council } from './council.ts';
import { debrief } from './debrief.ts';
import { effects } from './effects.ts';
import { events } from './events.ts';
import { eventsAfghan } from './eventsAfghan.ts';
import { eventsFar } from './eventsFar.ts';
import { eventsNeighbours } from './eventsNeighbours.ts';
import { log } from './log.ts';
import { motives } from './motives.ts';
import { outcomes } from './outcomes.ts';
import { pacts } from './pacts.ts';
import { phrases } from './phrases.ts';
import { playback } from './playback.ts';
import { policies } from './policies.ts';
import { powers } from './powers.ts';
import { provinces } from './provinces.ts';
import { refusals } from './refusals.ts';
import { whatIf } from './whatIf.ts';

type Area = Readonly<Record<string, string>>;

export const AREAS = {
  agendas,
  board,
  briefs,
  cables,
  cardDesk,
  causes,
  clauses,
  communique,
  conditions,
  council,
  debrief,
  effects,
  events,
  eventsAfghan,
  eventsFar,
  eventsNeighbours,
  log,
  motives,
  outcomes,
  pacts,
  phrases,
  playback,
  policies,
  powers,
  provinces,
  refusals,
  whatIf,
} satisfies Readonly<Record<string, Area>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
/** Every key of these areas. */
export type CatalogueKey = Extract<KeysOf<(typeof AREAS)[keyof typeof AREAS]>, string>;

/** All areas in one: what a match needs to be read. */
export const catalogue: Readonly<Record<CatalogueKey, string>> = Object.assign({}, ...Object.values(AREAS));
