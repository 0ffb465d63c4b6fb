// The board as it is told to be: from views and selection alone, and step by step in the playback.
import { describe, expect, test } from 'vitest';
import { boardModel, NOTHING_CHOSEN, playbackBoard } from '../../../client/store/matchBoard.ts';
import { playback } from '../../../shared/view/playback.ts';
import { diplomacy, resolution } from './fixtures.ts';

const { view, mine } = diplomacy;

describe('in Diplomacy', () => {
  const board = boardModel(view, mine, NOTHING_CHOSEN);
  test('guests wear the ring of their host', () => {
    expect(board.units.find(({ id }) => id === 'u1')).toMatchObject({ owner: 'ru', guestOf: 'tj' });
    expect(board.units.find(({ id }) => id === 'u4')?.guestOf).toBeUndefined();
  });
  test('written orders are drawn, an unsigned support as needing a pact', () => {
    const own = board.arrows.filter(({ owner }) => owner === 'tj');
    expect(own.map(({ unit, form }) => [unit, form])).toEqual([
      ['u4', 'own'],
      ['u5', 'own'],
      ['u6', 'needsPact'],
    ]);
  });
  test('what others promise in a pact of mine is drawn as proposed', () => {
    expect(board.arrows).toContainEqual({
      unit: 'u1',
      owner: 'ru',
      at: 'tj-dushanbe',
      order: { type: 'supportHold', at: 'tj-kulob' },
      form: 'proposed',
    });
  });
  test('and no longer when its month is over, though the pact stands', () => {
    const standing = Object.fromEntries(
      Object.values({ ...view.pact, ...mine.pacts }).map((pact) => [
        pact.id,
        { ...pact, state: 'inForce' as const, inForceSince: pact.inForceSince ?? view.clock.round },
      ]),
    );
    const later = { ...view, pact: standing, clock: { ...view.clock, round: view.clock.round + 6 } };
    const drawn = boardModel(later, { ...mine, pacts: standing }, NOTHING_CHOSEN).arrows;
    expect(drawn.filter(({ owner, form }) => owner === 'ru' && form === 'proposed')).toEqual([]);
  });
  test('bases come from basing clauses in force', () => {
    expect(board.bases).toMatchObject({ 'tj-dushanbe': 'ru', 'tj-bokhtar': 'ru' });
  });
  test('alerts are named and nothing more', () => {
    expect(board.alerts).toEqual(view.alerts.map((front) => ({ front, state: 'named' })));
  });
  test('closed provinces are closed', () => {
    expect(board.closed.has('kz-west')).toBe(true);
    expect(board.closed.has('tj-kulob')).toBe(false);
  });
  test('a selected unit lights its choices, a slot only its own', () => {
    const chosen = boardModel(view, mine, { ...NOTHING_CHOSEN, unit: 'u6' });
    expect(chosen.selected).toBe('tj-sughd');
    expect(chosen.choosable.size).toBeGreaterThan(3);
    const picking = boardModel(view, mine, { ...NOTHING_CHOSEN, unit: 'u6', pick: ['uz-termez'] });
    expect([...picking.choosable]).toEqual([['uz-termez', 'pick']]);
  });
  test('a hovered choice takes the place of what is written', () => {
    const ghost = { unit: 'u6', order: { type: 'hold' } as const };
    const arrows = boardModel(view, mine, { ...NOTHING_CHOSEN, ghost }).arrows.filter(({ unit }) => unit === 'u6');
    expect(arrows.map(({ form }) => form)).toEqual(['ghost']);
  });
  test('the treaties layer shows who may enter and who defends', () => {
    const { treatyLines, treatyMarks = [] } = boardModel(view, mine, { ...NOTHING_CHOSEN, layer: 'treaties' });
    expect(treatyLines).toContainEqual(expect.objectContaining({ kind: 'defence' }));
    const entered = treatyMarks.filter(({ kind, powers }) => kind === 'enter' && powers.includes('ru'));
    expect(entered.map(({ province }) => province)).toContain('tj-bokhtar');
  });
});

test('a spectator’s board has nobody’s orders, drafts or secret promises', () => {
  const board = boardModel(view, null, { ...NOTHING_CHOSEN, unit: 'u6' });
  expect(board.arrows).toEqual([]);
  expect(board.choosable.size).toBe(0);
});

describe('in the playback', () => {
  const shown = playback(resolution.view, resolution.mine.log, 2);
  test('before the first step units stand where orders were written and nothing is revealed', () => {
    const start = playbackBoard(resolution.view, resolution.mine, shown, -1);
    expect(start.units.map(({ id, at }) => [id, at])).toEqual(shown.start.map(({ id, at }) => [id, at]));
    expect(start.arrows).toEqual([]);
    expect(start.alerts.every(({ state }) => state === 'named')).toBe(true);
  });
  test('a fort stands from the step on that tells of it', () => {
    const fort = { key: 'news.fort', args: { power: { power: 'uz' }, province: { province: 'uz-termez' } } } as const;
    const built = {
      ...resolution.view,
      province: { ...resolution.view.province, 'uz-termez': { ...resolution.view.province['uz-termez']!, fort: true } },
      log: [
        { n: 900, round: 2, step: 'R4', fact: { k: 'policy', power: 'uz', policy: 'fortify' } },
        { n: 901, round: 2, step: 'R4', fact: { k: 'newsline', text: fort } },
        ...resolution.view.log,
      ],
    } as const satisfies typeof resolution.view;
    const run = playback(built, [], 2);
    const told = run.steps.findIndex(({ facts }) => facts.some((fact) => fact.k === 'newsline'));
    const stands = (at: number) => playbackBoard(built, null, run, at).forts.has('uz-termez');
    expect(run.steps[told]?.sentences).toEqual([fort]);
    expect([stands(-1), stands(told - 1), stands(told), stands(run.steps.length - 1)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
  test('after the last step every alert is known', () => {
    const end = playbackBoard(resolution.view, resolution.mine, shown, shown.steps.length - 1);
    expect(end.alerts.find(({ front }) => front === 'tj-kulob')).toMatchObject({ state: 'real', gotIn: true });
    expect(end.alerts.find(({ front }) => front === 'tj-bokhtar')?.state).toBe('false');
    expect(end.units.find(({ id }) => id === 'u10')?.at).toBe('af-takhar');
  });
});
