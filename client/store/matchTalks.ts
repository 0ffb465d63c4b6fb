// Conversations as a messenger lists them: the floor, one's own delegation, each other power, and groups (rules 5).
import { assertNever } from '../../shared/board/assertNever.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { ChannelId, QuickPhrase } from '../../shared/command/command.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { Message, PublicView } from '../../shared/view/publicView.ts';

/** The longest message, in characters (rules 5). */
export const MESSAGE_LENGTH = 500;

export interface Conversation {
  readonly id: ChannelId;
  readonly kind: 'floor' | 'own' | 'pair' | 'group';
  /** The others in it. */
  readonly with: readonly PowerId[];
  readonly unread: number;
  readonly last: Message | null;
}

/** Id of the channel of these powers: sorted, joined by `+` (ChannelId). */
export function channelOf(powers: readonly PowerId[]): ChannelId {
  return [...new Set(powers)].sort().join('+');
}

/** Floor first, then every other power, then groups, then the own delegation if it has more than one person. */
export function conversations(view: PublicView, mine: PrivateView | null): readonly Conversation[] {
  const floor: Conversation = {
    id: 'floor',
    kind: 'floor',
    with: [],
    unread: mine?.channels.find(({ id }) => id === 'floor')?.unread ?? 0,
    last: view.floor.at(-1) ?? null,
  };
  const me = mine?.power ?? null;
  if (mine === null || me === null || view.settings.press !== 'full') return [floor];
  const known = (id: ChannelId) => mine.channels.find((channel) => channel.id === id);
  const lastIn = (id: ChannelId) => mine.messages.findLast(({ channel }) => channel === id) ?? null;
  const pairs = view.powers
    .filter((power) => power !== me)
    .map((power): Conversation => {
      const id = channelOf([me, power]);
      return { id, kind: 'pair', with: [power], unread: known(id)?.unread ?? 0, last: lastIn(id) };
    });
  const groups = mine.channels
    .filter(({ id, powers }) => id !== 'floor' && id !== 'own' && powers.length > 2)
    .map(({ id, powers, unread }): Conversation => {
      return { id, kind: 'group', with: powers.filter((power) => power !== me), unread, last: lastIn(id) };
    });
  const delegation = Object.values(view.seats).filter(({ power }) => power === me).length > 1;
  const own = known('own');
  const ours: readonly Conversation[] =
    delegation && own !== undefined
      ? [{ id: 'own', kind: 'own', with: [], unread: own.unread, last: lastIn('own') }]
      : [];
  return [floor, ...pairs, ...groups, ...ours];
}

export function messagesIn(view: PublicView, mine: PrivateView | null, channel: ChannelId): readonly Message[] {
  return channel === 'floor' ? view.floor : (mine?.messages.filter((message) => message.channel === channel) ?? []);
}

export function unreadTalks(view: PublicView, mine: PrivateView | null): number {
  return conversations(view, mine).reduce((sum, { unread }) => sum + unread, 0);
}

/** Characters as a reader counts them. */
export function charactersOf(text: string): number {
  return [...text].length;
}

/** Which slots a quick phrase has; the sender fills them before it goes. */
export function slotsOf(id: QuickPhrase['id']): readonly ('province' | 'power' | 'coins')[] {
  switch (id) {
    case 'whoGuards':
    case 'helpMe':
    case 'iSupport':
    case 'isReal':
    case 'isPretext':
    case 'canYouSecure':
      return ['province'];
    case 'notForThatPrice':
      return ['coins'];
    case 'payFirst':
    case 'youBroke':
      return ['power'];
    case 'accept':
    case 'refuse':
    case 'thank':
    case 'greet':
    case 'iWill':
      return [];
    default:
      return assertNever(id);
  }
}

/** Phrases that fit now, most useful first: an answer when a pact lies on the table, else questions about the alerts. */
export function phrasesFor(answering: boolean): readonly QuickPhrase['id'][] {
  const answers: readonly QuickPhrase['id'][] = ['accept', 'notForThatPrice', 'refuse'];
  const asks: readonly QuickPhrase['id'][] = ['helpMe', 'canYouSecure', 'whoGuards', 'iSupport', 'isReal', 'isPretext'];
  const rest: readonly QuickPhrase['id'][] = ['iWill', 'payFirst', 'youBroke', 'thank', 'greet'];
  return answering ? [...answers, ...asks, ...rest] : [...asks, ...answers, ...rest];
}
