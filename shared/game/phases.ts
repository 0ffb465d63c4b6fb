// The phases of a round and when one gives way to the next (rules 1). Time enters as `now`, epoch ms, and only here becomes a deadline.

import { lapseAtBell } from '../politics/pactClose.ts';
import type { Phase } from '../view/publicView.ts';
import { openAccusations } from './accusations.ts';
import type { Chronicle } from './chronicle.ts';
import { sendNightCables } from './nightCables.ts';
import { applySteps } from './pacts/applySteps.ts';
import { awaited, isReady } from './playedBy.ts';
import { BRIEFING, CLOSE, REGROUP, RESOLUTION, runSteps } from './rounds.ts';
import type { MatchState } from './state.ts';
import { hasCollapsed, isOver } from './steps/ending.ts';
import { proposeRetreats } from './steps/retreats.ts';

/** The playback shows a step in about so long; its phase lasts no less and no more than these. */
const STEP_MS = 4_000;
const SHORTEST_PLAYBACK_MS = 15_000;
const LONGEST_PLAYBACK_MS = 80_000;
/** The first Briefing is read by people who have never seen the game: so many times the usual. */
const FIRST_BRIEFING = 3;
const DISPATCH_SECONDS = 30;
/** Night cables come so long before the bell (rules 5). */
export const CABLE_LEAD_MS = 60_000;
/** A chain of phases that nobody waits for ends by itself; more than this would be a fault. */
const MOST_PHASES_AT_ONCE = 200;

/** Starts round 1 or the next. */
export function beginRound(chronicle: Chronicle, now: number): void {
  const { state } = chronicle;
  const { briefingSeconds } = state.settings;
  const seconds = briefingSeconds !== null && state.round === 0 ? briefingSeconds * FIRST_BRIEFING : briefingSeconds;
  begin(chronicle, 'briefing', seconds, now, state.round + 1);
  runSteps(chronicle, BRIEFING);
}

/** Ends phases as long as everybody they wait for is ready, or nobody is waited for and no clock runs. */
export function passOn(chronicle: Chronicle, now: number): void {
  for (let n = 0; n < MOST_PHASES_AT_ONCE; n++) {
    const { state } = chronicle;
    if (!inPlay(state) || state.pausedLeft !== null) return;
    const waiting = awaited(state).filter((power) => !isReady(state, power));
    if (waiting.length > 0) return;
    // With a clock, a phase that waits for nobody takes its time; but the last words are over when all have spoken.
    const nobody = awaited(state).length === 0;
    if (nobody && state.endsAt !== null && state.phase !== 'dispatch') return;
    endPhase(chronicle, now);
  }
  throw new Error('The phases do not come to rest');
}

/** Ends the phase, whoever is ready. */
export function endPhase(chronicle: Chronicle, now: number): void {
  const { state } = chronicle;
  const { settings } = state;
  switch (state.phase) {
    case 'briefing':
      begin(chronicle, 'diplomacy', settings.diplomacySeconds, now);
      // Without a clock there is no minute before the bell.
      if (settings.diplomacySeconds === null) sendNightCables(chronicle);
      return;
    case 'diplomacy':
      resolve(chronicle, now);
      return;
    case 'resolution':
      if (state.history.at(-1)?.round === state.round) next(chronicle, now);
      else begin(chronicle, 'regroup', settings.regroupSeconds, now);
      return;
    case 'regroup':
      runSteps(chronicle, REGROUP);
      runSteps(chronicle, CLOSE);
      next(chronicle, now);
      return;
    case 'dispatch':
      openAccusations(chronicle);
      chronicle.add({ type: 'matchEnded', how: hasCollapsed(state) ? 'collapse' : 'ended' });
      begin(chronicle, 'archives', null, now);
      return;
    case 'lobby':
    case 'archives':
      return;
  }
}

/** Whether the phase runs without a clock: it ends when all are ready or the host ends it. */
export function isClockless({ phase, settings }: MatchState): boolean {
  switch (phase) {
    case 'briefing':
      return settings.briefingSeconds === null;
    case 'regroup':
      return settings.regroupSeconds === null;
    case 'diplomacy':
    case 'resolution':
    case 'dispatch':
      return settings.diplomacySeconds === null;
    case 'lobby':
    case 'archives':
      return true;
  }
}

export function inPlay(state: MatchState): boolean {
  return state.phase !== 'lobby' && state.phase !== 'archives';
}

/** The bell. Regroup and Close follow at once where no person has a choice, so that the playback tells the whole round. */
function resolve(chronicle: Chronicle, now: number): void {
  const told = chronicle.state.log.length;
  begin(chronicle, 'resolution', null, now);
  applySteps(chronicle, lapseAtBell(chronicle.state));
  runSteps(chronicle, RESOLUTION);
  proposeRetreats(chronicle);
  const { state } = chronicle;
  if (awaited({ ...state, phase: 'regroup' }).length === 0) {
    runSteps(chronicle, REGROUP);
    runSteps(chronicle, CLOSE);
  }
  if (state.settings.diplomacySeconds === null) return;
  const shown = chronicle.state.log.slice(told).filter(isShown).length;
  const length = Math.min(LONGEST_PLAYBACK_MS, Math.max(SHORTEST_PLAYBACK_MS, shown * STEP_MS));
  chronicle.add({ type: 'clockSet', endsAt: now + length, pausedLeft: null });
}

/** Facts that get a step of the playback of their own, roughly. */
function isShown({ entry, to }: MatchState['log'][number]): boolean {
  if (to !== 'all') return false;
  const { fact } = entry;
  switch (fact.k) {
    case 'order':
      return fact.order.type === 'move';
    case 'motion':
    case 'push':
    case 'falseAlarm':
    case 'pushGone':
    case 'policy':
    case 'status':
    case 'posts':
    case 'attack':
    case 'incursion':
    case 'pledge':
    case 'demand':
    case 'corridor':
      return true;
    default:
      return false;
  }
}

function next(chronicle: Chronicle, now: number): void {
  if (!isOver(chronicle.state)) {
    beginRound(chronicle, now);
    return;
  }
  const { settings } = chronicle.state;
  // Each power, also one with nothing to publish: who is waited for must not tell who has secrets (rules 11.4).
  begin(chronicle, 'dispatch', settings.diplomacySeconds === null ? null : DISPATCH_SECONDS, now);
}

function begin(chronicle: Chronicle, phase: Phase, seconds: number | null, now: number, round?: number): void {
  const { state } = chronicle;
  chronicle.add({
    type: 'phaseBegan',
    phase,
    phaseId: state.phaseId + 1,
    round: round ?? state.round,
    endsAt: seconds === null ? null : now + seconds * 1000,
  });
}
