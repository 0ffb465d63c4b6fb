// The shortcut by which bots weigh a month says the same as the adjudicator, for every way that the month may go (rules 4).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate } from '../../shared/adjudicator/adjudicate.ts';
import type { Order, OrderAct, Push, Unit } from '../../shared/adjudicator/types.ts';
import { afghanBehind, frontsOf } from '../../shared/board/fronts.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { fightOnce, getsIn } from '../../shared/bots/orders/crossings.ts';
import { presetOf } from '../../shared/scenario/presets.ts';

const evening = presetOf({ preset: 'evening' });
const FRONTS = frontsOf(REGION_BOARD, evening.powers);
const PIECES: readonly Unit[] = evening.units.map(({ owner, at, kind }) => ({
  power: owner,
  kind: kind ?? 'army',
  province: at,
}));

/** Holds, moves and supports for neighbours; a support for a move is left out at a front, where a push might cut it and change who moves. */
function actOf(piece: Unit, dice: number): OrderAct {
  const near = REGION_BOARD.provinces[piece.province]?.armyNeighbours ?? [];
  const place = near[dice % Math.max(1, near.length)];
  if (piece.kind === 'fleet' || place === undefined) return { type: 'hold' };
  switch (dice % 4) {
    case 0:
      return { type: 'hold' };
    case 1:
      return { type: 'move', to: { province: place } };
    default:
      return { type: 'supportHold', at: place };
  }
}

describe('one battle for all pushes', () => {
  it('lets in what the adjudicator lets in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9999), { minLength: PIECES.length, maxLength: PIECES.length }),
        fc.array(fc.record({ front: fc.constantFrom(...FRONTS), strength: fc.integer({ min: 1, max: 4 }) }), {
          minLength: 1,
          maxLength: 2,
        }),
        fc.subarray([...FRONTS]),
        (dice, threats, forts) => {
          const orders = PIECES.map((piece, n): Order => {
            return { power: piece.power, province: piece.province, act: actOf(piece, dice[n] ?? 0) };
          });
          const pushes = threats.map(({ front, strength }): Push => {
            return { from: afghanBehind(REGION_BOARD, front)[0] ?? front, to: front, strength };
          });
          const fortified = new Set(forts);
          const fought = fightOnce({ board: REGION_BOARD, pieces: PIECES, orders, fortified }, FRONTS);
          const truth = adjudicate(REGION_BOARD, { units: PIECES, orders, fortified, pushes });
          const gotIn = pushes.map((push) => getsIn(fought, push, pushes, new Set()));
          expect(gotIn).toEqual(truth.pushes.map((push) => push.gotIn));
        },
      ),
      { numRuns: 400 },
    );
  });
});
