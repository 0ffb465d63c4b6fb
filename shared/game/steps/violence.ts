// R10 and R11: violence rises with fighting and falls in quiet; a rise sends people over the border (rules 9.2).
import type { CrossingId, PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { ABSENT_HOSTS } from '../../scenario/lesson.ts';
import { type Flight, flights } from '../../situation/refugees.ts';
import { violenceChanges } from '../../situation/violence.ts';
import type { Chronicle } from '../chronicle.ts';
import { takeIn } from '../hosting.ts';

/** Stranded people at one crossing from which it is held against those who keep it closed. */
const MANY_STRANDED = 4;

export function changeViolence(chronicle: Chronicle): void {
  const { state } = chronicle;
  const { fighting = [], stirred = [], rose = [] } = state.inRound;
  // Where a policy or an event stirred, the rise is booked and there is no quiet (rules 8, 9.2).
  const changes = violenceChanges(state, new Set(fighting)).filter(({ province }) => !stirred.includes(province));
  for (const { province, now } of changes) chronicle.add({ type: 'violenceSet', province, now });
  const risen = changes.flatMap((change) => (change.rose ? [change.province] : []));
  chronicle.add({ type: 'found', record: { rose: [...rose, ...risen].sort() } });
}

export function moveRefugees(chronicle: Chronicle): void {
  const before = chronicle.state.stranded;
  // Stranded people find a way, one unit a round at each crossing (rules 9.2).
  for (const [crossing, n] of Object.entries(before).sort()) {
    if (n > 0) chronicle.add({ type: 'strandedSet', crossing, now: n - 1 });
  }
  const { state } = chronicle;
  const gone = flights(state, REGION_BOARD, state.inRound.rose ?? [], ABSENT_HOSTS);
  for (const flight of gone) takeFlight(chronicle, flight);
  const closed = new Map(gone.map((flight) => [flight.crossing, flight.host]));
  for (const [crossing, host] of closed) blameStranded(chronicle, crossing, host, before[crossing] ?? 0);
}

function takeFlight(chronicle: Chronicle, flight: Flight): void {
  const { from, crossing, host } = flight;
  const args = { province: { province: from }, power: { power: host } };
  if (flight.kind === 'stranded') {
    chronicle.add({ type: 'strandedSet', crossing, now: (chronicle.state.stranded[crossing] ?? 0) + 1 });
    chronicle.log({ k: 'newsline', text: { key: 'news.stranded', args } });
    return;
  }
  const under = flight.under === 'open' ? 'open' : 'humanitarian';
  chronicle.log({ k: 'newsline', text: { key: 'news.hosted', args } });
  takeIn(chronicle, host, under);
  if (under === 'humanitarian') chronicle.change(host, 'coins', 1, { key: 'cause.humanitarianAid' });
}

/** In a round in which stranded at a crossing rises to four or more (rules 9.2). */
function blameStranded(chronicle: Chronicle, crossing: CrossingId, host: PowerId, before: number): void {
  const now = chronicle.state.stranded[crossing] ?? 0;
  if (now < MANY_STRANDED || now <= before) return;
  const cause = { key: 'cause.stranded' };
  if (chronicle.state.power[host]?.regime === 'closed') chronicle.change(host, 'standing', -1, cause);
  chronicle.change('tal', 'stability', -1, cause);
}
