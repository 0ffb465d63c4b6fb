// Sentences of conditions about alarms, deeds and the board (rules 11.1).
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Desk } from '../matchDraft.ts';
import {
  amountSlots,
  type ConditionSlots,
  coins,
  maybePower,
  type Offered,
  openProvinces,
  powerSlot,
  statesIn,
} from './conditionParts.ts';
import { frontsNear } from './freshCondition.ts';
import { numberSlot, wordSlot } from './slotSpec.ts';

export type DeedKind =
  | 'frontNamed'
  | 'ownFrontNamed'
  | 'gotIn'
  | 'infiltrations'
  | 'supported'
  | 'secured'
  | 'incursion'
  | 'received'
  | 'pledges'
  | 'statement'
  | 'controls'
  | 'units'
  | 'foreignUnits';

/** Of a long list of units, what is offered. */
const MOST_UNITS = 5;

export function deedSlots(
  condition: Extract<Offered, { readonly is: DeedKind }>,
  desk: Desk,
  parties: readonly PowerId[],
): ConditionSlots {
  const anyone = desk.world.powers;
  const states = statesIn(desk);
  const fronts = frontsNear(desk, parties);
  switch (condition.is) {
    case 'frontNamed':
    case 'gotIn':
      return {
        front: {
          type: 'place',
          name: 'front',
          value: condition.front,
          among: fronts,
          set: (front) => ({ ...condition, front }),
        },
      };
    case 'ownFrontNamed':
      return { power: powerSlot('borderOf', condition.power, states, (id) => ({ ...condition, power: id })) };
    case 'infiltrations':
      return {
        into: {
          type: 'choice',
          name: 'into',
          value: condition.into,
          options: [
            ['anywhere', { key: 'match.when.anywhere' }],
            ...states.map((id) => [id, { key: 'match.when.intoPower', args: { power: { power: id } } }] as const),
          ],
          set: (value) => ({ ...condition, into: states.find((id) => id === value) ?? 'anywhere' }),
        },
        ...amountSlots(condition, 8),
      };
    case 'supported': {
      const { whom: _whom, ...rest } = condition;
      return {
        giver: powerSlot('giver', condition.giver, anyone, (giver) => ({ ...condition, giver })),
        whom: maybePower(condition.whom, anyone, 'match.when.anybody', (whom) =>
          whom === null ? rest : { ...rest, whom },
        ),
      };
    }
    case 'secured': {
      const { behindNamedFront: _behind, ...rest } = condition;
      return {
        giver: powerSlot('giver', condition.giver, anyone, (giver) => ({ ...condition, giver })),
        where: wordSlot(
          'secureWhere',
          condition.behindNamedFront === true ? 'behindFront' : 'anyPlace',
          { of: ['behindFront', 'anyPlace'], key: (each) => `match.when.${each}` },
          (where) => (where === 'behindFront' ? { ...rest, behindNamedFront: true } : rest),
        ),
      };
    }
    case 'incursion': {
      const { by: _by, on: _on, ...rest } = condition;
      const made = (by: PowerId | undefined, on: PowerId | undefined): Offered => ({
        ...rest,
        ...(by !== undefined && { by }),
        ...(on !== undefined && { on }),
      });
      return {
        by: maybePower(condition.by, anyone, 'match.when.anybody', (by) => made(by ?? undefined, condition.on)),
        on: maybePower(condition.on, anyone, 'match.when.anybody', (on) => made(condition.by, on ?? undefined)),
      };
    }
    case 'received': {
      const { from: _from, ...rest } = condition;
      return {
        power: powerSlot('receiver', condition.power, anyone, (id) => ({ ...condition, power: id })),
        coins: numberSlot('coins', condition.coins, { from: 1, to: 6, words: coins }, (n) => ({
          ...condition,
          coins: n,
        })),
        from: maybePower(condition.from, anyone, 'match.when.anybody', (from) =>
          from === null ? rest : { ...rest, from },
        ),
      };
    }
    case 'pledges':
      return {
        power: powerSlot('giver', condition.power, anyone, (id) => ({ ...condition, power: id })),
        what: wordSlot(
          'keptOrBroken',
          condition.what,
          { of: ['kept', 'broken'], key: (each) => `match.when.${each}` },
          (what) => ({
            ...condition,
            what,
          }),
        ),
        ...amountSlots(condition, 6),
      };
    case 'statement':
      return {
        by: powerSlot('giver', condition.by, states, (by) => ({ ...condition, by })),
        front: {
          type: 'place',
          name: 'front',
          value: condition.front,
          among: fronts,
          set: (front) => ({ ...condition, front }),
        },
        says: wordSlot(
          'says',
          condition.says,
          { of: ['real', 'pretext'], key: (each) => `match.when.says.${each}` },
          (says) => ({
            ...condition,
            says,
          }),
        ),
      };
    case 'controls':
      return {
        power: powerSlot('holder', condition.power, anyone, (id) => ({ ...condition, power: id })),
        how: wordSlot(
          'allOrAny',
          condition.how,
          { of: ['all', 'any'], key: (each) => `match.when.of.${each}` },
          (how) => ({
            ...condition,
            how,
          }),
        ),
        provinces: {
          type: 'places',
          name: 'held',
          value: condition.provinces,
          among: openProvinces(desk, parties),
          set: (provinces) => ({ ...condition, provinces }),
        },
      };
    case 'units':
      return {
        owner: powerSlot('unitsOf', condition.owner, anyone, (owner) => ({ ...condition, owner })),
        ...amountSlots(condition, MOST_UNITS),
        provinces: {
          type: 'places',
          name: 'where',
          value: condition.provinces,
          among: openProvinces(desk, parties),
          set: (provinces) => ({ ...condition, provinces }),
        },
      };
    case 'foreignUnits':
      return {
        power: powerSlot('holder', condition.power, anyone, (id) => ({ ...condition, power: id })),
        ...amountSlots(condition, MOST_UNITS),
      };
  }
}
