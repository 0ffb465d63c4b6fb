// G4 to G6: units over the limit or lost in crisis disband, new ones are raised, one a power is flown to a base (rules 3.2, 4.4).
import { civilDisorder } from '../../adjudicator/adjustments.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { asPiece } from '../../politics/battle.ts';
import { modulesOf } from '../../politics/modules.ts';
import { airliftTargets, basesOf } from '../../politics/rights.ts';
import type { GameUnit } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';
import { cardsChosen } from '../paidCards.ts';
import { disbandCount, REDEPLOY_COST, raiseCostOf, raisePlaces, redeployable } from '../regroupOptions.ts';
import type { MatchState } from '../state.ts';

/** G4. The owner's choice first, then by civil disorder. */
export function disband(chronicle: Chronicle): void {
  for (const power of chronicle.state.powers) {
    const { state } = chronicle;
    const count = disbandCount(state, power);
    if (count === 0) continue;
    const units = unitsOf(state, power);
    const named = (state.regroup[power]?.disband ?? []).flatMap((id) => units.find((unit) => unit.id === id) ?? []);
    const chosen = named.slice(0, count);
    const others = units.filter((unit) => !chosen.includes(unit));
    const centres = Object.values(REGION_BOARD.provinces)
      .filter(({ id, key }) => key && state.controller[id] === power)
      .map(({ id }) => id);
    const fallen = civilDisorder(REGION_BOARD, others.map(asPiece), centres, count - chosen.length);
    const gone = [...chosen, ...fallen.flatMap((piece) => others.find(({ at }) => at === piece.province) ?? [])];
    for (const unit of gone) {
      chronicle.add({ type: 'unitRemoved', unit: unit.id });
      chronicle.log({ k: 'retreat', unit: unit.id, owner: power, from: unit.at, to: null });
    }
  }
}

/** G5. One a round; what is no longer possible lapses and costs nothing. */
export function raise(chronicle: Chronicle): void {
  if (!modulesOf(chronicle.state).raising) return;
  for (const power of chronicle.state.powers) {
    const { state } = chronicle;
    const wish = state.regroup[power]?.raise;
    if (!wish) continue;
    const { at, kind } = wish;
    if (!raisePlaces(state, power).some((option) => option.at === at && option.kinds.includes(kind))) continue;
    const id = `u${state.nextUnit}`;
    chronicle.add({ type: 'unitAdded', unit: { id, owner: power, kind, at } });
    chronicle.log({ k: 'raised', unit: id, owner: power, kind, at });
    chronicle.change(power, 'coins', -raiseCostOf(state, power), { key: 'cause.raised' });
  }
}

/** G6. The reserve card of the Lesson, and redeploying where units are raised. */
export function flyUnits(chronicle: Chronicle): void {
  landAirlift(chronicle);
  if (modulesOf(chronicle.state).raising) redeploy(chronicle);
}

/** One a power; where two would land in one place, neither does. */
function redeploy(chronicle: Chronicle): void {
  const { state } = chronicle;
  const flights = state.powers.flatMap((power) => {
    const wish = state.regroup[power]?.redeploy;
    const may = wish && redeployable(state, power).some(({ unit, to }) => unit === wish.unit && to.includes(wish.to));
    return wish && may ? [{ power, ...wish }] : [];
  });
  for (const { power, unit, to } of flights) {
    if (flights.filter((other) => other.to === to).length > 1) continue;
    chronicle.add({ type: 'unitMoved', unit, to });
    chronicle.log({ k: 'landed', unit, owner: power, to });
    chronicle.change(power, 'coins', -REDEPLOY_COST, { key: 'cause.redeployed' });
  }
}

/** The reserve: a unit at home before one at a base. A base that is no longer free or granted: the coins come back. */
function landAirlift(chronicle: Chronicle): void {
  for (const power of chronicle.state.powers) {
    const { state } = chronicle;
    const card = cardsChosen(state, power).find(({ choice }) => choice.policy === 'airlift');
    const to: ProvinceId | undefined = card?.choice.province;
    if (!card || to === undefined) continue;
    const unit = reserveOf(state, power);
    if (!unit || !airliftTargets(state, REGION_BOARD, power).includes(to)) {
      chronicle.change(power, 'coins', card.paid, { key: 'cause.airliftFailed' });
      continue;
    }
    chronicle.add(
      { type: 'unitMoved', unit: unit.id, to },
      { type: 'policyPlayed', power, choice: card.choice, round: state.round },
    );
    chronicle.log({ k: 'landed', unit: unit.id, owner: power, to });
  }
}

/** Unit that an airlift would carry (rules 4.4: from a home province or base). */
function reserveOf(state: MatchState, power: PowerId): GameUnit | undefined {
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
