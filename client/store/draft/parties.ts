// Who among the parties can do a thing: host, vote, exercise together (rules 6.1, 10).
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { INSTITUTION_IDS, type InstitutionId, type MotionKind } from '../../../shared/politics/institutions/motion.ts';
import { catalogueOf } from '../../../shared/politics/institutions/motionKinds.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { Desk } from '../matchDraft.ts';
import { grantable, neighboursOf, unitsOf } from './unitTargets.ts';

/** The reader and the first other party. */
export function pairOf(parties: readonly PowerId[], me: PowerId): readonly PowerId[] {
  const other = parties.find((power) => power !== me);
  return other === undefined ? [me] : [me, other];
}

/** Parties that have land outside Afghanistan to take in people or organisations, the reader last. */
export function hostsOf(parties: readonly PowerId[], me: PowerId): readonly PowerId[] {
  const hosts = parties.filter((power) => power !== 'tal' && power !== 'nrf' && power !== 'us');
  return hosts.toSorted((a, b) => Number(a === me) - Number(b === me));
}

/** Whose vote can be promised, where, on what; `first` is asked first. */
export function votersAmong(
  world: World,
  parties: readonly PowerId[],
  first: PowerId,
): readonly { readonly giver: PowerId; readonly institution: InstitutionId; readonly motion: MotionKind }[] {
  return parties
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .flatMap((giver) =>
      institutionsOf(world, giver).flatMap((institution) =>
        catalogueOf(institution).map((motion) => ({ giver, institution, motion })),
      ),
    );
}

/** Institutions in which the power has a vote. */
export function institutionsOf(world: World, power: PowerId): readonly InstitutionId[] {
  return INSTITUTION_IDS.filter((id) => id !== 'floor' && (world.institutions[id]?.members ?? []).includes(power));
}

/** Provinces in or next to which units of two participants stand, named fronts first; else those where one does. */
export function exerciseFields(desk: Desk, participants: readonly PowerId[]): readonly ProvinceId[] {
  const { world, board } = desk;
  const owners = new Map<ProvinceId, Set<PowerId>>();
  for (const power of participants) {
    for (const unit of unitsOf(world, power)) {
      for (const id of [unit.at, ...neighboursOf(board, unit)])
        owners.set(id, (owners.get(id) ?? new Set()).add(power));
    }
  }
  const own = participants.flatMap((power) => grantable(desk, power));
  const named = world.alerts?.fronts ?? [];
  const weight = (id: ProvinceId) => (owners.get(id)?.size ?? 0) * 2 + Number(named.includes(id));
  return own.filter((id) => (owners.get(id)?.size ?? 0) > 0).toSorted((a, b) => weight(b) - weight(a));
}
