// The life of a pact while people talk (rules 6): versions, seals, races, limits, endings, readers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { sameTerms } from '../../shared/politics/canonicalTerms.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { mayRead, partiesOf, termsOf } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { endingsAtClose, lapseAtBell } from '../../shared/politics/pactClose.ts';
import { endTogether, giveNotice, publish, publishingCost } from '../../shared/politics/pactEnding.ts';
import { counter, propose, refuseProposal, retract, sign, unsign } from '../../shared/politics/pactLife.ts';
import { afterSteps } from '../../shared/politics/pactStep.ts';
import {
  BOARD,
  following,
  given,
  lessonWorld,
  pactIn,
  proposed,
  refusal,
  rich,
  scene,
  signed,
  terms,
} from './lessonWorld.ts';

const coin: Clause = { kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' };
const help: Clause = {
  kind: 'orderPledge',
  giver: 'tj',
  unit: 'u6',
  unitAt: 'tj-sughd',
  act: { type: 'supportHold', at: 'uz-termez' },
  until: 'thisRound',
};
const deal = terms(['tj', 'uz'], [help, coin]);
const world = rich(lessonWorld());
const onTable = proposed(world, 'p20', deal);

describe('signing', () => {
  it('given a proposal, when the last party seals it, then it is in force in the same round', () => {
    const now = following(onTable, sign(scene(onTable), { by: 'uz', pact: 'p20', version: 1 }));
    expect(pactIn(now, 'p20')).toMatchObject({ state: 'inForce', inForceSince: 1 });
  });

  it('proposing seals one’s own signature and binds nobody', () => {
    expect(pactIn(onTable, 'p20')).toMatchObject({ state: 'proposed', signatures: { tj: { version: 1, round: 1 } } });
  });

  it('given three parties, two seals are not enough', () => {
    const three = terms(['ru', 'tj', 'uz'], [{ kind: 'pay', from: 'ru', to: 'tj', coins: 1, each: 'once' }]);
    const now = proposed(world, 'p20', three);
    const two = following(now, sign(scene(now), { by: 'uz', pact: 'p20', version: 1 }));
    expect(pactIn(two, 'p20').state).toBe('proposed');
    const all = following(two, sign(scene(two), { by: 'tj', pact: 'p20', version: 1 }));
    expect(pactIn(all, 'p20').state).toBe('inForce');
  });

  it('a term of two rounds from round 1 binds to round 2', () => {
    const now = signed(world, 'p20', { ...deal, term: 2 });
    expect(pactIn(now, 'p20').lastRound).toBe(2);
  });

  it('is checked again with the last seal: a unit that was driven off cannot be promised', () => {
    const { u6: _gone, ...units } = onTable.units;
    const now = { ...onTable, units };
    expect(refusal(sign(scene(now), { by: 'uz', pact: 'p20', version: 1 }))).toBe('noSuchUnit');
  });

  it.each<[string, () => ReturnType<typeof sign>, string]>([
    ['twice', () => sign(scene(onTable), { by: 'tj', pact: 'p20', version: 1 }), 'alreadySigned'],
    ['by a stranger', () => sign(scene(onTable), { by: 'ru', pact: 'p20', version: 1 }), 'notParty'],
    ['what is not there', () => sign(scene(onTable), { by: 'uz', pact: 'p99', version: 1 }), 'noSuchPact'],
    ['a name of the language', () => sign(scene(onTable), { by: 'uz', pact: 'constructor', version: 1 }), 'noSuchPact'],
    ['a version to come', () => sign(scene(onTable), { by: 'uz', pact: 'p20', version: 2 }), 'versionGone'],
  ])('is refused %s', (_name, attempt, code) => expect(refusal(attempt())).toBe(code));
});

describe('races', () => {
  it('sign while it is retracted: retracted first, nothing left to sign', () => {
    const now = following(onTable, retract(scene(onTable), { by: 'tj', pact: 'p20' }));
    expect(refusal(sign(scene(now), { by: 'uz', pact: 'p20', version: 1 }))).toBe('notProposed');
  });

  it('retract while it is signed: signed first, in force, nothing left to retract', () => {
    const now = following(onTable, sign(scene(onTable), { by: 'uz', pact: 'p20', version: 1 }));
    expect(refusal(retract(scene(now), { by: 'tj', pact: 'p20' }))).toBe('notProposed');
    expect(pactIn(now, 'p20').state).toBe('inForce');
  });

  it('sign an outdated version: the counter-proposal came first', () => {
    const dearer = terms(['tj', 'uz'], [help, { ...coin, coins: 2 }]);
    const now = following(onTable, counter(scene(onTable), { by: 'tj', pact: 'p20', version: 1, terms: dearer }));
    expect(refusal(sign(scene(now), { by: 'uz', pact: 'p20', version: 1 }))).toBe('versionGone');
    expect(refusal(counter(scene(now), { by: 'uz', pact: 'p20', version: 1, terms: deal }))).toBe('versionGone');
  });

  it('a counter-proposal drops all other seals', () => {
    const cheaper = terms(['tj', 'uz'], [help]);
    const now = following(onTable, counter(scene(onTable), { by: 'uz', pact: 'p20', version: 1, terms: cheaper }));
    expect(pactIn(now, 'p20').signatures).toEqual({ uz: { version: 2, round: 1 } });
    expect(pactIn(now, 'p20').current).toBe(2);
  });

  it('takes a seal off until it is in force, not after', () => {
    const open = following(onTable, unsign(scene(onTable), { by: 'tj', pact: 'p20' }));
    const half = following(open, sign(scene(open), { by: 'uz', pact: 'p20', version: 1 }));
    expect(pactIn(half, 'p20').state).toBe('proposed');
    expect(refusal(unsign(scene(half), { by: 'tj', pact: 'p20' }))).toBe('notSigned');
    const whole = following(half, sign(scene(half), { by: 'tj', pact: 'p20', version: 1 }));
    expect(refusal(unsign(scene(whole), { by: 'tj', pact: 'p20' }))).toBe('notProposed');
  });
});

describe('limits (rules 6)', () => {
  it('four live proposals a power; one that was refused makes room', () => {
    const four = ['a1', 'a2', 'a3', 'a4'].reduce((now, id) => proposed(now, id, deal), world);
    expect(refusal(propose(scene(four), { id: 'a5', by: 'tj', terms: deal }))).toBe('tooManyProposals');
    const room = following(four, refuseProposal(scene(four), { by: 'uz', pact: 'a1', version: 1 }));
    expect(refusal(propose(scene(room), { id: 'a5', by: 'tj', terms: deal }))).toBe('accepted');
    expect(refusal(propose(scene(four), { id: 'a5', by: 'uz', terms: deal }))).toBe('accepted');
  });

  const coins = (n: number): Clause[] =>
    [1, 2, 3, 4, 5, 6, 7].slice(0, n).map((c) => ({ ...coin, coins: c }) as Clause);
  it.each<[string, PactTerms, string]>([
    ['seven clauses', terms(['tj', 'uz'], coins(7)), 'tooManyClauses'],
    ['no clause', terms(['tj', 'uz'], []), 'badTerms'],
    ['one party', terms(['tj'], [coin]), 'badTerms'],
    ['a party twice', terms(['tj', 'tj'], [coin]), 'badTerms'],
    ['a power that is not here', terms(['tj', 'cn'], [coin]), 'notInMatch'],
    ['without its author', terms(['ru', 'uz'], [{ ...coin, to: 'ru' }]), 'notParty'],
    ['a term of nine', terms(['tj', 'uz'], [coin], { term: 9 }), 'badTerms'],
    ['a term of half a round', terms(['tj', 'uz'], [coin], { term: 1.5 }), 'badTerms'],
    ['601 characters', terms(['tj', 'uz'], [coin], { preamble: 'x'.repeat(601) }), 'preambleTooLong'],
    ['600 characters', terms(['tj', 'uz'], [coin], { preamble: '𝒳'.repeat(600) }), 'accepted'],
    ['a kind of the full game', terms(['tj', 'uz'], [{ kind: 'mutualDefence' }]), 'clauseNotAllowed'],
  ])('%s', (_name, typed, code) => {
    expect(refusal(propose(scene(world), { id: 'p20', by: 'tj', terms: typed }))).toBe(code);
  });

  it('a proposer cannot offer more than its purse holds; the purse of others is not looked at', () => {
    const poor = lessonWorld();
    const dear = terms(['uz', 'tj'], [{ ...coin, coins: 4 }]);
    expect(refusal(propose(scene(poor), { id: 'p20', by: 'uz', terms: dear }))).toBe('unpayable');
    expect(refusal(propose(scene(poor), { id: 'p20', by: 'tj', terms: dear }))).toBe('accepted');
  });

  it('free words are kept plain: ends trimmed, line ends and tabs as everywhere', () => {
    const typed = terms(['tj', 'uz'], [coin], { preamble: ' Peace\tand quiet\r\nfor all ' });
    expect(termsOf(pactIn(proposed(world, 'p20', typed), 'p20')).preamble).toBe('Peace and quiet\nfor all');
  });
});

describe('the bell', () => {
  it('unsigned proposals lapse, standing ones survive', () => {
    const standing = following(onTable, propose(scene(onTable), { id: 'p21', by: 'tj', terms: deal, standing: true }));
    const now = { ...standing, pacts: afterSteps(standing.pacts, lapseAtBell(standing)) };
    expect(pactIn(now, 'p20')).toMatchObject({ state: 'ended', ended: { how: 'lapsed', round: 1 } });
    expect(pactIn(now, 'p21').state).toBe('proposed');
    expect(pactIn(now, 'p1').state).toBe('inForce');
  });
});

describe('ending', () => {
  it('notice given in round r binds to Close of r+1 (rules-review B2)', () => {
    const given1 = following(world, giveNotice(scene(world), { by: 'uz', pact: 'p3' }));
    expect(pactIn(given1, 'p3').notice).toEqual({ by: 'uz', bindsTo: 2 });
    expect(endingsAtClose(given1, BOARD)).toEqual([]);
    const [ending] = endingsAtClose({ ...given1, round: 2 }, BOARD);
    expect(ending).toMatchObject({ how: 'withdrawn', by: 'uz', pact: { id: 'p3' } });
  });

  it('leaving the charter takes three rounds (scenario C)', () => {
    const now = following(world, giveNotice(scene(world), { by: 'tj', pact: 'p1' }));
    expect(pactIn(now, 'p1').notice?.bindsTo).toBe(4);
  });

  it('an institution lives on among those who stay', () => {
    const now = following(world, giveNotice(scene(world), { by: 'uz', pact: 'p8' }));
    const [ending] = endingsAtClose({ ...now, round: 2 }, BOARD);
    expect(ending?.how).toBe('left');
    const left = ending?.steps.at(-1)?.pact;
    expect(left && partiesOf(left)).toEqual(['ru', 'tj']);
    expect(left?.state).toBe('inForce');
  });

  it('a withdrawn clause cannot be signed again between the same parties for two rounds', () => {
    const supply = terms(
      ['uz', 'tal'],
      [{ kind: 'supply', giver: 'uz', receiver: 'tal', good: 'electricity', price: 2 }],
    );
    const noticed = following(world, giveNotice(scene(world), { by: 'uz', pact: 'p3' }));
    const close = { ...noticed, round: 2 };
    const steps = endingsAtClose(close, BOARD).flatMap((ending) => ending.steps);
    const gone = { ...close, pacts: afterSteps(close.pacts, steps) };
    const again = (round: number) =>
      refusal(propose(scene({ ...gone, round }), { id: 'p20', by: 'uz', terms: supply }));
    expect([3, 4, 5].map(again)).toEqual(['recentlyWithdrawn', 'recentlyWithdrawn', 'accepted']);
  });

  it('ends together when all have agreed, at once', () => {
    const one = following(world, endTogether(scene(world), { by: 'ru', pact: 'p2' }));
    expect(pactIn(one, 'p2').state).toBe('inForce');
    expect(refusal(endTogether(scene(one), { by: 'ru', pact: 'p2' }))).toBe('nothingChanged');
    const both = following(one, endTogether(scene(one), { by: 'tj', pact: 'p2' }));
    expect(pactIn(both, 'p2').ended).toEqual({ how: 'together', round: 1 });
  });

  it('expires by term, and is fulfilled when nothing is left to do', () => {
    const short = given(world, 'p20', terms(['tj', 'uz'], [{ kind: 'nonAggression' }]), { lastRound: 2 });
    expect(endingsAtClose({ ...short, round: 2 }, BOARD)).toMatchObject([{ how: 'expired', pact: { id: 'p20' } }]);
    const done = given(world, 'p20', deal, { done: [1] });
    expect(endingsAtClose(done, BOARD)).toMatchObject([{ how: 'fulfilled', pact: { id: 'p20' } }]);
    expect(endingsAtClose(given(world, 'p20', deal), BOARD)).toEqual([]);
  });
});

describe('readers (rules 6, visibility)', () => {
  const secret = signed(world, 'p20', { ...deal, visibility: 'secret' });

  it('a secret pact is read by its parties alone; for others it does not exist', () => {
    const readers: readonly (PowerId | null)[] = ['ru', 'tj', 'uz', 'tal', null];
    expect(readers.filter((reader) => mayRead(pactIn(secret, 'p20'), reader))).toEqual(['tj', 'uz']);
    expect(refusal(giveNotice(scene(secret), { by: 'ru', pact: 'p20' }))).toBe('noSuchPact');
  });

  it('publishing opens it to all and breaks it, for 1 standing', () => {
    const now = following(secret, publish(scene(secret), { by: 'uz', pact: 'p20' }));
    expect(mayRead(pactIn(now, 'p20'), null)).toBe(true);
    expect(pactIn(now, 'p20')).toMatchObject({ state: 'ended', ended: { how: 'published', by: 'uz' } });
    expect(publishingCost(pactIn(secret, 'p20'), 'uz')).toBe(-1);
    expect(refusal(publish(scene(now), { by: 'tj', pact: 'p20' }))).toBe('notSecret');
  });

  it('the injured party of a breach may publish for nothing (rules 6.2)', () => {
    const broken = given(
      world,
      'p20',
      { ...deal, visibility: 'secret' },
      {
        state: 'ended',
        ended: { how: 'breached', by: 'tj', round: 1 },
      },
    );
    expect(publishingCost(pactIn(broken, 'p20'), 'uz')).toBe(0);
    expect(publishingCost(pactIn(broken, 'p20'), 'tj')).toBe(-1);
    expect(refusal(publish(scene(broken), { by: 'uz', pact: 'p20' }))).toBe('accepted');
  });

  it('a proposal that came to nothing stays closed; a public pact has nothing to publish', () => {
    const offer = proposed(world, 'p21', { ...deal, visibility: 'secret' });
    expect(refusal(publish(scene(offer), { by: 'tj', pact: 'p21' }))).toBe('notInForce');
    expect(refusal(publish(scene(world), { by: 'ru', pact: 'p2' }))).toBe('notSecret');
  });

  it('a refusal does not tell a stranger of a secret pact between the others', () => {
    const access: Clause = { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: 'all' };
    const hidden = given(world, 'p20', terms(['ru', 'uz'], [access], { visibility: 'secret' }));
    const three = terms(['tj', 'ru', 'uz'], [access]);
    expect(refusal(propose(scene(hidden), { id: 'p21', by: 'tj', terms: three }))).toBe('accepted');
    expect(refusal(propose(scene(hidden), { id: 'p21', by: 'ru', terms: three }))).toBe('clausePointless');
  });
});

describe('the same treaty', () => {
  it('does not depend on the order of keys or parties, but on that of clauses', () => {
    const turned = { ...deal, parties: ['uz', 'tj'] as const, preamble: '  ' };
    expect(sameTerms(deal, turned)).toBe(true);
    expect(sameTerms(deal, { ...deal, clauses: [coin, help] })).toBe(false);
    expect(refusal(counter(scene(onTable), { by: 'uz', pact: 'p20', version: 1, terms: turned }))).toBe(
      'nothingChanged',
    );
  });
});

describe('property: nobody is bound without having signed the version in force', () => {
  type Move =
    | {
        readonly do: 'sign' | 'counter' | 'refuse';
        readonly by: PowerId;
        readonly version: number;
        readonly coins: number;
      }
    | { readonly do: 'unsign' | 'retract'; readonly by: PowerId };
  const parties = ['ru', 'tj', 'uz'] as const;
  const by = fc.constantFrom(...parties, 'tal' as const);
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({
      do: fc.constantFrom('sign' as const, 'sign' as const, 'counter' as const, 'refuse' as const),
      by,
      version: fc.integer({ min: 1, max: 4 }),
      coins: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ do: fc.constantFrom('unsign' as const, 'retract' as const), by }),
  );
  const pay = (coins: number) => terms(parties, [{ kind: 'pay', from: 'ru', to: 'tj', coins, each: 'once' }]);

  it('whatever the order of signing, countering, taking back', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let now = proposed(world, 'p20', pay(1));
        // The truth kept apart: who wants which text at this moment.
        const wants = new Map<PowerId, number>([['ru', 1]]);
        for (const step of moves) {
          const before = pactIn(now, 'p20');
          const s = scene(now);
          const act = { by: step.by, pact: 'p20' };
          const result =
            step.do === 'sign'
              ? sign(s, { ...act, version: step.version })
              : step.do === 'counter'
                ? counter(s, { ...act, version: step.version, terms: pay(step.coins) })
                : step.do === 'refuse'
                  ? refuseProposal(s, { ...act, version: step.version })
                  : step.do === 'unsign'
                    ? unsign(s, act)
                    : retract(s, act);
          if (!result.ok) continue;
          expect(before.state).toBe('proposed');
          now = following(now, result);
          if (step.do === 'sign') wants.set(step.by, step.version);
          if (step.do === 'unsign') wants.delete(step.by);
          if (step.do === 'counter') {
            wants.clear();
            wants.set(step.by, pactIn(now, 'p20').current);
          }
          const pact = pactIn(now, 'p20');
          const all = parties.every((party) => wants.get(party) === pact.current);
          expect(pact.state === 'inForce').toBe(all && pact.state !== 'ended');
        }
      }),
      { numRuns: 300 },
    );
  });
});
