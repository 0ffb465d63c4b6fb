// The HTTP doors of the server, each call answered with a value or a coded refusal; never throws.
import type { Rejection, Result } from '../../shared/command/rejection.ts';
import type { CreateMatch, Joined, JoinMatch, MatchSummary } from '../../shared/protocol/messages.ts';

/** No answer, or one that is not ours: the line is down. */
export interface Offline {
  readonly code: 'offline';
}
export type Answer<T> = Promise<Result<T, Rejection | Offline>>;

/** Rooms of a match that is awake. */
export interface Rooms {
  readonly roomId: string;
  readonly spectateId: string;
}

const TIMEOUT_MS = 6000;
const offline = { ok: false, error: { code: 'offline' } } as const;

const isRejection = (body: unknown): body is { readonly error: Rejection } =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof (body as { error: Rejection }).error?.code === 'string';

async function call<T>(path: string, body?: object): Answer<T> {
  try {
    const response = await fetch(path, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer as T };
    return isRejection(answer) ? { ok: false, error: answer.error } : offline;
  } catch {
    // No network, no server, or a proxy's page instead of ours.
    return offline;
  }
}

const at = (code: string) => `/api/matches/${encodeURIComponent(code)}`;

/** Makes a match and takes its host seat. */
export const createMatch = (wish: CreateMatch): Answer<Joined> => call('/api/matches', wish);
/** What a join page shows. Refusal: unknownCode. */
export const matchSummary = (code: string): Answer<MatchSummary> => call(at(code));
/** Takes a new seat. Refusals: unknownCode, nameBad, nameTaken, matchFull, matchStarted. */
export const joinMatch = (code: string, wish: JoinMatch): Answer<Joined> => call(`${at(code)}/join`, wish);
/** Brings a seat to this browser. Refusals: wrongPin (also for a wrong name), tooFast. */
export const returnToSeat = (code: string, wish: { readonly name: string; readonly pin: string }): Answer<Joined> =>
  call(`${at(code)}/return`, wish);
/** Makes sure that the match's rooms live. */
export const wakeMatch = (code: string): Answer<Rooms> => call(`${at(code)}/wake`, {});

/** One sample of the server's clock, epoch ms at the moment of the answer, with how long the answer took. */
export async function serverTime(): Promise<{ readonly now: number; readonly took: number } | null> {
  const started = performance.now();
  const answer = await call<{ readonly now?: number }>('/health');
  const took = performance.now() - started;
  return answer.ok && typeof answer.value.now === 'number' ? { now: answer.value.now + took / 2, took } : null;
}
