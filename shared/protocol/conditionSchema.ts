// What a condition must look like on the wire: every field bounded, three levels at most (rules 11.1). The politics judge whether it makes sense.
import { z } from 'zod';
import { NARCOTICS_ROUTES } from '../board/routes.ts';
import type { ClauseKind } from '../politics/clause.ts';
import type { Condition, MeasuredCondition, PlainCondition } from '../politics/conditions/condition.ts';
import type { MotionKind } from '../politics/institutions/motion.ts';
import type { EarningKind, PaymentKind } from '../politics/world.ts';
import { group, id, institution, power, powers, regime } from './fields.ts';

const somebody = z.union([power, z.literal('anywhere')]);
const compare = z.enum(['atLeast', 'atMost']);
const places = z.array(id).max(12);
const rounds = z.number().int().min(1).max(12);
const coins = z.number().int().min(1).max(60);
const step = z.enum(['shunned', 'contact', 'embassy', 'recognised']);
const span = z.literal('match').optional();

/** Every name of a table, as a choice: a missing or a wrong one does not compile. */
function namesOf<K extends string>(table: Readonly<Record<K, true>>): z.ZodType<K> {
  return z.enum(Object.keys(table) as [K, ...K[]]);
}

const clauseKind = namesOf<ClauseKind>({
  pay: true,
  orderPledge: true,
  actPledge: true,
  access: true,
  nonAggression: true,
  supply: true,
  status: true,
  corridor: true,
  mutualDefence: true,
  trade: true,
  arms: true,
  exercise: true,
  borderRegime: true,
  asylum: true,
  counterTerror: true,
  hub: true,
  vote: true,
  neutrality: true,
  noSupportFor: true,
  demilitarise: true,
  other: true,
});
const motionKind = namesOf<MotionKind>({
  rubezh: true,
  collectiveDeployment: true,
  admit: true,
  condemn: true,
  commonRefugeePosition: true,
  intelligenceExchange: true,
  contactGroup: true,
  transportCorridor: true,
  inclusiveGovernment: true,
  donorCall: true,
  jointStatement: true,
  awardHub: true,
});
const payment = namesOf<PaymentKind>({
  pay: true,
  supply: true,
  arms: true,
  corridor: true,
  asylum: true,
  hub: true,
});
const earning = namesOf<EarningKind>({ trade: true, corridor: true, opium: true, hub: true });

/** A comparison with a whole number; its range is the politics' question. */
function against<K extends MeasuredCondition['is'], S extends z.core.$ZodLooseShape>(is: K, shape: S) {
  return z.strictObject({ is: z.literal(is), ...shape, compare, n: z.number().int().min(-100).max(100) });
}

