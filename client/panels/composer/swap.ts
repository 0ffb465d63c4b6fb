// Slots of two powers that must differ.
import type { PowerId } from '../../../shared/board/ids.ts';

/** The other party when two change places: a slot never leaves a power facing itself. */
export function swap(to: PowerId, from: PowerId, other: PowerId): PowerId {
  return to === other ? from : other;
}
