// What if: the guess is fought by the rules of the server, with what the viewer knows; guesses come and go one by one, and no line leads out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../../client/store/matchBoard.ts';
import { tapProvince } from '../../../client/store/matchTap.ts';
import {
  canUndo,
  clearGuess,
  createWhatIf,
  forgetUnit,
  type Guess,
  guessBook,
  guessedBattle,
  guessNow,
  guessOrder,
  guessPush,
  isGuessing,
  ordersToWrite,
  pushGuess,
  undoGuess,
  type WhatIf,
} from '../../../client/store/matchWhatIf.ts';
import { guessTold, whatIfBoard } from '../../../client/store/matchWhatIfBoard.ts';
import { addWords } from '../../../client/text/language.ts';
import { say } from '../../../client/text/say.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { JudgedOrder } from '../../../shared/politics/world.ts';
import { catalogue } from '../../../shared/text/en/catalogue.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { diceOf } from '../../support/dice.ts';
import { type Given, given } from '../../support/given.ts';

addWords(catalogue);

/** What somebody of this power sees of a given moment. */
function seen(what: Given, power: PowerId) {
  const play = given(what);
  const seat = Object.values(play.state.seats).find((one) => one.power === power)!.id;
  return { play, view: projectPublic(play.state), mine: projectPrivate(play.state, seat) };
}

const BLANK: Guess = { orders: {}, pushes: {} };
const unitAt = (view: ReturnType<typeof projectPublic>, at: string): string =>
  Object.values(view.unit).find((unit) => unit.at === at)!.id;

describe('the battle of a guess is the battle of the server', () => {
  test.each(['lesson', 'evening'] as const)(
    'when everything is guessed right, in 40 random rounds of the %s',
    (preset) => {
      let failed = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const dice = diceOf(seed);
        const pushes = [
          ['tj-kulob', 'af-takhar', dice.upTo(4)],
          ['uz-termez', 'af-balkh', dice.upTo(4)],
        ] as const;
        // The stronger one is the main one, in the guess as in truth.
        const drawn = pushes.toSorted((a, b) => b[2] - a[2]);
        const { play, view, mine } = seen({ start: { preset, seed: `what if ${seed}` }, pushes: drawn }, 'tj');
        const guess: Guess = {
          orders: Object.fromEntries(
            guessBook(view, mine, BLANK).orders.map(({ unit, choices }) => [unit, dice.pick(choices)!.order]),
          ),
          pushes: Object.fromEntries(
            pushes.map(([front, from, strength]) => [front, { from, strength: strength as 0 }]),
          ),
        };
        play.state = { ...play.state, orders: guess.orders };
        const battle = guessedBattle(view, mine, guess);
        play.endPhase();
        const record = play.log.find((event) => event.type === 'found' && event.record.orders !== undefined);
        const orders = (record as { readonly record: { readonly orders: readonly JudgedOrder[] } }).record.orders;
        expect(battle.orders, `seed ${seed}`).toEqual(orders);
        failed += orders.filter(({ result }) => result !== 'succeeds').length;
      }
      expect(failed).toBeGreaterThan(40);
    },
  );

  test('others hold until something is guessed of them; own orders are taken over', () => {
    const { play } = seen({}, 'tj');
    const sughd = Object.values(play.state.units).find(({ at }) => at === 'tj-sughd')!.id;
    play.as('tj', { type: 'writeOrder', unit: sughd, order: { type: 'move', to: { province: 'tj-dushanbe' } } });
    play.as('uz', { type: 'writeOrder', unit: 'u7', order: { type: 'move', to: { province: 'af-balkh' } } });
    const view = projectPublic(play.state);
    const mine = projectPrivate(play.state, 's-tj');
    const written = guessedBattle(view, mine, BLANK).orders.filter(({ written }) => written.type !== 'hold');
    // Nothing of what Uzbekistan wrote is in the view, so nothing of it is in the battle.
    expect(written.every(({ owner }) => owner === 'tj')).toBe(true);
  });

  test('a support without a signature counts for nothing, a push cuts, securing behind the border lessens it', () => {
    const { view, mine } = seen({ pushes: [['tj-kulob', 'af-badakhshan', 2]] }, 'tj');
    const [termez, kulob, kunduz] = ['uz-termez', 'tj-kulob', 'af-kunduz'].map((at) => unitAt(view, at));
    const guess: Guess = {
      orders: {
        [termez!]: { type: 'supportHold', at: 'tj-bokhtar' },
        [kulob!]: { type: 'supportHold', at: 'tj-bokhtar' },
        [kunduz!]: { type: 'move', to: { province: 'tj-bokhtar' } },
      },
      pushes: { 'tj-kulob': { strength: 1, from: 'af-badakhshan' } },
    };
    const battle = guessedBattle(view, mine, guess);
    const told = guessTold(mine, guess, battle).map(({ sentences }) => sentences.map(say).join(' '));
    expect(told).toContain(
      'The support of the Tajik army at Kulob is cut by the push over the border from Badakhshan.',
    );
    expect(told.join(' ')).toMatch(/Termez wanted to back .*, but no pact lets it help over this border/);
    expect(told.join(' ')).toMatch(/Kunduz does not get to Bokhtar: .* holds it, 1 against 1/);
    expect(battle.pushes.map(({ gotIn }) => gotIn)).toEqual([false]);
  });

  test('a unit that secures where the push starts brings a weak one to nothing', () => {
    const units = [
      { owner: 'tj', at: 'tj-kulob' },
      { owner: 'tal', at: 'af-badakhshan' },
    ] as const;
    const { view, mine } = seen({ units, pushes: [['tj-kulob', 'af-badakhshan', 1]] }, 'tj');
    const orders = { [unitAt(view, 'af-badakhshan')]: { type: 'secure', lowers: 'presence' } } as const;
    const pushes = { 'tj-kulob': { strength: 1, from: 'af-badakhshan' } } as const;
    expect(guessedBattle(view, mine, { orders: {}, pushes }).pushes).toHaveLength(1);
    expect(guessedBattle(view, mine, { orders, pushes }).pushes).toHaveLength(0);
  });
});

