// What was said on the floor and what happened in public: messages and log facts addressed to all.
import type { MatchState, ScopedLogEntry, ScopedMessage } from '../../game/state.ts';
import type { LogEntry } from '../logEntry.ts';
import type { Message } from '../publicView.ts';
import { maySee } from '../viewer.ts';

/** Newest messages a list holds. */
export const MESSAGES_KEPT = 500;

export function publicFloor(state: MatchState): readonly Message[] {
  return newest(state.messages.filter((message) => maySee(message.to, null))).map(bareMessage);
}

export function publicLog(state: MatchState): readonly LogEntry[] {
  return numbered(state.log.filter((scoped) => maySee(scoped.to, null)));
}

/** Entries numbered from 1 within their own list, so that a gap tells nobody of an entry for others. */
export function numbered(scoped: readonly ScopedLogEntry[]): readonly LogEntry[] {
  return scoped.map(({ entry }, index) => ({
    n: index + 1,
    round: entry.round,
    step: entry.step,
    fact: entry.fact,
  }));
}

export function newest(messages: readonly ScopedMessage[]): readonly ScopedMessage[] {
  return messages.slice(-MESSAGES_KEPT);
}

/** The message without its scope and without the marks, which stay closed until the archives open (rules 5). */
export function bareMessage(message: ScopedMessage): Message {
  return {
    id: message.id,
    channel: message.channel,
    from: message.from,
    ...(message.name !== undefined && { name: message.name }),
    round: message.round,
    at: message.at,
    ...(message.text !== undefined && { text: message.text }),
    ...(message.phrase !== undefined && { phrase: message.phrase }),
    ...(message.attach !== undefined && { attach: message.attach }),
  };
}
