// One match's room: knows sockets and seats, stamps who asks, hands everything to the match, sends what the match publishes. No rules.
import { type AuthContext, type Client, CloseCode, Room, ServerError } from 'colyseus';
import type { SeatId } from '../../shared/board/ids.ts';
import type { CommandReply, ViewMessage } from '../../shared/protocol/messages.ts';
import { changedSections } from '../../shared/view/changedSections.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { Services } from '../services.ts';
import type { LiveMatch } from '../usecases/liveMatch.ts';
import { guardSocket } from './guardSocket.ts';
import { applyPublicView, PublicState } from './publicState.ts';

interface SeatedClient {
  userData: { seat: SeatId; seq: number; sent: PrivateView | null };
  auth: { seat: SeatId };
}
type MatchClient = Client<SeatedClient>;

/** Messages reach a handler only after onJoin has named the seat. */
function seatOf(client: MatchClient): SeatId {
  if (!client.userData) throw new Error('A message came before its seat');
  return client.userData.seat;
}

/** HTTP status with which a join is refused; the text is a rejection code. */
export const JOIN_REFUSED = 403;

export class MatchRoom extends Room<{ state: PublicState; client: MatchClient; metadata: Record<string, never> }> {
  static services: Services;
  override state = new PublicState({});
  override maxClients = 500;
  override autoDispose = false;
  override patchRate = null as unknown as number;
  override seatReservationTimeout = 15;
  #match!: LiveMatch;
  #unsubscribe = () => {};

  /** HTTP phase of a join: the Bearer token names the seat. */
  static override async onAuth(
    token: string,
    options: { roomId?: string },
    _context: AuthContext,
  ): Promise<SeatedClient['auth']> {
    const seat = token ? await MatchRoom.services.seats.byToken(token) : undefined;
    if (!seat) throw new ServerError(JOIN_REFUSED, 'wrongToken');
    void options;
    return { seat: `${seat.matchId}/${seat.seatId}` };
  }

  override async onCreate(options: { matchId: string }): Promise<void> {
    this.roomId = options.matchId;
    this.#match = await MatchRoom.services.matches.live(options.matchId);
    applyPublicView(this.state, this.#match.publicView());
    this.#unsubscribe = this.#match.subscribe(() => this.#publish());
    this.broadcastPatch();
  }

  override messages = {
    command: (client: MatchClient, payload: unknown): Promise<CommandReply> =>
      this.#match.command(seatOf(client), payload, guardSocket.takeFault(client)),
    resync: (client: MatchClient): { ok: true } => {
      guardSocket.takeFault(client);
      this.#sendView(client, true);
      return { ok: true };
    },
    /** Somebody is writing: passed on to those who may read the channel, kept nowhere. */
    typing: (client: MatchClient, payload: unknown): void => {
      if (guardSocket.takeFault(client)) return;
      for (const { seat, power, channel } of this.#match.typing(seatOf(client), payload)) {
        for (const other of this.clients) if (other.userData?.seat === seat) other.send('typing', { power, channel });
      }
    },
    '*': (client: MatchClient): void => {
      guardSocket.takeFault(client);
      client.send('refused', { code: 'malformed' });
    },
  };

  override onJoin(client: MatchClient): void {
    const [matchId, seat] = (client.auth as unknown as { seat: string }).seat.split('/');
    if (matchId !== this.roomId || !seat) throw new ServerError(JOIN_REFUSED, 'wrongToken');
    guardSocket.watch(client);
    // The newest window of a seat wins; the older one is told why (rules of the house: nobody is thrown out without a word).
    for (const other of this.clients) {
      if (other !== client && other.userData?.seat === seat) {
        other.send('replaced', {});
        other.leave(CloseCode.CONSENTED);
      }
    }
    client.userData = { seat, seq: 0, sent: null };
    this.#match.arrived(seat, client.sessionId);
    this.#sendView(client, true);
  }

  override onLeave(client: MatchClient): void {
    if (client.userData) this.#match.left(client.userData.seat, client.sessionId);
  }

  override async onDispose(): Promise<void> {
    this.#unsubscribe();
  }

  /** Before a planned stop: everything acknowledged is already on disk; ask clients to come back. */
  override onBeforeShutdown(): void {
    this.disconnect(CloseCode.MAY_TRY_RECONNECT);
  }

  #publish(): void {
    applyPublicView(this.state, this.#match.publicView());
    this.broadcastPatch();
    for (const client of this.clients) this.#sendView(client, false);
  }

  #sendView(client: MatchClient, full: boolean): void {
    if (!client.userData) return;
    const view = this.#match.privateView(client.userData.seat);
    if (!view) return;
    const sections = full || !client.userData.sent ? view : changedSections(client.userData.sent, view);
    if (!full && Object.keys(sections).length === 0) return;
    client.userData.sent = view;
    client.userData.seq += 1;
    client.send('view', { seq: client.userData.seq, full: sections === view, sections } satisfies ViewMessage, {
      afterNextPatch: false,
    });
  }
}
