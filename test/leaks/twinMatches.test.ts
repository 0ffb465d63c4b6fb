// The same from the outside: one match played twice with the same public commands, while two powers write other orders, drafts, messages
// and preambles. What the others and the spectators get must be equal byte for byte after every command, and so must their refusals.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import { decide } from '../../shared/game/decide.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Asked, begunMatch, obey, playRandomly, SEAT_OF } from '../support/randomMatch.ts';

const MATCHES = Number(process.env.LEAK_MATCHES ?? 3);
const PAIRS: readonly (readonly [PowerId, PowerId])[] = [
  ['ru', 'tj'],
  ['uz', 'tal'],
  ['tj', 'tal'],
  ['ru', 'uz'],
];

/** What one of the pair asks in the second match instead; the same for everything that others can see. */
function otherwise(command: PlayerCommand, pair: readonly PowerId[]): PlayerCommand {
  switch (command.type) {
    case 'writeOrder':
      return { ...command, order: { type: 'secure', lowers: 'violence' } };
    case 'choosePolicy':
      if (command.choice?.policy !== 'intelligence') return command;
      return { ...command, choice: { policy: 'intelligence', intelligence: 'presence', province: 'af-kunduz' } };
    case 'saveDraft':
      return { ...command, terms: { ...command.terms, preamble: 'A draft of another mind.' } };
    case 'propose':
      if (command.terms.visibility !== 'secret' || !isBetween(command.terms.parties, pair)) return command;
      return { ...command, terms: { ...command.terms, preamble: 'For two pairs of eyes.' } };
    case 'say':
      return command.channel === [...pair].sort().join('+') ? { ...command, text: 'Other words.' } : command;
    default:
      return command;
  }
}

/** What is published is a secret no more: left out of the script. */
function isPublishing({ command }: Asked): boolean {
  return command.type === 'publish' || (command.type === 'dispatch' && command.publish !== null);
}

function isBetween(parties: readonly PowerId[], pair: readonly PowerId[]): boolean {
  return parties.every((power) => pair.includes(power));
}

/** Before the bell the second match takes the first one's orders: what the board does next is public. */
function withOrdersOf(first: MatchState, second: MatchState, now: number): MatchState {
  return Object.values(second.units).reduce((state, unit) => {
    const seat = SEAT_OF[unit.owner];
    if (!seat) return state;
    const command = { type: 'writeOrder', unit: unit.id, order: first.orders[unit.id] ?? null } as const;
    return obey(state, { who: { seat }, command, now });
  }, second);
}

function refusalOf(state: MatchState, asked: Asked): string {
  const decided = decide(state, asked.who, asked.command, asked.now);
  return decided.ok ? '' : JSON.stringify(decided.error);
}

/** Null for equal bytes, else both texts around the first byte that differs. */
function firstDifference(first: unknown, second: unknown): string | null {
  const [a, b] = [JSON.stringify(first), JSON.stringify(second)];
  if (a === b) return null;
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return `${a.slice(at - 120, at + 120)}\n${b.slice(at - 120, at + 120)}`;
}

function playTwice(seed: number, pair: readonly [PowerId, PowerId]): number {
  const script: Asked[] = [];
  playRandomly(seed, (_, asked) => isPublishing(asked) || script.push(asked));
  let first = begunMatch(`random ${seed}`);
  let second = first;
  let differing = 0;
  for (const asked of script) {
    const own = pair.some((power) => 'seat' in asked.who && asked.who.seat === SEAT_OF[power]);
    const next = obey(first, asked);
    if (next.phase !== first.phase) second = withOrdersOf(first, second, asked.now);
    const instead = own ? { ...asked, command: otherwise(asked.command as PlayerCommand, pair) } : asked;
    if (!own) expect(refusalOf(second, asked), `refusal in seed ${seed}`).toBe(refusalOf(first, asked));
    second = obey(second, instead);
    first = next;
    if (first.phase === 'archives') break;
    expect(firstDifference(projectPublic(first), projectPublic(second)), `public, seed ${seed}`).toBeNull();
    for (const power of first.powers.filter((id) => !pair.includes(id))) {
      const seat = SEAT_OF[power]!;
      const difference = firstDifference(projectPrivate(first, seat), projectPrivate(second, seat));
      expect(difference, `${power} in seed ${seed}`).toBeNull();
    }
    const mine = SEAT_OF[pair[0]]!;
    if (JSON.stringify(projectPrivate(second, mine)) !== JSON.stringify(projectPrivate(first, mine))) differing += 1;
  }
  return differing;
}

describe('two matches with the same public commands look the same from outside', () => {
  it(
    `in ${MATCHES} random matches`,
    () => {
      let differing = 0;
      for (let seed = 1; seed <= MATCHES; seed++) differing += playTwice(seed, PAIRS[seed % PAIRS.length]!);
      // The two who wrote the secrets do see them: else nothing was compared.
      expect(differing).toBeGreaterThan(MATCHES * 10);
    },
    60_000 + MATCHES * 10_000,
  );
});
