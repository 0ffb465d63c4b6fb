// What holds whatever anybody sends, in whatever order (rules 2, 3, 6, 9). Seeds are printed by fast-check when one fails.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { fold } from '../../shared/game/evolve.ts';
import { agendaNow } from '../../shared/game/scoring.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import { ledgerOf } from '../../shared/politics/ledger.ts';
import { diceOf } from '../support/dice.ts';
import { actorOf, type Play, startPlay } from '../support/play.ts';
import { wildCommand } from '../support/wildCommands.ts';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 15) };
const COMMANDS = 400;

const isOver = ({ state }: Play): boolean => state.phase === 'archives';

function playWildly(seed: number, look: (play: Play) => void): Play {
  const dice = diceOf(seed);
  const play = startPlay({ people: dice.chance(0.5) ? ['ru', 'tj', 'uz', 'tal'] : ['tj'], seed: `wild ${seed}` });
  for (let n = 0; n < COMMANDS && !isOver(play); n++) {
    const power = dice.pick(play.state.powers)!;
    play.refusal(actorOf(play.state, power), wildCommand(play.state, power, dice));
    if (dice.chance(0.03) && !isOver(play)) play.endPhase();
    look(play);
  }
  return play;
}

const within = (value: number | undefined, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= most;

function faults(state: MatchState): readonly string[] {
  const found: string[] = [];
  const check = (ok: boolean, what: string) => {
    if (!ok) found.push(what);
  };
  for (const [power, values] of Object.entries(state.power)) {
    check(within(values?.coins, 15), `${power} coins ${values?.coins}`);
    check(within(values?.stability, 10), `${power} stability ${values?.stability}`);
    check(within(values?.standing, 10), `${power} standing ${values?.standing}`);
    check(within(values?.radicalisation, 5), `${power} radicalisation ${values?.radicalisation}`);
  }
  for (const lost of Object.values(state.standingLost)) check(within(lost, 4), `lost ${lost} standing in a round`);
  for (const [id, n] of Object.entries(state.presence)) check(within(n, 3), `presence ${n} in ${id}`);
  for (const [id, n] of Object.entries(state.violence)) check(within(n, 3), `violence ${n} in ${id}`);
  for (const [id, n] of Object.entries(state.flow)) check(within(n, 3), `flow ${n} ${id}`);
  const posts = Object.values(state.posts);
  check(posts.every((n) => within(n, 33)) && posts.reduce((a, b) => a + b, 0) === 33, `posts ${posts}`);

  const fleeing = new Set(state.dislodged.map(({ unit }) => unit.id));
  const standing = Object.values(state.units).filter(({ id }) => !fleeing.has(id));
  check(new Set(standing.map(({ at }) => at)).size === standing.length, 'two units in a province');
  for (const { at, owner } of standing) {
    check(!state.closed.includes(at), `${owner} in closed ${at}`);
  }
  for (const pact of Object.values(state.pacts)) {
    if (pact.state !== 'inForce') continue;
    const signed = termsOf(pact).parties.every((party) => pact.signatures[party]?.version === pact.current);
    check(signed, `${pact.id} binds somebody who has not signed`);
  }
  for (const id of Object.keys(state.orders)) check(id in state.units, `order for ${id}, which is gone`);
  return found;
}

describe('whatever is sent', () => {
  it('keeps every value in its range, one unit a province, and binds nobody unsigned', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        playWildly(seed, ({ state }) => expect(faults(state)).toEqual([]));
      }),
      RUNS,
    );
  });

  it('folds from the stored log to the same state', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const play = playWildly(seed, () => undefined);
        expect(fold(JSON.parse(JSON.stringify(play.log)) as GameEvent[])).toEqual(play.state);
      }),
      RUNS,
    );
  });

  it('counts every word once: the ledger is what pacts and demands say (rules 6.2, 7)', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { state } = playWildly(seed, () => undefined);
        for (const power of state.powers) expect(ledgerOf(state, power, 'engine')).toEqual(state.power[power]?.ledger);
      }),
      RUNS,
    );
  });

  it('always comes to the archives, within the span of rounds, with points within their bounds', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const play = playWildly(seed, () => undefined);
        play.until('archives', 1);
        expect(play.state.history.length).toBeLessThanOrEqual(play.state.settings.roundsMax);
        for (const power of play.state.powers) {
          const { public: lines, goodWord, secret } = agendaNow(play.state, power);
          for (const { points, max } of [...lines, goodWord, secret!]) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(max);
            expect(Number.isInteger(points)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('changes nothing when it is refused, and never changes the state it was asked about', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        const play = startPlay({ people: ['tj'], seed: `still ${seed}` });
        play.until('diplomacy');
        for (let n = 0; n < 60; n++) {
          const power = dice.pick(play.state.powers)!;
          const before = JSON.stringify(play.state);
          decide(play.state, actorOf(play.state, power), wildCommand(play.state, power, dice), play.now);
          expect(JSON.stringify(play.state)).toBe(before);
        }
      }),
      RUNS,
    );
  });
});

describe('lone and idle powers', () => {
  it('never block a match: one person who only presses ready sees its end', () => {
    for (const power of ['ru', 'tj', 'uz', 'tal'] as const) {
      const idle = (['ru', 'tj', 'uz', 'tal'] as const).filter((other) => other !== power);
      const play = startPlay({ people: [power], idle, seed: `alone ${power}` });
      for (let n = 0; n < 60 && play.state.phase !== 'archives'; n++) {
        play.refusal({ seat: `s-${power}` }, { type: 'ready', ready: true });
        play.refusal({ seat: `s-${power}` }, { type: 'dispatch', publish: null });
      }
      expect(play.state.phase).toBe('archives');
    }
  });
});
