// What the sentences of conditions share: powers, numbers, comparisons, lists of places.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { Desk } from '../matchDraft.ts';
import { OFFERED, type OfferedKind } from './freshCondition.ts';
import { numberSlot, type SlotSpec, wordSlot } from './slotSpec.ts';
import { grantable } from './unitTargets.ts';

/** A condition that the composer offers. */
export type Offered = Extract<PlainCondition, { readonly is: OfferedKind }>;
export type ConditionSlot = SlotSpec<PlainCondition>;
export type ConditionSlots = Readonly<Record<string, ConditionSlot>>;

const KINDS: readonly string[] = OFFERED.flatMap(({ kinds }) => [...kinds]);

export function isOffered(condition: Condition): condition is Offered {
  return KINDS.includes(condition.is);
}

export function powerSlot(
  name: string,
  value: PowerId,
  among: readonly PowerId[],
  set: (power: PowerId) => Offered,
): ConditionSlot {
  return { type: 'power', name, value, among: among.includes(value) ? among : [value, ...among], set };
}

/** A number from 0 to `to`. */
function upTo(n: number, to: number, set: (n: number) => Offered): ConditionSlot {
  return numberSlot('number', n, { from: 0, to, words: (each) => ({ key: 'match.when.n', args: { n: each } }) }, set);
}

/** Those that hold a number against what is counted. */
type Counted = Exclude<
  Extract<Offered, { readonly compare: 'atLeast' | 'atMost'; readonly n: number }>,
  { readonly is: 'coinsBand' }
>;

/** "at least 3": the comparison and the number, up to `to`. */
export function amountSlots(condition: Counted, to: number): Readonly<Record<'compare' | 'n', ConditionSlot>> {
  return {
    compare: compareSlot(condition.compare, (how) => ({ ...condition, compare: how })),
    n: upTo(condition.n, to, (n) => ({ ...condition, n })),
  };
}

/** Powers of the match with a border and a stance of their own: all but the Taliban and the NRF. */
export function statesIn({ world }: Desk): readonly PowerId[] {
  return world.powers.filter((power) => power !== 'tal' && power !== 'nrf');
}

export const coins = (count: number): Text => ({ key: 'pact.coins', args: { count } });

export function compareSlot(value: 'atLeast' | 'atMost', set: (how: 'atLeast' | 'atMost') => Offered): ConditionSlot {
  return wordSlot('compare', value, { of: ['atLeast', 'atMost'], key: (each) => `match.when.compare.${each}` }, set);
}

/** A power, or nobody in particular. */
export function maybePower(
  value: PowerId | undefined,
  among: readonly PowerId[],
  anybody: string,
  set: (power: PowerId | null) => Offered,
): ConditionSlot {
  return {
    type: 'choice',
    name: 'whomever',
    value: value ?? '',
    options: [
      ['', { key: anybody }],
      ...among.map((id) => [id, { key: 'match.when.power', args: { power: { power: id } } }] as const),
    ],
    set: (chosen) => set(among.find((id) => id === chosen) ?? null),
  };
}

/** Open provinces, those of the parties first. */
export function openProvinces(desk: Desk, parties: readonly PowerId[]): readonly string[] {
  const own = parties.flatMap((power) => grantable(desk, power));
  const rest = Object.keys(desk.world.controller).filter((id) => !desk.world.closed.includes(id) && !own.includes(id));
  return [...own, ...rest];
}
