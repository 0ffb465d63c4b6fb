// A whole match of random players through decide and evolve, shown state by state. Clock: simulated, never the real one.
import type { PowerId, SeatId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { decide } from '../../shared/game/decide.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { initialState } from '../../shared/game/initialState.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { SystemCommand } from '../../shared/game/systemCommand.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { type Dice, diceOf } from './dice.ts';
import { randomCommand } from './randomPlayer.ts';

export const SEAT_OF: Readonly<Record<string, SeatId>> = {
  ru: 's1',
  tj: 's2',
  uz: 's3',
  tal: 's4',
  kz: 's5',
  kg: 's6',
  tm: 's7',
  nrf: 's8',
  cn: 's9',
  pk: 's10',
  ir: 's11',
  us: 's12',
};
export type Asker = { readonly seat: SeatId } | { readonly system: true };
export interface Asked {
  readonly who: Asker;
  readonly command: PlayerCommand | SystemCommand;
  readonly now: number;
}

/** The state after the command; unchanged if it was refused. */
export function obey(state: MatchState, { who, command, now }: Asked): MatchState {
  const decided = decide(state, who, command, now);
  return decided.ok ? decided.value.reduce(evolve, state) : state;
}

export const START = 1_000_000;

/** All seats of the preset taken and the first Briefing open. */
export function begunMatch(
  seed: string,
  settings: Extract<SystemCommand, { type: 'createMatch' }>['settings'] = {},
  preset: PresetId = 'lesson',
  powers: readonly PowerId[] = presetOf({ preset }).powers,
): MatchState {
  const asks: Asked[] = [
    {
      who: { system: true },
      command: { type: 'createMatch', id: seed, code: 'AAAAAA', preset, powers, seed, settings, now: START },
      now: START,
    },
    ...powers.flatMap((power, index): Asked[] => {
      const seat = SEAT_OF[power]!;
      return [
        {
          who: { system: true },
          command: { type: 'addSeat', seat, name: `Name ${index}`, host: index === 0 },
          now: START,
        },
        { who: { seat }, command: { type: 'takePower', power }, now: START },
      ];
    }),
    { who: { seat: SEAT_OF[powers[0] ?? '']! }, command: { type: 'begin' }, now: START },
  ];
  return asks.reduce(obey, initialState);
}

/** What a player does now, from its own views. */
export type PlayerOf = (view: PublicView, mine: PrivateView, dice: Dice) => PlayerCommand;

/** Plays to the archives from a match that has begun; `seen` gets each new state with what was asked. At most `most` commands. */
export function playRandomly(
  seed: number,
  seen: (state: MatchState, asked: Asked) => void,
  most = 3000,
  begun: MatchState = begunMatch(`random ${seed}`),
  player: PlayerOf = randomCommand,
): MatchState {
  const dice = diceOf(seed);
  let state = begun;
  let now = START;
  for (let n = 0; n < most && state.phase !== 'archives'; n++) {
    now += 500;
    const power = dice.pick(state.powers)!;
    const seat = SEAT_OF[power]!;
    const asked: Asked =
      n % 12 === 0
        ? { who: { system: true }, command: { type: 'tick', now }, now }
        : { who: { seat }, command: player(projectPublic(state), projectPrivate(state, seat), dice), now };
    const next = obey(state, asked);
    if (next !== state) seen(next, asked);
    state = next;
    if (state.phase === 'diplomacy' && dice.chance(0.01)) now += 300_000;
  }
  return state;
}
