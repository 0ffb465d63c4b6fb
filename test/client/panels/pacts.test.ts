// Pacts as lists and acts: what waits for whom, what may be done, what changed between versions, what a draft would change (rules 6).
import { describe, expect, test } from 'vitest';
import {
  actsOn,
  changedWords,
  changesBetween,
  groupOf,
  hasSealed,
  pactById,
  pactsByGroup,
  pactsOf,
  refusedNow,
  termsNow,
  waitingFor,
} from '../../../client/store/matchPacts.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { diplomacy } from './fixtures.ts';

const { view, mine } = diplomacy;
const proposal = pactById(view, mine, 'p13') as Pact;

describe('lists', () => {
  test('a counter-proposal waits for me again: my seal on the version before counts for nothing', () => {
    expect(hasSealed(proposal, 'tj')).toBe(false);
    expect(groupOf(proposal, 'tj')).toBe('forMe');
    expect(waitingFor(view, mine)).toBe(1);
  });
  test('for somebody else the same pact waits for others', () => {
    expect(groupOf(proposal, 'ru')).toBe('waiting');
    expect(groupOf(proposal, null)).toBe('waiting');
  });
  test('treaties given at the start stand apart', () => {
    const groups = pactsByGroup(pactsOf(view, mine), 'tj');
    expect(groups.given.map(({ given }) => given)).toContain('csto');
    expect(groups.inForce.every(({ given }) => given === undefined)).toBe(true);
  });
  test('a spectator sees no secret pact', () => {
    expect(pactsOf(view, null).map(({ id }) => id)).not.toContain('p13');
  });
});

describe('answers', () => {
  const offer: Pact = { ...proposal, versions: proposal.versions.map((version) => ({ ...version, by: 'tj' })) };
  const given = (pact: Pact) => ({ ...mine, pacts: { ...mine.pacts, [pact.id]: pact } });
  const { round } = view.clock;
  test('an offer of mine that another refuses this month is an answer', () => {
    const pact: Pact = { ...offer, state: 'ended', ended: { how: 'refused', round, by: 'uz' } };
    expect(refusedNow(view, given(pact)).map(({ id }) => id)).toEqual([pact.id]);
  });
  test.each([
    ['refused last month', { how: 'refused', round: round - 1, by: 'uz' }],
    ['taken back', { how: 'retracted', round, by: 'tj' }],
    ['lapsed', { how: 'lapsed', round }],
  ] as const)('one that is %s is not', (_how, ended) => {
    expect(refusedNow(view, given({ ...offer, state: 'ended', ended }))).toEqual([]);
  });
  test('one that I refused is not, nor is anything to a spectator', () => {
    const pact: Pact = { ...proposal, state: 'ended', ended: { how: 'refused', round, by: 'tj' } };
    expect(refusedNow(view, given(pact))).toEqual([]);
    expect(refusedNow(view, null)).toEqual([]);
  });
});

describe('acts', () => {
  test.each([
    ['the party that has to seal', 'tj', 'diplomacy', ['seal', 'change', 'refuse']],
    ['the one whose version it is', 'uz', 'diplomacy', ['seal', 'change', 'retract']],
    ['a stranger', 'ru', 'diplomacy', []],
    ['anybody after the bell', 'tj', 'resolution', []],
  ] as const)('%s', (_who, power, phase, acts) => expect(actsOn(proposal, power, phase)).toEqual(acts));

  test('an institutional treaty cannot be ended together', () => {
    const csto = pactById(view, mine, 'p1') as Pact;
    expect(actsOn(csto, 'tj', 'diplomacy')).toEqual(['giveNotice']);
  });
  test('a secret pact in force can be published', () => {
    const secret = pactById(view, mine, 'p14') as Pact;
    expect(actsOn(secret, 'tj', 'diplomacy')).toContain('publish');
  });
});

describe('versions', () => {
  test('the second version pays one coin instead of two; the pledge is the same', () => {
    const [before, after] = proposal.versions;
    if (!before || !after) throw new Error('two versions');
    expect(changesBetween(before.terms, after.terms).map(({ change }) => change)).toEqual(['same', 'changed']);
  });
  test('left out and added clauses are told apart', () => {
    const terms = termsNow(proposal);
    const [first] = terms.clauses;
    if (!first) throw new Error('a clause');
    const after = { ...terms, clauses: [first, { kind: 'nonAggression' } as const] };
    expect(
      changesBetween(terms, after)
        .map(({ change }) => change)
        .sort(),
    ).toEqual(['added', 'removed', 'same']);
  });
  test('only the words that are new are marked', () => {
    const words = changedWords(
      'At signing Uzbekistan pays Tajikistan 2 coins.',
      'At signing Uzbekistan pays Tajikistan 1 coin.',
    );
    expect(words.filter(({ fresh }) => fresh).map(({ word }) => word)).toEqual(['1', 'coin.']);
    expect(words.map(({ word }) => word).join(' ')).toBe('At signing Uzbekistan pays Tajikistan 1 coin.');
  });
});
