import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterStep } from '../../../client/board/playback/afterStep.ts';
import { choreograph, TIMES } from '../../../client/board/playback/choreography.ts';
import { frameAt, SPENT_ALPHA } from '../../../client/board/playback/frame.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import type { PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { army, boardModel } from './support.ts';

const ok = { code: 'ok' } as const;
const step = (facts: readonly LogFact[], units: readonly PublicUnit[] = []): PlaybackStep => ({
  step: 'R6',
  headline: { key: 'x' },
  sentences: [],
  tags: [],
  at: null,
  facts,
  units,
});
const move: LogFact = {
  k: 'order',
  unit: 'u10',
  owner: 'tal',
  at: 'af-kunduz',
  order: { type: 'move', to: { province: 'af-takhar' } },
  result: 'succeeds',
  reason: ok,
};
const support = (result: 'succeeds' | 'cut'): LogFact => ({
  k: 'order',
  unit: 'u1',
  owner: 'ru',
  at: 'tj-dushanbe',
  order: { type: 'supportHold', at: 'tj-kulob' },
  result,
  reason: ok,
});
const push = (gotIn: boolean): LogFact => ({
  k: 'push',
  front: 'tj-kulob',
  from: 'af-takhar',
  strength: 2,
  defence: 1,
  gotIn,
  helpedBy: [],
});

describe('a move', () => {
  const script = choreograph(step([move]));
  it('draws its ribbon first, then the token slides, then the ribbon pales', () => {
    expect(frameAt(script, 0).travels.get('u10')?.part).toBe(0);
    expect(frameAt(script, TIMES.ribbon / 2).arrows.get('u10')?.drawn).toBeGreaterThan(0.2);
    expect(frameAt(script, TIMES.ribbon / 2).travels.get('u10')?.part).toBe(0);
    expect(frameAt(script, TIMES.ribbon + TIMES.slide / 2).travels.get('u10')?.part).toBeGreaterThan(0.3);
    const end = frameAt(script, script.length);
    expect(end.travels.get('u10')).toEqual({ from: 'af-kunduz', to: 'af-takhar', part: 1, ghost: true });
    expect(end.arrows.get('u10')?.alpha).toBeCloseTo(SPENT_ALPHA, 6);
  });

  it('takes 600 to 900 ms', () => {
    expect(script.length).toBeGreaterThanOrEqual(600);
    expect(script.length).toBeLessThanOrEqual(900);
  });

  it('that fails goes partway and comes back', () => {
    const failed = choreograph(step([{ ...move, result: 'fails' }]));
    const middle = frameAt(failed, TIMES.ribbon + TIMES.slide / 2).travels.get('u10');
    expect(middle?.part).toBeGreaterThan(0.3);
    expect(middle?.part).toBeLessThan(0.5);
    expect(frameAt(failed, failed.length).travels.get('u10')?.part).toBeCloseTo(0, 6);
  });
});

describe('a support', () => {
  it('runs its dots, then its brace settles', () => {
    const script = choreograph(step([support('succeeds')]));
    expect(frameAt(script, TIMES.dots).arrows.get('u1')).toMatchObject({ drawn: 1, braced: 0 });
    expect(frameAt(script, script.length).arrows.get('u1')).toMatchObject({ drawn: 1, braced: 1 });
  });

  it('that is cut looks whole until the slash', () => {
    const script = choreograph(step([support('cut')]));
    const struck = TIMES.dots + TIMES.brace;
    expect(frameAt(script, struck - 1).arrows.get('u1')?.slash).toBe(0);
    expect(frameAt(script, struck - 1).arrows.get('u1')?.judged).toBe(false);
    expect(frameAt(script, script.length).arrows.get('u1')).toMatchObject({ slash: 1, judged: true });
  });
});

