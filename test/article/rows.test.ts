// docs/from-article-to-game.md keeps its word: forty rows, and every test and event card that it names exists.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FULL_DECK } from '../../shared/scenario/events/fullDeck.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(ROOT, 'docs/from-article-to-game.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', , where = '', , shown = '']) => ({ number: Number(number), where, shown }));

describe('from the article to the game', () => {
  it('has forty rows, each with its place in the article', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(rows.filter(({ where }) => where === '')).toEqual([]);
  });

  it.each(rows.map(({ number, shown }) => [number, shown] as const))('row %i is shown', (_, shown) => {
    const tests = [...shown.matchAll(/`(test\/[\w/.]+)`: \*([^*]+)\*/g)];
    const events = [...shown.matchAll(/event `(\w+)`/g)];
    // A card alone shows that it is in the deck, not what it does.
    expect(tests.length).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of tests)
      expect(readFileSync(resolve(ROOT, file), 'utf8')).toContain(`'${name}'`);
    for (const [, id = ''] of events) expect(FULL_DECK.map((card) => card.id)).toContain(id);
  });
});
