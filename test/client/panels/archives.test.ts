// The archives' pages without a screen: every cable with the floor's talk, every pact once, the bots' reasons by power and month.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  firstGroups,
  motiveForBreach,
  motiveGroups,
  motivesAbout,
  reasoningPowers,
} from '../../../client/store/matchMotives.ts';
import { everyCable, everyPact, leverageLines, otherPairs, searchPress } from '../../../client/store/matchResult.ts';
import { fromWire, toWire } from '../../../shared/protocol/publicStateCodec.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import type { MatchResult, PublicView } from '../../../shared/view/publicView.ts';
import { agree, given } from '../../support/given.ts';
import { reasonedMatch } from '../../support/reasonedMatch.ts';

let view: PublicView;
let result: MatchResult;
beforeAll(() => {
  // As it comes over the line.
  view = fromWire(toWire(projectPublic(reasonedMatch('evening', 'archives').state)));
  if (view.result === null) throw new Error('The archives are closed');
  result = view.result;
}, 240_000);

describe('every cable', () => {
  const said = { from: 'tj', text: 'Kulob stands.' } as const;
  const floor = [
    { ...said, id: 1, channel: 'floor', round: 1, at: 10 },
    { ...said, id: 2, channel: 'floor', round: 2, at: 30, text: 'All quiet.' },
  ];
  const press = [{ ...said, id: 100_001, channel: 'ru+tj', round: 1, at: 20, doubted: ['ru'] as const }];
  const floorMarks = [{ id: 2, meant: false, believed: ['uz'] as const }];

  it('has the floor and the channels in the order in which it was said, with the marks of both', () => {
    const all = everyCable({ press, floorMarks }, floor);
    expect(all.map(({ id }) => id)).toEqual([1, 100_001, 2]);
    expect(all[2]).toMatchObject({ channel: 'floor', meant: false, believed: ['uz'] });
    expect(all[0]).not.toHaveProperty('meant');
    expect(all[1]).toMatchObject({ doubted: ['ru'] });
    expect(searchPress(all, 'all quiet', ({ text }) => text ?? '').map(({ id }) => id)).toEqual([2]);
  });

  it('leaves out nothing of a whole match', () => {
    expect(everyCable(result, view.floor)).toHaveLength(result.press.length + view.floor.length);
    expect(view.floor.length).toBeGreaterThan(0);
  });
});

describe('every pact', () => {
  it('is there once, the public ones too', () => {
    const { secret, open, unsigned } = everyPact(result.pacts, Object.values(view.pact));
    const ids = [...secret, ...open, ...unsigned].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const made = Object.values(view.pact).filter((pact) => pact.given === undefined);
    for (const { id } of [...made, ...result.pacts]) expect(ids).toContain(id);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ inForceSince }) => inForceSince !== undefined)).toBe(true);
    expect(unsigned.every(({ inForceSince }) => inForceSince === undefined)).toBe(true);
  });

  it('tells one that was published with the open or the secret ones, not with both', () => {
    const play = given();
    const clauses = [{ kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'round' }] as const;
    const id = agree(play, clauses, { parties: ['tj', 'uz'], visibility: 'secret' });
    const pact = play.state.pacts[id]!;
    const { secret, open } = everyPact([pact], [pact]);
    expect([...secret, ...open]).toEqual([pact]);
  });
});

describe('why the bots did it', () => {
  it('groups by month and power, the best placed power first, and leaves out nothing', () => {
    const groups = motiveGroups(result, { power: null, round: null });
    expect(groups.flatMap(({ motives }) => motives)).toHaveLength(result.motives.length);
    expect(groups.map(({ round }) => round)).toEqual(groups.map(({ round }) => round).toSorted((a, b) => a - b));
    const [best] = reasoningPowers(result);
    expect(result.scores.find(({ power }) => power === best)?.rank).toBe(1);
    for (const { motives, power, round } of groups) {
      expect(motives.every((motive) => motive.power === power && motive.round === round)).toBe(true);
    }
  });

  it('shows one power or one month', () => {
    const ru = motiveGroups(result, { power: 'ru', round: null });
    expect(new Set(ru.map(({ power }) => power))).toEqual(new Set(['ru']));
    const second = motiveGroups(result, { power: null, round: 2 });
    expect(new Set(second.map(({ round }) => round))).toEqual(new Set([2]));
    expect(motiveGroups(result, { power: 'ru', round: 99 })).toEqual([]);
  });

  it('shows the first groups at once, and always one', () => {
    const groups = motiveGroups(result, { power: null, round: null });
    expect(firstGroups(groups, 0)).toEqual(groups.slice(0, 1));
    expect(firstGroups(groups, 1e6)).toEqual(groups);
    const some = firstGroups(groups, 60);
    expect(some).toEqual(groups.slice(0, some.length));
    expect(some.reduce((sum, { motives }) => sum + motives.length, 0)).toBeLessThanOrEqual(60);
  });

  it('finds what a bot thought of a pact, and why it broke one', () => {
    const about = result.motives.find(({ kind }) => kind === 'pact')!;
    expect(motivesAbout(result.motives, about.subject)).toContain(about);
    expect(motivesAbout(result.motives, about.subject).every(({ subject }) => subject === about.subject)).toBe(true);
    const motive = { ...about, kind: 'order', subject: 'u1', power: 'ru', round: 2, breaks: ['p8', 'p9'] } as const;
    const breach = { by: 'ru', pact: 'p9', round: 2 } as const;
    expect(motiveForBreach([motive], breach)).toBe(motive);
    expect(motiveForBreach([motive], { ...breach, round: 3 })).toBeUndefined();
    expect(motiveForBreach([motive], { ...breach, by: 'tj' })).toBeUndefined();
    expect(motiveForBreach([motive], { ...breach, pact: 'p1' })).toBeUndefined();
  });
});

describe('the chart of leverage', () => {
  const leverage = { 'ru>tal': [3, 1], 'tal>ru': [-3, -1], 'kz>kg': [0, 2], 'kg>kz': [0, -2], 'kz>tj': [0, 0] };

  it('draws the pairs of the question, and any other that the reader adds', () => {
    expect(leverageLines(leverage).map(({ key }) => key)).toEqual(['ru>tal']);
    expect(leverageLines(leverage, ['kg>kz', 'us>ir']).map(({ key, net }) => [key, net])).toEqual([
      ['ru>tal', [3, 1]],
      ['kg>kz', [0, -2]],
    ]);
  });

  it('offers those that are not drawn yet and ever moved', () => {
    expect(otherPairs(leverage, leverageLines(leverage, ['kg>kz']))).toEqual([
      { a: 'tal', over: ['ru'] },
      { a: 'kz', over: ['kg'] },
    ]);
  });
});
