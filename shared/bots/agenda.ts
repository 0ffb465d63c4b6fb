// What the bot's own agenda pays for, as the preset has it (rules 11.3, scenario.md B): weights come from data, so that a new preset needs no new bot.
import type { AgendaLineData, AgendaLineId } from '../scenario/agendaIds.ts';
import { presetOf } from '../scenario/presets.ts';
import type { Mind } from './mind.ts';

/** Points by the round are written for a match of five rounds (rules 11.3). */
const ROUNDS_OF_DATA = 5;

/** The line of the bot's own power, if it has it. */
export function ownLine({ view, power }: Mind, id: AgendaLineId): AgendaLineData | undefined {
  return presetOf(view).agendas[power]?.find((line) => line.id === id);
}

/** Whether the power has the line and it is still short of its most. */
export function wants(mind: Mind, id: AgendaLineId): boolean {
  const shown = mind.mine.agenda?.public.find((line) => line.id === id);
  if (shown !== undefined) return shown.points < shown.max;
  return mind.mine.agenda === null && ownLine(mind, id) !== undefined;
}

/** Points that one more round of the line is worth; 0 if it is full or not the power's. */
export function perRound(mind: Mind, id: AgendaLineId): number {
  const line = ownLine(mind, id);
  if (line?.perRound === undefined || !wants(mind, id)) return 0;
  // A line with a target counts as it stands, all others by the length of the match.
  return line.target === undefined ? line.perRound * pace(mind) : line.perRound;
}

/** Points for one thing reached; 0 if the line is full or not the power's. */
export function perThing(mind: Mind, id: AgendaLineId): number {
  return wants(mind, id) ? (ownLine(mind, id)?.each ?? 0) : 0;
}

/** Points that one more thing gone wrong takes, after `before` of them; 0 where nothing is left to lose. */
export function perMishap(mind: Mind, id: AgendaLineId, before: number): number {
  const { lessEach = 0, max = 0 } = ownLine(mind, id) ?? {};
  return Math.max(0, Math.min(lessEach, max - before * lessEach));
}

/** Rounds for which a line by the round can still earn, at most as many as fill it from nothing. */
export function roundsToEarn(mind: Mind, id: AgendaLineId): number {
  const rate = perRound(mind, id);
  const max = ownLine(mind, id)?.max ?? 0;
  return rate === 0 ? 0 : Math.min(mind.roundsLeft, max / rate);
}

function pace({ view }: Mind): number {
  const { roundsMin, roundsMax } = view.clock;
  return (2 * ROUNDS_OF_DATA) / Math.max(1, roundsMin + roundsMax);
}

/** The secret agenda is met as things stand: nothing more is to be done for it but not to lose it. */
export function isSecretMet({ mine }: Mind): boolean {
  const secret = mine.agenda?.secret;
  return secret !== undefined && secret.points >= secret.max;
}
