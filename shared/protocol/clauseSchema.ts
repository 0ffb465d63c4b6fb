// What a clause must look like on the wire, one arm a clause kind (rules 6.1). The politics judge whether it makes sense.
import { z } from 'zod';
import { POWER_IDS } from '../board/ids.ts';
import type { Clause } from '../politics/clause.ts';
import { INSTITUTION_IDS } from '../politics/institutions/motion.ts';

const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9_+/-]+$/);
const power = z.enum(POWER_IDS);
const coins = z.number().int().min(0).max(15);
const round = z.number().int().min(1).max(40);
const group = z.enum(['pashtun', 'tajik', 'hazara', 'uzbek', 'aimak', 'turkmen', 'baloch', 'other']);

const regime = z.enum(['open', 'humanitarian', 'closed']);
const motion = z.enum([
  'rubezh',
  'collectiveDeployment',
  'admit',
  'condemn',
  'commonRefugeePosition',
  'intelligenceExchange',
  'contactGroup',
  'transportCorridor',
  'inclusiveGovernment',
  'donorCall',
  'jointStatement',
  'awardHub',
]);
const powers = z.array(power).min(2).max(POWER_IDS.length);
const provinces = z.array(id).min(1).max(12);

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

export const clauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pay'), from: power, to: power, coins, each: z.enum(['once', 'round']) }),
  z.strictObject({
    kind: z.literal('orderPledge'),
    giver: power,
    unit: id,
    unitAt: id,
    act: pledgedAct,
    until: z.union([z.literal('thisRound'), round]),
  }),
  z.strictObject({ kind: z.literal('actPledge'), giver: power, deed: pledgedDeed, byRound: round }),
  z.strictObject({
    kind: z.literal('access'),
    grantor: power,
    grantee: power,
    mode: z.enum(['transit', 'basing']),
    provinces: z.union([z.literal('all'), z.array(id).min(1).max(60)]),
  }),
  z.strictObject({ kind: z.literal('nonAggression') }),
  z.strictObject({
    kind: z.literal('supply'),
    giver: power,
    receiver: power,
    good: z.enum(['electricity', 'gas', 'grain', 'workPermits']),
    price: coins,
  }),
  z.strictObject({
    kind: z.literal('status'),
    giver: power,
    move: z.enum(['contact', 'embassy', 'recognised', 'list', 'delist']),
  }),
  z.strictObject({ kind: z.literal('corridor'), route: id, funders: z.partialRecord(power, coins) }),
  z.strictObject({ kind: z.literal('mutualDefence') }),
  z.strictObject({ kind: z.literal('trade'), a: power, b: power }),
  z.strictObject({ kind: z.literal('arms'), seller: power, buyer: power, price: coins }),
  z.strictObject({ kind: z.literal('exercise'), participants: powers, province: id, round }),
  z.strictObject({
    kind: z.literal('borderRegime'),
    power,
    regime,
    quota: z.number().int().min(1).max(6).optional(),
  }),
  z.strictObject({
    kind: z.literal('asylum'),
    host: power,
    payer: power,
    places: z.number().int().min(1).max(6),
    price: coins,
  }),
  z.strictObject({ kind: z.literal('counterTerror'), participants: powers, provinces }),
  z.strictObject({ kind: z.literal('hub'), host: power, funder: power }),
  z.strictObject({
    kind: z.literal('vote'),
    giver: power,
    institution: z.enum(INSTITUTION_IDS),
    motion,
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
]) satisfies z.ZodType<Clause>;
