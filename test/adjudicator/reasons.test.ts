// Every outcome carries its cause: what bounced a move, cut a support, broke a convoy, made an order illegal.
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../shared/adjudicator/types.ts';
import { CLASSIC } from '../datc/cases.ts';
import { play } from './table.ts';

type Row = readonly [what: string, province: string, reason: Reason, lines: readonly string[]];

const rows = (list: readonly Row[]) => list.map((row) => [...row] as const);

describe('a move that fails says why', () => {
  it.each(
    rows([
      ['bounced by another', 'bur', { code: 'bounced', by: ['mar'] }, ['france A bur - gas', 'italy A mar - gas']],
      [
        'bounced by several, in order',
        'bur',
        { code: 'bounced', by: ['mar', 'par'] },
        ['france A bur - gas', 'italy A par - gas', 'italy A mar - gas'],
      ],
      [
        'held off',
        'bur',
        { code: 'heldOff', by: 'par', strength: 1, against: 2 },
        ['germany A bur - par', 'france A par H', 'france A pic S A par'],
      ],
      [
        'held off, though its owner’s support does not count',
        'bur',
        { code: 'heldOff', by: 'par', strength: 1, against: 1 },
        ['germany A bur - par', 'france A pic S A bur - par', 'france A par H'],
      ],
      ['head to head', 'bur', { code: 'headToHead', by: 'par' }, ['germany A bur - par', 'france A par - bur']],
      ['one’s own unit', 'bur', { code: 'ownUnit', province: 'par' }, ['france A bur - par', 'france A par H']],
      [
        'a unit that could not leave',
        'bur',
        { code: 'heldOff', by: 'par', strength: 1, against: 1 },
        ['germany A bur - par', 'france A par - pic', 'england A bel - pic'],
      ],
      [
        'a broken convoy',
        'lon',
        { code: 'convoyBroken', at: ['nth'] },
        ['england A lon - hol', 'england F nth C A lon - hol', 'germany F hel - nth', 'germany F ska S F hel - nth'],
      ],
      ['nobody told to carry it', 'lon', { code: 'notCarried' }, ['england A lon - hol', 'england F nth H']],
      [
        'a paradox',
        'bre',
        { code: 'convoyParadox', at: ['eng'] },
        ['england F lon S F wal - eng', 'england F wal - eng', 'france A bre - lon', 'france F eng C A bre - lon'],
      ],
    ]),
  )('%s', (_, province, reason, lines) => {
    const played = play(CLASSIC.map, lines);
    expect([played.result(province).split(' ')[0], played.reason(province)]).toEqual(['fails', reason]);
  });
});

describe('a support that is not given says why', () => {
  it.each(
    rows([
      [
        'cut by an attack',
        'ruh',
        { code: 'cutBy', by: 'kie' },
        ['france A ruh S A bur - mun', 'france A bur - mun', 'germany A kie - ruh'],
      ],
      [
        'cut by the attack that dislodged it, though another came first',
        'ruh',
        { code: 'cutBy', by: 'kie' },
        [
          'france A ruh S A bur - mun',
          'france A bur - mun',
          'england A bel - ruh',
          'germany A kie - ruh',
          'germany A hol S A kie - ruh',
        ],
      ],
      [
        'cut by dislodgement from where it was aimed',
        'ruh',
        { code: 'cutBy', by: 'mun' },
        ['france A ruh S A bur - mun', 'france A bur - mun', 'germany A mun - ruh', 'germany A kie S A mun - ruh'],
      ],
    ]),
  )('%s', (_, province, reason, lines) => {
    const played = play(CLASSIC.map, lines);
    expect([played.result(province).split(' ')[0], played.reason(province)]).toEqual(['cut', reason]);
  });

  it('is not cut from where it is aimed, nor by its own side, nor by an army that did not arrive', () => {
    const played = play(CLASSIC.map, [
      'france A ruh S A bur - mun',
      'france A bur - mun',
      'germany A mun - ruh',
      'france A bel - ruh',
      'germany A kie - den via',
      'austria F swe S A nwy - den',
      'austria A nwy - den',
      'germany F bal - bot',
    ]);
    expect(played.result('ruh')).toBe('succeeds');
  });
});

