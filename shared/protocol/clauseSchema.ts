// What a clause must look like on the wire, one arm a clause kind (rules 6.1), with its condition and its `else` (rules 6).
// The politics judge whether it makes sense.
import { z } from 'zod';
import type { Clause, PlainClause } from '../politics/clause.ts';
import { conditionSchema } from './conditionSchema.ts';
import {
  coins,
  group,
  id,
  institution,
  motionKind,
  placesOrAll,
  power,
  powers,
  provinces,
  regime,
  round,
  statusMove,
} from './fields.ts';

const pledgedAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('supportHold'), at: id }),
  z.strictObject({ type: z.literal('supportMove'), from: id, to: id }),
  z.strictObject({ type: z.literal('secure'), at: id }),
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('stayOut'), of: id }),
]);

const pledgedDeed = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('posts'), group, atLeast: z.number().int().min(0).max(33) }),
  z.strictObject({ type: z.literal('ban'), on: z.boolean() }),
  z.strictObject({ type: z.literal('borderRegime'), regime }),
  z.strictObject({ type: z.literal('policy'), policy: id }),
]);

const plainClauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pay'), from: power, to: power, coins, each: z.enum(['once', 'round']) }),
  z.strictObject({
    kind: z.literal('orderPledge'),
    giver: power,
    unit: id,
    unitAt: id,
    unitKind: z.literal('fleet').optional(),
    act: pledgedAct,
    until: z.union([z.literal('thisRound'), round]),
  }),
  z.strictObject({ kind: z.literal('actPledge'), giver: power, deed: pledgedDeed, byRound: round }),
  z.strictObject({
    kind: z.literal('access'),
    grantor: power,
    grantee: power,
    mode: z.enum(['transit', 'basing']),
    provinces: placesOrAll,
  }),
  z.strictObject({ kind: z.literal('nonAggression') }),
  z.strictObject({
    kind: z.literal('supply'),
    giver: power,
    receiver: power,
    good: z.enum(['electricity', 'gas', 'grain', 'workPermits']),
    price: coins,
  }),
  z.strictObject({ kind: z.literal('status'), giver: power, move: statusMove }),
  z.strictObject({ kind: z.literal('corridor'), route: id, funders: z.partialRecord(power, coins) }),
  z.strictObject({ kind: z.literal('mutualDefence') }),
  z.strictObject({ kind: z.literal('trade'), a: power, b: power }),
  z.strictObject({ kind: z.literal('arms'), seller: power, buyer: power, price: coins }),
  z.strictObject({ kind: z.literal('exercise'), participants: powers, province: id, round }),
  z.strictObject({
    kind: z.literal('borderRegime'),
    power,
    regime,
    quota: z.number().int().min(0).max(15).optional(),
  }),
  z.strictObject({
    kind: z.literal('asylum'),
    host: power,
    payer: power,
    places: z.number().int().min(0).max(15),
    price: coins,
  }),
  z.strictObject({ kind: z.literal('counterTerror'), participants: powers, provinces }),
  z.strictObject({ kind: z.literal('hub'), host: power, funder: power }),
  z.strictObject({
    kind: z.literal('vote'),
    giver: power,
    institution,
    motion: motionKind,
    ballot: z.enum(['yes', 'no']),
    until: round,
  }),
  z.strictObject({ kind: z.literal('neutrality'), power }),
  z.strictObject({ kind: z.literal('noSupportFor'), giver: power, whom: power }),
  z.strictObject({ kind: z.literal('demilitarise'), giver: power, provinces }),
  z.strictObject({
    kind: z.literal('other'),
    words: z.union([z.strictObject({ key: id }), z.strictObject({ text: z.string().max(1000) })]),
  }),
]) satisfies z.ZodType<PlainClause>;

const guard = { when: conditionSchema.optional(), else: plainClauseSchema.optional() };

/** Each arm with the guard beside its own fields. */
type Guarded<T extends readonly unknown[]> = {
  -readonly [N in keyof T]: T[N] extends z.ZodObject<infer S> ? z.ZodObject<S & typeof guard, z.core.$strict> : never;
};
const guarded = plainClauseSchema.options.map(({ shape }) => z.strictObject({ ...shape, ...guard }));

/** A clause of its kind, and nothing beside it but `when` and `else`. */
export const clauseSchema = z.discriminatedUnion(
  'kind',
  // `map` forgets which arm is which; nothing but the guard was added to any.
  guarded as unknown as Guarded<typeof plainClauseSchema.options>,
) satisfies z.ZodType<Clause>;
