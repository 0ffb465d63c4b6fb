// Sentences of conditions about Kabul, the numbers of powers, paper and time (rules 11.1).
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import { routesIn } from '../../../shared/politics/corridorRoutes.ts';
import { INSTITUTION_IDS } from '../../../shared/politics/institutions/motion.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { STATUS_LADDER } from '../../../shared/politics/statusLadder.ts';
import type { BorderRegime, EthnicGroup } from '../../../shared/politics/world.ts';
import type { Desk } from '../matchDraft.ts';
import type { DeedKind } from './conditionDeeds.ts';
import { amountSlots, type ConditionSlots, compareSlot, type Offered, powerSlot, statesIn } from './conditionParts.ts';
import { numberSlot, wordSlot } from './slotSpec.ts';

const REGIMES: readonly BorderRegime[] = ['open', 'humanitarian', 'closed'];
const BINDS: readonly ClauseKind[] = [
  'mutualDefence',
  'nonAggression',
  'access',
  'trade',
  'supply',
  'arms',
  'hub',
  'corridor',
];
const MOST_POSTS = 33;
/** Months ahead that are offered. */
const AHEAD = 6;
const BANDS = [
  ['atMost', 0],
  ['atLeast', 1],
  ['atLeast', 2],
] as const;

export function stateSlots(condition: Exclude<Offered, { readonly is: DeedKind }>, desk: Desk): ConditionSlots {
  const { world } = desk;
  const anyone = world.powers;
  const states = statesIn(desk);
  switch (condition.is) {
    case 'status':
      return {
        power: powerSlot('giver', condition.power, states, (id) => ({ ...condition, power: id })),
        compare: compareSlot(condition.compare, (how) => ({ ...condition, compare: how })),
        step: wordSlot('step', condition.step, { of: STATUS_LADDER, key: (each) => `pact.status.${each}` }, (step) => ({
          ...condition,
          step,
        })),
      };
    case 'steps':
      return {
        ...amountSlots(condition, anyone.length - 1),
        step: wordSlot('step', condition.step, { of: STATUS_LADDER, key: (each) => `pact.status.${each}` }, (step) => ({
          ...condition,
          step,
        })),
      };
    case 'posts':
      return {
        group: wordSlot(
          'group',
          condition.group,
          { of: Object.keys(world.posts) as readonly EthnicGroup[], key: (each) => `pact.group.${each}` },
          (group) => ({ ...condition, group }),
        ),
        ...amountSlots(condition, MOST_POSTS),
      };
    case 'ban':
      return {};
    case 'lists':
      return { power: powerSlot('giver', condition.power, states, (id) => ({ ...condition, power: id })) };
    case 'value':
      return {
        power: powerSlot('giver', condition.power, anyone, (id) => ({ ...condition, power: id })),
        value: wordSlot(
          'value',
          condition.value,
          // Radicalisation of others is not known to all.
          { of: ['stability', 'standing'], key: (each) => `match.when.value.${each}` },
          (value) => ({ ...condition, value }),
        ),
        ...amountSlots(condition, 10),
      };
    case 'coinsBand':
      return {
        power: powerSlot('giver', condition.power, anyone, (id) => ({ ...condition, power: id })),
        band: {
          type: 'choice',
          name: 'band',
          value: `${condition.compare} ${condition.n}`,
          options: BANDS.map(([how, n]) => [`${how} ${n}`, { key: `match.when.band.${how}.${n}` }] as const),
          set: (value) => {
            const band = BANDS.find(([how, n]) => `${how} ${n}` === value);
            return band === undefined ? condition : { ...condition, compare: band[0], n: band[1] };
          },
        },
      };
    case 'regime':
      return {
        power: powerSlot('borderOf', condition.power, states, (id) => ({ ...condition, power: id })),
        regime: wordSlot(
          'regime',
          condition.regime,
          { of: REGIMES, key: (each) => `match.regime.${each}` },
          (regime) => ({
            ...condition,
            regime,
          }),
        ),
      };
    case 'member':
      return {
        power: powerSlot('giver', condition.power, states, (id) => ({ ...condition, power: id })),
        institution: wordSlot(
          'institution',
          condition.institution,
          { of: INSTITUTION_IDS.filter((id) => id !== 'floor'), key: (each) => `institution.${each}.the` },
          (institution) => ({ ...condition, institution }),
        ),
      };
    case 'clauseInForce':
      return {
        clause: wordSlot(
          'clauseKind',
          condition.clause,
          { of: BINDS, key: (each) => `match.clause.${each}` },
          (clause) => ({
            ...condition,
            clause,
          }),
        ),
        a: powerSlot('partner', condition.a, anyone, (a) => ({ ...condition, a })),
        b: powerSlot('partner', condition.b, anyone, (b) => ({ ...condition, b })),
      };
    case 'month':
      return {
        compare: wordSlot(
          'compare',
          condition.compare,
          { of: ['atLeast', 'atMost'], key: (each) => `match.when.month.${each}` },
          (how) => ({
            ...condition,
            compare: how,
          }),
        ),
        round: numberSlot(
          'month',
          condition.round,
          { from: world.round, to: world.round + AHEAD, words: monthText },
          (round) => ({
            ...condition,
            round,
          }),
        ),
      };
    case 'flow':
      return {
        route: wordSlot(
          'flow',
          condition.route,
          { of: ['north', 'west', 'south'], key: (each) => `match.when.flow.${each}` },
          (route) => ({
            ...condition,
            route,
          }),
        ),
        ...amountSlots(condition, 3),
      };
    case 'corridorPaid':
      return {
        route: wordSlot(
          'route',
          condition.route,
          { of: routesIn(world), key: (each) => `pact.route.${each}` },
          (route) => ({
            ...condition,
            route,
          }),
        ),
      };
  }
}
