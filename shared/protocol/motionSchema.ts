// What the commands of councils must look like: institutions, motions and ballots, every field bounded (rules 10).
import { z } from 'zod';
import { POWER_IDS } from '../board/ids.ts';
import type { CouncilCommand } from '../command/command.ts';
import { INSTITUTION_IDS, type MotionContent } from '../politics/institutions/motion.ts';

const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9_+/-]+$/);
const power = z.enum(POWER_IDS);
const round = z.number().int().min(1).max(40);
const provinces = z.array(id).min(1).max(12);
const institution = z.enum(INSTITUTION_IDS);

const motionSchema = z.discriminatedUnion('motion', [
  z.strictObject({ motion: z.literal('rubezh'), province: id, round }),
  z.strictObject({ motion: z.literal('collectiveDeployment'), host: power, provinces }),
  z.strictObject({ motion: z.literal('admit'), power }),
  z.strictObject({ motion: z.literal('condemn'), power }),
  z.strictObject({
    motion: z.literal('commonRefugeePosition'),
    regime: z.enum(['open', 'humanitarian', 'closed']),
  }),
  z.strictObject({ motion: z.literal('intelligenceExchange'), provinces }),
  z.strictObject({ motion: z.literal('contactGroup'), move: z.enum(['contact', 'embassy', 'recognised']) }),
  z.strictObject({
    motion: z.literal('transportCorridor'),
    route: id,
    funders: z.partialRecord(power, z.number().int().min(1).max(15)),
  }),
  z.strictObject({
    motion: z.literal('inclusiveGovernment'),
    group: z.enum(['pashtun', 'tajik', 'hazara', 'uzbek', 'aimak', 'turkmen', 'baloch', 'other']),
    atLeast: z.number().int().min(1).max(33),
    byRound: round,
  }),
  z.strictObject({ motion: z.literal('donorCall'), to: power }),
  z.strictObject({ motion: z.literal('jointStatement'), front: id, says: z.enum(['real', 'pretext']) }),
]) satisfies z.ZodType<MotionContent>;

/** `move`, `withdrawMotion`, `ballot`, `seatGuest`: arms of the command schema. */
export const councilSchemas = [
  z.strictObject({ type: z.literal('move'), institution, content: motionSchema }),
  z.strictObject({ type: z.literal('withdrawMotion'), motion: id }),
  z.strictObject({
    type: z.literal('ballot'),
    motion: id,
    ballot: z.enum(['yes', 'no', 'abstain']).nullable(),
  }),
  z.strictObject({ type: z.literal('seatGuest'), institution, power, seated: z.boolean() }),
] as const satisfies readonly z.ZodType<CouncilCommand>[];
