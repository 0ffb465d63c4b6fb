// What cannot be signed, kind by kind: impossible, pointless, contradictory; refused with the clause and the reason in words (rules 6, 6.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { LESSON_DRAFTABLE } from '../../shared/politics/clauseKinds.ts';
import { propose } from '../../shared/politics/pactLife.ts';
import { starterDrafts } from '../../shared/politics/starterDrafts.ts';
import type { World } from '../../shared/politics/world.ts';
import { given, lessonWorld, proposed, refusal, rich, scene, terms } from './lessonWorld.ts';
import { say } from './words.ts';

const world = rich(lessonWorld());
const offer = (parties: readonly PowerId[], clauses: readonly Clause[], now: World = world, more = {}) =>
  propose(scene(now), { id: 'p20', by: parties[0] ?? 'ru', terms: terms(parties, clauses, more) });

const pay = { kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' } as const;
const sughd = {
  kind: 'orderPledge',
  giver: 'tj',
  unit: 'u6',
  unitAt: 'tj-sughd',
  act: { type: 'supportHold', at: 'uz-termez' },
  until: 'thisRound',
} as const;
const posts = {
  kind: 'actPledge',
  giver: 'tal',
  deed: { type: 'posts', group: 'tajik', atLeast: 5 },
  byRound: 3,
} as const;
const access = { kind: 'access', grantor: 'uz', grantee: 'tj', mode: 'transit', provinces: ['uz-termez'] } as const;
const supply = { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 1 } as const;
const embassy = { kind: 'status', giver: 'uz', move: 'embassy' } as const;
const railway = { kind: 'corridor', route: 'termezKabul', funders: { uz: 3 } } as const;

const TABLE: readonly [string, readonly PowerId[], Clause, string, string?][] = [
  ['pay: as it should be', ['tj', 'uz'], pay, 'accepted'],
  ['pay: nothing', ['tj', 'uz'], { ...pay, coins: 0 }, 'badTerms', 'coinsOutOfRange'],
  ['pay: half a coin', ['tj', 'uz'], { ...pay, coins: 1.5 }, 'badTerms', 'coinsOutOfRange'],
  ['pay: sixteen', ['tj', 'uz'], { ...pay, coins: 16 }, 'badTerms', 'coinsOutOfRange'],
  ['pay: a stranger', ['tj', 'ru'], pay, 'badTerms', 'notAParty'],
  ['pay: oneself', ['tj', 'uz'], { ...pay, to: 'uz' }, 'badTerms', 'withItself'],

  ['pledge: as it should be', ['tj', 'uz'], sughd, 'accepted'],
  ['pledge: another’s unit', ['tj', 'uz'], { ...sughd, unit: 'u7' }, 'foreignUnit', 'unitOfAnother'],
  ['pledge: no unit', ['tj', 'uz'], { ...sughd, unit: 'u99' }, 'noSuchUnit', 'unitGone'],
  ['pledge: the unit stands elsewhere', ['tj', 'uz'], { ...sughd, unitAt: 'tj-kulob' }, 'badTerms', 'unitMoved'],
  [
    'pledge: out of reach',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'supportHold', at: 'af-balkh' } },
    'badTerms',
    'outOfReach',
  ],
  [
    'pledge: support of nobody',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'supportHold', at: 'uz-fergana' } },
    'clausePointless',
    'nobodyThere',
  ],
  [
    'pledge: support into a closed province',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'supportHold', at: 'kg-batken' } },
    'closedProvince',
    'provinceClosed',
  ],
  [
    'pledge: support of itself',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'supportHold', at: 'tj-sughd' } },
    'badTerms',
    'supportsItself',
  ],
  [
    'pledge: secure where it does not stand',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'secure', at: 'tj-kulob' } },
    'badTerms',
    'secureElsewhere',
  ],
  [
    'pledge: a move that cannot be made',
    ['tj', 'uz'],
    { ...sughd, act: { type: 'supportMove', from: 'af-kabul', to: 'uz-termez' } },
    'badTerms',
    'outOfReach',
  ],
  ['pledge: for a round gone by', ['tj', 'uz'], { ...sughd, until: 0 }, 'badTerms', 'dueOutOfRange'],

  ['act: as it should be', ['tal', 'tj'], posts, 'accepted'],
  ['act: posts of others', ['tj', 'tal'], { ...posts, giver: 'tj' }, 'badTerms', 'onlyTaliban'],
  [
    'act: 34 posts',
    ['tal', 'tj'],
    { ...posts, deed: { type: 'posts', group: 'tajik', atLeast: 34 } },
    'badTerms',
    'postsOutOfRange',
  ],
  ['act: due in nine rounds', ['tal', 'tj'], { ...posts, byRound: 9 }, 'badTerms', 'dueOutOfRange'],
  [
    'act: a border that is not there',
    ['ru', 'tj'],
    { kind: 'actPledge', giver: 'ru', deed: { type: 'borderRegime', regime: 'open' }, byRound: 1 },
    'clausePointless',
    'noAfghanBorder',
  ],

  ['access: as it should be', ['uz', 'tj'], access, 'accepted'],
  [
    'access: to what is not one’s own',
    ['uz', 'tj'],
    { ...access, provinces: ['tj-kulob'] },
    'badTerms',
    'notItsProvince',
  ],
  ['access: to nowhere', ['uz', 'tj'], { ...access, provinces: ['uz-atlantis'] }, 'badTerms', 'noSuchProvince'],
  ['access: to nothing', ['uz', 'tj'], { ...access, provinces: [] }, 'badTerms', 'namesNoProvince'],
  [
    'access: that the 201st has',
    ['tj', 'ru'],
    { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'transit', provinces: ['tj-kulob'] },
    'clausePointless',
    'alreadyInForce',
  ],
  [
    'access: a base where there is transit',
    ['tj', 'ru'],
    { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'basing', provinces: ['tj-kulob'] },
    'accepted',
  ],

  ['peace: beside the charter, which only flags', ['tj', 'uz'], { kind: 'nonAggression' }, 'accepted'],

  ['supply: as it should be', ['uz', 'tal'], supply, 'accepted'],
  ['supply: what one has not', ['tal', 'uz'], { ...supply, giver: 'tal', receiver: 'uz' }, 'badTerms', 'hasNoSuchGood'],
  ['supply: for six coins', ['uz', 'tal'], { ...supply, price: 6 }, 'badTerms', 'coinsOutOfRange'],
  [
    'supply: permits for who needs none',
    ['ru', 'tal'],
    { kind: 'supply', giver: 'ru', receiver: 'tal', good: 'workPermits', price: 0 },
    'clausePointless',
    'needsNoPermits',
  ],
  [
    'supply: that flows already',
    ['uz', 'tal'],
    { ...supply, good: 'electricity' },
    'clausePointless',
    'alreadyInForce',
  ],

  ['status: as it should be', ['uz', 'tal'], embassy, 'accepted'],
  ['status: two steps', ['tj', 'tal'], { ...embassy, giver: 'tj' }, 'statusImpossible', 'oneStep'],
  [
    'status: a step back',
    ['ru', 'tal'],
    { kind: 'status', giver: 'ru', move: 'contact' },
    'statusImpossible',
    'oneStep',
  ],
  ['status: without the Taliban', ['uz', 'tj'], embassy, 'badTerms', 'statusNeedsTaliban'],
  ['status: of the Taliban', ['tal', 'uz'], { ...embassy, giver: 'tal' }, 'statusImpossible', 'statusOfTaliban'],
  [
    'status: recognition while listed',
    ['ru', 'tal'],
    { kind: 'status', giver: 'ru', move: 'recognised' },
    'listedNoRecognition',
    'listedNoRecognition',
  ],
  ['status: listed twice', ['ru', 'tal'], { kind: 'status', giver: 'ru', move: 'list' }, 'statusImpossible', 'listing'],

  ['corridor: as it should be', ['uz', 'tal'], railway, 'accepted'],
  ['corridor: shared', ['uz', 'tal'], { ...railway, funders: { uz: 2, tal: 1 } }, 'accepted'],
  ['corridor: too cheap', ['uz', 'tal'], { ...railway, funders: { uz: 2 } }, 'badTerms', 'corridorPrice'],
  [
    'corridor: a share of nothing',
    ['uz', 'tal'],
    { ...railway, funders: { uz: 3, tal: 0 } },
    'badTerms',
    'corridorPrice',
  ],
  ['corridor: over the heads of those it crosses', ['uz', 'ru'], railway, 'badTerms', 'corridorCrosses'],
  [
    'corridor: through closed provinces',
    ['uz', 'tal'],
    { ...railway, route: 'railway' },
    'closedProvince',
    'routeClosed',
  ],
  ['corridor: to nowhere', ['uz', 'tal'], { ...railway, route: 'toString' }, 'badTerms', 'noSuchRoute'],
];

