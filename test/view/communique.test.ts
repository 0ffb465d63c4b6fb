// The communiqué: a newspaper from public facts, with the promises about the cabinet as its last line (rules 1.1 B6, 9.4).
import { describe, expect, it } from 'vitest';
import { communique } from '../../shared/view/communique.ts';
import type { LogFact } from '../../shared/view/logEntry.ts';
import { LESSON_RESOLUTION } from '../fixtures/lessonViews.ts';

const { view } = LESSON_RESOLUTION;
const month = (...facts: readonly LogFact[]) => ({
  ...view,
  log: facts.map((fact, index) => ({ n: index + 1, round: 3, step: 'K1' as const, fact })),
});
const PUSH = { k: 'push', front: 'uz-termez', from: 'af-balkh', strength: 2, defence: 2, helpedBy: [] } as const;

describe('the communiqué', () => {
  it('of October opens with the breach', () => {
    const paper = communique(view, 2);
    expect(paper.headline).toEqual({
      key: 'communique.headline.gotIn',
      args: { fronts: { list: [{ province: 'tj-kulob' }] } },
    });
    expect(paper.month.args).toEqual({ month: { key: 'month.10' }, year: '2021' });
    expect(paper.stories[0]!.title.key).toBe('communique.story.border');
  });

  it.each([
    ['a breach that leaves one more', [{ ...PUSH, gotIn: true }], 'communique.headline.last'],
    [
      'help over a border',
      [
        { ...PUSH, gotIn: false },
        { k: 'protected', by: 'ru', of: 'uz', front: 'uz-termez' },
      ],
      'communique.headline.helped',
    ],
    ['a line that held', [{ ...PUSH, gotIn: false }], 'communique.headline.held'],
    [
      'an incursion before all',
      [
        { ...PUSH, gotIn: true },
        { k: 'incursion', by: 'ru', on: 'uz', province: 'uz-termez' },
      ],
      'communique.headline.incursion',
    ],
    ['nothing', [], 'communique.headline.quiet'],
  ] as const)('leads with %s', (_, facts, key) => {
    const collapseAt = key === 'communique.headline.last' ? 2 : 6;
    expect(communique({ ...month(...facts), collapseAt }, 3).headline.key).toBe(key);
  });

  it('tells who met whom on the march, and why they failed', () => {
    const move = { k: 'order', unit: 'u10', owner: 'tal', kind: 'army', at: 'af-kunduz' } as const;
    const paper = communique(
      month({
        ...move,
        order: { type: 'move', to: { province: 'tj-bokhtar' } },
        result: 'fails',
        reason: { code: 'heldOff', by: 'tj-bokhtar', strength: 1, against: 1 },
      }),
      3,
    );
    const story = paper.stories.find(({ title }) => title.key === 'communique.story.clashes');
    expect(story?.sentences.map(({ key }) => key)).toEqual(['outcome.move.stopped']);
    expect(story?.sentences[0]?.args?.why).toMatchObject({ key: 'outcome.stop.heldOff' });
    // An order that did what it was for is no news.
    const quiet = month({ ...move, order: { type: 'hold' }, result: 'succeeds', reason: { code: 'ok' } });
    expect(communique(quiet, 3).stories.map(({ title }) => title.key)).not.toContain('communique.story.clashes');
  });

  it('always has three to six stories', () => {
    for (const round of [1, 2, 3]) {
      const { stories } = communique(view, round);
      expect(stories.length).toBeGreaterThanOrEqual(3);
      expect(stories.length).toBeLessThanOrEqual(6);
      expect(stories.every(({ sentences }) => sentences.length > 0)).toBe(true);
    }
  });

  it('opens with the story of its headline', () => {
    const paper = communique(
      month(
        { ...PUSH, gotIn: false },
        { k: 'posts', from: 'pashtun', to: 'tajik', n: 2 },
        {
          k: 'motion',
          motion: 'm1',
          institution: 'csto',
          content: { motion: 'condemn', power: 'tal' },
          by: 'ru',
          state: 'adopted',
        },
      ),
      3,
    );
    expect(paper.headline).toEqual({
      key: 'communique.headline.council',
      args: { institution: { key: 'institution.csto.the' }, motion: { key: 'motion.condemn.kind' } },
    });
    expect(paper.stories[0]?.title.key).toBe('communique.story.councils');
  });

  it('counts infiltrations as they stood at the end of its month', () => {
    const first = month({ ...PUSH, gotIn: true });
    const later = { ...first, log: [...first.log, ...first.log.map((entry) => ({ ...entry, round: 4 }))] };
    const of = (round: number) => communique(later, round).numbers[0];
    expect(of(2)).toMatchObject({ value: 0, of: view.collapseAt });
    expect(of(3)).toMatchObject({ value: 1 });
    expect(of(4)).toMatchObject({ value: 2 });
  });

  it('shows the points and numbers of its own month, whatever came later', () => {
    const closed = (round: number, points: readonly number[], violence: number) => ({
      n: round,
      round,
      step: 'K5' as const,
      fact: {
        k: 'ranking' as const,
        order: ['uz', 'ru'] as const,
        points,
        counted: { inclusion: 50 + round, north: round - 1, violence, stranded: 0, hosted: 4 },
      },
    });
    const log = [
      closed(1, [9, 4], 7),
      {
        n: 3,
        round: 2,
        step: 'R2' as const,
        fact: { k: 'posts' as const, from: 'pashtun' as const, to: 'uzbek' as const, n: 2 },
      },
      closed(2, [30, 12], 0),
    ];
    const later = { ...view, pact: {}, log, inclusion: 99, posts: { ...view.posts, pashtun: 20, uzbek: 5 } };
    const numbers = (round: number) =>
      communique(later, round).numbers.map(({ label, value }) => [label.key.split('.')[2], value]);
    expect(communique(later, 1).ranking).toEqual([
      { power: 'uz', points: 9 },
      { power: 'ru', points: 4 },
    ]);
    expect(numbers(1)).toEqual([
      ['infiltrations', 0],
      ['inclusion', 51],
      ['flow', 0],
      ['violence', 7],
      ['hosted', 4],
    ]);
    expect(numbers(2)).toEqual([
      ['infiltrations', 0],
      ['inclusion', 52],
      ['flow', 1],
      ['hosted', 4],
    ]);
    // The two posts of October are taken back for September's issue.
    expect(communique(later, 1).promisedAndDone.args).toEqual({ posts: 22, inclusion: 51 });
    expect(communique(later, 2).promisedAndDone.args).toEqual({ posts: 20, inclusion: 52 });
  });

  it('calls no alarm false where a fort has turned the push to', () => {
    const turned = { ...PUSH, front: 'tj-bokhtar', gotIn: true, diverted: 'uz-termez' } as const;
    const paper = communique(
      month(turned, { k: 'falseAlarm', front: 'tj-bokhtar' }, { k: 'falseAlarm', front: 'tj-kulob' }),
      3,
    );
    const border = paper.stories.find(({ title }) => title.key === 'communique.story.border');
    expect(border?.sentences.map(({ key }) => key)).toEqual([
      'log.push.gotIn',
      'playback.push.diverted',
      'log.falseAlarm',
    ]);
    expect(border?.sentences[2]?.args).toEqual({ front: { province: 'tj-kulob' } });
  });

  it('says once what held two pushes, and twice what let in two', () => {
    const held = { ...PUSH, front: 'tj-kulob', gotIn: false, helpedBy: ['tj-bokhtar'] } as const;
    const alone = { ...held, helpedBy: [] } as const;
    const inside = { ...PUSH, front: 'tj-khorog', gotIn: true } as const;
    const paper = communique(month(held, held, alone, inside, inside), 3);
    const border = paper.stories.find(({ title }) => title.key === 'communique.story.border');
    expect(border?.sentences.map(({ key }) => key)).toEqual([
      'log.push.helped',
      'log.push.held',
      'log.push.gotIn',
      'log.push.gotIn',
    ]);
  });

  it('names the weather of its month', () => {
    expect(communique(view, 2).weather).toEqual({ key: 'communique.weather.10' });
  });

  it('ranks the powers by public points', () => {
    expect(communique(view, 2).ranking.map(({ power }) => power)).toEqual(['uz', 'tj', 'tal', 'ru']);
  });

  it('ends with what was promised and what was done', () => {
    expect(communique(view, 2).promisedAndDone).toEqual({
      key: 'communique.done',
      args: {
        lines: {
          list: [{ key: 'communique.done.posts', args: { group: { key: 'group.tajik' }, promised: 6, given: 4 } }],
        },
      },
    });
    const nothing = communique({ ...view, pact: {} }, 2).promisedAndDone;
    expect(nothing).toEqual({ key: 'communique.done.nothing', args: { posts: 28, inclusion: 57 } });
  });
});
