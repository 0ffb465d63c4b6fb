// The sentences of the offered conditions with their slots (rules 11.1). What holds and how a treaty says it is in shared/politics/conditions.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import type { Desk } from '../matchDraft.ts';
import { type DeedKind, deedSlots } from './conditionDeeds.ts';
import { type ConditionSlots, isOffered, type Offered } from './conditionParts.ts';
import { stateSlots } from './conditionStates.ts';
import type { SpecSentence } from './slotSpec.ts';

/** Null for a condition that is not offered, such as one of a treaty given at the start: it is only read. */
export function conditionSlots(
  condition: Condition,
  desk: Desk,
  parties: readonly PowerId[],
): SpecSentence<PlainCondition> | null {
  return isOffered(condition) ? { text: `match.when.${condition.is}`, slots: slotsOf(condition, desk, parties) } : null;
}

function slotsOf(condition: Offered, desk: Desk, parties: readonly PowerId[]): ConditionSlots {
  return isDeed(condition) ? deedSlots(condition, desk, parties) : stateSlots(condition, desk);
}

const DEEDS: readonly string[] = [
  'frontNamed',
  'ownFrontNamed',
  'gotIn',
  'infiltrations',
  'supported',
  'secured',
  'incursion',
  'received',
  'pledges',
  'statement',
  'controls',
  'units',
  'foreignUnits',
] satisfies readonly DeedKind[];

function isDeed(condition: Offered): condition is Extract<Offered, { readonly is: DeedKind }> {
  return DEEDS.includes(condition.is);
}
