// Effects on councils: guest seats and membership (rules 10, 11.2). Who belongs to the CSTO and the SCO is read from their charters.
import type { PowerId } from '../../board/ids.ts';
import { termsOf } from '../../politics/inForce.ts';
import { isMember } from '../../politics/institutions/membership.ts';
import type { InstitutionId } from '../../politics/institutions/motion.ts';
import type { Chronicle } from '../chronicle.ts';
import { changePact } from '../pacts/changePact.ts';

/** True if anything changed: a guest there already, or a member, needs no seat. */
export function setGuest(chronicle: Chronicle, institution: InstitutionId, power: PowerId, sits: boolean): boolean {
  const { state } = chronicle;
  const { members = [], guests = [], ...rest } = state.institutions[institution] ?? {};
  if (guests.includes(power) === sits || isMember(state, institution, power)) return false;
  const others = guests.filter((id) => id !== power);
  const now = { ...rest, members, guests: sits ? [...others, power] : others };
  chronicle.add({ type: 'institutionChanged', institution, now });
  return true;
}

/**
 * Moscow Format: on or off the list of the invited. CSTO, SCO: out of the charter, or back in it; nobody new joins a charter without a seal
 * of its own (rules 6), for that there is the motion to admit. True if anything changed.
 */
export function setMember(chronicle: Chronicle, institution: InstitutionId, power: PowerId, belongs: boolean): boolean {
  return institution === 'moscowFormat'
    ? setInvited(chronicle, power, belongs)
    : setParty(chronicle, institution, power, belongs);
}

function setInvited(chronicle: Chronicle, power: PowerId, belongs: boolean): boolean {
  const { powers, institutions } = chronicle.state;
  const { members = [], guests = [], ...rest } = institutions.moscowFormat ?? {};
  if (members.includes(power) === belongs) return false;
  const now = {
    ...rest,
    members: powers.filter((id) => (id === power ? belongs : members.includes(id))),
    guests,
  };
  chronicle.add({ type: 'institutionChanged', institution: 'moscowFormat', now });
  return true;
}

function setParty(chronicle: Chronicle, institution: InstitutionId, power: PowerId, belongs: boolean): boolean {
  const charter = Object.values(chronicle.state.pacts).find(
    ({ given, state }) => given === institution && state === 'inForce',
  );
  if (charter === undefined || !termsOf(charter).parties.includes(power)) return false;
  const left = charter.left ?? [];
  if (left.includes(power) !== belongs) return false;
  const now = belongs ? left.filter((id) => id !== power) : [...left, power];
  changePact(chronicle, belongs ? 'renewed' : 'left', null, { ...charter, left: now });
  return true;
}
