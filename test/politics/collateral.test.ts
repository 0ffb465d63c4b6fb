// Collateral (rules 6, 3.1; docs/adr/0013): laid down with the seal, returned with it, forfeited by who breaks the pact.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { bandSeen } from '../../shared/politics/coinsBand.ts';
import { depositedBy, forfeits, heldCoins } from '../../shared/politics/collateral.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import { lapseAtBell } from '../../shared/politics/pactClose.ts';
import { endTogether, publish } from '../../shared/politics/pactEnding.ts';
import { counter, propose, refuseProposal, retract, sign, unsign } from '../../shared/politics/pactLife.ts';
import { worldAfter } from '../../shared/politics/pactStep.ts';
import type { World } from '../../shared/politics/world.ts';
import {
  following,
  given,
  lessonWorld,
  pactIn,
  proposed,
  refusal,
  rich,
  scene,
  terms,
  withPower,
} from './lessonWorld.ts';

const three = terms(['ru', 'tj', 'uz'], [{ kind: 'nonAggression' }], { collateral: { ru: 1, tj: 2, uz: 3 } });
const start = rich(lessonWorld());
const onTable = proposed(start, 'p20', three);
const twoSeals = following(onTable, sign(scene(onTable), { by: 'tj', pact: 'p20', version: 1 }));
const inForce = following(twoSeals, sign(scene(twoSeals), { by: 'uz', pact: 'p20', version: 1 }));
const purses = (world: World) => (['ru', 'tj', 'uz'] as const).map((id) => world.power[id]?.coins);
const deposits = (world: World) => pactIn(world, 'p20').deposits;

describe('laid down', () => {
  it('with one’s own seal, one after the other', () => {
    expect([deposits(onTable), purses(onTable)]).toEqual([{ ru: 1 }, [14, 15, 15]]);
    expect([deposits(twoSeals), purses(twoSeals)]).toEqual([{ ru: 1, tj: 2 }, [14, 13, 15]]);
    expect([deposits(inForce), purses(inForce)]).toEqual([{ ru: 1, tj: 2, uz: 3 }, [14, 13, 12]]);
  });

  it('each from its own purse only: that of others is not looked at', () => {
    const poor = withPower(start, 'uz', { coins: 2 });
    const offered = proposed(poor, 'p20', three);
    expect(refusal(sign(scene(offered), { by: 'tj', pact: 'p20', version: 1 }))).toBe('accepted');
    expect(sign(scene(offered), { by: 'uz', pact: 'p20', version: 1 })).toMatchObject({ error: { code: 'unpayable' } });
  });

  it('what a pact asks at once and the collateral together are not more than the purse', () => {
    const pay = { kind: 'pay', from: 'ru', to: 'tj', coins: 3, each: 'once' } as const;
    const dear = terms(['ru', 'tj'], [pay], { collateral: { ru: 2 } });
    const offer = (coins: number) =>
      refusal(propose(scene(withPower(start, 'ru', { coins })), { id: 'p20', by: 'ru', terms: dear }));
    expect([offer(4), offer(5)]).toEqual(['unpayable', 'accepted']);
  });

  it('at most four at once over all pacts', () => {
    const big = terms(['ru', 'tj'], [{ kind: 'nonAggression' }], { collateral: { ru: 4 } });
    const full = proposed(start, 'p21', big);
    expect(propose(scene(full), { id: 'p22', by: 'ru', terms: three })).toMatchObject({
      ok: false,
      error: { code: 'tooMuchCollateral', args: { field: 'collateral' } },
    });
    // Its own older version frees what it holds.
    const again = counter(scene(full), { by: 'ru', pact: 'p21', version: 1, terms: { ...big, term: 3 } });
    expect(refusal(again)).toBe('accepted');
    expect(following(full, again).power.ru?.coins).toBe(11);
  });

  it.each<[string, Partial<PactTerms>, string]>([
    ['five coins', { collateral: { ru: 5 } }, 'badTerms'],
    ['half a coin', { collateral: { ru: 0.5 } }, 'badTerms'],
    ['less than nothing', { collateral: { ru: -1 } }, 'badTerms'],
    ['of a stranger', { collateral: { tal: 1 } }, 'badTerms'],
    ['nothing at all', { collateral: { ru: 0 } }, 'accepted'],
  ])('%s', (_name, more, code) => {
    expect(refusal(propose(scene(start), { id: 'p20', by: 'ru', terms: { ...three, ...more } }))).toBe(code);
  });

  it('at a standing of 2 a seal needs a coin, where the preset has it (rules 3.1)', () => {
    const bare = terms(['ru', 'tj'], [{ kind: 'pay', from: 'ru', to: 'tj', coins: 1, each: 'once' }]);
    const distrusted = withPower({ ...start, preset: 'evening' }, 'tj', { standing: 2 });
    const offer = (world: World, text: PactTerms) => propose(scene(world), { id: 'p20', by: 'ru', terms: text });
    expect(offer(distrusted, bare)).toMatchObject({
      error: { code: 'needsCollateral', args: { field: 'collateral' } },
    });
    expect(refusal(offer(distrusted, { ...bare, collateral: { tj: 1 } }))).toBe('accepted');
    expect(refusal(offer(withPower(distrusted, 'tj', { standing: 3 }), bare))).toBe('accepted');
    expect(refusal(offer({ ...distrusted, preset: 'lesson' }, bare))).toBe('accepted');
  });
});