describe('one clause', () => {
  it.each(TABLE)('%s', (_name, parties, clause, code, why) => {
    const result = offer(parties, [clause]);
    expect(refusal(result)).toBe(code);
    if (result.ok) return;
    expect(result.error.args?.clause).toBe(1);
    expect(result.error.args?.why).toMatchObject({ key: `pact.why.${why}` });
  });

  it('has a row for every kind of the Lesson', () => {
    expect(new Set(TABLE.map(([, , clause]) => clause.kind))).toEqual(new Set(LESSON_DRAFTABLE));
  });

  it('the reason reads as a sentence, for every row that is refused', () => {
    for (const [, parties, clause] of TABLE) {
      const result = offer(parties, [clause]);
      const why = result.ok ? undefined : result.error.args?.why;
      if (why !== undefined && typeof why === 'object' && 'key' in why) expect(say(why)).toMatch(/\.$/u);
    }
  });

  it('names the clause by its number in the treaty', () => {
    const result = offer(['tj', 'uz'], [sughd, { ...pay, coins: 99 }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'badTerms', args: { clause: 2 } } });
  });
});

describe('clauses against each other and against the calendar', () => {
  it.each<[string, readonly PowerId[], readonly Clause[], string]>([
    [
      'one unit, two orders',
      ['tj', 'uz'],
      [sughd, { ...sughd, act: { type: 'supportHold', at: 'tj-dushanbe' } }],
      'contradiction',
    ],
    ['one unit supports and holds', ['tj', 'uz'], [sughd, { ...sughd, act: { type: 'hold' } }], 'contradiction'],
    [
      'one unit holds and secures: securing is a hold',
      ['tj', 'uz'],
      [
        { ...sughd, act: { type: 'hold' } },
        { ...sughd, act: { type: 'secure', at: 'tj-sughd' } },
      ],
      'accepted',
    ],
    [
      'one unit supports and stays out',
      ['tj', 'uz'],
      [sughd, { ...sughd, act: { type: 'stayOut', of: 'uz-fergana' } }],
      'accepted',
    ],
    ['the same twice', ['tj', 'uz'], [pay, pay], 'clausePointless'],
    ['money both ways', ['tj', 'uz'], [pay, { ...pay, from: 'tj', to: 'uz' }], 'contradiction'],
    [
      'power both ways',
      ['tj', 'uz'],
      [
        { ...supply, receiver: 'tj', good: 'electricity' },
        { ...supply, giver: 'tj', receiver: 'uz', good: 'electricity' },
      ],
      'contradiction',
    ],
    [
      'two steps, one after the other',
      ['tj', 'tal'],
      [
        { kind: 'status', giver: 'tj', move: 'contact' },
        { kind: 'status', giver: 'tj', move: 'embassy' },
      ],
      'accepted',
    ],
    [
      'off the list, then recognised',
      ['ru', 'tal'],
      [
        { kind: 'status', giver: 'ru', move: 'delist' },
        { kind: 'status', giver: 'ru', move: 'recognised' },
      ],
      'accepted',
    ],
    [
      'a ban and no ban',
      ['tal', 'uz'],
      [
        { ...posts, deed: { type: 'ban', on: true } },
        { ...posts, deed: { type: 'ban', on: false } },
      ],
      'contradiction',
    ],
    ['a railway twice', ['uz', 'tal'], [railway, { ...railway, funders: { uz: 2, tal: 1 } }], 'contradiction'],
  ])('%s', (_name, parties, clauses, code) => expect(refusal(offer(parties, clauses))).toBe(code));

  it('nothing falls due after the pact has ended', () => {
    expect(refusal(offer(['tal', 'tj'], [posts], world, { term: 2 }))).toBe('badTerms');
    expect(refusal(offer(['tal', 'tj'], [posts], world, { term: 3 }))).toBe('accepted');
    expect(refusal(offer(['tj', 'uz'], [{ ...sughd, until: 3 }], world, { term: 2 }))).toBe('badTerms');
  });

  it('an edict freezes every rise, not a listing (rules 8)', () => {
    const frozen = { ...world, flags: { statusFreeze: 2 } };
    expect(refusal(offer(['uz', 'tal'], [embassy], frozen))).toBe('statusFrozen');
    expect(refusal(offer(['uz', 'tal'], [{ ...embassy, move: 'list' }], frozen))).toBe('accepted');
    expect(refusal(offer(['uz', 'tal'], [embassy], { ...frozen, round: 3 }))).toBe('accepted');
  });

  it('a route exists once', () => {
    const built = { route: 'termezKabul', pact: 'p9', signedIn: 1, paysFrom: 3, funders: ['uz'], paidIn: [] } as const;
    expect(refusal(offer(['uz', 'tal'], [railway], { ...world, corridors: [built] }))).toBe('routeTaken');
  });

  it('one unit may be promised in two pacts: that is a lie, not an error (scenario B, Two promises)', () => {
    const sold = proposed(world, 'p21', terms(['tj', 'uz'], [sughd]));
    const again = { ...sughd, act: { type: 'secure', at: 'tj-sughd' } } as const;
    expect(refusal(offer(['tj', 'ru'], [again], sold))).toBe('accepted');
  });

  it('what a pact under notice gives can be agreed anew', () => {
    const agreed = terms(['uz', 'tj'], [access]);
    expect(refusal(offer(['uz', 'tj'], [access], given(world, 'p21', agreed)))).toBe('clausePointless');
    const leaving = given(world, 'p21', agreed, { notice: { by: 'uz', bindsTo: 2 } });
    expect(refusal(offer(['uz', 'tj'], [access], leaving))).toBe('accepted');
  });
});

