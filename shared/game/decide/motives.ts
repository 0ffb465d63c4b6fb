// Writes down why a bot did what it just did, beside what came of it. Told in the archives and nowhere before (shared/view/motive.ts).
import type { PowerId } from '../../board/ids.ts';
import type { Motive } from '../../view/motive.ts';
import type { Chronicle } from '../chronicle.ts';
import type { GameEvent } from '../events.ts';

/** Only where something came of the command, and only what was not given in the same words before. */
export function giveMotives(chronicle: Chronicle, power: PowerId, motives: readonly Motive[]): void {
  if (chronicle.events.length === 0) return;
  const { round, motives: before } = chronicle.state;
  const known = new Set(
    before
      .filter((motive) => motive.power === power && motive.round === round)
      .map(({ power: _power, round: _round, ...motive }) => JSON.stringify(motive)),
  );
  const named = motives.map((motive) => ({ ...motive, subject: motive.subject || madeBy(chronicle.events, motive) }));
  const fresh = named.filter((motive) => motive.subject !== '' && !known.has(JSON.stringify(motive)));
  if (fresh.length > 0) chronicle.add({ type: 'motivesGiven', power, motives: fresh });
}

/** Id of the pact, demand or motion that the command has made; empty if there is none. */
function madeBy(events: readonly GameEvent[], { kind }: Motive): string {
  for (const event of events) {
    if (kind === 'pact' && event.type === 'pactChanged') return event.pact.id;
    if (kind === 'demand' && event.type === 'demandChanged') return event.demand.id;
    if (kind === 'motion' && event.type === 'motionChanged') return event.motion.id;
  }
  return '';
}
