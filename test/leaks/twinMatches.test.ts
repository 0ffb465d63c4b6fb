// Hidden information from the outside: one match played twice with the same public commands, while in the second two powers share secrets
// (whispers.ts). What the others and the spectators get must be equal byte for byte, as projected and on the wire, and so must their refusals.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { decide } from '../../shared/game/decide.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { type Asked, obey, playRandomly, SEAT_OF } from '../support/randomMatch.ts';
import { begunTable, busyPlayer } from './tables.ts';
import { ANY_TIME, asTheFirst, BEFORE_THE_BELL, otherStart, readyAgain, type Twins, type Whisper } from './whispers.ts';

const MATCHES = Number(process.env.LEAK_MATCHES ?? 6);
/** Seed of the first match, to look at one again. */
const FIRST = Number(process.env.LEAK_FIRST ?? 1);
/** Moments looked at besides those at which a whisper was made or a phase began. */
const LOOKS = 0.05;
const WHISPERS = 0.06;
/** Commands in a match of the short suite; the long one plays to the end. */
const MOST = process.env.LEAK_MATCHES === undefined ? 1000 : 4000;
/** In a Lesson every pair comes by turns. */
const PAIRS: readonly (readonly [PowerId, PowerId])[] = [
  ['ru', 'tj'],
  ['uz', 'tal'],
  ['tj', 'tal'],
  ['ru', 'uz'],
  ['tal', 'ru'],
  ['uz', 'tj'],
];

/** What is published is a secret no more: left out of the script. */
function isPublishing({ command }: Asked): boolean {
  return command.type === 'publish' || (command.type === 'dispatch' && command.publish !== null);
}

/** A match in which nobody is poor: secret payments stay within the band that all see (rules 3). */
function richMatch(seed: number): MatchState {
  const begun = begunTable(seed);
  const power = Object.fromEntries(Object.entries(begun.power).map(([id, values]) => [id, { ...values, coins: 12 }]));
  return { ...begun, power };
}

function pairFor({ preset, powers }: MatchState, seed: number, dice: Dice): Twins['pair'] {
  if (preset === 'lesson') return PAIRS[(seed >> 1) % PAIRS.length]!;
  // Two with a secret treaty of their own from the start come more often than chance would have it.
  if (dice.chance(0.2)) return powers.includes('nrf') && dice.chance(0.5) ? ['ru', 'nrf'] : ['ru', 'tj'];
  const one = dice.pick(powers)!;
  return [one, dice.pick(powers.filter((other) => other !== one))!];
}

/** Null for equal bytes, else both texts around the first byte that differs. */
function firstDifference(first: unknown, second: unknown): string | null {
  const [a, b] = [JSON.stringify(first), JSON.stringify(second)];
  if (a === b) return null;
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return `${a.slice(Math.max(0, at - 160), at + 120)}\n${b.slice(Math.max(0, at - 160), at + 120)}`;
}

/**
 * The night cable may tell of a secret pact (rules 5): from then on the reader is entitled, and its cables are its own. Whoever has an exchange
 * of intelligence with it (rules 10) hears in that month nothing of the presence that the cable would have told instead.
 */
function withoutNews(state: MatchState, other: MatchState, power: PowerId) {
  const news = [...state.cables, ...other.cables].filter(({ text }) => {
    return ['cable.pactExists', 'cable.soldTwice'].includes(text.key);
  });
  const exchange = state.motions.some(({ content }) => content.motion === 'intelligenceExchange');
  const told = news.some((cable) => cable.power === power || exchange);
  const view = projectPrivate(state, SEAT_OF[power]!);
  return told ? { ...view, cables: [] } : view;
}

/** What only the second match has in its record of this month: where to look first. */
function onlyThere({ first, second }: Twins): string {
  const here = new Set(first.log.map(({ entry }) => JSON.stringify(entry)));
  const there = second.log.filter(({ entry }) => entry.round >= second.round - 1 && !here.has(JSON.stringify(entry)));
  return there.map(({ entry, to }) => `\n  ${to}: ${JSON.stringify(entry)}`).join('');
}

function expectSame(twins: Twins, moment: string): void {
  const { first, second, pair } = twins;
  const [a, b] = [projectPublic(first), projectPublic(second)];
  const about = firstDifference(a, b) === null ? moment : `${moment}${onlyThere(twins)}\n`;
  expect(firstDifference(a, b), `all see it, ${about}`).toBeNull();
  expect(firstDifference(toWire(a), toWire(b)), `on the wire, ${about}`).toBeNull();
  for (const power of first.powers.filter((id) => !pair.includes(id))) {
    const difference = firstDifference(withoutNews(first, second, power), withoutNews(second, first, power));
    expect(difference, `${power} sees it, ${about}`).toBeNull();
  }
}

