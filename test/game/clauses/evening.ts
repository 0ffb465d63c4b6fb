// given: an Evening in Diplomacy; when: pacts, orders, the bell; then: what the engine did and what the watcher found.
import type { PactId, PowerId } from '../../../shared/board/ids.ts';
import { decide } from '../../../shared/game/decide.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Pact, PactTerms } from '../../../shared/politics/pact.ts';
import type { RoundRecord } from '../../../shared/politics/world.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import { factsSince, type Given, given } from '../../support/given.ts';
import { actorOf, type Play } from '../../support/play.ts';

/** An Evening with a person at each power; everybody has coins unless a test says otherwise. */
export function evening({ start, power, ...more }: Given = {}): Play {
  const rich = Object.fromEntries(
    (['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const).map((id) => [id, { coins: 8, ...power?.[id] }]),
  );
  return given({ ...more, start: { preset: 'evening', ...start }, power: rich });
}

/** Why a proposal is refused: its code and, if it says so, the words behind it. */
export function whyNot(
  play: Play,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  more: Partial<PactTerms> = {},
): string {
  const terms: PactTerms = { parties, clauses, term: 'match', visibility: 'public', ...more };
  const result = decide(play.state, actorOf(play.state, parties[0]!), { type: 'propose', terms }, play.now);
  if (result.ok) return 'accepted';
  const why = result.error.args?.why;
  const words = typeof why === 'object' && 'key' in why ? why.key.replace('pact.why.', '') : '';
  return `${result.error.code} ${words}`.trim();
}

/** A pact in force without being asked whether it could be signed: what life brings about in other ways. */
export function imposed(
  play: Play,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  more: Partial<PactTerms> = {},
): PactId {
  const { round } = play.state;
  const id = `x${Object.keys(play.state.pacts).length}`;
  const pact: Pact = {
    id,
    versions: [
      { n: 1, by: parties[0]!, terms: { parties, clauses, term: 'match', visibility: 'public', ...more }, round },
    ],
    current: 1,
    state: 'inForce',
    signatures: Object.fromEntries(parties.map((by) => [by, { version: 1, round }])),
    standing: false,
    inForceSince: round,
    done: [],
    verdicts: [],
  };
  play.state = { ...play.state, pacts: { ...play.state.pacts, [id]: pact } };
  return id;
}

/** Rings the bell and plays the round to its Close; facts of what was logged since. */
export function month(play: Play): readonly LogFact[] {
  const { round, log } = play.state;
  for (let n = 0; n < 5 && play.state.history.at(-1)?.round !== round; n++) play.endPhase();
  return factsSince(play, log.length);
}

/** What was found about a pact so far, as `giver finding`. */
export function found(play: Play, pact: PactId): readonly string[] {
  return (play.state.pacts[pact]?.verdicts ?? []).map(({ giver, finding }) => `${giver} ${finding}`);
}

/** The round that closed last. */
export function lastRecord(play: Play): RoundRecord {
  const record = play.state.history.at(-1);
  if (record === undefined) throw new Error('No round has closed');
  return record;
}

/** Without the treaties of the start, where a test is about one promise alone. */
export function alone(play: Play): Play {
  play.state = { ...play.state, pacts: {} };
  return play;
}
