// Why a bot did what it did: what it weighed, as sentences with their points. Given by the bot with its command, kept with the match,
// and shown to nobody before the archives open (rules 12). People give none.
import type { PactId, PowerId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';

/** One thing that was weighed. */
export interface Reason {
  readonly text: Text;
  /** What it counted, in points of the bot's own scale, to one decimal; absent where it decided without a number. */
  readonly points?: number;
  /** It spoke against the deed, and was outweighed. */
  readonly against?: true;
}

/** What was done, by the thing it was done to: a pact, a unit, a demand, a motion, a card, a border. */
export const DEED_KINDS = ['pact', 'order', 'demand', 'vote', 'motion', 'policy', 'event', 'regroup', 'last'] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** As the bot gives it. */
export interface Motive {
  readonly kind: DeedKind;
  /** Id of what it is about; empty for a pact, a demand or a motion that its command makes: the engine names it. */
  readonly subject: string;
  /** What was done, in words. */
  readonly did: Text;
  /** The greatest first. None: taken back, so that nothing is told of it. */
  readonly because: readonly Reason[];
  /** All that was weighed together, of which the reasons are the greatest parts. */
  readonly worth?: number;
  /** What it had to be worth at least. */
  readonly asked?: number;
  /** Pacts whose promises the deed breaks. */
  readonly breaks?: readonly PactId[];
}

/** As it is kept, and told in the archives. */
export interface MotiveTold extends Motive {
  readonly power: PowerId;
  readonly round: number;
}

/** Whether the second tells of the same deed, later: of one thing a power does one thing last in a month. */
export function isSameDeed(a: MotiveTold, b: MotiveTold): boolean {
  return a.power === b.power && a.round === b.round && a.kind === b.kind && a.subject === b.subject;
}