describe('returned', () => {
  const steps = {
    'the seal is taken off': unsign(scene(twoSeals), { by: 'tj', pact: 'p20' }),
    'it is refused': refuseProposal(scene(twoSeals), { by: 'uz', pact: 'p20', version: 1 }),
    'it is retracted': retract(scene(twoSeals), { by: 'ru', pact: 'p20' }),
  };
  it.each(Object.entries(steps))('when %s', (name, step) => {
    const after = following(twoSeals, step);
    expect(purses(after)).toEqual(name === 'the seal is taken off' ? [14, 15, 15] : [15, 15, 15]);
  });

  it('when a counter-proposal comes: only its author’s lies down anew', () => {
    const other = { ...three, collateral: { ru: 1, tj: 4, uz: 3 } };
    const after = following(twoSeals, counter(scene(twoSeals), { by: 'uz', pact: 'p20', version: 1, terms: other }));
    expect([deposits(after), purses(after)]).toEqual([{ uz: 3 }, [15, 15, 12]]);
  });

  it('at the bell; what stands keeps its coins', () => {
    expect(purses(worldAfter(twoSeals, lapseAtBell(twoSeals)))).toEqual([15, 15, 15]);
    const standing = following(start, propose(scene(start), { id: 'p20', by: 'ru', terms: three, standing: true }));
    expect(purses(worldAfter(standing, lapseAtBell(standing)))).toEqual([14, 15, 15]);
  });

  it('when all end it together', () => {
    const after = (['ru', 'tj', 'uz'] as const).reduce(
      (now, by) => following(now, endTogether(scene(now), { by, pact: 'p20' })),
      inForce,
    );
    expect([pactIn(after, 'p20').state, purses(after)]).toEqual(['ended', [15, 15, 15]]);
    expect(deposits(after)).toBeUndefined();
  });
});

describe('forfeited', () => {
  const pact = pactIn(inForce, 'p20');
  it.each<[string, readonly PowerId[], readonly string[]]>([
    ['one breaks: split evenly', ['tj'], ['ru>ru 1', 'tj>ru 1', 'tj>uz 1', 'uz>uz 3']],
    ['the remainder goes to the oldest signature', ['uz'], ['ru>ru 1', 'tj>tj 2', 'uz>ru 2', 'uz>tj 1']],
    ['two break: the third gets both', ['ru', 'uz'], ['ru>tj 1', 'tj>tj 2', 'uz>tj 3']],
    [
      'all break: each one’s goes to the others',
      ['ru', 'tj', 'uz'],
      ['ru>tj 1', 'tj>ru 1', 'tj>uz 1', 'uz>ru 2', 'uz>tj 1'],
    ],
  ])('%s', (_name, breakers, moves) => {
    expect(forfeits(pact, breakers).map(({ of, to, coins }) => `${of}>${to} ${coins}`)).toEqual(moves);
  });

  it('by who publishes a secret pact in force: that breaks it', () => {
    const secret = given(start, 'p20', { ...three, visibility: 'secret' }, { deposits: { ru: 1, tj: 2, uz: 3 } });
    const after = following(secret, publish(scene(secret), { by: 'tj', pact: 'p20' }));
    expect(purses(after)).toEqual([17, 15, 19]);
  });

  it('property: no coin is lost or made', () => {
    const of = fc.record({
      ru: fc.integer({ min: 0, max: 4 }),
      tj: fc.integer({ min: 0, max: 4 }),
      uz: fc.integer({ min: 0, max: 4 }),
    });
    const breakers = fc.subarray(['ru', 'tj', 'uz'] as const, { minLength: 1 });
    fc.assert(
      fc.property(of, breakers, (held, broke) => {
        const moves = forfeits({ ...pact, deposits: held } satisfies Pact, broke);
        expect(moves.reduce((sum, { coins }) => sum + coins, 0)).toBe(held.ru + held.tj + held.uz);
        expect(moves.filter(({ of: from, to }) => from === to && broke.some((breaker) => breaker === from))).toEqual(
          [],
        );
      }),
    );
  });
});

describe('counts as held (rules 7, "coins at most 1")', () => {
  it('laying down makes nobody look poor', () => {
    const poor = withPower(start, 'tj', { coins: 3 });
    const laid = following(
      proposed(poor, 'p20', three),
      sign(scene(proposed(poor, 'p20', three)), { by: 'tj', pact: 'p20', version: 1 }),
    );
    expect(laid.power.tj?.coins).toBe(1);
    expect([heldCoins(laid, 'tj'), depositedBy(laid, 'tj'), bandSeen(laid, 'tj')]).toEqual([3, 2, 1]);
  });
});
