// What was said on the floor and what happened in public: messages and log facts addressed to all.
import type { MatchState, ScopedLogEntry, ScopedMessage } from '../../game/state.ts';
import { grown } from '../grown.ts';
import type { LogEntry } from '../logEntry.ts';
import type { Message } from '../publicView.ts';
import { maySee } from '../viewer.ts';

/** Newest messages a list holds. */
export const MESSAGES_KEPT = 500;

export function publicFloor(state: MatchState): readonly Message[] {
  return newest(FLOOR(state.messages));
}

const FLOOR = grown((message: ScopedMessage) => (maySee(message.to, null) ? bareMessage(message) : null));

export function publicLog(state: MatchState): readonly LogEntry[] {
  return LOG(state.log);
}

const LOG = grown((scoped: ScopedLogEntry, before) => (maySee(scoped.to, null) ? numbered(scoped, before) : null));

/** The entry with its number within its own list, from 1, so that a gap tells nobody of an entry for others. */
export function numbered({ entry: { round, step, fact } }: ScopedLogEntry, before: number): LogEntry {
  return { n: before + 1, round, step, fact };
}

export function newest(messages: readonly Message[]): readonly Message[] {
  return messages.length <= MESSAGES_KEPT ? messages : messages.slice(-MESSAGES_KEPT);
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
