// Why a bot's units go where they go in Regroup, and why it tells a secret at the last or keeps it (rules 1.1 G1-G6, 11.4).
import { frontsOf } from '../../board/fronts.ts';
import type { PactId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { Text } from '../../text/text.ts';
import type { Motive } from '../../view/motive.ts';
import type { Mind } from '../mind.ts';
import { placeWorth } from '../orders/placeWorth.ts';
import { rounded, type Weighed } from './reasonsOf.ts';

/** To a place, or off the board. */
export function whyWent(
  mind: Mind,
  does: 'retreat' | 'redeploy' | 'guest',
  unit: UnitId,
  to: ProvinceId | null,
): Motive {
  const did: Text =
    to === null
      ? { key: 'motive.did.lost', args: { unit: named(mind, unit) } }
      : { key: `motive.did.${does}`, args: { unit: named(mind, unit), to: { province: to } } };
  const because = to === null ? { text: { key: 'motive.regroup.nowhere' } } : place(mind, to);
  return { kind: 'regroup', subject: unit, did, because: [because] };
}

export function whyRaised(mind: Mind, at: ProvinceId): Motive {
  const did = { key: 'motive.did.raise', args: { at: { province: at } } };
  return {
    kind: 'regroup',
    subject: 'raise',
    did,
    because: [place(mind, at), { text: { key: 'motive.regroup.rich' } }],
  };
}

/** The least useful go first. */
export function whyDisbanded(mind: Mind, units: readonly UnitId[]): readonly Motive[] {
  return units.map((unit) => ({
    kind: 'regroup',
    subject: unit,
    did: { key: 'motive.did.disband', args: { unit: named(mind, unit) } },
    because: [{ ...place(mind, mind.world.units[unit]?.at ?? ''), text: { key: 'motive.regroup.least' } }],
  }));
}

/** What the place is good for, with what it counts. */
function place(mind: Mind, at: ProvinceId): Weighed {
  const fronts = frontsOf(mind.board, mind.world.powers);
  const near = mind.board.provinces[at]?.armyNeighbours ?? [];
  const what = fronts.includes(at) ? 'front' : fronts.some((front) => near.includes(front)) ? 'beside' : 'home';
  return {
    text: { key: `motive.regroup.${what}`, args: { at: { province: at } } },
    points: rounded(placeWorth(mind, at)),
  };
}

export function whyLast(publish: PactId | null): Motive {
  const told = publish === null ? 'stood' : 'told';
  return {
    kind: 'last',
    subject: publish ?? 'stood',
    did: { key: `motive.did.${told}`, args: publish === null ? {} : { pact: { pact: publish } } },
    because: [{ text: { key: `motive.last.${told}` } }],
  };
}

function named(mind: Mind, id: UnitId): NonNullable<Text['args']>[string] {
  const unit = mind.world.units[id];
  return unit === undefined ? '' : { unit: { owner: unit.owner, kind: unit.kind, at: unit.at } };
}