describe('the starter drafts (scenario F)', () => {
  it('can each be proposed as they lie there by their power, with the coins of the start', () => {
    const start = lessonWorld();
    for (const [by, drafts] of Object.entries(starterDrafts(start))) {
      for (const [i, draft] of (drafts ?? []).entries()) {
        const result = propose(scene(start), { id: `d${i}`, by: by as PowerId, terms: draft });
        expect([by, i, refusal(result)]).toEqual([by, i, 'accepted']);
      }
    }
  });
});

describe('property: anything that has the shape of terms is answered', () => {
  const power = fc.constantFrom<PowerId>('ru', 'tj', 'uz', 'tal', 'cn');
  const id = fc.constantFrom(
    'tj-sughd',
    'uz-termez',
    'af-balkh',
    'kg-osh',
    'ru-siberia',
    'caspian-north',
    '__proto__',
    '',
  );
  const unit = fc.constantFrom('u1', 'u3', 'u6', 'u7', 'u13', 'u99', 'constructor');
  const n = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5));
  const act = fc.oneof(
    fc.record({ type: fc.constant('supportHold' as const), at: id }),
    fc.record({ type: fc.constant('supportMove' as const), from: id, to: id }),
    fc.record({ type: fc.constant('secure' as const), at: id }),
    fc.constant({ type: 'hold' as const }),
    fc.record({ type: fc.constant('stayOut' as const), of: id }),
  );
  const clause: fc.Arbitrary<Clause> = fc.oneof(
    fc.record({
      kind: fc.constant('pay' as const),
      from: power,
      to: power,
      coins: n,
      each: fc.constantFrom('once' as const, 'round' as const),
    }),
    fc.record({
      kind: fc.constant('orderPledge' as const),
      giver: power,
      unit,
      unitAt: id,
      act,
      until: fc.oneof(n, fc.constant('thisRound' as const)),
    }),
    fc.record({
      kind: fc.constant('access' as const),
      grantor: power,
      grantee: power,
      mode: fc.constantFrom('transit' as const, 'basing' as const),
      provinces: fc.oneof(fc.constant('all' as const), fc.array(id)),
    }),
    fc.record({
      kind: fc.constant('status' as const),
      giver: power,
      move: fc.constantFrom(
        'contact' as const,
        'embassy' as const,
        'recognised' as const,
        'list' as const,
        'delist' as const,
      ),
    }),
    fc.record({
      kind: fc.constant('corridor' as const),
      route: fc.constantFrom('termezKabul', 'wakhan', '__proto__'),
      funders: fc.dictionary(power, n),
    }),
    fc.record({ kind: fc.constant('nonAggression' as const) }),
    fc.record({
      kind: fc.constant('other' as const),
      words: fc.record({ text: fc.string({ unit: 'binary', maxLength: 300 }) }),
    }),
  );

  it('with steps or a coded refusal, never with an exception', () => {
    fc.assert(
      fc.property(
        fc.record({
          parties: fc.array(power, { maxLength: 4 }),
          clauses: fc.array(clause, { maxLength: 8 }),
          term: fc.oneof(n, fc.constant('match' as const)),
          visibility: fc.constantFrom('public' as const, 'secret' as const),
          preamble: fc.string({ unit: 'binary', maxLength: 700 }),
        }),
        power,
        (typed, by) => {
          const result = propose(scene(world), { id: 'p20', by, terms: typed });
          if (!result.ok) expect(result.error.code).toMatch(/^[a-z]+/iu);
          else expect(result.value).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('names of the language are no provinces and no units', () => {
  const stayOut: Clause = { ...sughd, act: { type: 'stayOut', of: 'constructor' } };
  expect(refusal(offer(['tj', 'uz'], [stayOut]))).toBe('badTerms');
  expect(refusal(offer(['tj', 'uz'], [{ ...sughd, unit: 'toString' }]))).toBe('noSuchUnit');
});
