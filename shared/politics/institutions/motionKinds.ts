// The registry of motions and their words (rules 10).
import type { Text } from '../../text/text.ts';
import { admit, collectiveDeployment, commonRefugeePosition, condemn, rubezh } from './kinds/csto.ts';
import { awardHub } from './kinds/floor.ts';
import { donorCall, inclusiveGovernment, jointStatement } from './kinds/moscowFormat.ts';
import { contactGroup, intelligenceExchange, transportCorridor } from './kinds/sco.ts';
import type { InstitutionId, MotionContent, MotionKind } from './motion.ts';
import type { ContentOf, MotionKindDef } from './motionKind.ts';

const MOTION_KINDS = {
  rubezh,
  collectiveDeployment,
  admit,
  condemn,
  commonRefugeePosition,
  intelligenceExchange,
  contactGroup,
  transportCorridor,
  inclusiveGovernment,
  donorCall,
  jointStatement,
  awardHub,
} satisfies { readonly [K in MotionKind]: MotionKindDef<ContentOf<K>> };

/** The definition that belongs to a motion: call it with that content only. */
export function motionKindOf(content: MotionContent): MotionKindDef<MotionContent> {
  // Methods take their own arm of the union; the registry pairs kind and definition.
  const kinds: { readonly [K in MotionKind]: MotionKindDef<MotionContent> } = MOTION_KINDS;
  return kinds[content.motion];
}

/** What a member may move there, in the order of the catalogue. */
export function catalogueOf(institution: InstitutionId): readonly MotionKind[] {
  if (institution === 'floor') return [];
  return Object.values(MOTION_KINDS).flatMap((kind) => (kind.institution === institution ? [kind.motion] : []));
}

/** "Exercise RUBEZH at Khorog". */
export function motionTitle(content: MotionContent): Text {
  return { key: `motion.${content.motion}.title`, args: motionKindOf(content).args(content) };
}

/** What comes of it if it is adopted, in a sentence. */
export function motionDoes(content: MotionContent): Text {
  return { key: `motion.${content.motion}.does`, args: motionKindOf(content).args(content) };
}
