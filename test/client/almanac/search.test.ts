// The search of the almanac: prefixes, slips of the finger, titles before texts.
import { describe, expect, it } from 'vitest';
import type { AlmanacPage } from '../../../client/screens/almanac/block.ts';
import { indexOf, isNearly, search } from '../../../client/screens/almanac/search.ts';

const page = (id: AlmanacPage['id'], title: string, words: string): AlmanacPage => ({
  id,
  group: 'word',
  title,
  blocks: [{ is: 'text', words }],
});
const INDEX = indexOf([
  page('word.demand', 'Demand', 'Stakes something one gives and names a deadline. Needs leverage.'),
  page('word.leverage', 'Leverage', 'What one could withhold from another.'),
  page('clause.corridor', 'Corridor', 'A railway from Termez to Kabul.'),
  page('word.refugees', 'Réfugees', 'People who wait at a crossing.'),
]);
const found = (query: string) => search(INDEX, query).map(({ id }) => id);

describe('the search of the almanac', () => {
  it.each([
    ['the word itself', 'corridor', 'clause.corridor'],
    ['its beginning', 'corr', 'clause.corridor'],
    ['a letter too few', 'coridor', 'clause.corridor'],
    ['a letter too many', 'corrridor', 'clause.corridor'],
    ['a wrong letter', 'corredor', 'clause.corridor'],
    ['two letters swapped', 'levreage', 'word.leverage'],
    ['a beginning with a slip', 'levar', 'word.leverage'],
    ['capitals and marks', 'RAILWAY, kabul!', 'clause.corridor'],
    ['accents that nobody types', 'refugees', 'word.refugees'],
  ])('finds by %s', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('puts a title before a text that has the word', () => {
    expect(found('leverage')).toEqual(['word.leverage', 'word.demand']);
  });

  it('asks for every word of the query', () => {
    expect(found('railway withhold')).toEqual([]);
  });

  it('finds nothing for nothing, and nothing for another word', () => {
    expect(found('  ')).toEqual([]);
    expect(found('elephant')).toEqual([]);
  });

  it('forgives nothing in short words', () => {
    expect(isNearly('tal', 'tel')).toBe(false);
    expect(isNearly('termes', 'termez')).toBe(true);
    expect(isNearly('border', 'corner')).toBe(false);
  });
});
