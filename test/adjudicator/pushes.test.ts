// Pushes over the border and forts (rules 4), on the board's own front: Termez, Bokhtar, Kulob, Khorog in a row, Dushanbe behind.
import { describe, expect, it } from 'vitest';
import type { Push } from '../../shared/adjudicator/types.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { play, push } from './table.ts';

const pushed = (lines: readonly string[], pushes: readonly string[], fortified: readonly string[] = []) =>
  play(REGION_BOARD, lines, { pushes: pushes.map(push), fortified: new Set(fortified) });

/** What a push at Kulob meets: the defence, and "in" or "out". */
function atKulob(lines: readonly string[], strength: number, fortified: readonly string[] = []): string {
  const { pushes } = pushed(lines, [`af-takhar > tj-kulob ${strength}`], fortified);
  return `${pushes[0]!.defence} ${pushes[0]!.gotIn ? 'in' : 'out'}`;
}

describe('a push gets in when it is stronger than the defence', () => {
  const guard = 'tj A tj-kulob H';
  const helped = [guard, 'ru A tj-khorog S A tj-kulob'];
  it.each<[string, readonly string[], number, readonly string[], string]>([
    ['nobody there', [], 1, [], '0 in'],
    ['walls without guards stop nobody', [], 1, ['tj-kulob'], '0 in'],
    ['guards alone stop a weak push', [guard], 1, [], '1 out'],
    ['guards alone do not stop a strong one', [guard], 2, [], '1 in'],
    ['a neighbour’s support stops it', helped, 2, [], '2 out'],
    ['but not a stronger one', helped, 3, [], '2 in'],
    ['two supports', [...helped, 'tj A tj-dushanbe S A tj-kulob'], 3, [], '3 out'],
    ['a fort counts as one', [guard], 2, ['tj-kulob'], '2 out'],
    ['a fort and a support', helped, 3, ['tj-kulob'], '3 out'],
    ['a fort elsewhere does not', [guard], 2, ['tj-khorog'], '1 in'],
    ['a unit without an order stands guard too', ['tj A tj-kulob'], 1, [], '1 out'],
    ['an illegal order is a hold', ['tj A tj-kulob - uz-fergana', 'ru A tj-khorog S A tj-kulob'], 2, [], '2 out'],
  ])('%s', (_, lines, strength, fortified, met) => {
    expect(atKulob(lines, strength, fortified)).toBe(met);
  });
});

describe('what stands there after the moves defends', () => {
  it.each<[string, readonly string[], number, string]>([
    ['a unit that left leaves it open', ['tj A tj-kulob - tj-dushanbe'], 1, '0 in'],
    ['a unit that moved in guards it', ['tj A tj-dushanbe - tj-kulob'], 1, '1 out'],
    [
      'a unit that came back guards it without support',
      ['tj A tj-kulob - tj-dushanbe', 'uz A uz-termez - tj-dushanbe', 'ru A tj-khorog S A tj-kulob'],
      2,
      '1 in',
    ],
    [
      'move support is no hold support',
      ['tj A tj-dushanbe - tj-kulob', 'ru A tj-khorog S A tj-dushanbe - tj-kulob'],
      2,
      '1 in',
    ],
    [
      'the victor over a dislodged guard guards alone',
      [
        'tj A tj-kulob H',
        'ru A tj-khorog S A tj-kulob',
        'uz A tj-bokhtar - tj-kulob',
        'uz A tj-dushanbe S A tj-bokhtar - tj-kulob',
        'tal A af-takhar S A tj-bokhtar - tj-kulob',
      ],
      2,
      '1 in',
    ],
  ])('%s', (_, lines, strength, met) => {
    expect(atKulob(lines, strength)).toBe(met);
  });

  it('names the supports that counted, not those that were cut', () => {
    const { pushes } = pushed(
      [
        'tj A tj-kulob H',
        'ru A tj-khorog S A tj-kulob',
        'tj A tj-dushanbe S A tj-kulob',
        'uz A uz-termez - tj-dushanbe',
      ],
      ['af-takhar > tj-kulob 2'],
    );
    expect(pushes).toEqual([
      { push: push('af-takhar > tj-kulob 2'), gotIn: false, defence: 2, supportedBy: ['tj-khorog'] },
    ]);
  });
});

