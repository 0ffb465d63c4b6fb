// Hidden information (rules 5, 6, 9.1; architecture, *Hidden information*): two matches that differ only in secrets give equal bytes
// to everyone not entitled, at every moment until the archives open. LEAK_MATCHES=200 runs the long suite, LEAK_EVERY_STATE=1 looks at every state.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { projectPrivate, projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { begunMatch, playRandomly, SEAT_OF } from '../support/randomMatch.ts';
import { differOnlyInSecrets } from './differOnlyInSecrets.ts';
import { begunTable, busyPlayer } from './tables.ts';

const MATCHES = Number(process.env.LEAK_MATCHES ?? 8);
const EVERY_STATE = process.env.LEAK_EVERY_STATE !== undefined;
const SHARE_OF_STATES = 0.1;
/** Commands in a match; the long suite plays to the end. */
const MOST = process.env.LEAK_MATCHES === undefined ? 900 : 4000;

/** What a viewer gets, as bytes: of everybody also as it goes over the wire. */
function bytesFor(state: MatchState, viewer: PowerId | null): string {
  if (viewer !== null) return JSON.stringify(projectPrivate(state, SEAT_OF[viewer]!));
  const view = projectPublic(state);
  return JSON.stringify([view, toWire(view)]);
}

/** Null if all is well, else where the first viewer not entitled sees a difference. */
function leakIn(state: MatchState, dice: Dice): string | null {
  const twin = differOnlyInSecrets(state, dice);
  if (twin === null) return null;
  for (const viewer of [null, ...state.powers.filter((power) => !twin.entitled.includes(power))]) {
    const [a, b] = [bytesFor(state, viewer), bytesFor(twin.state, viewer)];
    if (a === b) continue;
    const at = [...a].findIndex((sign, index) => sign !== b[index]);
    const about = `${state.phase} of round ${state.round}, secrets of ${twin.entitled.join(' and ')}`;
    return `${viewer ?? 'everybody'} sees it in ${about}:\n${a.slice(at - 80, at + 80)}\n${b.slice(at - 80, at + 80)}`;
  }
  return null;
}

/** A new part of the public view is let out here too, on purpose. */
const PUBLIC_PARTS = [
  'alerts',
  'card',
  'clock',
  'code',
  'collapseAt',
  'corridor',
  'demand',
  'floor',
  'flow',
  'inclusion',
  'infiltrations',
  'institution',
  'log',
  'motion',
  'opiumBan',
  'pact',
  'posts',
  'power',
  'powers',
  'preset',
  'province',
  'result',
  'seats',
  'settings',
  'situation',
  'unit',
];

describe('secrets do not leave the projection', () => {
  it(
    `in ${MATCHES} random matches`,
    () => {
      let compared = 0;
      for (let seed = 1; seed <= MATCHES; seed++) {
        const dice = diceOf(seed * 7919);
        const look = (state: MatchState): void => {
          if (!EVERY_STATE && !dice.chance(SHARE_OF_STATES)) return;
          const leak = leakIn(state, dice);
          if (leak !== null) throw new Error(`seed ${seed}: ${leak}`);
          compared += 1;
        };
        playRandomly(seed, look, MOST, begunTable(seed), busyPlayer);
      }
      expect(compared).toBeGreaterThan(MATCHES * 10);
    },
    60_000 + MATCHES * 30_000,
  );

  it('and the entitled do see a difference, so that the suite can fail', () => {
    const dice = diceOf(5);
    let seen = 0;
    playRandomly(5, (state) => {
      const twin = dice.chance(0.1) ? differOnlyInSecrets(state, dice) : null;
      if (twin === null) return;
      for (const power of twin.entitled) if (bytesFor(state, power) !== bytesFor(twin.state, power)) seen += 1;
    });
    expect(seen).toBeGreaterThan(10);
  });

  it('motives of bots reach nobody, not those who have them either', () => {
    playRandomly(
      8,
      (state) => {
        if (state.phase === 'archives' || state.phase === 'lobby') return;
        const [power] = state.powers;
        const motive = { kind: 'last', subject: 'stood', did: { key: 'motive.did.stood' }, because: [] } as const;
        const told = { ...state, motives: [{ ...motive, power: power!, round: state.round }] };
        for (const viewer of [null, ...state.powers]) expect(bytesFor(told, viewer)).toBe(bytesFor(state, viewer));
      },
      40,
    );
  });

  it('which of its secret aims any of twelve powers has, it alone sees', () => {
    const dice = diceOf(12);
    let changed = 0;
    const look = (state: MatchState): void => {
      if (state.phase === 'archives' || !dice.chance(0.02)) return;
      for (const owner of state.powers) {
        const other = presetOf(state).start[owner]!.secretAgendas.find((id) => id !== state.secretAgenda[owner])!;
        const twin = { ...state, secretAgenda: { ...state.secretAgenda, [owner]: other } };
        for (const viewer of [null, ...state.powers.filter((power) => power !== owner)])
          expect(bytesFor(twin, viewer) === bytesFor(state, viewer), `${owner}'s, seen by ${viewer}`).toBe(true);
        if (bytesFor(twin, owner) !== bytesFor(state, owner)) changed += 1;
      }
    };
    playRandomly(12, look, 250, begunMatch('random 12', {}, 'full'), busyPlayer);
    expect(changed).toBeGreaterThanOrEqual(12);
  });

  it('a bot gets what its seat would get, and no more', () => {
    playRandomly(
      6,
      (state) => {
        if (state.phase !== 'diplomacy') return;
        const seat = projectPrivate(state, SEAT_OF.tj!);
        const bot = projectPrivateFor(state, 'tj');
        expect({ ...bot, seat: seat.seat, host: seat.host, channels: [] }).toEqual({ ...seat, channels: [] });
      },
      60,
    );
  });

  it('the public view has the parts it names, and no word of the hidden state', () => {
    playRandomly(7, (state) => {
      if (state.phase === 'archives') return;
      const view = projectPublic(state);
      expect(Object.keys(view).sort()).toEqual(PUBLIC_PARTS);
      const bytes = JSON.stringify(view);
      for (const word of [
        '"truth"',
        'secretAgenda',
        '"seed"',
        'netLeverage',
        '"marks"',
        '"motives"',
        'motive.',
        '"to":"all"',
        state.seed,
      ]) {
        expect(bytes.includes(word), word).toBe(false);
      }
    });
  });
});
