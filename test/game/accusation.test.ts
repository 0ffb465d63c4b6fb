// Good cop, bad cop (scenario.md B): one public accusation a power and match, opened with the archives.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { CODED_SECRETS } from '../../shared/game/scoring/secretLines.ts';
import { hasAccused } from '../../shared/view/accusations.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { given, only } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const TWINS = { ru: 'goodCop', tj: 'badCop' } as const;
const ALONE = { ru: 'twoPromises', tj: 'ownArmy' } as const;

function evening(secrets: typeof TWINS | typeof ALONE): Play {
  const play = given({ start: { preset: 'evening' } });
  play.state = { ...play.state, secretAgenda: { ...play.state.secretAgenda, ...secrets } };
  return play;
}
const accuse = (play: Play, power: PowerId) => play.refusal({ seat: `s-${power}` }, { type: 'accuse' });

/** Standing changed when the archives open, by power. */
function opened(play: Play): readonly (readonly [string, number])[] {
  play.until('dispatch');
  const before = play.state.log.length;
  play.until('archives');
  const facts = play.state.log.slice(before).map(({ entry }) => entry.fact);
  return only(facts, 'value')
    .filter(({ cause }) => cause.key === 'cause.accusation')
    .map(({ power, by }) => [power, by] as const);
}

describe('an accusation', () => {
  it('is said aloud, once a power', () => {
    const play = evening(TWINS);
    expect([accuse(play, 'kz'), accuse(play, 'kz'), accuse(play, 'tal')]).toEqual([null, 'alreadyDone', null]);
    const { log } = projectPublic(play.state);
    expect(['kz', 'tal', 'uz'].map((power) => hasAccused(log, power as PowerId))).toEqual([true, true, false]);
  });

  it('is not made by the two themselves, nor in the Lesson, nor after the bell', () => {
    const play = evening(TWINS);
    expect([accuse(play, 'ru'), accuse(play, 'tj')]).toEqual(['badTarget', 'badTarget']);
    expect(accuse(given(), 'uz')).toBe('badTarget');
    play.until('regroup');
    expect(accuse(play, 'uz')).toBe('wrongPhase');
  });

  it('right: one standing more, when the archives open and not before', () => {
    const play = evening(TWINS);
    accuse(play, 'kz');
    expect(opened(play)).toEqual([['kz', 1]]);
    expect(
      play.state.log.some(({ entry: { fact } }) => fact.k === 'newsline' && fact.text.key === 'news.accusation.right'),
    ).toBe(true);
  });

  it('wrong: one standing less', () => {
    const play = evening(ALONE);
    accuse(play, 'kz');
    accuse(play, 'kg');
    expect(opened(play)).toEqual([
      ['kz', -1],
      ['kg', -1],
    ]);
  });

  it('right: the points of the twins are cancelled', () => {
    const play = evening(TWINS);
    play.state = { ...play.state, posts: { ...play.state.posts, pashtun: 26, tajik: 6 } };
    play.until('diplomacy', 3);
    const met = () => ['goodCop', 'badCop'].map((id) => CODED_SECRETS[id as 'goodCop']!(play.state).met);
    expect(met()).toEqual([true, true]);
    accuse(play, 'uz');
    expect(met()).toEqual([false, false]);
  });

  it('tells nobody but the two whether it is right', () => {
    const [right, wrong] = [evening(TWINS), evening(ALONE)];
    for (const play of [right, wrong]) accuse(play, 'kz');
    expect(projectPublic(right.state)).toEqual(projectPublic(wrong.state));
    for (const seat of ['s-kz', 's-uz', 's-tal', 's-kg']) {
      expect(projectPrivate(right.state, seat)).toEqual(projectPrivate(wrong.state, seat));
    }
  });
});
