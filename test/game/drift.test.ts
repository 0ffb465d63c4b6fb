// The puzzle of the Lesson: how many pushes get in over five rounds by how the front is held, with nobody securing behind it (scenario.md F).
// Whole matches through the engine; what cooperation adds is in puzzle.test.ts. The numbers are the scenario's own simulation; bands are wide enough for chance and narrow enough to notice a changed rule.
import { describe, expect, it } from 'vitest';
import type { ProvinceId } from '../../shared/board/ids.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import { supportHold, unitAt } from '../support/given.ts';
import { type Play, startPlay } from '../support/play.ts';

const MATCHES = 200;
const ROUNDS = 5;
const FIVE_ROUNDS = {
  briefingSeconds: null,
  diplomacySeconds: null,
  regroupSeconds: null,
  roundsMin: ROUNDS,
  roundsMax: ROUNDS,
};

type Plan = Readonly<Record<ProvinceId, GameOrder>>;

const HOLD: Plan = {};
/** Each power stands by its own. */
const NATIONAL: Plan = {
  'uz-qarshi': supportHold('uz-termez'),
  'tj-kulob': supportHold('tj-khorog'),
  'tj-khorog': supportHold('tj-kulob'),
  'tj-dushanbe': supportHold('tj-bokhtar'),
};
/** Pushes that got in, a match of five rounds, on average. Losses are healed so that the match goes on. */
function letIn(plan: Plan): number {
  let got = 0;
  for (let n = 0; n < MATCHES; n++) {
    const play = startPlay({ people: ['ru', 'tj', 'uz', 'tal'], seed: `drift ${n}`, settings: FIVE_ROUNDS });
    for (let round = 1; round <= ROUNDS; round++) {
      play.until('diplomacy', round);
      heal(play);
      const orders = Object.entries(plan).map(([at, order]) => [unitAt(play.state, at).id, order]);
      play.state = { ...play.state, orders: Object.fromEntries(orders) };
      play.endPhase();
      got += play.state.history.at(-1)!.infiltrations.length;
      heal(play);
    }
  }
  return got / MATCHES;
}

function heal(play: Play): void {
  const power = Object.fromEntries(
    play.state.powers.map((id) => [id, { ...play.state.power[id]!, stability: 7, crisis: false, radicalisation: 0 }]),
  );
  play.state = { ...play.state, infiltrations: 0, power };
}

describe('pushes that get in over five rounds', () => {
  const held = letIn(HOLD);
  const national = letIn(NATIONAL);

  it(`about eight when all hold (${held})`, () => {
    expect(held).toBeGreaterThan(7);
    expect(held).toBeLessThan(9);
  });

  it(`about three in five when each stands by its own (${national})`, () => {
    expect(national).toBeLessThan(held * 0.65);
    expect(national).toBeGreaterThan(3);
  });
});
