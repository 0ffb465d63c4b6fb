// A table of six powers for bargains: proposed as the composer sends it, signed by all, read as a treaty, played to the bell.
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import { commandSchema } from '../../shared/protocol/commandSchema.ts';
import type { LogFact } from '../../shared/view/logEntry.ts';
import { type Given, given, newestPact, only } from '../support/given.ts';
import type { Play } from '../support/play.ts';

/** An Evening in Diplomacy, all six powers with people; nothing has happened but what is given. */
export function evening(changes: Given = {}): Play {
  return given({ ...changes, start: { preset: 'evening', ...changes.start } });
}

export type Terms = Partial<PactTerms> & { readonly parties: readonly PowerId[]; readonly clauses: readonly Clause[] };

/** What the composer sends: through the schema of the wire, so that nothing is in it that a person could not send. */
export function sent(command: PlayerCommand): PlayerCommand {
  return commandSchema.parse(JSON.parse(JSON.stringify(command)));
}

/** Proposed by the first party and left on the table. */
export function proposed(play: Play, terms: Terms): string {
  const [by] = terms.parties;
  play.as(by!, sent({ type: 'propose', terms: { term: 'match', visibility: 'public', ...terms } }));
  return newestPact(play.state);
}

/** Proposed by the first party and sealed by all. */
export function bargain(play: Play, terms: Terms): string {
  const id = proposed(play, terms);
  for (const other of terms.parties.slice(1)) play.as(other, { type: 'sign', pact: id, version: 1 });
  if (pactOf(play, id).state !== 'inForce') throw new Error('the bargain did not come in force');
  return id;
}

export function pactOf(play: Play, id: string): Pact {
  const pact = play.state.pacts[id];
  if (pact === undefined) throw new Error(`no pact ${id}`);
  return pact;
}

/** What the watcher found about a pact, `giver finding`. */
export function findings(facts: readonly LogFact[], pact: string): readonly string[] {
  return only(facts, 'pledge')
    .filter((fact) => fact.pact === pact)
    .map(({ giver, finding }) => `${giver} ${finding}`);
}

/** Coins really paid under a pact, `from>to coins`. */
export function paid(facts: readonly LogFact[], pact: string): readonly string[] {
  return only(facts, 'payment')
    .filter((fact) => fact.pact === pact)
    .map(({ from, to, coins }) => `${from}>${to} ${coins}`);
}

/** Rings the bell and, round after round, until Diplomacy of this round; all facts on the way. */
export function playTo(play: Play, round: number): readonly LogFact[] {
  const before = play.state.log.length;
  while (play.state.round < round || play.state.phase !== 'diplomacy') {
    if (play.state.phase === 'archives') throw new Error('the match is over');
    play.endPhase();
    play.state = { ...play.state, card: null };
  }
  return play.state.log.slice(before).map(({ entry }) => entry.fact);
}

/** Rings the bell and sees the round to its Close, through Regroup if somebody has a choice there; all facts on the way. */
export function bell(play: Play): readonly LogFact[] {
  const [before, { round }] = [play.state.log.length, play.state];
  do play.endPhase();
  while (play.state.history.at(-1)?.round !== round);
  return play.state.log.slice(before).map(({ entry }) => entry.fact);
}

export { only };

export const coins = (play: Play, power: PowerId): number => play.state.power[power]?.coins ?? 0;
export const standing = (play: Play, power: PowerId): number => play.state.power[power]?.standing ?? 0;
export const stability = (play: Play, power: PowerId): number => play.state.power[power]?.stability ?? 0;
