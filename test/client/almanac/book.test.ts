// The almanac as a whole: everything has its page, every link leads somewhere, no sentence is missing a word.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../client/router/route.ts';
import { wordsOf } from '../../../client/screens/almanac/block.ts';
import { book } from '../../../client/screens/almanac/book.ts';
import { CONDITION_EXAMPLES, CONDITION_FAMILIES } from '../../../client/screens/almanac/examples.ts';
import { search } from '../../../client/screens/almanac/search.ts';
import { almanacPath } from '../../../client/store/almanac.ts';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import { INSTITUTION_IDS } from '../../../shared/politics/institutions/motion.ts';
import { FULL_DECK } from '../../../shared/scenario/events/fullDeck.ts';
import { handOf } from '../../../shared/scenario/hands.ts';

const { pages, page, index } = book();
const ids = new Set<string>(pages.map(({ id }) => id));
const found = (query: string) => search(index, query).map(({ id }) => id);

describe('the almanac', () => {
  it('has a page for each power, clause, condition, card, event and institution', () => {
    const wanted = [
      ...POWER_IDS.map((id) => `power.${id}`),
      ...Object.keys(CLAUSE_KINDS).map((id) => `clause.${id}`),
      ...Object.keys(CONDITION_EXAMPLES).map((id) => `condition.${id}`),
      ...POWER_IDS.flatMap(handOf).map((id) => `policy.${id}`),
      ...FULL_DECK.map(({ id }) => `event.${id}`),
      ...INSTITUTION_IDS.map((id) => `council.${id}`),
      ...Array.from({ length: 14 }, (_, n) => `rules.${n}`),
      'rules.sources',
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names no page twice, and lists each condition in one family', () => {
    expect(ids.size).toBe(pages.length);
    expect(Object.values(CONDITION_FAMILIES).flat().sort()).toEqual(Object.keys(CONDITION_EXAMPLES).sort());
  });

  it('leads nowhere that is not there', () => {
    const wrong = pages.flatMap(({ id, blocks }) =>
      blocks
        .flatMap((block) => (block.is === 'see' ? block.pages : []))
        .flatMap((to) => (ids.has(to) ? [] : [`${id} → ${to}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('says every sentence in words', () => {
    const unsaid = pages.flatMap(({ id, title, sub = '', blocks }) =>
      [title, sub, ...blocks.map(wordsOf)]
        .filter((words) => /\{\{|undefined|\[object|(?:^|\s)[a-z]+(?:\.[a-zA-Z]+){2,}/.test(words))
        .map((words) => `${id}: ${words}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('tells every power at two reading levels: in full, and in easy words that are shorter', () => {
    for (const power of POWER_IDS) {
      const levels = page(`power.${power}`)?.blocks.find((block) => block.is === 'levels');
      if (levels?.is !== 'levels') throw new Error(`${power} is told once only`);
      const [full, easy] = [levels.full, levels.easy].map((blocks) => blocks.map(wordsOf).join(' '));
      expect([power, levels.full.length, levels.easy.length]).toEqual([power, 4, 4]);
      expect(easy).not.toBe(full);
      const words = levels.easy.filter(({ is }) => is === 'text').flatMap((block) => wordsOf(block).split(' '));
      expect(words.length).toBeLessThanOrEqual(65);
    }
  });

  it('finds easy words too', () => {
    expect(found('left with its soldiers')).toContain('power.us');
  });

  it('names the source of every power, card, event and fact', () => {
    const sourced = pages.filter(({ group }) => ['power', 'policy', 'event', 'region'].includes(group));
    expect(sourced.filter(({ blocks }) => !blocks.some(({ is }) => is === 'source')).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['uzbekistan', 'power.uz'],
    ['uzbekstan', 'power.uz'],
    ['leverge', 'word.leverage'],
    ['railway', 'event.railwayToPeshawar'],
    ['mutual defense', 'clause.mutualDefence'],
    ['opium ban', 'policy.opiumBan'],
    ['moscow format', 'council.moscowFormat'],
    ['airlift', 'policy.airlift'],
  ])('finds %s', (query, id) => {
    expect(found(query).slice(0, 4)).toContain(id);
  });

  it('cuts the rulebook at its headings, with its tables and drawn examples', () => {
    const orders = page('rules.4');
    expect(orders?.title).toBe('4. Orders');
    expect(orders?.blocks.map(({ is }) => is)).toContain('sketch');
    expect(page('rules.6')?.blocks.find(({ is }) => is === 'table')).toMatchObject({
      head: ['clause', 'nature', 'meaning'],
    });
    expect(page('rules.1')?.blocks.find(({ is }) => is === 'heading')).toMatchObject({
      words: '1.1 The order of things in Resolution',
    });
  });

  it('has an address for every page, without a dot, that leads back to it', () => {
    expect(pages.filter(({ id }) => almanacPath(id).includes('.'))).toEqual([]);
    for (const { id } of pages) expect(routeOf(almanacPath(id))).toEqual({ at: 'almanac', page: id });
    expect(routeOf('/almanac')).toEqual({ at: 'almanac', page: 'contents' });
  });

  it('is where every term of the interface leads', () => {
    const client = resolve(import.meta.dirname, '../../../client');
    const code = readdirSync(client, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx'))
      .map((path) => readFileSync(join(client, path), 'utf8'))
      .join('\n');
    const terms = [...code.matchAll(/<Term to="([\w.]+)"/g)].map((match) => match[1] ?? '');
    expect(terms.filter((term) => !ids.has(term))).toEqual([]);
  });
});
