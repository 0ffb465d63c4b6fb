// The role briefs: two reading levels for twelve powers, short, dated, sourced, offices and no persons (scenario.md, tone).
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { catalogue } from '../../shared/text/en/catalogue.ts';

const said: Readonly<Record<string, string>> = catalogue;
const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const sentencesIn = (text: string): readonly string[] =>
  text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '');
/** Living persons of the time who could slip in. */
const PERSONS =
  /\b(Putin|Lavrov|Shoigu|Rahmon|Mirziyo|Toqaev|Tokaev|Japarov|Berdymukham|Mas+oud|Kabulov|Biden|Xi|Khan|Raisi)\b/;

describe.each(POWER_IDS)('the brief of %s', (power) => {
  const text = (part: string): string => said[`power.${power}.${part}`] ?? '';

  it('says what it wants and what it is accused of in at most 90 words, 60 in easy words', () => {
    const full = wordsIn(`${text('wants')} ${text('accused')}`).length;
    const easy = wordsIn(`${text('easy.wants')} ${text('easy.accused')}`).length;
    for (const part of ['wants', 'accused', 'easy.wants', 'easy.accused']) expect([part, text(part)]).not.toContain('');
    expect(full).toBeLessThanOrEqual(90);
    expect(full).toBeGreaterThanOrEqual(45);
    expect(easy).toBeLessThanOrEqual(60);
  });

  it('keeps easy sentences short and free of clauses within clauses', () => {
    for (const sentence of sentencesIn(`${text('easy.wants')} ${text('easy.accused')}`)) {
      expect([sentence, wordsIn(sentence).length <= 22]).toEqual([sentence, true]);
      expect(sentence).not.toMatch(/;/);
    }
  });

  it('names a source with a date, and no living person', () => {
    expect(text('source')).toMatch(/\b(19|20)\d\d\b/);
    expect(text('source')).toMatch(/Arntz & Kemper/);
    for (const part of ['wants', 'accused', 'easy.wants', 'easy.accused', 'source'])
      expect(text(part)).not.toMatch(PERSONS);
  });

  it('has a line of character and a seat for its card', () => {
    expect(wordsIn(text('character')).length).toBeLessThanOrEqual(16);
    expect(text('seat')).not.toBe('');
  });
});
