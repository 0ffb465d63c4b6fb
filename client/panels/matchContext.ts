// What every panel of the match screen stands on: the session, what is selected, the viewer, and one way to ask for something.
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { Battle } from '../../shared/politics/battle.ts';
import type { Text } from '../../shared/text/text.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { OrderBook } from '../store/matchOrders.ts';
import type { MatchUi } from '../store/matchUi.ts';
import type { Guess } from '../store/matchWhatIf.ts';
import type { MatchSession } from '../store/session.ts';

/** The reader is in a what-if: what is guessed, everybody's units with their choices, and the battle it makes. */
export interface Guessing {
  readonly guess: Guess;
  readonly book: OrderBook;
  readonly battle: Battle;
}

export interface MatchRoom {
  readonly session: MatchSession;
  readonly ui: MatchUi;
  readonly view: PublicView;
  readonly mine: PrivateView | null;
  /** The viewer's power; null for spectators. */
  readonly me: PowerId | null;
  /** null: not in a what-if. */
  readonly guessing: Guessing | null;
  /** Title of a pact in words, or of its number when it is unknown. */
  readonly titleOf: (pact: string) => string;
}

export const MatchContext = createContext<MatchRoom | null>(null);

/** Throws outside of the match screen. */
export function useMatch(): MatchRoom {
  const room = useContext(MatchContext);
  if (room === null) throw new Error('No match around this panel');
  return room;
}

export interface Asking {
  /** Resolves true when the server obeyed. */
  readonly ask: (command: PlayerCommand) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last command was not obeyed, in words; null: it was, or nothing was asked. */
  readonly refusal: Text | null;
  readonly forget: () => void;
}

/** One place in the interface from which commands go; its refusals are shown where they were caused. */
export function useAsk(): Asking {
  const { session } = useMatch();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Text | null>(null);
  const ask = useCallback(
    async (command: PlayerCommand) => {
      setBusy(true);
      setRefusal(null);
      const reply = await session.send(command);
      setBusy(false);
      if (!reply.ok) setRefusal(refusalText(reply.error));
      return reply.ok;
    },
    [session],
  );
  return { ask, busy, refusal, forget: () => setRefusal(null) };
}

/** The sentence of a coded refusal. */
export function refusalText(error: { readonly code: string; readonly args?: Text['args'] }): Text {
  return error.args === undefined
    ? { key: `refusal.${error.code}` }
    : { key: `refusal.${error.code}`, args: error.args };
}
