// The board as everybody sees it: who controls what, which units stand where, the railway's state. Presence and alert truth are not here.
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import { latest, once } from '../../board/memo.ts';
import type { MatchState } from '../../game/state.ts';
import type { GameUnit } from '../../politics/world.ts';
import { isPublicPact } from '../pactSeenBy.ts';
import type { PublicProvince, PublicUnit, PublicView } from '../publicView.ts';

export function publicProvinces(state: MatchState): PublicView['province'] {
  return PROVINCES(state.controller)(state.closed)(state.forts)(state.strongholds);
}

const PROVINCES = once((controllers: MatchState['controller']) =>
  once((closed: MatchState['closed']) =>
    once((forts: MatchState['forts']) =>
      once((strongholds: MatchState['strongholds']): PublicView['province'] => {
        const provinces: Record<ProvinceId, PublicProvince> = {};
        for (const [id, controller] of Object.entries(controllers)) {
          provinces[id] = {
            controller,
            closed: closed.includes(id),
            fort: forts.includes(id),
            stronghold: strongholds.includes(id),
          };
        }
        return provinces;
      }),
    ),
  ),
);

/** Units on the board, and those dislodged that wait for their retreat (rules 1.1 G1). */
export const publicUnits = once((state: MatchState): Readonly<Record<UnitId, PublicUnit>> => {
  const units: Record<UnitId, PublicUnit> = {};
  for (const unit of Object.values(state.units)) units[unit.id] = publicUnit(state, unit);
  for (const { unit, attackedFrom } of state.dislodged) {
    units[unit.id] = { ...publicUnit(state, unit), dislodgedFrom: attackedFrom };
  }
  return LATEST_UNITS(state.units, null, units);
});

const LATEST_UNITS = latest<null, Readonly<Record<UnitId, PublicUnit>>>();

function publicUnit(state: MatchState, unit: GameUnit): PublicUnit {
  const controller = state.controller[unit.at] ?? null;
  return {
    id: unit.id,
    owner: unit.owner,
    kind: unit.kind,
    at: unit.at,
    ...(unit.coast !== undefined && { coast: unit.coast }),
    // Whoever stands there without a right takes control at G2 (rules 4.3): who does not is a guest.
    guest: controller !== null && controller !== unit.owner && isPower(state, unit.owner),
  };
}

/** Railways everybody knows of: signed in public, or seen to run; who paid for one that was agreed in secret is not seen. */
export const publicCorridors = once((state: MatchState): PublicView['corridor'] => {
  const corridors: Record<string, PublicView['corridor'][string]> = {};
  for (const corridor of state.corridors) {
    const pact = state.pacts[corridor.pact];
    const open = pact !== undefined && isPublicPact(pact);
    if (corridor.paidIn.length === 0 && !open) continue;
    const due = state.round >= corridor.paysFrom;
    const paid = corridor.paidIn.includes(state.round);
    corridors[corridor.route] = {
      state: !due ? 'building' : paid ? 'pays' : 'broken',
      funders: open ? corridor.funders : [],
      paysFrom: corridor.paysFrom,
    };
  }
  return corridors;
});

function isPower(state: MatchState, owner: string): boolean {
  return state.powers.some((power) => power === owner);
}
