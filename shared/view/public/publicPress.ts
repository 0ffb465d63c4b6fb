// What was said on the floor and what happened in public: messages and log facts addressed to all.
import { once } from '../../board/memo.ts';
import type { MatchState, ScopedLogEntry, ScopedMessage } from '../../game/state.ts';
import type { LogEntry } from '../logEntry.ts';
import type { Message } from '../publicView.ts';
import { maySee } from '../viewer.ts';

/** Newest messages a list holds. */
export const MESSAGES_KEPT = 500;

export function publicFloor(state: MatchState): readonly Message[] {
  return FLOOR(state.messages);
}

const FLOOR = once((messages: MatchState['messages']): readonly Message[] =>
  newest(messages.filter((message) => maySee(message.to, null))).map(bareMessage),
);

export function publicLog(state: MatchState): readonly LogEntry[] {
  return LOG(state.log);
}

const LOG = once((log: MatchState['log']): readonly LogEntry[] =>
  numbered(log.filter((scoped) => maySee(scoped.to, null))),
);

/** Entries numbered from 1 within their own list, so that a gap tells nobody of an entry for others. */
export function numbered(scoped: readonly ScopedLogEntry[]): readonly LogEntry[] {
  return scoped.map((one, index) => {
    const known = NUMBERED.get(one);
    if (known?.n === index + 1) return known;
    const { round, step, fact } = one.entry;
    const entry = { n: index + 1, round, step, fact };
    NUMBERED.set(one, entry);
    return entry;
  });
}

/** Lists grow at their end: each entry keeps its number. */
const NUMBERED = new WeakMap<ScopedLogEntry, LogEntry>();

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
