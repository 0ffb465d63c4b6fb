// Who belongs to an institution and who may watch it (rules 10). CSTO and SCO are the parties of their charters, which are pacts like others:
// who leaves by notice is out at that Close, who seals an accession that a motion opened is in. The Moscow Format is who was invited.
import type { PowerId } from '../../board/ids.ts';
import { once, onceBy } from '../../board/memo.ts';
import { partiesOf, termsOf } from '../inForce.ts';
import type { Pact } from '../pact.ts';
import type { World } from '../world.ts';
import type { InstitutionId, InstitutionState } from './motion.ts';

type Known = Pick<World, 'powers' | 'pacts' | 'motions' | 'institutions' | 'round'>;

/** Members in the order of the match; nobody where the institution does not exist or does not meet in this round. */
export const membersOf = onceBy((world: Known, institution: InstitutionId): readonly PowerId[] => {
  switch (institution) {
    case 'csto':
    case 'sco': {
      const charter = CHARTER(world.pacts, institution);
      if (charter === undefined) return [];
      const members = new Set([...partiesOf(charter), ...acceded(world, institution)]);
      return world.powers.filter((power) => members.has(power));
    }
    case 'moscowFormat': {
      const { members = [], convenedFor } = world.institutions.moscowFormat ?? {};
      return convenedFor === world.round ? world.powers.filter((power) => members.includes(power)) : [];
    }
    case 'floor':
      return world.powers;
  }
});

const CHARTER = onceBy((pacts: World['pacts'], institution: 'csto' | 'sco'): Pact | undefined =>
  Object.values(pacts).find(({ given, state }) => given === institution && state === 'inForce'),
);

export function isMember(world: Known, institution: InstitutionId, power: PowerId): boolean {
  return membersOf(world, institution).includes(power);
}

/** Powers that see and have no vote: seated by a member, and not members by now. */
export function guestsOf(world: Known, institution: InstitutionId): readonly PowerId[] {
  const members = membersOf(world, institution);
  const seated = world.institutions[institution]?.guests ?? [];
  return members.length === 0 ? [] : world.powers.filter((power) => seated.includes(power) && !members.includes(power));
}

/** An institution as everybody may know it: its members written out. */
export function institutionSeen(world: Known, institution: InstitutionId): InstitutionState {
  const { members = [], convenedFor } = world.institutions[institution] ?? {};
  return {
    // Those invited for the next round are known before they meet.
    members: institution === 'moscowFormat' ? members : membersOf(world, institution),
    guests: guestsOf(world, institution),
    ...(convenedFor !== undefined && { convenedFor }),
  };
}

/** Powers that an adopted motion admitted and that have sealed it: while they defend the others, they belong. */
function acceded(world: Known, institution: InstitutionId): readonly PowerId[] {
  return MADE_BY_MOTION(world.pacts).flatMap((pact) => {
    const power = admittedBy(world, pact, institution);
    return power !== null && pact.state === 'inForce' && partiesOf(pact).includes(power) ? [power] : [];
  });
}

const MADE_BY_MOTION = once((pacts: World['pacts']): readonly Pact[] =>
  Object.values(pacts).filter(({ motion }) => motion !== undefined),
);

function admittedBy(world: Known, pact: Pact, institution: InstitutionId): PowerId | null {
  if (pact.motion === undefined || !termsOf(pact).clauses.some(({ kind }) => kind === 'mutualDefence')) return null;
  const motion = world.motions.find(({ id }) => id === pact.motion);
  return motion?.institution === institution && motion.content.motion === 'admit' ? motion.content.power : null;
}
