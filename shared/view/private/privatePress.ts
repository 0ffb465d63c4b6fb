// What a seat may read beyond the floor: its channels, their messages, cables, and the private side of the log.
import type { PowerId, SeatId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import type { ChannelId } from '../../command/command.ts';
import type { MatchState, ScopedLogEntry, ScopedMessage } from '../../game/state.ts';
import { grown } from '../grown.ts';
import type { LogEntry } from '../logEntry.ts';
import type { Channel, PrivateView } from '../privateView.ts';
import { bareMessage, newest, numbered } from '../public/publicPress.ts';
import type { Message } from '../publicView.ts';
import { isPrivateTo } from '../viewer.ts';

export function privateMessages(state: MatchState, power: PowerId): readonly Message[] {
  return newest(READ[power].messages(state.messages));
}

/** Channels in which something was said that the power may read, and its own. The floor is public and not here. */
export function channelsOf(state: MatchState, power: PowerId, seat: SeatId | null): readonly Channel[] {
  const said = new Map<ChannelId, { powers: readonly PowerId[]; ids: number[] }>();
  said.set('own', { powers: [power], ids: [] });
  for (const message of state.messages) {
    if (!isPrivateTo(message.to, power)) continue;
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
  return READ[power].log(state.log);
}

/** What each power reads beyond the floor and the public log. */
const READ = Object.fromEntries(POWER_IDS.map((power) => [power, readBy(power)])) as Readonly<
  Record<PowerId, ReturnType<typeof readBy>>
>;

function readBy(power: PowerId) {
  return {
    messages: grown((message: ScopedMessage) => (isPrivateTo(message.to, power) ? bareMessage(message) : null)),
    log: grown((scoped: ScopedLogEntry, before) => (isPrivateTo(scoped.to, power) ? numbered(scoped, before) : null)),
  };
}

function powersIn(message: ScopedMessage): readonly PowerId[] {
  const { to } = message;
  return to === 'all' ? [] : POWER_IDS.filter((power) => to.includes(power));
}