describe('an illegal order says why', () => {
  it.each(
    rows([
      ['no unit there', 'par', { code: 'noSuchUnit' }, ['! france A par - bur']],
      ['no such province', 'xyz', { code: 'unknownProvince' }, ['! france A xyz - bur']],
      ['another’s unit', 'par', { code: 'notYourUnit' }, ['france A par', '! germany A par - bur']],
      ['a second order', 'par', { code: 'unreachable' }, ['france A par - mos', '! france A par - bur']],
      ['too far', 'par', { code: 'unreachable' }, ['france A par - ber']],
      ['an army to sea', 'bre', { code: 'unreachable' }, ['france A bre - eng']],
      ['a move to nowhere', 'par', { code: 'unknownProvince' }, ['france A par - xyz']],
      ['a move to itself', 'par', { code: 'swapWithSelf' }, ['france A par - par']],
      ['no fleet to cross', 'lon', { code: 'noRoute' }, ['england A lon - hol']],
      ['by convoy where no fleet is', 'bel', { code: 'noRoute' }, ['france A bel - hol via']],
      ['a fleet by convoy', 'lon', { code: 'wrongKind' }, ['england F lon - nth via']],
      ['which coast', 'por', { code: 'coastNeeded' }, ['france F por - spa']],
      ['the wrong coast', 'gas', { code: 'unreachable' }, ['france F gas - spa/sc']],
      ['no such coast', 'gas', { code: 'unknownCoast' }, ['france F gas - spa/xc']],
      ['a coast where there is but one', 'gas', { code: 'unknownCoast' }, ['france F gas - bre/nc']],
      ['support for itself', 'par', { code: 'supportSelf' }, ['france A par S A par']],
      ['support into itself', 'par', { code: 'supportSelf' }, ['france A par S A bur - par', 'france A bur - par']],
      ['support out of reach', 'par', { code: 'supportUnreachable' }, ['france A par S A mar', 'france A mar']],
      ['support for nobody', 'par', { code: 'noSuchUnit' }, ['france A par S A bur']],
      ['support for what cannot be', 'par', { code: 'unreachable' }, ['france A par S A rom - bur', 'italy A rom']],
      ['support nowhere', 'par', { code: 'unknownProvince' }, ['france A par S A bur - xyz', 'france A bur']],
      [
        'support for another order',
        'par',
        { code: 'noMatchingOrder', province: 'bur' },
        ['france A par S A bur - gas', 'france A bur - mar'],
      ],
      [
        'hold support for a unit that moves',
        'par',
        { code: 'noMatchingOrder', province: 'bur' },
        ['france A par S A bur', 'france A bur - mar'],
      ],
      ['an army as carrier', 'par', { code: 'wrongKind' }, ['france A par C A bre - lon', 'france A bre']],
      ['a carrier in port', 'lon', { code: 'convoyNotAtSea' }, ['england F lon C A bre - bel', 'france A bre']],
      ['a fleet as cargo', 'eng', { code: 'wrongKind' }, ['england F eng C F lon - bel', 'england F lon']],
      ['no cargo', 'eng', { code: 'noSuchUnit' }, ['england F eng C A lon - bel']],
      ['cargo from inland', 'eng', { code: 'unreachable' }, ['england F eng C A par - bel', 'france A par']],
      ['a carrier off every route', 'bot', { code: 'noRoute' }, ['russia F bot C A lon - bel', 'england A lon']],
      [
        'a convoy for another order',
        'eng',
        { code: 'noMatchingOrder', province: 'lon' },
        ['england F eng C A lon - bel', 'england A lon - yor'],
      ],
    ]),
  )('%s', (_, province, reason, lines) => {
    const played = play(CLASSIC.map, lines);
    const { length } = lines.filter((line) => line.trim().split(' ').length > 3);
    const given = played.outcomes.slice(0, length).find(({ order }) => order.province === province);
    expect([given?.result, given?.reason]).toEqual(['void', reason]);
  });

  it('of two orders for a unit the second is void', () => {
    const { outcomes } = play(CLASSIC.map, ['france A par - bur', '! france A par - pic']);
    expect(outcomes.map(({ result, reason }) => [result, reason.code])).toEqual([
      ['succeeds', 'ok'],
      ['void', 'duplicateOrder'],
    ]);
  });
});

describe('a dislodged unit says by whom', () => {
  const attack = ['germany A mun - bur', 'germany A ruh S A mun - bur'];
  it('when it held', () => {
    const played = play(CLASSIC.map, [...attack, 'france A bur H']);
    expect([played.result('bur'), played.reason('bur')]).toEqual(['dislodged', { code: 'dislodgedBy', by: 'mun' }]);
    expect(played.gone).toEqual(['france A bur -> bel gas mar par pic']);
  });
  it('when it had no order, and then stands after the orders given', () => {
    const played = play(CLASSIC.map, [...attack, 'france A bur']);
    expect(played.outcomes.map(({ order }) => order.province)).toEqual(['mun', 'ruh', 'bur']);
    expect(played.result('bur')).toBe('dislodged');
  });
  it('when it was to convoy', () => {
    const played = play(CLASSIC.map, [
      'england A lon - hol',
      'england F nth C A lon - hol',
      'germany F hel - nth',
      'germany F ska S F hel - nth',
    ]);
    expect([played.result('nth'), played.reason('nth')]).toEqual([
      'fails dislodged',
      { code: 'dislodgedBy', by: 'hel' },
    ]);
  });
  it('and a convoy shares its army’s fate and reason', () => {
    const played = play(CLASSIC.map, ['england A lon - bre', 'england F eng C A lon - bre', 'france A par - bre']);
    expect([played.result('eng'), played.reason('eng')]).toEqual(['fails', { code: 'bounced', by: ['par'] }]);
  });
});
