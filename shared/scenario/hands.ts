// The policy cards of each power from the Evening up: those open to all, then its own (rules 8). The Lesson deals hands of four, see lesson.ts.
import type { PowerId } from '../board/ids.ts';
import type { PolicyId } from '../command/command.ts';

/** Redeploying is open to all here, so there is no airlift card (rules 4.4). */
const OPEN_TO_ALL: readonly PolicyId[] = ['invest', 'intelligence', 'assessment'];

const OWN: Readonly<Partial<Record<PowerId, readonly PolicyId[]>>> = {
  ru: ['moscowFormat'],
  tj: ['rally', 'championCoEthnics'],
  uz: ['rally', 'termezWorks'],
};

/** The Taliban have cards of their own in place of statements on alarms. */
const TALIBAN: readonly PolicyId[] = ['invest', 'intelligence', 'opiumBan', 'reshuffle', 'edict'];

export function handOf(power: PowerId): readonly PolicyId[] {
  return power === 'tal' ? TALIBAN : [...OPEN_TO_ALL, ...(OWN[power] ?? [])];
}
