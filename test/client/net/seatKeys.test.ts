// The seats this browser holds.
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetSeat, knownSeats, lastName, rememberName, rememberSeat, seatFor } from '../../../client/net/seatKeys.ts';

const joined = (code: string, seat = 's1') => ({
  code,
  matchId: `m${code}`,
  roomId: `m${code}`,
  seat,
  token: `t${code}${seat}`,
  pin: '0042',
});

/** A browser's storage, as far as it is used. */
function storage(): void {
  const kept = new Map<string, string>();
  const local = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: local, configurable: true, writable: true });
}

describe('seat keys', () => {
  beforeEach(storage);

  it('are kept by code, the newest first, one a match', () => {
    rememberSeat(joined('AAAAAA'), 'Anna', 1);
    rememberSeat(joined('CCCCCC'), 'Anna', 2);
    rememberSeat(joined('AAAAAA', 's4'), 'Bek', 3);
    expect(knownSeats().map(({ code, seat, name }) => [code, seat, name])).toEqual([
      ['AAAAAA', 's4', 'Bek'],
      ['CCCCCC', 's1', 'Anna'],
    ]);
    expect(seatFor('CCCCCC')?.token).toBe('tCCCCCCs1');
    expect(seatFor('DDDDDD')).toBeUndefined();
  });

  it('can be forgotten', () => {
    rememberSeat(joined('AAAAAA'), 'Anna', 1);
    forgetSeat('AAAAAA');
    expect(knownSeats()).toEqual([]);
  });

  it('do not grow without end', () => {
    for (let n = 0; n < 40; n += 1) rememberSeat(joined(`A${n}`), 'Anna', n);
    expect(knownSeats()).toHaveLength(12);
    expect(knownSeats()[0]?.code).toBe('A39');
  });

  it.each(['', 'nonsense', '{"a":1}', '[{"code":5},null]'])('survive storage that holds %j', (text) => {
    localStorage.setItem('leverage.seats', text);
    expect(Array.isArray(knownSeats())).toBe(true);
    rememberSeat(joined('AAAAAA'), 'Anna', 1);
    expect(seatFor('AAAAAA')?.pin).toBe('0042');
  });

  it('last as long as the page where storage is closed', () => {
    const closed = () => {
      throw new DOMException('closed');
    };
    Object.defineProperty(globalThis, 'localStorage', {
      value: { getItem: closed, setItem: closed, removeItem: closed },
      configurable: true,
    });
    rememberSeat(joined('AAAAAA'), 'Anna', 1);
    rememberName('Anna');
    expect(seatFor('AAAAAA')?.seat).toBe('s1');
    expect(lastName()).toBe('');
  });
});