describe('a push', () => {
  it.each([
    [true, 1],
    [false, -1],
  ])('one chevron for each point of strength; got in %s', (gotIn, outcome) => {
    const script = choreograph(step([push(gotIn)]));
    expect(frameAt(script, TIMES.chevron).pushes[0]).toMatchObject({ shown: 1, outcome: 0 });
    expect(frameAt(script, TIMES.chevron * 2).pushes[0]).toMatchObject({ shown: 2, outcome: 0 });
    expect(frameAt(script, script.length).pushes[0]).toMatchObject({ shown: 2, outcome });
  });

  it('the alert says nothing before the outcome', () => {
    const script = choreograph(step([push(true)]));
    expect(frameAt(script, TIMES.chevron * 2).alerts.size).toBe(0);
    expect(frameAt(script, script.length).alerts.get('tj-kulob')).toEqual({
      front: 'tj-kulob',
      state: 'real',
      strength: 2,
      gotIn: true,
    });
  });
});

it('a promised support appears where it should have been, waits half a second, and breaks', () => {
  const script = choreograph(
    step([
      {
        k: 'pledge',
        pact: 'p14',
        clause: 0,
        giver: 'ru',
        finding: 'broken',
        evidence: { key: 'x' },
        missing: { unitAt: 'tj-dushanbe', at: 'tj-kulob' },
      },
    ]),
  );
  expect(frameAt(script, TIMES.missing + TIMES.missingWait).missing).toEqual([
    { unitAt: 'tj-dushanbe', at: 'tj-kulob', shown: 1, cracked: 0 },
  ]);
  expect(frameAt(script, script.length).missing[0]?.cracked).toBe(1);
});

it('words and numbers move nothing on the board', () => {
  const quiet = choreograph(step([{ k: 'payment', from: 'ru', to: 'tj', coins: 1, pact: 'p12' }, { k: 'ended' }]));
  expect(quiet).toEqual({ cues: [], length: 0 });
});

it('beyond its end a script stays as it ended', () => {
  const script = choreograph(step([support('cut'), move, push(true)]));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (late) => {
      expect(frameAt(script, script.length + late)).toEqual(frameAt(script, script.length));
    }),
  );
});

describe('the board after a step', () => {
  const model = boardModel({
    units: [army('u10', 'tal', 'af-kunduz')],
    arrows: [{ unit: 'u4', owner: 'tj', at: 'tj-kulob', order: { type: 'hold' }, form: 'own' }],
    alerts: [
      { front: 'tj-kulob', state: 'named' },
      { front: 'tj-bokhtar', state: 'named' },
    ],
  });
  const moved: PublicUnit = { id: 'u10', owner: 'tal', kind: 'army', at: 'af-takhar', guest: false };

  it('has the units of the step, judged arrows instead of drafts, and alerts revealed', () => {
    const after = afterStep(model, step([move, push(true), { k: 'falseAlarm', front: 'tj-bokhtar' }], [moved]));
    expect(after.units.map(({ id, at }) => [id, at])).toEqual([['u10', 'af-takhar']]);
    expect(after.arrows).toMatchObject([{ unit: 'u10', form: 'judged', result: 'succeeds' }]);
    expect(after.alerts).toEqual([
      { front: 'tj-kulob', state: 'real', strength: 2, gotIn: true },
      { front: 'tj-bokhtar', state: 'false' },
    ]);
  });

  it('a front that was named for nothing, and to which a push was turned, is no false alarm', () => {
    const after = afterStep(model, step([push(true), { k: 'falseAlarm', front: 'tj-kulob' }]));
    expect(after.alerts).toContainEqual({ front: 'tj-kulob', state: 'real', strength: 2, gotIn: true });
  });

  it('a support that was written as hold is shown as void', () => {
    const after = afterStep(model, step([{ ...support('succeeds'), voided: 'noPact' } as LogFact]));
    expect(after.arrows).toMatchObject([{ unit: 'u1', result: 'void' }]);
  });

  it('land that changed hands has its new holder, and a guest wears the ring of its host', () => {
    const after = afterStep(
      model,
      step(
        [{ k: 'control', province: 'tj-bokhtar', from: 'tj', to: 'tal' }],
        [{ id: 'u2', owner: 'ru', kind: 'army', at: 'tj-dushanbe', guest: true }],
      ),
    );
    expect(after.controllers['tj-bokhtar']).toBe('tal');
    expect(after.units[0]?.guestOf).toBe('tj');
  });
});
