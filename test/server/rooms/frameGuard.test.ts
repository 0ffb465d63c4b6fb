// The socket's doorman: a mistake is answered, a flood is slowed and then closed, and other people's frames are untouched.
import { pack } from 'msgpackr';
import { describe, expect, it } from 'vitest';
import { CLOSE_AT, createFrameGuard, MAX_FRAME_BYTES, SLOW_DOWN_AT } from '../../../server/rooms/frameGuard.ts';

const ROOM_REQUEST = 21;
const ROOM_DATA = 13;
/** A request frame as the SDK writes it: code, request number, type as a short string, body. */
const request = (body: Uint8Array, code = ROOM_REQUEST): Uint8Array =>
  Uint8Array.from([code, ...(code === ROOM_REQUEST ? [7] : []), 0xa0 | 7, ...Buffer.from('command'), ...body]);
const small = request(pack({ hello: 'Dushanbe' }));

describe('frame guard', () => {
  it('lets a good frame through as it is', () => {
    expect(createFrameGuard().inspect(small, 0)).toEqual({ pass: small });
  });

  it.each([
    ['unreadable body', request(Uint8Array.from([0xd9, 90, 1])), 'malformed'],
    ['cut-off body', request(pack({ a: 'long enough to cut' }).subarray(0, 6)), 'malformed'],
    ['too large', request(pack('x'.repeat(MAX_FRAME_BYTES))), 'tooLarge'],
    ['unreadable data frame', request(Uint8Array.from([0xd9, 90, 1]), ROOM_DATA), 'malformed'],
  ])('%s: the header goes on alone, with the fault', (_name, frame, fault) => {
    const verdict = createFrameGuard().inspect(frame, 0);
    expect(verdict).toMatchObject({ fault });
    expect('pass' in verdict && verdict.pass.length).toBeLessThan(20);
  });

  it.each([
    ['empty', Uint8Array.from([])],
    ['unknown code', Uint8Array.from([3, 1, 2])],
    ['input frame of another game', Uint8Array.from([30, 1, 2])],
    ['request without a header', Uint8Array.from([ROOM_REQUEST])],
  ])('%s: dropped', (_name, frame) => {
    expect(createFrameGuard().inspect(frame, 0)).toEqual({ drop: 'malformed' });
  });

  it('slows a flood down and at last closes it, and forgives after a second', () => {
    const guard = createFrameGuard();
    const verdicts = Array.from({ length: 1000 }, (_, index) => guard.inspect(small, index / 2));
    expect(verdicts.slice(0, SLOW_DOWN_AT).every((verdict) => 'pass' in verdict && !('fault' in verdict))).toBe(true);
    expect(verdicts[SLOW_DOWN_AT]).toMatchObject({ fault: 'tooFast' });
    expect(verdicts[CLOSE_AT]).toEqual({ close: true });
    expect(guard.inspect(small, 2000)).toEqual({ pass: small });
  });
});
