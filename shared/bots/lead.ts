// Who is ahead, as everybody can see it: public points, less those that a border gives at the start and only loses (rules 11.3, scenario.md B).
import type { PowerId } from '../board/ids.ts';
import { onceBy } from '../board/memo.ts';
import { presetOf } from '../scenario/presets.ts';
import type { Mind } from './mind.ts';

/** Public points that a power has won since the start; below 0 if its borders lost more than it won. */
export const pointsWon = onceBy((mind: Mind, power: PowerId): number => {
  const borders = (presetOf(mind.view).agendas[power] ?? []).reduce(
    (sum, { lessEach, max }) => sum + (lessEach === undefined ? 0 : max),
    0,
  );
  return (mind.view.power[power]?.publicPoints ?? 0) - borders;
});

/** How far another is ahead of the bot's own power; below 0 if it is behind. */
export function leadOf(mind: Mind, other: PowerId): number {
  return pointsWon(mind, other) - pointsWon(mind, mind.power);
}