function refusalOf(state: MatchState, asked: Asked): string {
  const decided = decide(state, asked.who, asked.command, asked.now);
  return decided.ok ? '' : JSON.stringify(decided.error);
}

/** The id of a secret pact may hang on how many the two made before: in the second match they call it by its name there. */
function inOtherWords(asked: Asked, alias: ReadonlyMap<string, string>): Asked {
  const words = JSON.stringify(asked).replace(/(?<=")p[0-9a-z]{6}(?=")/gu, (id) => alias.get(id) ?? id);
  return JSON.parse(words) as Asked;
}

function newPact(before: MatchState, after: MatchState): string | undefined {
  return Object.keys(after.pacts).find((id) => !Object.hasOwn(before.pacts, id));
}

function whisper(twins: Twins, from: readonly Whisper[], made: Map<string, number>): Twins {
  const chosen = twins.dice.pick(from)!;
  const second = chosen(twins);
  if (second !== twins.second) made.set(chosen.name, (made.get(chosen.name) ?? 0) + 1);
  return { ...twins, second };
}

function hasLeaked({ pacts }: MatchState): boolean {
  return Object.values(pacts).some(({ published }) => published?.by === 'leak');
}

/** How often the two themselves see a difference. */
function playTwice(seed: number, dice: Dice, made: Map<string, number>): number {
  const script: Asked[] = [];
  const begun = richMatch(seed);
  const pair = pairFor(begun, seed, dice);
  playRandomly(seed, (_, asked) => isPublishing(asked) || script.push(asked), MOST, begun, busyPlayer);
  let twins: Twins = { first: begun, second: otherStart(begun, pair), pair, dice, now: 0 };
  const alias = new Map<string, string>();
  let differing = 0;
  for (const asked of script) {
    twins = { ...twins, now: asked.now };
    let look = dice.chance(LOOKS);
    if (twins.first.phase === 'diplomacy' && dice.chance(WHISPERS)) {
      twins = whisper(twins, ANY_TIME, made);
      look = true;
    }
    const first = obey(twins.first, asked);
    const bell = first.phase !== twins.first.phase && twins.first.phase === 'diplomacy';
    if (bell) {
      twins = { ...twins, second: asTheFirst(twins) };
      for (const one of BEFORE_THE_BELL) if (dice.chance(0.7)) twins = whisper(twins, [one], made);
    }
    if (first.phase !== twins.first.phase) twins = { ...twins, second: readyAgain(twins) };
    const about = `${asked.command.type} in ${first.phase} of round ${first.round}, seed ${seed}, secrets of ${pair}`;
    const own = pair.some((power) => 'seat' in asked.who && asked.who.seat === SEAT_OF[power]);
    if (!own) expect(refusalOf(twins.second, asked), `refusal, ${about}`).toBe(refusalOf(twins.first, asked));
    if (bell) expectSame(twins, `before ${about}`);
    const begins = first.phase !== twins.first.phase;
    const second = obey(twins.second, own ? inOtherWords(asked, alias) : asked);
    const [here, there] = [newPact(twins.first, first), newPact(twins.second, second)];
    if (here && there && here !== there) alias.set(here, there);
    twins = { ...twins, first, second };
    // What a card has leaked is a secret no more.
    if (first.phase === 'archives' || hasLeaked(first) || hasLeaked(second)) break;
    if (!look && !begins) continue;
    expectSame(twins, about);
    const mine = SEAT_OF[pair[0]]!;
    if (firstDifference(projectPrivate(twins.second, mine), projectPrivate(twins.first, mine))) differing += 1;
  }
  return differing;
}

describe('two matches with the same public commands look the same from outside', () => {
  it(
    `in ${MATCHES} random matches`,
    () => {
      let differing = 0;
      const made = new Map<string, number>();
      for (let seed = FIRST; seed < FIRST + MATCHES; seed++) {
        differing += playTwice(seed, diceOf(seed * 104729), made);
      }
      // The two who have the secrets do see them, and every kind of whisper was heard: else nothing was compared.
      expect(differing).toBeGreaterThan(MATCHES * 10);
      const kinds = [...ANY_TIME, ...BEFORE_THE_BELL].map(({ name }) => name);
      // The rarest need many matches.
      if (MATCHES < 100) expect(made.size).toBeGreaterThanOrEqual(MATCHES < 6 ? 1 : 6);
      else expect([...made.keys()].sort()).toEqual(kinds.sort());
    },
    60_000 + MATCHES * 30_000,
  );
});
