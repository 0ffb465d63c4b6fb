// Fields that several messages share, each bounded. What they mean is the engine's.
import { z } from 'zod';
import { POWER_IDS } from '../board/ids.ts';
import { INSTITUTION_IDS, type MotionKind } from '../politics/institutions/motion.ts';

export const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9_+/-]+$/);
export const power = z.enum(POWER_IDS);
export const powers = z.array(power).min(1).max(12);
export const coins = z.number().int().min(0).max(15);
export const round = z.number().int().min(1).max(40);
export const provinces = z.array(id).min(1).max(60);
/** All provinces of a power, or these. */
export const placesOrAll = z.union([z.literal('all'), provinces]);
export const regime = z.enum(['open', 'humanitarian', 'closed']);
export const group = z.enum(['pashtun', 'tajik', 'hazara', 'uzbek', 'aimak', 'turkmen', 'baloch', 'other']);
export const statusMove = z.enum(['contact', 'embassy', 'recognised', 'list', 'delist']);
export const institution = z.enum(INSTITUTION_IDS);
export const motionKind = z.enum([
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
] as const satisfies readonly MotionKind[]);
/** Rounds from coming in force, or to the end of the match. */
export const term = z.union([z.literal('match'), z.number().int().min(1).max(40)]);
