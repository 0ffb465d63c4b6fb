// The insurgency of the Resistance Front: violence in a province next to it, more with a patron over the border, at 3 the province rises (rules 8).
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { bindingClauses } from '../../politics/inForce.ts';
import { MOST_VIOLENCE } from '../../situation/violence.ts';
import type { Chronicle } from '../chronicle.ts';
import { applyEffect } from '../effects.ts';
import type { MatchState } from '../state.ts';
import { stir } from './stirring.ts';
import { isOpenToInsurgents } from './targets.ts';

const CAUSE = { key: 'cause.policy.insurgency' };
/** Coins from a neighbour in a round that count as backing (rules 8). */
const BACKING_COINS = 2;

export function stirInsurgency(chronicle: Chronicle, power: PowerId, province: ProvinceId): void {
  if (!isOpenToInsurgents(chronicle.state, power, province)) return;
  stir(chronicle, province, hasBacking(chronicle.state, power) ? 2 : 1);
  if ((chronicle.state.violence[province] ?? 0) < MOST_VIOLENCE) return;
  if ((chronicle.state.controller[province] ?? null) === null) return;
  applyEffect(chronicle, { effect: 'controllerRemoved', province }, CAUSE, power);
  chronicle.add({ type: 'found', record: { risen: [...(chronicle.state.inRound.risen ?? []), province] } });
  chronicle.log({ k: 'newsline', text: { key: 'news.risen', args: { province: { province } } } });
}

/** A neighbour of Afghanistan gives a base or arms, or paid two coins this round. */
function hasBacking(state: MatchState, power: PowerId): boolean {
  const clauses = bindingClauses(state, REGION_BOARD);
  return state.powers.filter(isNeighbour).some((patron) => {
    const gives = clauses.some(
      ({ clause }) =>
        (clause.kind === 'arms' && clause.seller === patron && clause.buyer === power) ||
        (clause.kind === 'access' && clause.mode === 'basing' && clause.grantor === patron && clause.grantee === power),
    );
    const paid = (state.inRound.payments ?? [])
      .filter(({ from, to }) => from === patron && to === power)
      .reduce((sum, { coins }) => sum + coins, 0);
    return gives || paid >= BACKING_COINS;
  });
}

function isNeighbour(power: PowerId): boolean {
  return Object.values(REGION_BOARD.provinces).some(
    ({ sovereign, armyNeighbours }) =>
      sovereign === power && power !== 'tal' && armyNeighbours.some((next) => isAfghan(REGION_BOARD, next)),
  );
}
