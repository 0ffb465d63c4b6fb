// G4 to G6: units over the limit or lost in crisis disband; the airlift lands (rules 3.2, 4.4). Nobody raises in the Lesson.
import { civilDisorder } from '../../adjudicator/adjustments.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { asPiece } from '../../politics/battle.ts';
import { airliftTargets, armsAllowance, basesOf } from '../../politics/rights.ts';
import type { GameUnit } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';
import { keysOf } from './income.ts';

/** G4. */
export function disband(chronicle: Chronicle): void {
  for (const power of chronicle.state.powers) {
    const { state } = chronicle;
    const units = unitsOf(state, power);
    const over = units.length - unitLimit(state, power);
    const count = Math.max(over, losesInCrisis(state, power) ? 1 : 0);
    const centres = Object.values(REGION_BOARD.provinces)
      .filter(({ id, key }) => key && state.controller[id] === power)
      .map(({ id }) => id);
    for (const piece of civilDisorder(REGION_BOARD, units.map(asPiece), centres, count)) {
      const unit = units.find(({ at }) => at === piece.province);
      if (!unit) continue;
      chronicle.add({ type: 'unitRemoved', unit: unit.id });
      chronicle.log({ k: 'retreat', unit: unit.id, owner: power, from: unit.at, to: null });
    }
  }
}

/** Key provinces controlled + arms clauses (at most two) + allowance (rules 4.4). */
export function unitLimit(state: MatchState, power: PowerId): number {
  return keysOf(state, power) + armsAllowance(state, REGION_BOARD, power) + (state.power[power]?.allowance ?? 0);
}

/** In crisis one more attack or lost key province takes one unit (rules 3.2). */
function losesInCrisis(state: MatchState, power: PowerId): boolean {
  if (!state.power[power]?.crisis) return false;
  const { attacked, keysLost } = state.inRound;
  return (attacked !== undefined && state.controller[attacked] === power) || (keysLost?.includes(power) ?? false);
}

/** G6. The reserve: a unit at home before one at a base. A base that is no longer free or granted: the coins come back. */
export function landAirlift(chronicle: Chronicle): void {
  for (const power of chronicle.state.powers) {
    const { state } = chronicle;
    const choice = state.policies[power];
    if (choice?.policy !== 'airlift' || choice.province === undefined) continue;
    const unit = reserveOf(state, power);
    if (!unit || !airliftTargets(state, REGION_BOARD, power).includes(choice.province)) {
      const back = state.policyPaid[power] ?? 0;
      chronicle.change(power, 'coins', back, { key: 'cause.airliftFailed' });
      continue;
    }
    chronicle.add(
      { type: 'unitMoved', unit: unit.id, to: choice.province },
      { type: 'policyPlayed', power, choice, round: state.round },
    );
    chronicle.log({ k: 'landed', unit: unit.id, owner: power, to: choice.province });
  }
}

/** Unit that an airlift would carry (rules 4.4: from a home province or base). */
export function reserveOf(state: MatchState, power: PowerId): GameUnit | undefined {
  const bases = basesOf(state, REGION_BOARD, power);
  const units = unitsOf(state, power);
  return (
    units.find(({ at }) => REGION_BOARD.provinces[at]?.sovereign === power) ??
    units.find(({ at }) => bases.includes(at))
  );
}

function unitsOf(state: MatchState, power: PowerId): readonly GameUnit[] {
  return Object.values(state.units)
    .filter(({ owner }) => owner === power)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
