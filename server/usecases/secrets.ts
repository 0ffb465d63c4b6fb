// Codes, seat tokens and recovery pins: how they are made and checked.
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits without look-alikes (no 0 O 1 I L, nor B 8, S 5, Z 2). */
const CODE_SIGNS = 'ACDEFGHJKMNPQRTUVWXY34679';
export const CODE_LENGTH = 6;

/** A match code of six signs: 244 million of them. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
}

/** What a person typed, as a code would be written: upper case, spaces and dashes gone, look-alikes read as meant is impossible, so they stay wrong. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : undefined;
}

export const newMatchId = (): string => randomBytes(12).toString('base64url').replace(/[-_]/g, 'x');
export const newSeed = (): string => randomBytes(12).toString('hex');
export const newToken = (): string => randomBytes(24).toString('base64url');
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Four digits that bring a seat to another device; derived, so stored nowhere. Guessing is limited where it is asked. */
export function recoveryPin(installationSecret: string, matchId: string, seatId: string): string {
  const digest = createHmac('sha256', installationSecret).update(`${matchId}/${seatId}`).digest();
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0');
}

export function samePin(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
