// The rest of the match screen without a screen: clock, values, talks, phases, hints, archives.
import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../client/panels/hintFor.ts';
import { qualityOf } from '../../../client/panels/lineQuality.ts';
import { fitted } from '../../../client/panels/playback/pace.ts';
import { overlayFor } from '../../../client/screens/match/overlayFor.ts';
import { clockFace, phaseSeconds, roundText, timeLeft } from '../../../client/store/matchClock.ts';
import { alarmTable, leverageLines, searchPress, steps } from '../../../client/store/matchResult.ts';
import { changesOf, swingOf } from '../../../client/store/matchSeat.ts';
import {
  channelOf,
  charactersOf,
  conversations,
  phrasesFor,
  slotsOf,
  unreadTalks,
} from '../../../client/store/matchTalks.ts';
import { diplomacy, resolution } from './fixtures.ts';

const { view, mine } = diplomacy;

describe('clock', () => {
  test.each([
    [161_000, '2:41'],
    [160_001, '2:41'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
  ])('%d ms reads %s', (ms, face) => expect(clockFace(ms)).toBe(face));
  test('a paused clock stands, none is none, none runs below zero', () => {
    expect(timeLeft({ ...view.clock, pausedLeft: 5000 }, 9e15)).toBe(5000);
    expect(timeLeft({ ...view.clock, endsAt: null }, 0)).toBeNull();
    expect(timeLeft({ ...view.clock, endsAt: 10 }, 20)).toBe(0);
  });
  test('the length is told as a span', () => {
    expect(roundText(view.clock)).toEqual({ key: 'match.round.span', args: { round: 2, min: 4, max: 6 } });
    expect(phaseSeconds(view)).toBe(300);
  });
});

describe('the playback ends with its phase', () => {
  test.each([
    ['without a clock a caption rests as long as it takes to read', 5400, 12, null, 5400],
    ['with time enough too', 5400, 4, 60_000, 5400],
    ['the steps that are left share the time that is left', 5400, 10, 20_500, 2000],
    ['but none is a flicker', 5400, 20, 3000, 900],
    ['a short caption is not stretched', 2200, 2, 45_000, 2200],
  ] as const)('%s', (_what, rest, steps, left, wanted) => expect(fitted(rest, steps, left)).toBe(wanted));
});

describe('values and why', () => {
  test('last month’s infiltration is told until something newer happens', () => {
    const changes = changesOf(view, mine, 'tj', 'stability');
    expect(changes).toMatchObject([{ round: 1, by: -2, cause: { key: 'cause.infiltration' } }]);
    expect(swingOf(changes)).toEqual({ lost: 2, won: 0 });
  });
  test('this month’s changes take its place', () => {
    expect(changesOf(resolution.view, resolution.mine, 'tj', 'stability').every(({ round }) => round === 2)).toBe(true);
  });
});

describe('talks', () => {
  test('the floor, every other power, the own delegation', () => {
    expect(conversations(view, mine).map(({ id }) => id)).toEqual(['floor', 'ru+tj', 'tj+uz', 'tal+tj', 'own']);
    expect(unreadTalks(view, mine)).toBe(3);
  });
  test('without private press only the floor is left', () => {
    const quiet = { ...view, settings: { ...view.settings, press: 'public' as const } };
    expect(conversations(quiet, mine).map(({ id }) => id)).toEqual(['floor']);
  });
  test('a spectator has the floor', () => {
    expect(conversations(view, null).map(({ id }) => id)).toEqual(['floor']);
  });
  test('channels are named by their powers, sorted', () => expect(channelOf(['uz', 'tj', 'uz'])).toBe('tj+uz'));
  test('an emoji is one character', () => expect(charactersOf('a👩‍🌾')).toBe(4));
  test('answers come first when a pact lies on the table', () => {
    expect(phrasesFor(true)[0]).toBe('accept');
    expect(phrasesFor(false)[0]).toBe('helpMe');
    expect(new Set(phrasesFor(true))).toEqual(new Set(phrasesFor(false)));
  });
  test('a phrase about a place asks which', () => {
    expect(slotsOf('helpMe')).toEqual(['province']);
    expect(slotsOf('accept')).toEqual([]);
  });
});

describe('phases open', () => {
  const none = { playing: true, now: { kind: 'none' } } as const;
  test('the role brief, once, for those who play', () => {
    expect(overlayFor('briefing', 1, none)).toEqual({ kind: 'brief' });
    expect(overlayFor('briefing', 1, { ...none, playing: false })).toEqual({ kind: 'briefing' });
    expect(overlayFor('briefing', 2, none)).toEqual({ kind: 'briefing' });
  });
  test('the playback of the round, and nothing during talks', () => {
    expect(overlayFor('resolution', 3, none)).toEqual({ kind: 'playback', round: 3 });
    expect(overlayFor('diplomacy', 3, { ...none, now: { kind: 'briefing' } })).toEqual({ kind: 'none' });
  });
  test('a brief that is being read is not torn away', () => {
    expect(overlayFor('diplomacy', 1, { ...none, now: { kind: 'brief' } })).toBeNull();
  });
});

describe('hints for a newcomer', () => {
  const done = { written: 0, units: 3, sealed: false, policy: false, looked: false };
  test.each([
    ['first the crossing', done, 'alert'],
    ['then orders', { ...done, looked: true }, 'orders'],
    ['then a pact', { ...done, written: 3 }, 'pact'],
    ['then the card', { ...done, written: 3, sealed: true }, 'policy'],
    ['then ready', { ...done, written: 3, sealed: true, policy: true }, 'ready'],
  ] as const)('%s', (_what, state, hint) => expect(hintFor(state)).toBe(hint));
});

test.each([
  ['live', 60, 'good'],
  ['live', 900, 'slow'],
  ['live', null, 'good'],
  ['lost', 60, 'lost'],
  ['connecting', null, 'lost'],
] as const)('a %s line at %s ms is %s', (line, ms, quality) => expect(qualityOf(line, ms)).toBe(quality));

describe('archives', () => {
  test('the article’s pair is drawn first, missing pairs are left out', () => {
    expect(leverageLines({ 'ru>tj': [1], 'ru>tal': [2] }).map(({ key }) => key)).toEqual(['ru>tal', 'ru>tj']);
  });
  test('each month is a step as wide as the others', () => {
    expect(steps([1, 4, 2])).toEqual({ x: [1, 2, 3, 4], y: [1, 4, 2, 2] });
    expect(steps([])).toEqual({ x: [1], y: [null] });
  });
  test('a front that was not named has an empty cell', () => {
    const alerts = [
      { round: 2, front: 'tj-kulob', role: 'main', from: 'af-takhar', strength: 3, gotIn: true },
    ] as const;
    expect(alarmTable(alerts, 3)).toEqual([
      { front: 'tj-kulob', cells: [null, { role: 'main', strength: 3, gotIn: true }, null] },
    ]);
  });
  test('search wants every word, in any order and case', () => {
    const press = mine.messages.map((message) => ({ ...message }));
    const found = searchPress(press, 'SUGHD strong', (message) => message.text ?? '');
    expect(found.map(({ id }) => id)).toEqual([5]);
    expect(searchPress(press, '  ', () => '')).toHaveLength(press.length);
  });
});
