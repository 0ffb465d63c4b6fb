// K4 to K6: crises, the record and points of the round, collapse and the end of the match (rules 3.2, 11.3, 11.4).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { inclusion, sharesIn } from '../../politics/cabinet.ts';
import { modulesOf } from '../../politics/modules.ts';
import { keptAtMatchEnd } from '../../politics/pactClose.ts';
import { presetOf } from '../../scenario/presets.ts';
import { countThrees } from '../../situation/presence.ts';
import type { LogFact, MonthCounted } from '../../view/logEntry.ts';
import type { Chronicle } from '../chronicle.ts';
import { applySteps } from '../pacts/applySteps.ts';
import { recordNow } from '../roundRecord.ts';
import { roundPoints } from '../scoring/roundLines.ts';
import { publicPoints, publicRanking } from '../scoring.ts';
import type { MatchState } from '../state.ts';
import { tellVerdicts } from './close.ts';
import { occupied } from './infiltrations.ts';

/** Stability at which a crisis ends (rules 3.2). */
const RECOVERED = 2;

/** K4. */
export function flagCrises(chronicle: Chronicle): void {
  const { state } = chronicle;
  for (const power of state.powers) {
    const { crisis, stability } = state.power[power]!;
    const on = stability === 0 || (crisis && stability < RECOVERED);
    if (on === crisis) continue;
    chronicle.add({ type: 'crisisSet', power, on });
    chronicle.log({ k: 'crisis', power, on });
  }
}

/** K5. */
export function closeRound(chronicle: Chronicle): void {
  const { state } = chronicle;
  chronicle.add({ type: 'threesCounted', threes: countThrees(state, state.threes, occupied(state)) });
  const record = recordNow(chronicle.state);
  const points = roundPoints(chronicle.state, record, 'own');
  const publicPoints = roundPoints(chronicle.state, record, 'public');
  chronicle.add({ type: 'roundClosed', record: { ...record, points, publicPoints } });
  for (const power of state.powers) {
    const seen = publicPoints[power] ?? {};
    for (const [line, by] of Object.entries(seen)) chronicle.log({ k: 'points', power, line, by });
    // What a secret pact earned, only its owner reads; what one costs shows in the owner's agenda.
    for (const [line, by] of Object.entries(points[power] ?? {})) {
      if (seen[line] === undefined) chronicle.log({ k: 'points', power, line, by }, [power]);
    }
  }
  chronicle.log(rankingNow(chronicle.state));
}

/** With the numbers of the month, so that its communiqué can be read in any later one (rules 1.1 B6). */
function rankingNow(state: MatchState): LogFact {
  const order = publicRanking(state);
  return { k: 'ranking', order, points: order.map((power) => publicPoints(state, power)), counted: counted(state) };
}

function counted(state: MatchState): MonthCounted {
  const always = { inclusion: inclusion(state.posts, sharesIn(state)), north: state.flow.north };
  if (!modulesOf(state).numbers) return always;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  const hosts = state.powers.map((power) => state.hosted[power] ?? { open: 0, humanitarian: 0 });
  return {
    ...always,
    violence: sum(Object.values(state.violence)),
    stranded: sum(Object.values(state.stranded)),
    hosted: sum(hosts.map(({ open, humanitarian }) => open + humanitarian)),
  };
}

/** K6. The match is over after the drawn round, or when the region has collapsed; pledges alive then count as kept (rules 6.2). */
export function endMatch(chronicle: Chronicle): void {
  if (!isOver(chronicle.state)) return;
  for (const { steps, verdicts, pact } of keptAtMatchEnd(chronicle.state, REGION_BOARD)) {
    tellVerdicts(chronicle, pact, verdicts, recordNow(chronicle.state));
    applySteps(chronicle, steps);
  }
  chronicle.log({ k: hasCollapsed(chronicle.state) ? 'collapse' : 'ended' });
}

/** The round is closed and no other follows. */
export function isOver(state: MatchState): boolean {
  if (state.history.at(-1)?.round !== state.round) return false;
  return state.round >= state.lastRound || hasCollapsed(state);
}

/** A third of the powers, at least two, at stability 0, or too many infiltrations: nobody wins (rules 11.4). */
export function hasCollapsed(state: MatchState): boolean {
  const fallen = state.powers.filter((power) => state.power[power]?.stability === 0).length;
  return fallen >= Math.max(2, Math.ceil(state.powers.length / 3)) || state.infiltrations >= presetOf(state).collapseAt;
}
