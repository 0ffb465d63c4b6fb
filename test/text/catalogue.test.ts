// Words: every sentence the game can say has words with all their slots filled; every refusal is worded; no key is said twice or never.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORRIDOR_IDS } from '../../shared/board/routes.ts';
import { LESSON_DECK } from '../../shared/scenario/events/lessonDeck.ts';
import { LESSON_POWERS } from '../../shared/scenario/lesson.ts';
import { AREAS, catalogue } from '../../shared/text/en/catalogue.ts';
import { communique } from '../../shared/view/communique.ts';
import { factLine } from '../../shared/view/factLine.ts';
import { playback } from '../../shared/view/playback.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { ticker } from '../../shared/view/ticker.ts';
import { playRandomly, SEAT_OF } from '../support/randomMatch.ts';
import { faultsOf, formsOf, roughly, textsIn } from './words.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('text', 'en')))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}

describe('what is said in a match', () => {
  it('has words and arguments, whoever reads, in random matches', () => {
    const faults = new Set<string>();
    for (let seed = 1; seed <= 4; seed++) {
      let n = 0;
      playRandomly(seed, (state) => {
        n += 1;
        if (n % 8 !== 0 && state.phase !== 'archives') return;
        const view = projectPublic(state);
        const mine = projectPrivate(state, SEAT_OF[state.powers[n % 4]!]!);
        const told = [
          view,
          mine,
          ticker(view, 40),
          communique(view, state.round),
          playback(view, mine.log, state.round, mine.pacts),
        ];
        for (const text of textsIn(told)) for (const fault of faultsOf(text)) faults.add(fault);
      });
    }
    expect([...faults]).toEqual([]);
  });

  it('names every corridor, however it stands', () => {
    const told = [...CORRIDOR_IDS, 'termezKabul'].flatMap((route) =>
      (['signed', 'paid', 'broken'] as const).map((state) => factLine({ k: 'corridor', route, state })),
    );
    expect(told.flatMap(faultsOf)).toEqual([]);
  });

  it('keeps headlines of the playback to six words and never says "you"', () => {
    const faults = new Set<string>();
    for (let seed = 21; seed <= 23; seed++) {
      const view = projectPublic(playRandomly(seed, () => undefined));
      for (let round = 1; round <= view.clock.round; round++) {
        for (const step of playback(view, [], round).steps) {
          const headline = roughly(step.headline);
          if (headline.split(/\s+/).length > 6) faults.add(headline);
          if (step.sentences.length > 2 || step.tags.length > 3) faults.add(`${headline}: too much under it`);
          for (const text of [step.headline, ...step.sentences])
            if (/\byou/i.test(roughly(text))) faults.add(roughly(text));
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('says every key in one area only', () => {
    const keys = Object.values(AREAS).flatMap((area) => Object.keys(area));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(Object.keys(catalogue).length).toBe(keys.length);
  });

  it('has words for every key that shared code names in full', () => {
    const named = sources('shared').flatMap((source) =>
      [...source.matchAll(/\bkey: '([\w.]+)'|\btext\('([\w.]+)'/g)].map((match) => match[1] ?? match[2]!),
    );
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((key) => formsOf(key).length === 0)).toEqual([]);
  });

  it('has no line of the record, the playback, the communiqué or the debrief that nobody says', () => {
    const all = [...sources('shared'), ...sources('client')].join('\n');
    // A key may be put together: `log.status.${step}.up`.
    const patterns = [...all.matchAll(/`([\w.${}()\s?:=><'|&-]*?)`/g)]
      .map((match) => match[1]!)
      .filter((template) => /^\w+\./.test(template) && template.includes('${'))
      .map(
        (template) =>
          new RegExp(
            `^${template
              .replace(/\$\{[^}]*\}/g, '§')
              .replaceAll('.', '\\.')
              .replaceAll('§', '[\\w.]*')}$`,
          ),
      );
    const areas = [AREAS.log, AREAS.playback, AREAS.communique, AREAS.debrief, AREAS.cables];
    const keys = areas.flatMap((area) => Object.keys(area)).map((key) => key.replace(/_(one|other)$/, ''));
    const unsaid = keys.filter((key) => !all.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });

  it('says no quotation marks of machines, no double spaces, and ends sentences of refusals with a full stop', () => {
    const odd = Object.entries<string>(catalogue).filter(
      ([, words]) => /"| {2}|\.\.\.|\bAI\b/.test(words) || words.trim() !== words,
    );
    expect(odd).toEqual([]);
    expect(Object.values(AREAS.refusals).filter((words) => !/[.!?]$/.test(words))).toEqual([]);
  });
});

describe('refusals', () => {
  it('have slots only where the refusal brings the numbers', () => {
    const slotted = Object.entries<string>(AREAS.refusals).filter(([, words]) => words.includes('{{'));
    expect(
      slotted.map(([key, words]) => [key, [...words.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort()]),
    ).toEqual([
      ['refusal.tooManyDisband', ['most']],
      ['refusal.noRoomForCard', ['most']],
      ['refusal.tooFewCoins', ['coins', 'cost']],
      ['refusal.tooMuchCollateral', ['most']],
      ['refusal.stakeTooLight', ['price', 'weight']],
    ]);
  });
});

describe('event cards', () => {
  const words: Readonly<Record<string, string>> = catalogue;

  it.each(LESSON_DECK.map((card) => [card.id, card] as const))('%s has headline, text, why and source', (id, card) => {
    for (const part of ['headline', 'text', 'why', 'source']) expect(words[`event.${id}.${part}`], part).toBeTruthy();
    for (const option of card.choice?.options ?? []) {
      expect(words[`event.${id}.choice.${option.id}`], option.id).toBeTruthy();
      expect(words[`event.${id}.choice.${option.id}.does`], option.id).toBeTruthy();
    }
    const default_ = card.choice?.default;
    if (card.choice) expect(card.choice.options.map((option) => option.id)).toContain(default_);
    expect(card.actors.every((power) => (LESSON_POWERS as readonly string[]).includes(power))).toBe(true);
    expect(card.choice?.choosers.every((power) => card.actors.includes(power)) ?? true).toBe(true);
    expect(card.months.every((month) => [9, 10, 11, 12, 1, 2].includes(month))).toBe(true);
  });

  it('has at least fourteen, each once, and words for no other', () => {
    const ids = LESSON_DECK.map((card) => card.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(14);
    const worded = new Set(Object.keys(AREAS.events).map((key) => key.split('.')[1]!));
    expect([...worded].sort()).toEqual([...ids].sort());
  });
});
