// What the layers of the board show (rules 9): signs and ways for the board, lines for their keys, all out of what the viewer was told.
import { describe, expect, it } from 'vitest';
import { boardModel, NOTHING_CHOSEN } from '../../../client/store/matchBoard.ts';
import { factsOf } from '../../../client/store/matchProvince.ts';
import { presenceKnown, situationSigns, threatOf } from '../../../client/store/matchSituation.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { begunMatch, SEAT_OF } from '../../support/randomMatch.ts';

const begun = begunMatch('layers', {}, 'evening');
const troubled: MatchState = {
  ...begun,
  violence: { 'af-kunduz': 2 },
  stranded: { 'x-sherkhan': 3 },
  hosted: { uz: { open: 0, humanitarian: 2 } },
  flow: { north: 3, west: 0, south: 1 },
};
const view = projectPublic(troubled);
const mine = projectPrivate(troubled, SEAT_OF.tj!);

describe('the threat layer', () => {
  it('puts violence on its province, with its number', () => {
    expect(situationSigns(view, mine, 'threat').signs).toContainEqual({
      kind: 'violence',
      at: { province: 'af-kunduz' },
      n: 2,
    });
  });

  it('shows presence only to whom it was told, the newest word on a province', () => {
    const told = (round: number, presence: number) => ({
      n: round,
      round,
      fresh: false,
      text: { key: 'cable.presence', args: { province: { province: 'af-balkh' }, presence } },
    });
    const informed = { ...mine, cables: [told(2, 1), told(1, 3)] };
    expect(presenceKnown(informed)).toEqual([{ province: 'af-balkh', presence: 1, round: 2 }]);
    expect(presenceKnown(null)).toEqual([]);
    expect(threatOf(view, null).learned).toEqual([]);
  });
});

describe('the flows layer', () => {
  const { signs = [], narcotics = [] } = situationSigns(view, mine, 'flows');

  it('puts people who wait at their crossing, guests in their host’s country', () => {
    expect(signs).toContainEqual({ kind: 'stranded', at: { crossing: 'x-sherkhan' }, n: 3 });
    expect(signs.filter(({ kind }) => kind === 'hosted').map(({ n }) => n)).toEqual([2]);
  });

  it('draws the ways into gates that are open in this match, with their flow', () => {
    expect(narcotics.map(({ to, flow }) => `${to} ${flow}`).toSorted()).toEqual([
      'tj-bokhtar 3',
      'tj-khorog 3',
      'tj-kulob 3',
      'uz-termez 3',
    ]);
  });
});

describe('other layers', () => {
  it.each(['control', 'treaties', 'orders', 'proposed'] as const)('%s carries no signs of the situation', (layer) => {
    expect(situationSigns(view, mine, layer)).toEqual({});
  });

  it('my orders and what is proposed to me are told apart', () => {
    const [first] = mine.orders;
    const written = { ...mine, orders: [{ ...first!, written: { type: 'hold' as const } }] };
    const forms = (layer: 'orders' | 'proposed') =>
      boardModel(view, written, { ...NOTHING_CHOSEN, layer }).arrows.map(({ form }) => form);
    expect(forms('orders')).toEqual(['own']);
    expect(forms('proposed')).not.toContain('own');
  });
});

describe('the card of a province', () => {
  const keys = (id: string) => factsOf(view, mine, id).map(({ key }) => key);

  it('tells of violence, of people who wait at its crossings, of narcotics through it', () => {
    expect(keys('af-kunduz')).toEqual(['match.province.violence', 'match.province.stranded']);
    expect(keys('tj-bokhtar')).toEqual(['match.province.stranded', 'match.province.gate']);
  });

  it('of a quiet place it says nothing', () => expect(keys('tj-sughd')).toEqual([]));
});
