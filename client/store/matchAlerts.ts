// What a reader may say of this month's alerts without knowing more than the rules: how many of them are false.
import type { PublicView } from '../../shared/view/publicView.ts';

/** The main push and the second are real (rules 9.1). */
const REAL = 2;

/** False alarms among the crossings that are named; nobody knows which. */
export function falseAlarms({ alerts }: Pick<PublicView, 'alerts'>): number {
  return Math.max(0, alerts.length - REAL);
}
