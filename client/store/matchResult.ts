// The archives' first page without a screen: which lines the chart draws, the table of alarms, the search in the cables (rules 12).
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import type { MatchResult, Message } from '../../shared/view/publicView.ts';

export interface LeverageLine {
  /** `a>b`: positive where a could withhold more from b than b from a. */
  readonly key: string;
  readonly a: PowerId;
  readonly b: PowerId;
  readonly net: readonly number[];
}

const PAIRS: readonly (readonly [PowerId, PowerId])[] = [
  ['ru', 'tal'],
  ['ru', 'tj'],
  ['ru', 'uz'],
  ['uz', 'tal'],
  ['tj', 'tal'],
];

/**
 * The article's pairs first (Moscow over Kabul and over its neighbours), then its neighbours over Kabul, then those the reader added (`a>b`).
 * Only pairs that were noted.
 */
export function leverageLines(
  leverage: MatchResult['leverage'],
  added: readonly string[] = [],
): readonly LeverageLine[] {
  const more = added.map((key) => key.split('>') as [PowerId, PowerId]);
  return [...PAIRS, ...more].flatMap(([a, b]) => {
    const net = leverage[`${a}>${b}`];
    return net === undefined ? [] : [{ key: `${a}>${b}`, a, b, net }];
  });
}

/** Pairs that could be added, by who holds the leverage; those in which anything ever changed hands. */
export function otherPairs(
  leverage: MatchResult['leverage'],
  drawn: readonly LeverageLine[],
): readonly { readonly a: PowerId; readonly over: readonly PowerId[] }[] {
  const open = Object.entries(leverage)
    .filter(([key, net]) => !drawn.some((line) => line.key === key) && net.some((value) => value !== 0))
    .map(([key]) => key.split('>') as [PowerId, PowerId]);
  const holders = [...new Set(open.map(([a]) => a))];
  return holders.map((a) => ({ a, over: open.filter(([holder]) => holder === a).map(([, b]) => b) }));
}

/** Points of a stepped line: each month runs from its number to the next. */
export function steps(net: readonly number[]): {
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
} {
  const last = net.at(-1) ?? null;
  return { x: [...net.map((_, i) => i + 1), net.length + 1], y: [...net, last] };
}

export type AlarmCell = {
  readonly role: 'main' | 'second' | 'false';
  readonly strength: number;
  readonly gotIn: boolean;
};

/** Fronts down, rounds across; null: not named in that round. */
export function alarmTable(
  alerts: MatchResult['alerts'],
  rounds: number,
): readonly { readonly front: ProvinceId; readonly cells: readonly (AlarmCell | null)[] }[] {
  const fronts = [...new Set(alerts.map(({ front }) => front))].sort();
  return fronts.map((front) => ({
    front,
    cells: Array.from({ length: rounds }, (_, i) => {
      const found = alerts.find((alert) => alert.front === front && alert.round === i + 1);
      return found === undefined ? null : { role: found.role, strength: found.strength, gotIn: found.gotIn };
    }),
  }));
}

/** Every pact of the match once, in the order in which they came: signed in secret, signed in the open, never signed. Treaties that all knew from the start are no news. */
export function everyPact(
  opened: readonly Pact[],
  known: readonly Pact[],
): { readonly secret: readonly Pact[]; readonly open: readonly Pact[]; readonly unsigned: readonly Pact[] } {
  const fresh = known.filter(({ id }) => !opened.some((pact) => pact.id === id));
  const since = (pact: Pact): number => pact.inForceSince ?? pact.versions[0]?.round ?? 0;
  const news = fresh.filter(({ given }) => given === undefined);
  const all = [...opened, ...news].toSorted((a, b) => since(a) - since(b));
  const signed = all.filter(({ inForceSince }) => inForceSince !== undefined);
  const isSecret = (pact: Pact): boolean => termsOf(pact).visibility === 'secret';
  return {
    secret: signed.filter(isSecret),
    open: signed.filter((pact) => !isSecret(pact)),
    unsigned: all.filter(({ inForceSince }) => inForceSince === undefined),
  };
}

/** Every message of the match with its marks, month by month, in the order in which it was said: the floor and all channels. */
export function everyCable(
  { press, floorMarks }: Pick<MatchResult, 'press' | 'floorMarks'>,
  floor: readonly Message[],
): MatchResult['press'] {
  const marked = floor.map((message) => ({ ...message, ...floorMarks.find(({ id }) => id === message.id) }));
  return [...marked, ...press].toSorted((a, b) => a.round - b.round || a.at - b.at);
}

/** Cables whose words, sender or readers contain all words sought. `worded` gives the text as the reader sees it. */
export function searchPress<M extends MatchResult['press'][number]>(
  press: readonly M[],
  sought: string,
  worded: (message: M) => string,
): readonly M[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return press;
  return press.filter((message) => {
    const text = worded(message).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
