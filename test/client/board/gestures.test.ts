import { describe, expect, it } from 'vitest';
import { Gestures, INSPECT_AFTER } from '../../../client/board/gestures.ts';

type Script = readonly (readonly ['down' | 'move' | 'up' | 'wait', number, number?, number?, number?])[];

/** Plays `[event, time, x, y, finger]` and tells what was understood. */
function understood(script: Script, touch = true) {
  const gestures = new Gestures();
  return script.flatMap(([event, time, x = 0, y = 0, id = 1]) => {
    if (event === 'wait') return gestures.rested(time);
    const fact = { id, at: [x, y] as const, touch, time };
    if (event === 'down') return gestures.down(fact);
    return event === 'move' ? gestures.move(fact) : gestures.up(fact);
  });
}
const types = (script: Script, touch = true) => understood(script, touch).map((gesture) => gesture.type);

describe('one finger', () => {
  it('taps, even when it strays a little', () => {
    expect(
      understood([
        ['down', 0, 50, 50],
        ['move', 30, 55, 53],
        ['up', 60, 55, 53],
      ]),
    ).toEqual([{ type: 'tap', at: [55, 53], twice: false }]);
  });

  it('drags beyond the slop; the board sticks to the finger and no tap follows', () => {
    expect(
      understood([
        ['down', 0, 50, 50],
        ['move', 20, 53, 50],
        ['move', 40, 80, 50],
        ['move', 60, 85, 60],
        ['up', 80, 85, 60],
      ]),
    ).toEqual([
      { type: 'pan', dx: 30, dy: 0 },
      { type: 'pan', dx: 5, dy: 10 },
    ]);
  });

  it('a mouse drags sooner than a finger', () => {
    const script: Script = [
      ['down', 0, 50, 50],
      ['move', 20, 56, 50],
      ['up', 40, 56, 50],
    ];
    expect(types(script, true)).toEqual(['tap']);
    expect(types(script, false)).toEqual(['pan']);
  });

  it.each([
    ['soon and near', 250, 4, true],
    ['late', 600, 4, false],
    ['far', 250, 60, false],
  ])('a second tap that comes %s', (_, delay, away, twice) => {
    const taps = understood([
      ['down', 0, 50, 50],
      ['up', 20, 50, 50],
      ['down', delay - 20, 50 + away, 50],
      ['up', delay, 50 + away, 50],
    ]);
    expect(taps[1]).toMatchObject({ type: 'tap', twice });
  });

  it('three quick taps are one double tap and one single', () => {
    const taps = understood([
      ['down', 0],
      ['up', 10],
      ['down', 100],
      ['up', 110],
      ['down', 200],
      ['up', 210],
    ]);
    expect(taps.map((tap) => tap.type === 'tap' && tap.twice)).toEqual([false, true, false]);
  });

  it('a long press asks what is there, and is no choice', () => {
    expect(
      types([
        ['down', 0, 50, 50],
        ['wait', INSPECT_AFTER],
        ['up', 900, 50, 50],
      ]),
    ).toEqual(['inspect', 'inspectEnd']);
  });

  it('does not ask before its time', () => {
    expect(
      types([
        ['down', 0, 50, 50],
        ['wait', INSPECT_AFTER - 1],
      ]),
    ).toEqual([]);
  });
});

describe('a mouse at rest', () => {
  it('asks after 350 ms and lets go when it moves on', () => {
    expect(
      types(
        [
          ['move', 0, 50, 50],
          ['wait', 350],
          ['move', 400, 90, 50],
        ],
        false,
      ),
    ).toEqual(['inspect', 'inspectEnd']);
  });

  it('starts waiting anew with each step', () => {
    const gestures = new Gestures();
    gestures.move({ id: 1, at: [0, 0], touch: false, time: 0 });
    gestures.move({ id: 1, at: [40, 0], touch: false, time: 300 });
    expect(gestures.wakeAt).toBe(300 + INSPECT_AFTER);
    expect(gestures.rested(360)).toEqual([]);
  });
});

describe('two fingers', () => {
  it('zoom by the ratio of their distance, about the middle between them', () => {
    const [zoom] = understood([
      ['down', 0, 100, 100, 1],
      ['down', 10, 200, 100, 2],
      ['move', 20, 300, 100, 2],
    ]);
    expect(zoom).toEqual({ type: 'zoom', factor: 2, at: [200, 100], dx: 50, dy: 0 });
  });

  it('leave no tap behind, and the finger that stays drags on without a jump', () => {
    const script: Script = [
      ['down', 0, 100, 100, 1],
      ['down', 10, 200, 100, 2],
      ['move', 20, 300, 100, 2],
      ['up', 30, 100, 100, 1],
      ['move', 40, 320, 100, 2],
      ['up', 50, 320, 100, 2],
    ];
    expect(understood(script).slice(1)).toEqual([{ type: 'pan', dx: 20, dy: 0 }]);
  });
});

it('a wheel zooms in when pushed away and never by more than twofold a tick', () => {
  const [near] = new Gestures().wheel([10, 10], -100, false);
  const [wild] = new Gestures().wheel([10, 10], -100_000, false);
  expect(near).toMatchObject({ type: 'zoom', at: [10, 10] });
  expect(near?.type === 'zoom' && near.factor).toBeGreaterThan(1.1);
  expect(wild).toMatchObject({ factor: 2 });
});
