// Fleets and convoys on our own board: the Caspian's two seas and the ports of Russia, Kazakhstan, Turkmenistan and Iran.
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { play } from './table.ts';

const CROSSING = [
  'ru A ru-volga - ir-tehran',
  'ru F caspian-north C A ru-volga - ir-tehran',
  'ir F caspian-south C A ru-volga - ir-tehran',
];

describe('the Caspian', () => {
  it('carries an army from the Volga to Iran over both seas, with the help of a foreign fleet', () => {
    const played = play(REGION_BOARD, CROSSING);
    expect(played.stands).toContain('ru A ir-tehran');
    expect(['ru-volga', 'caspian-north', 'caspian-south'].map(played.result)).toEqual([
      'succeeds',
      'succeeds',
      'succeeds',
    ]);
  });

  it('not when one of the two is not told to', () => {
    const played = play(REGION_BOARD, [...CROSSING.slice(0, 2), 'ir F caspian-south H']);
    expect(played.reason('ru-volga')).toEqual({ code: 'notCarried' });
  });

  it('and a convoy broken by a dislodgement says where', () => {
    const played = play(REGION_BOARD, [
      ...CROSSING,
      'tm F tm-balkan - caspian-south',
      'kz F kz-west S F tm-balkan - caspian-south',
    ]);
    expect(played.reason('ru-volga')).toEqual({ code: 'convoyBroken', at: ['caspian-south'] });
    expect(played.gone).toEqual(['ir F caspian-south -> ir-tehran']);
  });

  it('has two ways from Kazakhstan to Russia, by land and by sea, which can swap two armies', () => {
    const byLand = play(REGION_BOARD, ['kz A kz-west - ru-volga', 'ru A ru-volga - kz-west']);
    expect(byLand.result('kz-west')).toBe('fails');
    const bySea = play(REGION_BOARD, [
      'kz A kz-west - ru-volga via',
      'kz F caspian-north C A kz-west - ru-volga',
      'ru A ru-volga - kz-west',
    ]);
    expect(bySea.stands).toEqual(['kz F caspian-north', 'ru A kz-west', 'kz A ru-volga']);
  });

  it('lets fleets pass along the shore, from port to port and to sea, not inland', () => {
    const played = play(REGION_BOARD, [
      'tm F tm-balkan - ir-tehran',
      'ru F ru-volga - caspian-north',
      'kz F kz-west - kz-astana',
    ]);
    expect(['tm-balkan', 'ru-volga', 'kz-west'].map(played.result)).toEqual(['succeeds', 'succeeds', 'void']);
  });

  it('has its own paradox: the army would land on the fleet whose support breaks its convoy', () => {
    const played = play(REGION_BOARD, [
      'ir A ir-tehran - kz-west',
      'ir F caspian-south C A ir-tehran - kz-west',
      'kz F kz-west S F tm-balkan - caspian-south',
      'tm F tm-balkan - caspian-south',
    ]);
    expect(played.reason('ir-tehran')).toEqual({ code: 'convoyParadox', at: ['caspian-south'] });
    expect(played.result('tm-balkan')).toBe('succeeds');
  });
});
