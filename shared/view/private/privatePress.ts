// What a seat may read beyond the floor: its channels, their messages, cables, and the private side of the log.
import type { PowerId, SeatId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import type { ChannelId } from '../../command/command.ts';
import type { MatchState, ScopedMessage } from '../../game/state.ts';
import type { LogEntry } from '../logEntry.ts';
import type { Channel, PrivateView } from '../privateView.ts';
import { bareMessage, newest, numbered } from '../public/publicPress.ts';
import type { Message } from '../publicView.ts';
import { isPrivateTo } from '../viewer.ts';

export function privateMessages(state: MatchState, power: PowerId): readonly Message[] {
  return MESSAGES(state.messages, power);
}

const MESSAGES = onceBy((messages: MatchState['messages'], power: PowerId): readonly Message[] =>
  newest(HEARD(messages, power)).map(bareMessage),
);

/** Channels in which something was said that the power may read, and its own. The floor is public and not here. */
export function channelsOf(state: MatchState, power: PowerId, seat: SeatId | null): readonly Channel[] {
  const said = new Map<ChannelId, { powers: readonly PowerId[]; ids: number[] }>();
  said.set('own', { powers: [power], ids: [] });
  for (const message of HEARD(state.messages, power)) {
    const channel = said.get(message.channel) ?? { powers: powersIn(message), ids: [] };
    // What one's own side wrote is no news, but in the delegation's own channel it is.
    if (message.from !== power || message.channel === 'own') channel.ids.push(message.id);
    said.set(message.channel, channel);
  }
  return [...said].map(([id, { powers, ids }]) => {
    const readUpTo = seat === null ? 0 : (state.read[`${seat}/${id}`] ?? 0);
    return { id, powers, unread: ids.filter((n) => n > readUpTo).length, readUpTo };
  });
}

/** How far the seat has read the floor is kept by the same key; the floor's own messages are public. */
export function cablesOf(state: MatchState, power: PowerId): PrivateView['cables'] {
  return state.cables
    .filter((cable) => cable.power === power)
    .map((cable, index) => ({
      n: index + 1,
      round: cable.round,
      text: cable.text,
      fresh: cable.round === state.round,
    }));
}

export function privateLog(state: MatchState, power: PowerId): readonly LogEntry[] {
  return LOG(state.log, power);
}

const LOG = onceBy((log: MatchState['log'], power: PowerId): readonly LogEntry[] =>
  numbered(log.filter((scoped) => isPrivateTo(scoped.to, power))),
);

const HEARD = onceBy((messages: MatchState['messages'], power: PowerId): readonly ScopedMessage[] =>
  messages.filter((message) => isPrivateTo(message.to, power)),
);

function powersIn(message: ScopedMessage): readonly PowerId[] {
  const { to } = message;
  return to === 'all' ? [] : POWER_IDS.filter((power) => to.includes(power));
}
