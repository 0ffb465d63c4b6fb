// Messages on their way: shown at once, gone when the server's copy comes, kept as "not sent" while the line is down.
import { type Signal, signal } from '@preact/signals';
import type { ChannelId, PlayerCommand } from '../../../shared/command/command.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { MatchSession } from '../../store/session.ts';
import { refusalText } from '../matchContext.ts';

export type Said = Extract<PlayerCommand, { readonly type: 'say' }>;

export interface Outgoing {
  readonly key: number;
  readonly said: Said;
  readonly state: 'sending' | 'unsent' | 'refused';
  readonly why: Text | null;
}

/** One list for the page: conversations change, what is unsent stays. */
export const outbox: Signal<readonly Outgoing[]> = signal([]);

let next = 1;

/** Sends, and again by itself when the line is back. Resolves true when it arrived. */
export async function sendMessage(session: MatchSession, said: Said, again?: number): Promise<boolean> {
  const key = again ?? next++;
  put({ key, said, state: 'sending', why: null });
  const reply = await session.send(said);
  if (reply.ok) {
    drop(key);
    return true;
  }
  const offline = reply.error.code === 'offline';
  put({ key, said, state: offline ? 'unsent' : 'refused', why: refusalText(reply.error) });
  return false;
}

export function resendAll(session: MatchSession): void {
  for (const { key, said, state } of outbox.value) if (state === 'unsent') void sendMessage(session, said, key);
}

export function drop(key: number): void {
  outbox.value = outbox.value.filter((out) => out.key !== key);
}

export function waitingIn(channel: ChannelId): readonly Outgoing[] {
  return outbox.value.filter(({ said }) => said.channel === channel);
}

function put(out: Outgoing): void {
  const rest = outbox.value.filter(({ key }) => key !== out.key);
  outbox.value = [...rest, out].sort((a, b) => a.key - b.key);
}
