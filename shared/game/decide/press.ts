// Press: the floor, private channels, the delegation's own; marks of said and done (rules 5). Who reads what is written on each message.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { Attachment, ChannelId, PressCommand } from '../../command/command.ts';
import { mayRead } from '../../politics/inForce.ts';
import { cleanWords, lengthOf } from '../../politics/plainWords.ts';
import { newestMessageId, nextMessageId } from '../drawnIds.ts';
import type { MatchState, ScopedMessage } from '../state.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';

/** Characters of a message (rules 5). */
const LONGEST_MESSAGE = 500;

export function decidePress(deciding: Deciding, command: PressCommand): Answer {
  const { chronicle, power, seat } = deciding;
  const { state } = chronicle;
  if (!power) return no('notSeated');
  switch (command.type) {
    case 'say':
      return say(deciding, power, command);
    case 'read': {
      if (!seat) return OBEYED;
      const before = state.read[`${seat.id}/${command.channel}`] ?? 0;
      const readers = readersOf(state, power, command.channel);
      if (readers === null) return no('noSuchChannel');
      const upTo = Math.min(command.upTo, newestMessageId(state, readers));
      if (upTo > before) chronicle.add({ type: 'readUpTo', seat: seat.id, channel: command.channel, upTo });
      return OBEYED;
    }
    case 'mark': {
      const message = state.messages.find(({ id }) => id === command.message);
      if (!message || !(message.to === 'all' || message.to.includes(power))) return no('noSuchMessage');
      // The sender says whether it is meant, readers whether they believe it (rules 5, said and done).
      const own = command.mark === 'meant' || command.mark === 'notMeant';
      if (own !== (message.from === power)) return no('notParty');
      if (message.marks[power] === command.mark) return OBEYED;
      chronicle.add({ type: 'marked', message: message.id, power, mark: command.mark });
      return OBEYED;
    }
    default:
      return assertNever(command);
  }
}

function say(
  { chronicle, seat, now }: Deciding,
  power: PowerId,
  command: Extract<PressCommand, { readonly type: 'say' }>,
): Answer {
  const { state } = chronicle;
  const { channel, phrase, attach } = command;
  const to = readersOf(state, power, channel);
  if (to === null) return no('noSuchChannel');
  const { press } = state.settings;
  const open = channel === 'own' || press === 'full' || (press === 'public' && channel === 'floor');
  if (!open) return no('pressClosed');
  const text = command.text === undefined ? '' : cleanWords(command.text);
  if (lengthOf(text) > LONGEST_MESSAGE) return no('messageTooLong', { most: LONGEST_MESSAGE });
  if (text === '' && !phrase && !attach) return no('messageEmpty');
  if (attach && !mayAttach(state, power, attach)) return no('badAttachment');
  const message: ScopedMessage = {
    id: nextMessageId(state, to),
    channel,
    from: power,
    ...(seat ? { name: seat.name } : {}),
    round: state.round,
    at: now,
    ...(text === '' ? {} : { text }),
    ...(phrase ? { phrase } : {}),
    ...(attach ? { attach } : {}),
    to,
    marks: {},
  };
  chronicle.add({ type: 'said', message });
  return OBEYED;
}

/** Who reads a channel, or null if there is none such for this power: two or more powers, sorted, joined by `+`. */
export function readersOf(state: MatchState, power: PowerId, channel: ChannelId): ScopedMessage['to'] | null {
  if (channel === 'floor') return 'all';
  if (channel === 'own') return [power];
  const powers = channel.split('+');
  const known = state.powers.filter((id) => powers.includes(id));
  if (known.length < 2 || !known.includes(power)) return null;
  return channel === known.toSorted().join('+') ? known : null;
}

/** One may show what one may see. */
function mayAttach(state: MatchState, power: PowerId, attach: Attachment): boolean {
  switch (attach.type) {
    case 'province':
      return attach.province in REGION_BOARD.provinces;
    case 'pact': {
      const pact = state.pacts[attach.pact];
      return pact !== undefined && mayRead(pact, power);
    }
    case 'sketch':
      return attach.orders.length > 0 && attach.orders.every(({ unit }) => unit in state.units);
    default:
      return assertNever(attach);
  }
}
