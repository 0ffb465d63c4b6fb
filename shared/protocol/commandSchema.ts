// What a command message must look like: every field bounded, nothing extra. Whether it is allowed is the engine's question.
import { z } from 'zod';
import type { PlayerCommand } from '../command/command.ts';
import { PRESET_IDS } from '../command/presetId.ts';
import { MODULE_IDS } from '../politics/modules.ts';
import { clauseSchema } from './clauseSchema.ts';
import { conditionSchema } from './conditionSchema.ts';
import { group, id, placesOrAll, power, regime, round, statusMove, term } from './fields.ts';
import { PROTOCOL_VERSION } from './messages.ts';
import { councilSchemas } from './motionSchema.ts';

const office = z.enum(['head', 'foreign', 'defence', 'interior']);
const place = z.strictObject({ province: id, coast: id.optional() });

const orderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('move'), to: place, viaConvoy: z.boolean().optional() }),
  z.strictObject({ type: z.literal('supportHold'), at: id }),
  z.strictObject({ type: z.literal('supportMove'), from: id, to: id }),
  z.strictObject({ type: z.literal('convoy'), from: id, to: id }),
  z.strictObject({ type: z.literal('secure'), lowers: z.enum(['presence', 'violence']) }),
]);

/** Drafts are kept as they are written: a few clauses more than can be proposed. */
const DRAFT_CLAUSES = 24;
/** What is proposed is read whole, so that the engine can say what is too much; frames are bounded before this. */
const READ_CLAUSES = 2000;

const frame = {
  parties: z.array(power).min(1).max(12),
  term,
  visibility: z.enum(['public', 'secret']),
  // The engine refuses more than 600 in words; this only bounds what is read.
  preamble: z.string().max(4000).optional(),
  collateral: z.partialRecord(power, z.number().int().min(0).max(15)).optional(),
};
const draftSchema = z.strictObject({ ...frame, clauses: z.array(clauseSchema).max(DRAFT_CLAUSES) });
const termsSchema = z.strictObject({ ...frame, clauses: z.array(clauseSchema).max(READ_CLAUSES) });

const settingsSchema = z
  .strictObject({
    briefingSeconds: z.number().int().min(5).max(86_400).nullable(),
    diplomacySeconds: z
      .number()
      .int()
      .min(15)
      .max(7 * 86_400)
      .nullable(),
    regroupSeconds: z
      .number()
      .int()
      .min(5)
      .max(2 * 86_400)
      .nullable(),
    roundsMin: z.number().int().min(1).max(12),
    roundsMax: z.number().int().min(1).max(12),
    press: z.enum(['full', 'public', 'none']),
    spectators: z.enum(['none', 'public']),
    botLevel: z.enum(['easy', 'normal', 'hard']),
    modules: z.partialRecord(z.enum(MODULE_IDS), z.boolean()),
  })
  .partial();

const policyId = z.enum([
  'invest',
  'crackdown',
  'rally',
  'traditionalIslam',
  'fortify',
  'setBorderRegime',
  'assessment',
  'intelligence',
  'airlift',
  'aid',
  'moscowFormat',
  'championCoEthnics',
  'termezWorks',
  'wall',
  'reshuffle',
  'edict',
  'opiumBan',
  'amnesty',
  'purge',
  'insurgency',
  'appeal',
  'mediate',
  'investmentFund',
  'hazaraAppeal',
  'evacuationRequest',
  'releaseReserves',
]);

const policySchema = z.strictObject({
  policy: policyId,
  province: id.optional(),
  provinces: z.array(id).min(1).max(2).optional(),
  says: z.enum(['real', 'pretext']).optional(),
  intelligence: z.enum(['mainAlert', 'presence', 'secretPact']).optional(),
  about: power.optional(),
  posts: z
    .array(z.strictObject({ from: group, to: group }))
    .max(3)
    .optional(),
  invited: z.array(power).min(1).max(12).optional(),
  regime: regime.optional(),
  crossing: id.optional(),
  coins: z.number().int().min(1).max(3).optional(),
  demand: id.optional(),
  route: id.optional(),
});

const stakeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('clause'), pact: id, clause: z.number().int().min(0).max(24) }),
  z.strictObject({ type: z.literal('status') }),
]);
const askSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('coins'), coins: z.number().int().min(1).max(15) }),
  z.strictObject({ type: z.literal('borderRegime'), regime }),
  z.strictObject({ type: z.literal('status'), move: statusMove }),
  z.strictObject({ type: z.literal('posts'), group, atLeast: z.number().int().min(1).max(33) }),
  z.strictObject({ type: z.literal('ban'), on: z.boolean() }),
  z.strictObject({ type: z.literal('supportHold'), unit: id, at: id }),
  z.strictObject({ type: z.literal('secure'), unit: id, at: id }),
  z.strictObject({ type: z.literal('access'), mode: z.enum(['transit', 'basing']), provinces: placesOrAll }),
  z.strictObject({ type: z.literal('leavePact'), pact: id }),
  z.strictObject({ type: z.literal('enterPact'), pact: id }),
  z.strictObject({ type: z.literal('withdraw'), province: id }),
  z.strictObject({ type: z.literal('statement'), front: id, says: z.enum(['real', 'pretext']) }),
  z.strictObject({ type: z.literal('condition'), condition: conditionSchema }),
]);

