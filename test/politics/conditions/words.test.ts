// Text and data are one: every sentence has words for all its slots, and names the powers, places and numbers of the condition and no others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import { conditionText } from '../../../shared/politics/conditions/conditionText.ts';
import { monthOf } from '../../../shared/politics/month.ts';
import type { Text, TextArg } from '../../../shared/text/text.ts';
import { faultsOf, formsOf } from '../../text/words.ts';
import { say } from '../words.ts';
import { arbitraryCondition, arbitraryPlain, KINDS } from './arbitraryCondition.ts';

/** Powers, provinces, pacts and numbers in the arguments of a sentence that its words have a slot for. */
function namedIn({ key, args = {} }: Text): readonly string[] {
  // "last month" has its 1 in the choice of words.
  if (key === 'condition.lastMonths' && args.count === 1) return [];
  const slots = new Set(formsOf(key).flatMap((form) => [...form.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!)));
  const said = Object.entries(args).filter(([slot]) => slots.has(slot));
  const [, month] = /^pact\.month\.(\d+)$/.exec(key) ?? [];
  if (month !== undefined) return [`month ${Number(args.year)} ${month}`];
  return said.flatMap(([, arg]) => namedInArg(arg)).concat(key === 'condition.count.none' ? ['0'] : []);
}

function namedInArg(arg: TextArg): readonly string[] {
  if (typeof arg !== 'object') return [String(arg)];
  if ('key' in arg) return namedIn(arg);
  if ('power' in arg) return [arg.power];
  if ('province' in arg) return [arg.province];
  if ('pact' in arg) return [arg.pact];
  return 'list' in arg ? arg.list.flatMap(namedInArg) : [];
}

/** Fields whose value is a word of the sentence itself, not a name or a number in it. */
const WORDED = [
  ...['is', 'how', 'compare', 'what', 'state', 'institution', 'motion', 'as', 'step', 'group', 'regime', 'value'],
  ...['net', 'clause', 'visibility', 'kept', 'hidden', 'ballot', 'behindNamedFront', 'says', 'right', 'span', 'flag'],
  ...['crossing', 'route'],
];

/** The names and numbers of the data, as the words should give them. */
function namedInData(condition: Condition): readonly string[] {
  return Object.entries(condition).flatMap(([field, value]: [string, unknown]): readonly string[] => {
    if (WORDED.includes(field) || value === 'anywhere') return [];
    if (condition.is === 'month' && field === 'round') {
      const { year, month } = monthOf(condition.round);
      return [`month ${year} ${month}`];
    }
    if (condition.is === 'coinsBand' && field === 'n') {
      return [String((condition.compare === 'atLeast' ? [0, 2, 6] : [1, 5, 15])[condition.n])];
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return namedInData(value as Condition);
    if (!Array.isArray(value)) return [String(value)];
    return value.flatMap((item: unknown) =>
      typeof item === 'object' ? namedInData(item as Condition) : [String(item)],
    );
  });
}

/** What a sentence need not say: "1 month" is said as "last month", "a month" or not at all. */
function isPlainOne(condition: Condition): boolean {
  return 'rounds' in condition && condition.rounds === 1 && condition.is !== 'corridorPaid';
}

describe('the words of a condition', () => {
  it('have every slot filled, for every kind and however joined', () => {
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        expect(faultsOf(conditionText(condition))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it.each(KINDS)('%s: names the powers, places and numbers of the data, and no others', (_, arbitrary) => {
    fc.assert(
      fc.property(
        arbitrary.filter((condition) => !isPlainOne(condition)),
        (condition) => {
          const said = namedIn(conditionText(condition));
          expect(said.toSorted()).toEqual(namedInData(condition).toSorted());
        },
      ),
    );
  });

  it('joined ones name what their parts name', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPlain, { minLength: 2, maxLength: 6 }), (parts) => {
        const joined = namedIn(conditionText({ is: 'any', of: parts }));
        expect(joined).toEqual(parts.flatMap((part) => namedIn(conditionText(part))));
      }),
    );
  });

  it('two different conditions never read alike', () => {
    const heard = new Map<string, string>();
    for (const condition of fc.sample(arbitraryPlain, { numRuns: 3000, seed: 12 })) {
      const sentence = say(conditionText(condition));
      const data = JSON.stringify(plainly(condition));
      expect([sentence, heard.get(sentence) ?? data]).toEqual([sentence, data]);
      heard.set(sentence, data);
    }
  });

  it.each<[Condition, string]>([
    [{ is: 'frontNamed', front: 'tj-khorog' }, 'Khorog is named by an alert this month'],
    [
      { is: 'value', power: 'uz', value: 'stability', compare: 'atMost', n: 4 },
      'the stability of Uzbekistan is 4 or less',
    ],
    [
      {
        is: 'all',
        of: [
          { is: 'controls', power: 'uz', provinces: ['uz-termez'], how: 'all' },
          { is: 'not', of: { is: 'incursion', by: 'ru', on: 'uz', rounds: 2 } },
        ],
      },
      'both Uzbekistan controls Termez, and it is not so that Russia made an incursion on Uzbekistan in the last 2 months',
    ],
    [
      { is: 'units', owner: 'ru', provinces: ['uz-termez'], compare: 'atMost', n: 0 },
      'there are no units of Russia in Termez',
    ],
  ])('%j', (condition, sentence) => {
    expect(say(conditionText(condition))).toBe(sentence);
  });

  it('knows every crossing by name', () => {
    for (const { id } of REGION_BOARD.crossings) expect(formsOf(`crossing.${id}`)).toHaveLength(1);
  });
});

/** Without what means the same as leaving it out, and a single province held by all or any. */
function plainly(condition: Condition): unknown {
  const kept = Object.entries(condition).filter(([field, value]) => {
    if (value === false) return !['kept', 'hidden', 'behindNamedFront'].includes(field);
    if (field === 'how' && condition.is === 'controls') return condition.provinces.length > 1;
    return !(field === 'rounds' && value === 1 && condition.is !== 'corridorPaid');
  });
  return Object.fromEntries(kept);
}
