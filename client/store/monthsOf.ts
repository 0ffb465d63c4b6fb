// How a number that everybody may count came about: month by month as it stood at the close, with what the public record says had a part
// in it (rules 9.2-9.4). Numbers of powers have causes of their own (shared/view/why.ts); here nobody is told more than the news told.
import { isAfghan } from '../../shared/board/fronts.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES } from '../../shared/board/routes.ts';
import type { Text } from '../../shared/text/text.ts';
import { factLine } from '../../shared/view/factLine.ts';
import type { LogFact, MonthCounted } from '../../shared/view/logEntry.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export type CountedName = keyof MonthCounted;

export interface CountedMonth {
  readonly round: number;
  readonly n: number;
  /** Against the month before; null: that one is not on record. */
  readonly by: number | null;
  /** What was told of the month and has to do with it; empty: quiet, or nothing public. */
  readonly told: readonly Text[];
}

/** Months that have closed, the latest first; empty before the first has. */
export function monthsOf(view: Pick<PublicView, 'log'>, name: CountedName): readonly CountedMonth[] {
  const closed = view.log.flatMap(({ round, fact }) => {
    const n = fact.k === 'ranking' ? fact.counted?.[name] : undefined;
    return n === undefined ? [] : [{ round, n }];
  });
  return closed
    .map(({ round, n }, at) => {
      const before = closed[at - 1];
      const facts = view.log.filter((entry) => entry.round === round).map(({ fact }) => fact);
      const told = facts.filter((fact) => hasPart(name, fact)).map(factLine);
      return { round, n, by: before === undefined ? null : n - before.n, told };
    })
    .toReversed();
}

function hasPart(name: CountedName, fact: LogFact): boolean {
  if (fact.k === 'newsline') return NEWS[name].some((start) => newsOf(fact.text).startsWith(start));
  switch (name) {
    case 'north':
      return (
        (fact.k === 'flow' && fact.route === 'north') ||
        fact.k === 'ban' ||
        (fact.k === 'secured' && NARCOTICS_GATES.north.includes(fact.at))
      );
    case 'violence':
      return (
        fact.k === 'attack' ||
        (fact.k === 'secured' && isAfghan(REGION_BOARD, fact.at)) ||
        (fact.k === 'policy' && VIOLENT.includes(fact.policy)) ||
        (fact.k === 'control' && isAfghan(REGION_BOARD, fact.province)) ||
        (fact.k === 'order' && fact.dislodged === true && isAfghan(REGION_BOARD, fact.at))
      );
    case 'inclusion':
      return fact.k === 'posts';
    case 'stranded':
    case 'hosted':
      return fact.k === 'regime';
  }
}

/** Policies that raise or calm it (rules 8). */
const VIOLENT: readonly string[] = ['insurgency', 'purge', 'amnesty'];

/** News that have to do with a number; effects of cards come as `news.effect` with the effect in words. */
const NEWS: Readonly<Record<CountedName, readonly string[]>> = {
  north: ['effect.flow.north'],
  violence: ['effect.violence', 'news.risen'],
  stranded: ['news.stranded', 'effect.stranded', 'effect.regime'],
  hosted: ['news.hosted', 'effect.regime'],
  inclusion: ['effect.posts', 'effect.share'],
};

function newsOf({ key, args }: Text): string {
  const effect = args?.effect;
  return key === 'news.effect' && typeof effect === 'object' && 'key' in effect ? effect.key : key;
}
