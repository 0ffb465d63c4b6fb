// Institutions and their motions: a motion is a pact, a yes is a signature and binds only who said yes (rules 10).
import type { PactId, PowerId, ProvinceId } from '../../board/ids.ts';
import type { StatusMove } from '../clauses/status.ts';
import type { BorderRegime, EthnicGroup } from '../world.ts';

export const INSTITUTION_IDS = ['csto', 'sco', 'moscowFormat', 'floor'] as const;
/** `floor` is no institution: the public vote of all powers that awards the hub (rules 6.1 hub). */
export type InstitutionId = (typeof INSTITUTION_IDS)[number];

/** The catalogue of rules 10. */
export type MotionContent =
  // CSTO
  | { readonly motion: 'rubezh'; readonly province: ProvinceId; readonly round: number }
  | { readonly motion: 'collectiveDeployment'; readonly host: PowerId; readonly provinces: readonly ProvinceId[] }
  | { readonly motion: 'admit'; readonly power: PowerId }
  | { readonly motion: 'condemn'; readonly power: PowerId }
  | { readonly motion: 'commonRefugeePosition'; readonly regime: BorderRegime }
  // SCO
  | { readonly motion: 'intelligenceExchange'; readonly provinces: readonly ProvinceId[] }
  | { readonly motion: 'contactGroup'; readonly move: Extract<StatusMove, 'contact' | 'embassy' | 'recognised'> }
  | {
      readonly motion: 'transportCorridor';
      readonly route: string;
      readonly funders: Readonly<Partial<Record<PowerId, number>>>;
    }
  // Moscow Format
  | {
      readonly motion: 'inclusiveGovernment';
      readonly group: EthnicGroup;
      readonly atLeast: number;
      readonly byRound: number;
    }
  /** Each yes gives a coin to the power. */
  | { readonly motion: 'donorCall'; readonly to: PowerId }
  | { readonly motion: 'jointStatement'; readonly front: ProvinceId; readonly says: 'real' | 'pretext' }
  // Floor
  /** Yes: the hub goes to the host; no: it stays with the holder (rules 6.1 hub). */
  | { readonly motion: 'awardHub'; readonly host: PowerId; readonly holder: PowerId };

export type MotionKind = MotionContent['motion'];
export type Ballot = 'yes' | 'no' | 'abstain';

export interface Motion {
  readonly id: string;
  readonly institution: InstitutionId;
  /** Null: moved by the rules (the award of a hub). */
  readonly by: PowerId | null;
  readonly content: MotionContent;
  /** Counted at R1 of this round. */
  readonly madeIn: number;
  /** SECRET until the count: who has voted what. */
  readonly ballots: Readonly<Partial<Record<PowerId, Ballot>>>;
  readonly state: 'open' | 'adopted' | 'refused' | 'withdrawn';
  /** Powers that may vote, fixed when it was moved. */
  readonly voters: readonly PowerId[];
  /** The pact among those who said yes, if it was adopted and binds anybody. */
  readonly pact?: PactId;
}

/** What is kept of an institution. Who belongs to one that rests on a treaty is read from the treaty: ask membership.ts. */
export interface InstitutionState {
  /** Moscow Format: those who were invited, with Russia. Empty for the others in a world; filled in public views. */
  readonly members: readonly PowerId[];
  /** See, no vote (rules 10). */
  readonly guests: readonly PowerId[];
  /** Moscow Format: the round for which it is convened; the others meet every round. */
  readonly convenedFor?: number;
}