const phraseSchema = z.strictObject({
  id: z.enum([
    'accept',
    'refuse',
    'thank',
    'whoGuards',
    'helpMe',
    'iSupport',
    'isReal',
    'isPretext',
    'canYouSecure',
    'payFirst',
    'youBroke',
    'greet',
    'notForThatPrice',
    'iWill',
  ]),
  province: id.optional(),
  power: power.optional(),
  coins: z.number().int().min(0).max(15).optional(),
});
const attachmentSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('province'), province: id }),
  z.strictObject({ type: z.literal('pact'), pact: id }),
  z.strictObject({
    type: z.literal('sketch'),
    orders: z
      .array(z.strictObject({ unit: id, order: orderSchema }))
      .min(1)
      .max(12),
  }),
]);

const pact = { pact: id };
const versioned = { pact: id, version: z.number().int().min(1).max(1000) };

const written = z.enum(['coins', 'stability', 'standing', 'radicalisation', 'allowance']);
/** Bounded for reading; what is too much the engine says. */
const writtenCardSchema = z.strictObject({
  headline: z.string().max(400),
  text: z.string().max(4000),
  effects: z
    .array(
      z.union([
        z.strictObject({ effect: written, power, by: z.number().int().min(-15).max(15) }),
        z.strictObject({ effect: z.literal('violence'), province: id, by: z.number().int().min(-15).max(15) }),
      ]),
    )
    .max(12),
});

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('takePower'), power: power.nullable() }),
  z.strictObject({ type: z.literal('assignPower'), seat: id, power: power.nullable() }),
  z.strictObject({ type: z.literal('setOffice'), seat: id, office: office.nullable() }),
  z.strictObject({ type: z.literal('rename'), name: z.string().max(200) }),
  z.strictObject({ type: z.literal('setAbsent'), power, as: z.enum(['bot', 'idle']) }),
  z.strictObject({ type: z.literal('changeSettings'), settings: settingsSchema }),
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('ready'), ready: z.boolean() }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('extend'), seconds: z.number().int().min(5).max(3600) }),
  z.strictObject({ type: z.literal('endPhase') }),
  z.strictObject({ type: z.literal('writeOrder'), unit: id, order: orderSchema.nullable() }),
  z.strictObject({ type: z.literal('retreat'), unit: id, to: id.nullable() }),
  z.strictObject({ type: z.literal('raise'), at: id.nullable(), kind: z.enum(['army', 'fleet']) }),
  z.strictObject({ type: z.literal('redeploy'), unit: id, to: id.nullable() }),
  z.strictObject({ type: z.literal('disband'), units: z.array(id).max(20) }),
  z.strictObject({ type: z.literal('guestGoes'), unit: id, to: id.nullable() }),
  z.strictObject({ type: z.literal('choosePolicy'), choice: policySchema.nullable(), instead: policyId.optional() }),
  z.strictObject({ type: z.literal('saveDraft'), draft: id, terms: draftSchema }),
  z.strictObject({ type: z.literal('dropDraft'), draft: id }),
  z.strictObject({
    type: z.literal('propose'),
    terms: termsSchema,
    draft: id.optional(),
    standing: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('counter'), ...versioned, terms: termsSchema }),
  z.strictObject({ type: z.literal('sign'), ...versioned }),
  z.strictObject({ type: z.literal('unsign'), ...pact }),
  z.strictObject({ type: z.literal('refuse'), ...versioned }),
  z.strictObject({ type: z.literal('retract'), ...pact }),
  z.strictObject({ type: z.literal('giveNotice'), ...pact }),
  z.strictObject({ type: z.literal('endTogether'), ...pact }),
  z.strictObject({ type: z.literal('renew'), ...pact, term }),
  z.strictObject({ type: z.literal('publish'), ...pact }),
  z.strictObject({ type: z.literal('downgrade') }),
  z.strictObject({
    type: z.literal('demand'),
    on: power,
    stakes: z.array(stakeSchema).min(1).max(6),
    ask: askSchema,
    due: round,
    public: z.boolean(),
  }),
  z.strictObject({ type: z.literal('backDown'), demand: id }),
  ...councilSchemas,
  z.strictObject({
    type: z.literal('say'),
    channel: id,
    text: z.string().max(4000).optional(),
    phrase: phraseSchema.optional(),
    attach: attachmentSchema.optional(),
  }),
  z.strictObject({ type: z.literal('read'), channel: id, upTo: z.number().int().min(0) }),
  z.strictObject({
    type: z.literal('mark'),
    message: z.number().int().min(0),
    mark: z.enum(['meant', 'notMeant', 'believed', 'doubted']),
  }),
  z.strictObject({ type: z.literal('answerEvent'), card: id, choice: id }),
  z.strictObject({
    type: z.literal('invite'),
    powers: z.array(power).min(1).max(12),
    price: z.number().int().min(0).max(15),
  }),
  z.strictObject({ type: z.literal('accuse') }),
  z.strictObject({ type: z.literal('playCard'), card: id }),
  z.strictObject({ type: z.literal('writeCard'), card: writtenCardSchema }),
  z.strictObject({ type: z.literal('dispatch'), publish: id.nullable() }),
]) satisfies z.ZodType<PlayerCommand>;

export const commandMessageSchema = z.strictObject({
  v: z.literal(PROTOCOL_VERSION),
  requestId: z.string().min(1).max(40),
  phaseId: z.number().int().min(0),
  command: commandSchema,
});

export const typingSchema = z.strictObject({ channel: id });

const personName = z.string().min(1).max(200);
export const createMatchSchema = z.strictObject({
  name: personName,
  preset: z.enum(PRESET_IDS),
  practise: z.boolean().optional(),
  power: power.optional(),
  seed: z.string().min(1).max(64).optional(),
  settings: settingsSchema.optional(),
});
export const joinMatchSchema = z.strictObject({ name: personName });
export const returnSeatSchema = z.strictObject({ name: personName, pin: z.string().regex(/^\d{4}$/) });
