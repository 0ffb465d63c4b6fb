// The registry of plain conditions. A new kind is one arm in condition.ts, one entry in a family of kinds/ and one line here.
import type { MeasuredCondition, PlainCondition, PlainConditionKind } from './condition.ts';
import type { ConditionKindDef, ConditionOf, MeasuredKindDef } from './conditionKind.ts';
import { controls, foreignUnits, forts, risen, units } from './kinds/boardFacts.ts';
import { ballot, member, motion, motions } from './kinds/councilFacts.ts';
import { ban, inclusion, lists, posts, regime, status, steps } from './kinds/kabulFacts.ts';
import { clauseInForce, demand, pactAmong, pactInForce, partners, pledges, soldTwice } from './kinds/paperFacts.ts';
import { coinsBand, leverage, value } from './kinds/powerFacts.ts';
import { corridorPaid, earned, gotIn, incursion, received, secured, supported } from './kinds/roundFacts.ts';
import {
  assessments,
  flag,
  flow,
  frontNamed,
  hosted,
  infiltrations,
  month,
  ownFrontNamed,
  presence,
  statement,
  stranded,
  violence,
} from './kinds/situationFacts.ts';

export const MEASURED_KINDS = {
  units,
  foreignUnits,
  risen,
  partners,
  pledges,
  motions,
  steps,
  posts,
  inclusion,
  value,
  coinsBand,
  leverage,
  presence,
  violence,
  flow,
  stranded,
  hosted,
  infiltrations,
  assessments,
} satisfies { readonly [K in MeasuredCondition['is']]: MeasuredKindDef<Extract<MeasuredCondition, { is: K }>> };

export const CONDITION_KINDS = {
  ...MEASURED_KINDS,
  controls,
  forts,
  pactInForce,
  clauseInForce,
  pactAmong,
  soldTwice,
  demand,
  member,
  motion,
  ballot,
  status,
  lists,
  ban,
  regime,
  frontNamed,
  ownFrontNamed,
  month,
  supported,
  secured,
  incursion,
  gotIn,
  received,
  earned,
  corridorPaid,
  statement,
  flag,
} satisfies { readonly [K in PlainConditionKind]: ConditionKindDef<ConditionOf<K>> };

/** The definition that belongs to a condition: call it with that condition only. */
export function conditionKind(condition: PlainCondition): ConditionKindDef<PlainCondition> {
  // Methods take their own arm of the union; the registry pairs kind and definition, so the condition is always of that arm.
  const kinds: { readonly [K in PlainConditionKind]: ConditionKindDef<PlainCondition> } = CONDITION_KINDS;
  return kinds[condition.is];
}

/** The same for a condition that measures. */
export function measuredKind(condition: MeasuredCondition): MeasuredKindDef<MeasuredCondition> {
  const kinds: { readonly [K in MeasuredCondition['is']]: MeasuredKindDef<MeasuredCondition> } = MEASURED_KINDS;
  return kinds[condition.is];
}

/** Whether the condition measures a number of the world. */
export function measures(condition: PlainCondition): condition is MeasuredCondition {
  return Object.hasOwn(MEASURED_KINDS, condition.is);
}
