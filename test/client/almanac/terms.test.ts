// Every word of the interface that leads to the almanac leads to a page that is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../client/panels/orders/consequenceOf.ts';
import { book } from '../../../client/screens/almanac/book.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import { INSTITUTION_IDS } from '../../../shared/politics/institutions/motion.ts';
import { catalogueOf } from '../../../shared/politics/institutions/motionKinds.ts';

const CLIENT = resolve(import.meta.dirname, '../../../client');
const ids = new Set<string>(book().pages.map(({ id }) => id));
const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(CLIENT, file), 'utf8'));

describe('terms', () => {
  it('that are written out have their page', () => {
    const written = sources.flatMap((source) => [
      ...[...source.matchAll(/<Term(?:Mark)?\s+to="([^"]+)"/g)].map((found) => found[1] ?? ''),
      ...[...source.matchAll(/\bto="((?:word|rules|clause)\.\w+)"/g)].map((found) => found[1] ?? ''),
      ...(source.includes('AlmanacPageId')
        ? [...source.matchAll(/'((?:word|rules|clause)\.\w+)'/g)].map((found) => found[1] ?? '')
        : []),
    ]);
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('that are put together have theirs: clauses of the palette, motions of a council', () => {
    const motions = INSTITUTION_IDS.flatMap((institution) => catalogueOf(institution));
    expect(motions.length).toBeGreaterThan(5);
    const wanted = [
      ...Object.keys(CLAUSE_KINDS).map((kind) => `clause.${kind}`),
      ...motions.map((motion) => `council.${motion}`),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('an order leads to what is special about it', () => {
    const plain = { kind: 'plain' } as const;
    const to = { province: 'tj-kulob' };
    const rows = [
      [{ order: { type: 'hold' }, meaning: plain }, 'rules.4'],
      [{ order: { type: 'secure', lowers: 'presence' }, meaning: plain }, 'word.secure'],
      [{ order: { type: 'supportHold', at: 'tj-kulob' }, meaning: plain }, 'word.support'],
      [
        { order: { type: 'move', to }, meaning: { kind: 'incursion', on: 'tj', standing: 2, breaks: [] } },
        'word.incursion',
      ],
    ] as const;
    for (const [choice, page] of rows) expect([choice.order.type, pageOf(choice)]).toEqual([choice.order.type, page]);
  });
});
