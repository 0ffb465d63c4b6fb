// What cannot be put on the table, and where the refusal points: the field, the number of the clause, the reason in words (rules 6, 11.1).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Condition } from '../../shared/politics/conditions/condition.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { propose } from '../../shared/politics/pactLife.ts';
import type { World } from '../../shared/politics/world.ts';
import { commandSchema } from '../../shared/protocol/commandSchema.ts';
import { given, lessonWorld, rich, scene, terms, withPower } from './lessonWorld.ts';
import { say } from './words.ts';

const world: World = { ...rich(lessonWorld()), preset: 'evening' };
const coin: Clause = { kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' };
const named: Condition = { is: 'frontNamed', front: 'uz-termez' };
const put = (text: PactTerms, now: World = world, by: PowerId = 'tj') =>
  propose(scene(now), { id: 'p20', by, terms: text });
const offer = (clauses: readonly Clause[], more: Partial<PactTerms> = {}, now: World = world) =>
  put(terms(['tj', 'uz'], clauses, more), now);

/** Code, field, number of the clause. */
function place(result: ReturnType<typeof put>): readonly unknown[] {
  if (result.ok) return ['accepted'];
  const { code, args = {} } = result.error;
  // Each reason has words, with all that they need.
  expect(say(args.why as Parameters<typeof say>[0])).not.toBe('');
  return [code, args.field, args.clause];
}

describe('the frame', () => {
  it.each<[string, PactTerms, readonly unknown[]]>([
    ['one party', terms(['tj'], [coin]), ['badTerms', 'parties', undefined]],
    ['an absent party', terms(['tj', 'cn'], [coin]), ['notInMatch', 'parties', undefined]],
    ['without oneself', terms(['ru', 'uz'], [coin]), ['notParty', 'parties', undefined]],
    ['no clause', terms(['tj', 'uz'], []), ['badTerms', 'clauses', undefined]],
    ['a thousand clauses', terms(['tj', 'uz'], Array(1000).fill(coin)), ['tooManyClauses', 'clauses', undefined]],
    ['a term of nine', terms(['tj', 'uz'], [coin], { term: 9 }), ['badTerms', 'term', undefined]],
    [
      'a long preamble',
      terms(['tj', 'uz'], [coin], { preamble: 'x'.repeat(601) }),
      ['preambleTooLong', 'preamble', undefined],
    ],
  ])('%s', (_name, text, expected) => expect(place(put(text))).toEqual(expected));

  it('a thousand clauses are read and answered in words; a draft of them is not kept', () => {
    const many = terms(['tj', 'uz'], Array(1000).fill(coin));
    expect(commandSchema.safeParse({ type: 'propose', terms: many }).success).toBe(true);
    expect(commandSchema.safeParse({ type: 'saveDraft', draft: 'd', terms: many }).success).toBe(false);
  });
});

describe('words', () => {
  it.each<[string, string, string]>([
    ['a bell', 'Peace\u0007', 'hiddenSigns'],
    ['a turned direction', 'coins 01\u202e', 'hiddenSigns'],
    ['a space without width', 'pay\u200bment', 'hiddenSigns'],
    ['a tag', 'Peace <b>now</b>', 'markup'],
    ['a script', '<script src=x>', 'markup'],
    ['a sign by its number', 'a&#60;b', 'markup'],
    ['a sign by its name', '&lt;b', 'markup'],
  ])('%s is refused at its field', (_name, words, why) => {
    const key = { key: `pact.why.${why}` };
    expect(offer([coin], { preamble: words })).toMatchObject({
      error: { code: 'badTerms', args: { field: 'preamble', why: key } },
    });
    const other: Clause = { kind: 'other', words: { text: words } };
    expect(offer([coin, other])).toMatchObject({ error: { code: 'badTerms', args: { clause: 2, why: key } } });
    expect(offer([{ ...coin, when: named, else: other }])).toMatchObject({ error: { args: { clause: 1, why: key } } });
  });

  it.each(['less < more, and more > less', 'A & B', 'می\u200cخواهیم', 'line\r\nline\tend'])(
    '“%s” is plain',
    (words) => {
      expect(place(offer([coin], { preamble: words }))).toEqual(['accepted']);
    },
  );
});

describe('clauses', () => {
  const defence: Clause = { kind: 'mutualDefence' };
  const neutral: Clause = { kind: 'neutrality', power: 'tj' };
  it.each<[string, readonly Clause[], readonly unknown[]]>([
    ['impossible parties', [coin, { ...coin, to: 'ru' }], ['badTerms', 'clause', 2]],
    ['said twice', [coin, coin], ['clausePointless', 'clause', 2]],
    ['neutrality and defence in one pact', [defence, neutral], ['contradiction', 'clause', 2]],
  ])('%s', (_name, clauses, expected) => expect(place(offer(clauses))).toEqual(expected));

  it('an overdrawn payment: that which falls due now, and with the collateral', () => {
    const poor = withPower(world, 'uz', { coins: 2 });
    const dear = (more: Partial<PactTerms>, clause: Clause = { ...coin, coins: 2 }) =>
      place(put(terms(['tj', 'uz'], [clause], more), poor, 'uz'))[0];
    expect(dear({})).toBe('accepted');
    expect(dear({ collateral: { uz: 1 } })).toBe('unpayable');
    expect(dear({}, { ...coin, coins: 3 })).toBe('unpayable');
    // Not now, as it stands; or the other way round.
    expect(dear({}, { ...coin, coins: 3, when: named })).toBe('accepted');
    expect(dear({}, { ...coin, coins: 3, when: { is: 'not', of: named } })).toBe('unpayable');
    expect(dear({}, { ...coin, coins: 1, when: named, else: { ...coin, coins: 3 } })).toBe('unpayable');
  });
});

describe('conditions', () => {
  const peace: Clause = { kind: 'nonAggression' };
  const selfish: Condition = { is: 'clauseInForce', clause: 'trade', a: 'tj', b: 'uz' };
  it.each<[string, Clause, readonly unknown[]]>([
    ['open', { ...coin, when: named }, ['accepted']],
    ['with another clause instead', { ...coin, when: named, else: peace }, ['accepted']],
    [
      'what nobody can check',
      { ...coin, when: { is: 'presence', province: 'af-balkh', compare: 'atLeast', n: 2 } },
      ['conditionNotOpen', 'when', 1],
    ],
    ['about a power that is not here', { ...coin, when: { is: 'lists', power: 'cn' } }, ['notInMatch', 'when', 1]],
    ['about itself', { kind: 'trade', a: 'tj', b: 'uz', when: selfish }, ['selfReferring', 'when', 1]],
    ['“otherwise” alone', { ...coin, else: peace }, ['badTerms', 'else', 1]],
    [
      '“otherwise” with a condition',
      { ...coin, when: named, else: { ...peace, when: named } as Clause },
      ['badTerms', 'else', 1],
    ],
    [
      'an impossible “otherwise”',
      { ...coin, when: named, else: { ...coin, coins: 99 } as Clause },
      ['badTerms', 'else', 1],
    ],
  ])('%s', (_name, clause, expected) => expect(place(offer([clause]))).toEqual(expected));

  it('only where the preset has them (rules 13)', () => {
    const lesson: World = { ...world, preset: 'lesson' };
    expect(place(offer([{ ...coin, when: named }], {}, lesson))).toEqual(['clauseNotAllowed', 'when', 1]);
    expect(place(offer([{ ...coin, else: { kind: 'nonAggression' } }], {}, lesson))).toEqual([
      'clauseNotAllowed',
      'else',
      1,
    ]);
  });

  it('what is in force under a condition does not cover what would bind always', () => {
    const now = given(world, 'p21', terms(['tj', 'uz'], [{ kind: 'trade', a: 'tj', b: 'uz', when: named }]));
    const trade: Clause = { kind: 'trade', a: 'tj', b: 'uz' };
    expect(place(offer([trade], {}, now))).toEqual(['accepted']);
    expect(place(offer([{ ...trade, when: named }], {}, now))[0]).toBe('clausePointless');
  });

  it('a withdrawn clause does not come back as an “otherwise”', () => {
    const old = given(world, 'p21', terms(['tj', 'uz'], [{ kind: 'trade', a: 'tj', b: 'uz' }]), {
      state: 'ended',
      ended: { how: 'withdrawn', round: 1, by: 'uz' },
    });
    const sly: Clause = { ...coin, when: named, else: { kind: 'trade', a: 'tj', b: 'uz' } };
    expect(place(offer([sly], {}, old))[0]).toBe('recentlyWithdrawn');
  });
});
