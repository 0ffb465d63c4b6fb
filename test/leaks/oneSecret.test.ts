// Secrets one by one (oneSecret.ts): two matches that differ in exactly one are played on with the same commands of everybody who may not know
// of it. Nothing that others get may differ by a byte, nor any refusal, until it legitimately shows. LEAK_MATCHES=40 runs the long suite.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { decide } from '../../shared/game/decide.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { type Asked, begunMatch, obey, SEAT_OF, START } from '../support/randomMatch.ts';
import { type Pair, SECRETS, type Secret } from './oneSecret.ts';
import { busyPlayer } from './tables.ts';

const LONG = process.env.LEAK_MATCHES !== undefined;
const RUNS = LONG ? Math.ceil(Number(process.env.LEAK_MATCHES) / 8) : 1;
/** Commands before the secret is there, and after. */
const [BEFORE, AFTER] = LONG ? [120, 700] : [40, 130];
/** A host ends Diplomacy after so many commands, any other phase sooner. */
const DIPLOMACY = 45;
const OTHERWISE = 12;
const LOOKS = 0.08;
const TABLES: readonly PresetId[] = ['full', 'evening8', 'lesson', 'evening'];
/** News that a third power may get of a pact of two (rules 5, 8): from then on its cables are its own. */
const NEWS = ['cable.pactExists', 'cable.soldTwice', 'cable.secretPact', 'cable.noSecretPact'];

/** What one of the powers in it does next, or the host's bell. */
function nextAsk(state: MatchState, actors: readonly PowerId[], n: number, dice: Dice): Asked {
  const now = START + n * 500;
  const patience = state.phase === 'diplomacy' ? DIPLOMACY : OTHERWISE;
  if (n % patience === patience - 1) return { who: { system: true }, command: { type: 'endPhase' }, now };
  const power = dice.pick(actors)!;
  const seat = SEAT_OF[power]!;
  return { who: { seat }, command: busyPlayer(projectPublic(state), projectPrivate(state, seat), dice), now };
}

/** A match in Diplomacy in which something has been said and signed. */
function underWay(preset: PresetId, seed: number, dice: Dice): MatchState {
  let state = begunMatch(`one ${seed}`, {}, preset);
  for (let n = 0; n < BEFORE || state.phase !== 'diplomacy'; n++)
    state = obey(state, nextAsk(state, state.powers, n, dice));
  return state;
}

function bytesFor(state: MatchState, viewer: PowerId | null, told: ReadonlySet<PowerId>): string {
  if (viewer === null) {
    const view = projectPublic(state);
    return JSON.stringify([view, toWire(view)]);
  }
  const view = projectPrivate(state, SEAT_OF[viewer]!);
  return JSON.stringify(told.has(viewer) ? { ...view, cables: [] } : view);
}

/** Null for equal bytes, else both texts around the first byte that differs. */
function difference({ first, second }: Pair, viewer: PowerId | null, told: ReadonlySet<PowerId>): string | null {
  const [a, b] = [bytesFor(first, viewer, told), bytesFor(second, viewer, told)];
  if (a === b) return null;
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return `${a.slice(Math.max(0, at - 160), at + 120)}\n${b.slice(Math.max(0, at - 160), at + 120)}`;
}

function withNews({ first, second }: Pair): ReadonlySet<PowerId> {
  const news = [...first.cables, ...second.cables].filter(({ text }) => NEWS.includes(text.key));
  // Who has an exchange of intelligence with a reader hears less of presence from it in that month (rules 10).
  const exchange = first.motions.some(({ content }) => content.motion === 'intelligenceExchange');
  return new Set(news.length > 0 && exchange ? first.powers : news.map(({ power }) => power));
}

interface Outcome {
  /** The entitled saw it at once. */
  readonly seen: boolean;
  /** It was seen by everybody in the end, when it might. */
  readonly shown: boolean;
}

function playOn(secret: Secret, planted: Pair, dice: Dice, about: string): Outcome {
  const { entitled } = planted;
  const others = planted.first.powers.filter((power) => !entitled.includes(power));
  const nobody: ReadonlySet<PowerId> = new Set();
  const seen = entitled.some((power) => difference(planted, power, nobody) !== null);
  let pair = planted;
  const look = (when: string): void => {
    const told = secret.name.includes('pact') || secret.name.includes('proposal') ? withNews(pair) : nobody;
    for (const viewer of [null, ...others]) {
      expect(difference(pair, viewer, told), `${viewer ?? 'everybody'} sees ${about}, ${when}`).toBeNull();
    }
  };
  look('at once');
  for (let n = 0; n < AFTER; n++) {
    const asked = nextAsk(pair.first, others, n, dice);
    const when = `after ${asked.command.type} in ${pair.first.phase} of round ${pair.first.round}`;
    const [a, b] = [pair.first, pair.second].map((state) => decide(state, asked.who, asked.command, asked.now));
    const before = pair.first;
    pair = { ...pair, first: obey(pair.first, asked), second: obey(pair.second, asked) };
    if (secret.shows(pair.first, planted.first) || secret.shows(pair.second, planted.first)) {
      return { seen, shown: difference(pair, null, nobody) !== null };
    }
    expect(b!.ok ? null : b!.error, `refusal of ${asked.command.type}, ${about}`).toEqual(a!.ok ? null : a!.error);
    if (before.phase !== pair.first.phase || dice.chance(LOOKS)) look(when);
  }
  look('at the end');
  return { seen, shown: false };
}

describe('one secret more or less', () => {
  it.each(SECRETS.map((secret, index) => [secret.name, secret, index] as const))(
    '%s: zero bytes to who may not know',
    (_name, secret, index) => {
      let seen = 0;
      let shown = 0;
      let owned = 0;
      let compared = 0;
      // One large table and one small one for each secret in the short suite, all of them in the long one.
      const tables = LONG ? TABLES : [TABLES[index % 2]!, TABLES[2 + ((index >> 1) % 2)]!];
      for (let run = 1; run <= RUNS; run++) {
        for (const preset of tables) {
          const seed = 1000 * run + index;
          const dice = diceOf(seed * 7927 + preset.length);
          const state = underWay(preset, seed, dice);
          const owner = dice.pick(state.powers)!;
          const pair = secret.pair(state, owner, dice);
          if (pair === null) continue;
          compared += 1;
          const about = `${secret.name} (${pair.entitled.join('+') || 'nobody'}), ${preset}, seed ${seed}`;
          const outcome = playOn(secret, pair, dice, about);
          if (pair.entitled.length > 0) owned += 1;
          if (outcome.seen) seen += 1;
          if (outcome.shown) shown += 1;
        }
      }
      expect(compared).toBeGreaterThan(0);
      // Else nothing was compared: who may know of it sees it at once.
      expect(seen).toBe(owned);
      if (['a sealed answer', 'a ballot', 'an order'].includes(secret.name)) expect(shown).toBeGreaterThan(0);
    },
    60_000 + RUNS * 120_000,
  );
});
