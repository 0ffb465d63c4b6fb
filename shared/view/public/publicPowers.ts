// Each power's public profile: values as others see them, status, ledger of word, points of its public interests.
import type { PowerId, SeatId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import { playedBy } from '../../game/playedBy.ts';
import { settledOf } from '../../game/settled.ts';
import type { MatchState } from '../../game/state.ts';
import { keysOf } from '../../game/steps/income.ts';
import { ledgerOf } from '../../politics/ledger.ts';
import { presetOf } from '../../scenario/presets.ts';
import { bandOf, coinsBand } from '../coinsBand.ts';
import type { PublicPower, PublicSeat } from '../publicView.ts';
import { publicLines } from './publicPoints.ts';

export function publicPowers(state: MatchState): Readonly<Partial<Record<PowerId, PublicPower>>> {
  const powers: Partial<Record<PowerId, PublicPower>> = {};
  for (const id of state.powers) {
    const power = publicPower(state, id);
    if (power) powers[id] = power;
  }
  return powers;
}

function publicPower(state: MatchState, id: PowerId): PublicPower | null {
  // The archives show what was true, which rests on more than what is settled.
  const profile = PROFILE(state.phase === 'archives' ? state : settledOf(state, null), id);
  if (!profile) return state.phase === 'lobby' ? beforeTheMatch(state, id) : null;
  return {
    id,
    playedBy: playedBy(state, id),
    // The power's own last word: what recalled it may be for its eyes only (PrivateView.you.ready).
    ready: state.ready.includes(id),
    coinsBand: coinsBand(state, id),
    ...profile,
  };
}

type Profile = Omit<PublicPower, 'id' | 'playedBy' | 'ready' | 'coinsBand'>;

const PROFILE = onceBy((state: MatchState, id: PowerId): Profile | null => {
  const values = state.power[id];
  if (!values) return null;
  const lines = publicLines(state, id);
  return {
    stability: values.stability,
    standing: values.standing,
    crisis: values.crisis,
    status: values.status,
    listsTaliban: values.listsTaliban,
    regime: values.regime,
    // Words given in secret are counted when the archives open, or when the pact is published.
    ledger: ledgerOf(state, id, state.phase === 'archives' ? 'engine' : null),
    publicPoints: lines.reduce((sum, line) => sum + line.points, 0),
    lines,
    keys: keysOf(state, id),
  };
});

/** In the lobby: who is going to play it, and what it will begin with. */
function beforeTheMatch(state: MatchState, id: PowerId): PublicPower | null {
  const start = presetOf(state).start[id];
  if (!start) return null;
  const { stability, standing, status, listsTaliban, regime } = start;
  return {
    id,
    playedBy: playedBy(state, id),
    ready: false,
    coinsBand: bandOf(start.coins),
    stability,
    standing,
    crisis: false,
    status,
    listsTaliban,
    regime,
    ledger: ledgerOf(state, id, null),
    publicPoints: 0,
    lines: [],
    keys: 0,
  };
}

/** `online` comes from the room, not from the log. */
export function publicSeats(state: MatchState, online: ReadonlySet<SeatId>): Readonly<Record<SeatId, PublicSeat>> {
  const seats: Record<SeatId, PublicSeat> = {};
  for (const seat of Object.values(state.seats)) {
    seats[seat.id] = {
      id: seat.id,
      name: seat.name,
      power: seat.power,
      office: seat.office,
      host: seat.host,
      online: online.has(seat.id),
    };
  }
  return seats;
}
