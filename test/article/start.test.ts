// What the article finds in place in September 2021 is in place when a match starts (docs/from-article-to-game.md, by row).
import { describe, expect, it } from 'vitest';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { treatiesAtStart } from '../../shared/politics/treaties.ts';
import { handOf } from '../../shared/scenario/hands.ts';
import { POSTS_AT_START } from '../../shared/scenario/lesson.ts';
import { numbersOf } from '../../shared/scenario/powerNumbers.ts';
import { unitsAtStart } from '../../shared/scenario/startUnits.ts';

const given = (drawn: boolean) => treatiesAtStart({ preset: 'full', powers: POWER_IDS, drawn: () => drawn });
const secretsOf = (power: PowerId, drawn: boolean) =>
  given(drawn)
    .filter(({ versions }) => versions[0]?.terms.visibility === 'secret')
    .map(({ versions }) => versions[0]?.terms.parties ?? [])
    .filter((parties) => parties.includes(power));

describe('September 2021', () => {
  it('row 1: Russia begins at embassy, while it lists the Taliban', () => {
    expect(numbersOf('ru', POWER_IDS)).toMatchObject({ status: 'embassy', listsTaliban: true });
    expect(POWER_IDS.filter((power) => numbersOf(power, POWER_IDS).listsTaliban)).toEqual(['ru']);
  });

  it('row 6: two Russian units stand in Tajikistan beside three of its own', () => {
    const there = unitsAtStart(POWER_IDS).filter(({ at }) => at.startsWith('tj-'));
    expect(there.filter(({ owner }) => owner === 'ru')).toHaveLength(2);
    expect(there.filter(({ owner }) => owner === 'tj')).toHaveLength(3);
  });

  it('row 22: the cabinet begins with 30 Pashtun, 2 Tajik and 1 Uzbek posts', () => {
    expect(POSTS_AT_START).toMatchObject({ pashtun: 30, tajik: 2, uzbek: 1 });
    expect(Object.values(POSTS_AT_START).reduce((all, posts) => all + posts, 0)).toBe(33);
  });

  it('row 26: only powers with a crossing hold Rally', () => {
    expect(POWER_IDS.filter((power) => handOf(power).includes('rally')).toSorted()).toEqual([
      'ir',
      'pk',
      'tj',
      'tm',
      'uz',
    ]);
  });

  it('row 39: in some matches Russia and the Front begin with a secret pact', () => {
    expect(secretsOf('nrf', true)).toEqual([expect.arrayContaining(['ru', 'nrf'])]);
    expect(secretsOf('nrf', false)).toEqual([]);
  });
});
