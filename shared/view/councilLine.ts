// Facts of institutions as sentences: motions moved, taken back and counted, guests, the Moscow Format (rules 10).
import type { PowerId } from '../board/ids.ts';
import type { InstitutionId } from '../politics/institutions/motion.ts';
import { motionTitle } from '../politics/institutions/motionKinds.ts';
import type { Text, TextArg } from '../text/text.ts';
import type { LogFact } from './logEntry.ts';

type CouncilFact = Extract<LogFact, { readonly k: 'motion' | 'guest' | 'convened' }>;

export function councilLine(fact: CouncilFact): Text {
  switch (fact.k) {
    case 'motion':
      return motionLine(fact);
    case 'guest': {
      const args = { by: power(fact.by), power: power(fact.power), institution: theInstitution(fact.institution) };
      return { key: fact.seated ? 'council.log.guest.seated' : 'council.log.guest.left', args };
    }
    case 'convened':
      return { key: 'council.log.convened', args: { by: power(fact.by), powers: namesOf(fact.powers) } };
  }
}

/** "the CSTO" */
export function theInstitution(institution: InstitutionId): Text {
  return { key: `institution.${institution}.the` };
}

/** Names as a list, or "nobody". */
export function namesOf(powers: readonly PowerId[] = []): TextArg {
  return powers.length === 0 ? { key: 'council.log.nobody' } : { list: powers.map(power) };
}

function motionLine(fact: Extract<LogFact, { readonly k: 'motion' }>): Text {
  const told = { institution: theInstitution(fact.institution), motion: motionTitle(fact.content) };
  if (fact.by === null && fact.state === 'open')
    return { key: 'council.log.hubContested', args: { motion: told.motion } };
  const by: TextArg = fact.by === null ? { key: 'council.log.nobody' } : power(fact.by);
  switch (fact.state) {
    case 'open':
    case 'withdrawn':
      return { key: `council.log.${fact.state}`, args: { ...told, by } };
    case 'adopted':
      return { key: 'council.log.adopted', args: { ...told, yes: namesOf(fact.yes) } };
    case 'refused': {
      const args = { ...told, yes: namesOf(fact.yes), no: namesOf(fact.no) };
      return { key: `council.log.refused.${fact.why ?? 'tooFew'}`, args };
    }
  }
}

const power = (id: PowerId): TextArg => ({ power: id });