const measured = z.discriminatedUnion('is', [
  against('units', { owner: power, provinces: places }),
  against('foreignUnits', { power, provinces: places.optional() }),
  against('risen', {}),
  against('partners', { power, among: powers, clause: clauseKind.optional() }),
  against('pledges', { power, what: z.enum(['kept', 'broken', 'withdrawn']) }),
  against('motions', {
    institution: institution.optional(),
    motion: motionKind.optional(),
    by: power.optional(),
    state: z.enum(['adopted', 'refused']),
  }),
  against('steps', { step }),
  against('posts', { group }),
  against('inclusion', {}),
  against('value', { power, value: z.enum(['stability', 'standing', 'radicalisation']) }),
  z.strictObject({
    is: z.literal('coinsBand'),
    power,
    compare,
    n: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
  against('leverage', { a: power, b: power, net: z.boolean() }),
  against('presence', { province: id }),
  against('violence', { province: id }),
  against('flow', { route: z.enum(NARCOTICS_ROUTES) }),
  against('stranded', { crossing: id.optional() }),
  against('hosted', { by: somebody }),
  against('infiltrations', { into: somebody }),
  against('assessments', { by: power, right: z.boolean() }),
]) satisfies z.ZodType<MeasuredCondition>;

const facts = [
  z.strictObject({ is: z.literal('controls'), power, provinces: places, how: z.enum(['all', 'any']) }),
  z.strictObject({ is: z.literal('forts'), power, provinces: places }),
  z.strictObject({
    is: z.literal('pactInForce'),
    pact: id,
    as: z.enum(['secret', 'published', 'public']).optional(),
  }),
  z.strictObject({ is: z.literal('clauseInForce'), clause: clauseKind, a: power, b: power, rounds: rounds.optional() }),
  z.strictObject({
    is: z.literal('pactAmong'),
    powers,
    parties: z.number().int().min(2).max(12).optional(),
    clause: clauseKind.optional(),
    visibility: z.enum(['public', 'secret']).optional(),
    rounds: rounds.optional(),
  }),
  z.strictObject({
    is: z.literal('soldTwice'),
    power,
    kept: z.boolean().optional(),
    hidden: z.boolean().optional(),
  }),
  z.strictObject({
    is: z.literal('demand'),
    by: power.optional(),
    on: power.optional(),
    state: z.enum(['complied', 'defied', 'backedDown']),
  }),
  z.strictObject({ is: z.literal('member'), power, institution, as: z.enum(['guest', 'seated']).optional() }),
  z.strictObject({
    is: z.literal('motion'),
    institution,
    motion: motionKind,
    state: z.enum(['adopted', 'refused']),
  }),
  z.strictObject({
    is: z.literal('ballot'),
    power,
    institution,
    motion: motionKind.optional(),
    ballot: z.enum(['yes', 'no', 'abstain']),
  }),
  z.strictObject({ is: z.literal('status'), power, compare, step }),
  z.strictObject({ is: z.literal('lists'), power }),
  z.strictObject({ is: z.literal('ban') }),
  z.strictObject({ is: z.literal('regime'), power, regime }),
  z.strictObject({ is: z.literal('frontNamed'), front: id }),
  z.strictObject({ is: z.literal('ownFrontNamed'), power }),
  z.strictObject({ is: z.literal('month'), compare, round: rounds }),
  z.strictObject({ is: z.literal('supported'), giver: power, at: id.optional(), whom: power.optional() }),
  z.strictObject({
    is: z.literal('secured'),
    giver: power,
    at: id.optional(),
    behindNamedFront: z.boolean().optional(),
  }),
  z.strictObject({
    is: z.literal('incursion'),
    by: power.optional(),
    on: power.optional(),
    rounds: rounds.optional(),
  }),
  z.strictObject({ is: z.literal('gotIn'), front: id }),
  z.strictObject({
    is: z.literal('received'),
    power,
    from: power.optional(),
    how: payment.optional(),
    span,
    coins,
  }),
  z.strictObject({ is: z.literal('earned'), power, how: earning, span, coins }),
  z.strictObject({ is: z.literal('corridorPaid'), route: id, rounds: rounds.optional() }),
  z.strictObject({ is: z.literal('statement'), by: power, front: id, says: z.enum(['real', 'pretext']) }),
  z.strictObject({ is: z.literal('flag'), flag: id }),
] as const;

const plain = z.discriminatedUnion('is', [...measured.options, ...facts]) satisfies z.ZodType<PlainCondition>;

/** A level more on top of what there is. */
function joining<S extends z.ZodType<Condition>>(of: S) {
  return z.union([
    of,
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('all'), of: z.array(of).min(2).max(6) }),
      z.strictObject({ is: z.literal('any'), of: z.array(of).min(2).max(6) }),
      z.strictObject({ is: z.literal('not'), of }),
      z.strictObject({ is: z.literal('forRounds'), n: rounds, of }),
      z.strictObject({ is: z.literal('rounds'), compare, n: z.number().int().min(0).max(12), of }),
      z.strictObject({ is: z.literal('fraction'), percent: z.number().int().min(1).max(100), of }),
      z.strictObject({ is: z.literal('mean'), of: measured }),
    ]),
  ]);
}

export const conditionSchema: z.ZodType<Condition> = joining(joining(plain));