describe('guesses', () => {
  const { view, mine } = seen({ pushes: [['tj-kulob', 'af-takhar', 2]] }, 'tj');
  let whatIf: WhatIf;
  beforeEach(() => {
    whatIf = createWhatIf();
  });

  test('are undone one by one, and a cleared board comes back by one undo', () => {
    guessOrder(whatIf, view, 'u7', { type: 'hold' });
    guessPush(whatIf, view, 'tj-kulob', { strength: 2, from: 'af-takhar' });
    clearGuess(whatIf, view);
    expect(guessNow(whatIf, view)).toEqual(BLANK);
    undoGuess(whatIf);
    expect(guessNow(whatIf, view).pushes['tj-kulob']?.strength).toBe(2);
    undoGuess(whatIf);
    expect(pushGuess(guessNow(whatIf, view), 'tj-kulob').strength).toBe(0);
    undoGuess(whatIf);
    expect(guessNow(whatIf, view)).toEqual(BLANK);
    expect(canUndo(whatIf, view)).toBe(false);
  });

  test('outlive closing the mode, but not the phase', () => {
    whatIf.open.value = true;
    guessOrder(whatIf, view, 'u7', { type: 'hold' });
    whatIf.open.value = false;
    expect(isGuessing(whatIf, view)).toBe(false);
    whatIf.open.value = true;
    expect(guessNow(whatIf, view).orders).toEqual({ u7: { type: 'hold' } });
    const later = { ...view, clock: { ...view.clock, phaseId: view.clock.phaseId + 1 } };
    expect(guessNow(whatIf, later)).toEqual(BLANK);
    expect(isGuessing(whatIf, { clock: { ...view.clock, phase: 'resolution' } })).toBe(false);
  });

  test('of own units can be written: only those that differ from what is written', () => {
    const own = mine.orders[0]!;
    guessOrder(whatIf, view, 'u7', { type: 'move', to: { province: 'tj-sughd' } });
    expect(ordersToWrite(mine, guessNow(whatIf, view))).toEqual([]);
    guessOrder(whatIf, view, own.unit, { type: 'hold' });
    expect(ordersToWrite(mine, guessNow(whatIf, view))).toEqual([]);
    const move = own.choices.find(({ order }) => order.type === 'move')!.order;
    guessOrder(whatIf, view, own.unit, move);
    expect(ordersToWrite(mine, guessNow(whatIf, view))).toEqual([{ unit: own.unit, order: move }]);
    forgetUnit(whatIf, view, own.unit);
    expect(guessNow(whatIf, view).orders[own.unit]).toBeUndefined();
  });
});

describe('on the board', () => {
  const { view, mine } = seen({ pushes: [['tj-kulob', 'af-takhar', 2]] }, 'tj');
  const guess: Guess = {
    orders: { [unitAt(view, 'af-kunduz')]: { type: 'move', to: { province: 'tj-bokhtar' } } },
    pushes: { 'tj-kulob': { strength: 3, from: 'af-takhar' } },
  };
  const picture = { guess, book: guessBook(view, mine, guess), battle: guessedBattle(view, mine, guess) };

  test('a foreign unit can be taken, and its choice is written at one tap', () => {
    const siberia = unitAt(view, 'ru-siberia');
    const tap = (unit: string | null, province: string) =>
      tapProvince(view, picture.book, { unit, pick: null, guessing: true }, province);
    expect(tap(null, 'ru-siberia')).toEqual({ does: 'select', unit: siberia });
    expect(tap(siberia, 'ru-volga')).toMatchObject({ does: 'write', order: { type: 'move' } });
    const board = whatIfBoard(view, mine, picture, { ...NOTHING_CHOSEN, unit: siberia });
    expect([...board.choosable.keys()]).toEqual(['ru-volga']);
  });

  test('arrows are guesses that say what became of them; pushes show whether they get in', () => {
    const board = whatIfBoard(view, mine, picture, NOTHING_CHOSEN);
    expect(board.arrows.map(({ form, result }) => [form, result])).toEqual([['guess', 'fails']]);
    expect(board.arrows[0]!.words!.map(say).join(' ')).toContain('holds it');
    expect(board.pushes).toEqual([{ from: 'af-takhar', front: 'tj-kulob', shown: 3, outcome: 1 }]);
  });
});

test('no line leads out: the what-if knows neither session nor network', () => {
  const root = join(import.meta.dirname, '..', '..', '..', 'client', 'store');
  for (const file of ['matchWhatIf.ts', 'matchWhatIfBoard.ts']) {
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
    expect(imports.length).toBeGreaterThan(3);
    expect(imports.filter((from) => /net\/|session|command/.test(from))).toEqual([]);
  }
});
