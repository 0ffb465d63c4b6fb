// The spectators' room of a match: public facts and nothing else. It cannot leak what it never holds; a crowd here disturbs no player.
import { type AuthContext, type Client, CloseCode, Room, ServerError } from 'colyseus';
import type { Services } from '../services.ts';
import type { LiveMatch } from '../usecases/liveMatch.ts';
import { guardSocket } from './guardSocket.ts';
import { JOIN_REFUSED } from './matchRoom.ts';
import { applyPublicView, PublicState } from './publicState.ts';

export class SpectateRoom extends Room<{ state: PublicState; metadata: Record<string, never> }> {
  static services: Services;
  /** Changes are gathered for so many ms before they are sent: watching needs no haste, and a pact proposed, sealed and in force costs one patch. */
  static gatherMs = 1000;
  override state = new PublicState({});
  override maxClients = 2000;
  override autoDispose = false;
  override patchRate = null as unknown as number;
  #match!: LiveMatch;
  #unsubscribe = () => {};
  #gathering: NodeJS.Timeout | undefined;

  static override async onAuth(_token: string, _options: unknown, _context: AuthContext): Promise<true> {
    return true;
  }

  override async onCreate(options: { matchId: string }): Promise<void> {
    this.roomId = spectateRoomId(options.matchId);
    this.#match = await SpectateRoom.services.matches.live(options.matchId);
    applyPublicView(this.state, this.#match.publicView());
    this.#unsubscribe = this.#match.subscribe(() => {
      this.#gathering ??= setTimeout(() => this.#publish(), SpectateRoom.gatherMs);
    });
    this.broadcastPatch();
  }

  override messages = {
    '*': (client: Client): void => {
      guardSocket.takeFault(client);
      client.send('refused', { code: 'notSeated' });
    },
  };

  override onJoin(client: Client): void {
    if (!this.#match.spectatorsAllowed()) throw new ServerError(JOIN_REFUSED, 'noSpectators');
    guardSocket.watch(client);
  }

  override async onDispose(): Promise<void> {
    this.#unsubscribe();
    clearTimeout(this.#gathering);
  }

  override onBeforeShutdown(): void {
    this.disconnect(CloseCode.MAY_TRY_RECONNECT);
  }

  #publish(): void {
    this.#gathering = undefined;
    applyPublicView(this.state, this.#match.publicView());
    this.broadcastPatch();
    if (this.#match.spectatorsAllowed()) return;
    for (const client of this.clients) {
      client.send('refused', { code: 'noSpectators' });
      client.leave(CloseCode.CONSENTED);
    }
  }
}

export const spectateRoomId = (matchId: string): string => `${matchId}-watch`;