describe('a push cuts a support from the province it hits', () => {
  const lines = ['tj A tj-kulob H', 'ru A tj-khorog S A tj-kulob'];

  it('and the province it helped is open to the next push', () => {
    const played = pushed(lines, ['af-badakhshan > tj-khorog 1', 'af-takhar > tj-kulob 2']);
    expect(played.result('tj-khorog')).toBe('cut');
    expect(played.reason('tj-khorog')).toEqual({ code: 'cutByPush', from: 'af-badakhshan' });
    expect(played.pushes.map(({ gotIn, defence }) => [gotIn, defence])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('whether or not it gets in', () => {
    expect(pushed(lines, ['af-badakhshan > tj-khorog 9']).result('tj-khorog')).toBe('cut');
  });

  it('unless the support is for a move into where it comes from', () => {
    const march = [
      'tj A tj-kulob - af-badakhshan',
      'ru A tj-khorog S A tj-kulob - af-badakhshan',
      'tal A af-badakhshan H',
    ];
    const from = pushed(march, ['af-badakhshan > tj-khorog 2']);
    expect(from.result('tj-khorog')).toBe('succeeds');
    expect(from.result('tj-kulob')).toBe('succeeds');
    const elsewhere = pushed(march, ['af-takhar > tj-khorog 2']);
    expect(elsewhere.result('tj-khorog')).toBe('cut');
    expect(elsewhere.result('tj-kulob')).toBe('fails');
  });

  it('of strength 0 it is no push and cuts nothing', () => {
    const played = pushed(lines, ['af-badakhshan > tj-khorog 0', 'af-takhar > tj-kulob 2']);
    expect(played.result('tj-khorog')).toBe('succeeds');
    expect(played.pushes.map(({ gotIn }) => gotIn)).toEqual([false, false]);
  });

  it('of strength 0 it does not get in where nobody is', () => {
    expect(atKulob([], 0)).toBe('0 out');
  });
});

describe('a push moves, dislodges and bounces nobody', () => {
  const table = [
    'tj A tj-kulob - tj-khorog',
    'tj A tj-dushanbe - tj-kulob',
    'uz A uz-termez H',
    'tal A af-kunduz - tj-bokhtar',
    'tal A af-balkh S A af-kunduz - tj-bokhtar',
    'ru A tj-bokhtar H',
  ];
  it('whatever its strength', () => {
    const pushes: readonly string[] = ['tj-kulob', 'tj-khorog', 'tj-dushanbe', 'uz-termez', 'tj-bokhtar'].map(
      (to) => `af-takhar > ${to} 9`,
    );
    const quiet = play(REGION_BOARD, table);
    const loud = pushed(table, pushes);
    expect([loud.stands, loud.gone, loud.standoffs]).toEqual([quiet.stands, quiet.gone, quiet.standoffs]);
    expect(quiet.gone).toHaveLength(1);
    expect(loud.outcomes).toEqual(quiet.outcomes);
  });

  it('and two on one province are judged apart', () => {
    const { pushes } = pushed(['tj A tj-kulob H'], ['af-takhar > tj-kulob 1', 'af-badakhshan > tj-kulob 1']);
    expect(pushes.map(({ gotIn }) => gotIn)).toEqual([false, false]);
  });

  it('and one at a place the map does not have meets nobody', () => {
    const { pushes } = pushed(['tj A tj-kulob H'], ['af-takhar > nowhere 1']);
    expect(pushes.map(({ gotIn, defence }) => [gotIn, defence])).toEqual([[true, 0]]);
  });
});

describe('a fort gives +1 to a unit ordered to hold, support or convoy', () => {
  const attack = ['uz A uz-termez - tj-bokhtar', 'uz A tj-dushanbe S A uz-termez - tj-bokhtar'];
  it.each<[string, readonly string[], readonly string[], string]>([
    ['without one the guard is driven out', ['tj A tj-bokhtar H'], [], 'dislodged'],
    ['behind walls it stays', ['tj A tj-bokhtar H'], ['tj-bokhtar'], 'succeeds'],
    ['also without an order', ['tj A tj-bokhtar'], ['tj-bokhtar'], 'succeeds'],
    [
      'a supporter too, though its support is cut',
      ['tj A tj-bokhtar S A tj-kulob', 'tj A tj-kulob'],
      ['tj-bokhtar'],
      'cut',
    ],
    [
      'but not one that tries to move',
      ['tj A tj-bokhtar - tj-kulob', 'tj A tj-kulob H'],
      ['tj-bokhtar'],
      'fails dislodged',
    ],
  ])('%s', (_, guard, fortified, result) => {
    expect(play(REGION_BOARD, [...attack, ...guard], { fortified: new Set(fortified) }).result('tj-bokhtar')).toBe(
      result,
    );
  });

  it('it does not help to attack', () => {
    const lines = ['uz A uz-termez - tj-bokhtar', 'tj A tj-bokhtar H'];
    expect(play(REGION_BOARD, lines, { fortified: new Set(['uz-termez']) }).result('uz-termez')).toBe('fails');
  });

  it('nor in a head-to-head battle', () => {
    const lines = [
      'uz A uz-termez - tj-bokhtar',
      'uz A tj-dushanbe S A uz-termez - tj-bokhtar',
      'tj A tj-bokhtar - uz-termez',
    ];
    expect(play(REGION_BOARD, lines, { fortified: new Set(['tj-bokhtar']) }).result('uz-termez')).toBe('succeeds');
  });

  it('it keeps the fleet at sea that carries an army, and so the convoy', () => {
    const lines = [
      'ru A ru-volga - ir-tehran',
      'ru F caspian-north C A ru-volga - ir-tehran',
      'ru F caspian-south C A ru-volga - ir-tehran',
      'ir F tm-balkan - caspian-south',
      'ir F kz-west S F tm-balkan - caspian-south',
    ];
    expect(play(REGION_BOARD, lines).result('ru-volga')).toBe('fails');
    expect(play(REGION_BOARD, lines, { fortified: new Set(['caspian-south']) }).result('ru-volga')).toBe('succeeds');
  });
});

it('no push is changed by what it is judged with', () => {
  const frozen: Push = Object.freeze(push('af-takhar > tj-kulob 1'));
  expect(play(REGION_BOARD, [], { pushes: [frozen] }).pushes[0]!.push).toBe(frozen);
});
