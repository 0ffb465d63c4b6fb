// Casus foederis: what an incursion on one partner of a mutual defence opens for the others, and asks of them (rules 4.1, 6.1).
import type { Board } from '../board/board.ts';
import type { PactId, PowerId, ProvinceId } from '../board/ids.ts';
import { bindingClauses } from './inForce.ts';
import { stepsOfUnit } from './neighbourhood.ts';
import type { RoundRecord, World } from './world.ts';

/** Rounds after an incursion in which the partners may march (rules 4.1). */
const OPEN_ROUNDS = 2;

/**
 * The pact by which a power may enter the host's provinces because of an incursion in one of the last two rounds: the host was the
 * victim (the unit is a guest) or the intruder (no incursion). Null if there is none. A partner that intrudes itself gains nothing by it.
 */
export function casusFoederis(
  world: World,
  board: Board,
  power: PowerId,
  host: PowerId,
): { readonly pact: PactId; readonly role: 'victim' | 'intruder' } | null {
  const recent = world.history
    .filter(({ round }) => round < world.round && round >= world.round - OPEN_ROUNDS)
    .flatMap(({ incursions }) => incursions);
  if (recent.length === 0) return null;
  const alliances = bindingClauses(world, board).filter(
    ({ clause, context }) => clause.kind === 'mutualDefence' && context.parties.includes(power),
  );
  for (const { by, on } of recent) {
    if (by === power || on === power || (on !== host && by !== host)) continue;
    const alliance = alliances.find(({ context }) => context.parties.includes(on));
    if (alliance !== undefined) return { pact: alliance.pact.id, role: on === host ? 'victim' : 'intruder' };
  }
  return null;
}

/**
 * Partners that had a unit next to an intruder still standing in the victim's province and neither moved there nor supported such a
 * move: -1 standing each, no breach (rules 6.1).
 */
export function unmetDefence(
  world: World,
  board: Board,
  record: RoundRecord,
): readonly { readonly power: PowerId; readonly pact: PactId; readonly province: ProvinceId }[] {
  const previous = world.history.find(({ round }) => round === record.round - 1);
  if (previous === undefined) return [];
  const alliances = bindingClauses(world, board).filter(({ clause }) => clause.kind === 'mutualDefence');
  const unmet = previous.incursions.flatMap(({ by, on, province }) => {
    // Still standing there when orders were written.
    if (!record.orders.some(({ owner, at }) => owner === by && at === province)) return [];
    return alliances
      .filter(({ context }) => context.parties.includes(on))
      .flatMap(({ pact, context }) =>
        context.parties
          .filter((power) => power !== on && power !== by && failed(board, record, power, province))
          .map((power) => ({ power, pact: pact.id, province })),
      );
  });
  return unmet.filter((a, i) => unmet.findIndex((b) => a.power === b.power && a.province === b.province) === i);
}

function failed(board: Board, record: RoundRecord, power: PowerId, province: ProvinceId): boolean {
  const near = record.orders.filter((order) => order.owner === power && stepsOfUnit(board, order).includes(province));
  const came = near.some(
    ({ written }) =>
      (written.type === 'move' && written.to.province === province) ||
      (written.type === 'supportMove' && written.to === province),
  );
  return near.length > 0 && !came;
}
