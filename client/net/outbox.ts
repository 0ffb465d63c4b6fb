// Commands on their way: each has an id of its own, so that one asked again after a lost line acts once. Knows nothing of sockets.
import type { PlayerCommand } from '../../shared/command/command.ts';
import { type CommandMessage, type CommandReply, PROTOCOL_VERSION } from '../../shared/protocol/messages.ts';

export type Reply = CommandReply | { readonly ok: false; readonly error: { readonly code: 'offline' } };

/** Hands a message to the room. Rejects when no answer came; an answer of an unknown form counts as none. */
export type Transmit = (message: CommandMessage) => Promise<unknown>;

export interface OutboxPorts {
  readonly transmit: Transmit;
  readonly phaseId: () => number;
  readonly newId: () => string;
  /** The line did not answer though it seemed to be there: find out. */
  readonly onSilence: () => void;
  /** Calls back after `ms`; the returned function takes it back. */
  readonly after: (ms: number, call: () => void) => () => void;
}

interface Item {
  readonly message: CommandMessage;
  readonly answer: (reply: Reply) => void;
}

const OFFLINE: Reply = { ok: false, error: { code: 'offline' } };
/** An answer that was under way when the line fell is waited for this long. */
export const PATIENCE_MS = 20_000;

/** May be asked while the line is down and waits for it: drafts and marks keep their meaning. Everything else is refused with `offline`. */
const QUEUED: ReadonlySet<string> = new Set(['saveDraft', 'dropDraft', 'read', 'mark']);
/** Once under way, never given up: a message reported lost that did arrive would be written twice. */
const NEVER_GIVEN_UP: ReadonlySet<string> = new Set([...QUEUED, 'say']);

const isReply = (answer: unknown): answer is CommandReply =>
  typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';

export function createOutbox(ports: OutboxPorts) {
  const unanswered = new Map<string, Item>();
  let up = false;
  let closed = false;

  function settle(id: string, reply: Reply): void {
    const item = unanswered.get(id);
    if (!item) return;
    unanswered.delete(id);
    item.answer(reply);
  }
  async function transmit(item: Item): Promise<void> {
    const id = item.message.requestId;
    try {
      const answer = await ports.transmit(item.message);
      // The room resolves `undefined` when a handler failed: that is no answer, but asking again would not help.
      settle(id, isReply(answer) ? answer : OFFLINE);
    } catch {
      // Stays unanswered: it goes again, under the same id, when the line is up.
      if (up && unanswered.has(id)) ports.onSilence();
    }
  }

  return {
    /** Asks; never rejects. */
    send(command: PlayerCommand): Promise<Reply> {
      if (closed || (!up && !QUEUED.has(command.type))) return Promise.resolve(OFFLINE);
      const message: CommandMessage = {
        v: PROTOCOL_VERSION,
        requestId: ports.newId(),
        phaseId: ports.phaseId(),
        command,
      };
      return new Promise((resolve) => {
        const id = message.requestId;
        const giveUp = NEVER_GIVEN_UP.has(command.type)
          ? () => {}
          : ports.after(PATIENCE_MS, () => settle(id, OFFLINE));
        const item: Item = {
          message,
          answer: (reply) => {
            giveUp();
            resolve(reply);
          },
        };
        unanswered.set(id, item);
        if (up) void transmit(item);
      });
    },
    /** The line is there (again): everything unanswered goes, in the order in which it was asked. */
    lineUp(): void {
      up = true;
      for (const item of [...unanswered.values()]) void transmit(item);
    },
    lineDown(): void {
      up = false;
    },
    /** Nothing more will be sent. */
    close(): void {
      closed = true;
      up = false;
      for (const id of [...unanswered.keys()]) settle(id, OFFLINE);
    },
  };
}
