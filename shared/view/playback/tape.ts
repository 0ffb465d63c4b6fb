// The facts of one round as a tape: each fact is taken once, by the step of the playback it belongs to.
import type { LogEntry, LogFact, Step } from '../logEntry.ts';

/** Steps of a round from Resolution on, in the order of rules 1.1. */
const ORDER: readonly Step[] = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
];

export type FactOf<K extends LogFact['k']> = Extract<LogFact, { readonly k: K }>;

export interface Tape {
  /** Facts of these kinds that nobody has taken yet, in order; they are taken by asking. */
  take<K extends LogFact['k']>(kind: K, fits?: (fact: FactOf<K>, step: Step) => boolean): readonly FactOf<K>[];
  /** The same without taking. */
  look<K extends LogFact['k']>(kind: K): readonly FactOf<K>[];
}

/** Public and private entries of a round together, by step, public first. Briefing and Diplomacy are not played back. */
export function tapeOf(publicLog: readonly LogEntry[], privateLog: readonly LogEntry[], round: number): Tape {
  const entries = ORDER.flatMap((step) =>
    [...publicLog, ...privateLog].filter((entry) => entry.round === round && entry.step === step),
  );
  const taken = new Set<LogEntry>();
  const isKind =
    <K extends LogFact['k']>(kind: K) =>
    (fact: LogFact): fact is FactOf<K> =>
      fact.k === kind;
  return {
    take(kind, fits = () => true) {
      const fitting = isKind(kind);
      return entries.flatMap((entry) => {
        const { fact } = entry;
        if (taken.has(entry) || !fitting(fact) || !fits(fact, entry.step)) return [];
        taken.add(entry);
        return [fact];
      });
    },
    look(kind) {
      return entries.map(({ fact }) => fact).filter(isKind(kind));
    },
  };
}
