// Ids that tell nothing. A number that counts all pacts, demands or messages would betray the secret ones by its gaps; so each is
// named from what its readers know anyway (docs/adr/0007-public-points-from-public-facts.md, *Ids*).
import type { PactId, PowerId } from '../board/ids.ts';
import { POWER_IDS } from '../board/ids.ts';
import type { PactTerms } from '../politics/pact.ts';
import { rollsOf } from './chance.ts';
import type { MatchState, ScopedMessage } from './state.ts';

/** Thirty-two signs without l, o, i and u: five bits each. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 6;
/** More messages than a channel will ever have. */
const CHANNEL_ROOM = 100_000;

/** An id for a pact that the power proposes now: drawn from its author, its first readers and how many it made for them before. */
export function freshPactId(state: MatchState, by: PowerId, terms: PactTerms): PactId {
  const readers = readersKey(terms);
  const before = Object.values(state.pacts).filter(({ versions: [first] }) => {
    return first !== undefined && first.by === by && readersKey(first.terms) === readers;
  }).length;
  return drawn(state, 'p', `${by}/${readers}/${before}`, (id) => Object.hasOwn(state.pacts, id));
}

/** An id for a demand made now: counted among those of its author that the same powers know of. */
export function freshDemandId(state: MatchState, by: PowerId, on: PowerId, isPublic: boolean): string {
  const known = isPublic ? 'all' : on;
  const before = state.demands.filter((old) => old.by === by && (old.public ? 'all' : old.on) === known).length;
  return drawn(state, 'd', `${by}/${known}/${before}`, (id) => state.demands.some((old) => old.id === id));
}

/** The next number of a channel: rising within it, never the same in two, silent about all others. 1 is the first on the floor. */
export function nextMessageId(state: MatchState, to: ScopedMessage['to']): number {
  return newestMessageId(state, to) + 1;
}

/** The newest number of a channel by who reads it; its base if nothing was said there. */
export function newestMessageId(state: MatchState, to: ScopedMessage['to']): number {
  const base = channelNumber(to) * CHANNEL_ROOM;
  return base + state.messages.filter((message) => channelNumber(message.to) === channelNumber(to)).length;
}

/** One bit for each reader; the floor is 0. */
function channelNumber(to: ScopedMessage['to']): number {
  if (to === 'all') return 0;
  return POWER_IDS.reduce((sum, power, n) => sum + (to.includes(power) ? 2 ** n : 0), 0);
}

function readersKey({ parties, visibility }: PactTerms): string {
  return visibility === 'public' ? 'all' : [...parties].sort().join('+');
}

function drawn(state: MatchState, prefix: string, name: string, isTaken: (id: string) => boolean): string {
  const roll = rollsOf(state.seed, state.round);
  for (let attempt = 0; ; attempt++) {
    let number = Math.floor(roll(`id ${prefix}`, attempt === 0 ? name : `${name}/${attempt}`) * SIGNS.length ** LENGTH);
    let id = '';
    for (let n = 0; n < LENGTH; n++) {
      id += SIGNS[number % SIGNS.length];
      number = Math.floor(number / SIGNS.length);
    }
    if (!isTaken(`${prefix}${id}`)) return `${prefix}${id}`;
  }
}
