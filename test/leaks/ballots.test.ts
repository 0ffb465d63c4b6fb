// Ballots are secret until the count (rules 10): in random Evenings, two states that differ in one power's ballots give equal bytes to all others,
// and equal refusals. LEAK_MATCHES=40 runs the long suite.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { decide } from '../../shared/game/decide.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Ballot } from '../../shared/politics/institutions/motion.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { randomCouncil } from '../support/randomCouncil.ts';
import { begunMatch, playRandomly, SEAT_OF } from '../support/randomMatch.ts';

const MATCHES = Number(process.env.LEAK_MATCHES ?? 2);
const SHARE_OF_STATES = 0.2;
const evening = (seed: number): MatchState => begunMatch(`random ${seed}`, {}, 'evening');

/** The same match, the power's ballots on open motions otherwise; null where it has no vote. */
function otherBallots(state: MatchState, power: PowerId, dice: Dice): MatchState | null {
  const open = state.motions.filter((motion) => motion.state === 'open' && motion.voters.includes(power));
  if (open.length === 0) return null;
  const motions = state.motions.map((motion) => {
    if (!open.includes(motion)) return motion;
    const { [power]: before, ...others } = motion.ballots;
    const ballot = dice.pick((['yes', 'no', 'abstain', undefined] as const).filter((other) => other !== before));
    return { ...motion, ballots: ballot === undefined ? others : { ...others, [power]: ballot satisfies Ballot } };
  });
  return { ...state, motions };
}

function bytesFor(state: MatchState, viewer: PowerId | null): string {
  const view = projectPublic(state);
  return JSON.stringify(viewer === null ? [view, toWire(view)] : projectPrivate(state, SEAT_OF[viewer]!));
}

describe('ballots before the count', () => {
  it(
    `are seen and guessed by nobody else in ${MATCHES} random Evenings`,
    () => {
      let compared = 0;
      let seen = 0;
      const ends = new Set<string>();
      for (let seed = 1; seed <= MATCHES; seed++) {
        const dice = diceOf(seed * 6007);
        const look = (state: MatchState): void => {
          if (!dice.chance(SHARE_OF_STATES)) return;
          const voter = dice.pick(state.powers)!;
          const twin = otherBallots(state, voter, dice);
          if (twin === null) return;
          compared += 1;
          if (bytesFor(state, voter) !== bytesFor(twin, voter)) seen += 1;
          for (const viewer of [null, ...state.powers.filter((power) => power !== voter)]) {
            const about = `seed ${seed}, round ${state.round}, ballots of ${voter}, seen by ${viewer ?? 'everybody'}`;
            expect(bytesFor(twin, viewer) === bytesFor(state, viewer), about).toBe(true);
            if (viewer === null) continue;
            const command = randomCouncil(projectPublic(state), dice);
            const [a, b] = [state, twin].map((one) => decide(one, { seat: SEAT_OF[viewer]! }, command, 0));
            expect(b!.ok ? null : b!.error, `${about}: ${command.type}`).toEqual(a!.ok ? null : a!.error);
          }
        };
        const end = playRandomly(seed, look, 1200, evening(seed));
        for (const { state } of end.motions) ends.add(state);
      }
      expect(compared).toBeGreaterThan(MATCHES * 5);
      // Each voter knows its own: else nothing was compared.
      expect(seen).toBe(compared);
      expect([...ends]).toEqual(expect.arrayContaining(['adopted', 'refused']));
    },
    60_000 + MATCHES * 15_000,
  );
});
