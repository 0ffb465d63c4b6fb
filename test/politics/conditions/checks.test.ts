// What is refused where a condition would stand, and why: numbers, names, depth, what cannot be checked, what asks for itself (rules 6, 11.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PactId, PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import {
  conditionObjection,
  isOpen,
  malformed,
  plainParts,
} from '../../../shared/politics/conditions/checkCondition.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import { conditionKind } from '../../../shared/politics/conditions/conditionKinds.ts';
import type { World } from '../../../shared/politics/world.ts';
import { conditionSchema } from '../../../shared/protocol/conditionSchema.ts';
import { faultsOf, textsIn } from '../../text/words.ts';
import { given, lessonWorld, terms } from '../lessonWorld.ts';
import { arbitraryCondition, arbitraryPlain, KINDS } from './arbitraryCondition.ts';
import { EVENING } from './eveningWorld.ts';

const PAY: Clause = { kind: 'pay', from: 'uz', to: 'kz', coins: 1, each: 'round' };

interface Asked {
  readonly world?: World;
  readonly actor?: PowerId;
  readonly parties?: readonly PowerId[];
  readonly clauses?: readonly Clause[];
  readonly pact?: PactId;
}

/** Code and reason, as "code why"; "fine" for none. */
function refusal(condition: Condition, asked: Asked = {}): string {
  const { world = EVENING, actor = 'uz', parties = ['uz', 'kz'], clauses = [PAY], pact } = asked;
  const context = {
    world,
    board: REGION_BOARD,
    actor,
    parties,
    clauses,
    index: 0,
    ...(pact !== undefined && { pact }),
  };
  const found = conditionObjection(condition, context);
  if (found === null) return 'fine';
  expect(textsIn(found).flatMap(faultsOf)).toEqual([]);
  const [why] = textsIn(found.args?.why);
  return `${found.code} ${why?.key.replace('pact.why.', '')}`;
}

const STABLE: PlainCondition = { is: 'value', power: 'uz', value: 'stability', compare: 'atLeast', n: 5 };
const NAMED: PlainCondition = { is: 'frontNamed', front: 'uz-termez' };
const BAN: PlainCondition = { is: 'ban' };
const not = (of: Condition): Condition => ({ is: 'not', of });
const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of });

describe('a condition in a clause', () => {
  it.each<[string, Condition, string]>([
    ['well formed', all(STABLE, any(NAMED, BAN)), 'fine'],
    // Numbers
    ['beyond the scale', { ...STABLE, n: 11 }, 'badTerms conditionRange'],
    ['no whole number', { ...STABLE, n: 4.5 }, 'badTerms conditionRange'],
    ['no number', { ...STABLE, n: Number.NaN }, 'badTerms conditionRange'],
    ['always so: at least 0', { ...STABLE, n: 0 }, 'badTerms conditionAlways'],
    ['always so: at most 10', { ...STABLE, compare: 'atMost', n: 10 }, 'badTerms conditionAlways'],
    [
      'always so: shunned or higher',
      { is: 'status', power: 'tj', compare: 'atLeast', step: 'shunned' },
      'badTerms conditionAlways',
    ],
    ['always so: from September on', { is: 'month', compare: 'atLeast', round: 1 }, 'badTerms conditionAlways'],
    [
      'more units than places',
      { is: 'units', owner: 'uz', provinces: ['uz-termez'], compare: 'atLeast', n: 2 },
      'badTerms conditionRange',
    ],
    ['a hundred months', { is: 'incursion', rounds: 100 }, 'badTerms conditionRange'],
    // Names
    ['nobody here', { is: 'ownFrontNamed', power: 'cn' }, 'notInMatch notInMatch'],
    ['a pair of one', { is: 'leverage', a: 'ru', b: 'ru', net: true, compare: 'atLeast', n: 1 }, 'badTerms withItself'],
    ['no place', { is: 'controls', power: 'uz', provinces: ['atlantis'], how: 'all' }, 'badTerms noSuchProvince'],
    ['a table’s own word', { is: 'gotIn', front: 'constructor' }, 'badTerms noSuchProvince'],
    ['no places', { is: 'controls', power: 'uz', provinces: [], how: 'all' }, 'badTerms namesNoProvince'],
    [
      'a closed place',
      { is: 'controls', power: 'uz', provinces: ['ir-tehran'], how: 'all' },
      'closedProvince provinceClosed',
    ],
    [
      'a place twice',
      { is: 'controls', power: 'uz', provinces: ['uz-termez', 'uz-termez'], how: 'all' },
      'badTerms namedTwice',
    ],
    ['no front', { is: 'frontNamed', front: 'uz-tashkent' }, 'badTerms conditionFront'],
    ['no crossing', { is: 'stranded', crossing: 'x-nowhere', compare: 'atLeast', n: 1 }, 'badTerms conditionCrossing'],
    [
      'violence abroad',
      { is: 'violence', province: 'uz-termez', compare: 'atLeast', n: 1 },
      'badTerms conditionAfghan',
    ],
    ['no route', { is: 'corridorPaid', route: 'silkRoad' }, 'badTerms noSuchRoute'],
    ['the Taliban’s own status', { is: 'lists', power: 'tal' }, 'badTerms statusOfTaliban'],
    ['no pact', { is: 'pactInForce', pact: 'p99' }, 'noSuchPact noSuchPact'],
    ['no pact but a word', { is: 'pactInForce', pact: 'toString' }, 'noSuchPact noSuchPact'],
    // Form
    ['too deep', all(STABLE, any(NAMED, not(BAN))), 'badTerms conditionDeep'],
    [
      'too long',
      all(
        ...Array.from(
          { length: 7 },
          (_, n): Condition => ({ is: 'posts', group: 'tajik', compare: 'atLeast', n: n + 1 }),
        ),
      ),
      'badTerms conditionLong',
    ],
    ['all of one', all(STABLE), 'badTerms conditionNeedsTwo'],
    ['any of none', any(), 'badTerms conditionNeedsTwo'],
    ['not not', not(not(BAN)), 'badTerms conditionTwiceNot'],
    ['said twice', all(BAN, NAMED, BAN), 'badTerms conditionSaidTwice'],
    ['never: both ways', all(BAN, not(BAN)), 'badTerms conditionNever'],
    ['always: one way or the other', any(BAN, not(BAN)), 'badTerms conditionAlways'],
    [
      'never: 7 or more and 5 or less',
      all({ ...STABLE, n: 7 }, { ...STABLE, compare: 'atMost' }),
      'badTerms conditionNever',
    ],
    ['sometimes: 5 or more and 5 or less', all(STABLE, { ...STABLE, compare: 'atMost' }), 'fine'],
    ['always: 5 or more or 4 or less', any(STABLE, { ...STABLE, compare: 'atMost', n: 4 }), 'badTerms conditionAlways'],
    ['sometimes: 5 or more or 3 or less', any(STABLE, { ...STABLE, compare: 'atMost', n: 3 }), 'fine'],
    // Past rounds
    ['for two months', { is: 'forRounds', n: 2, of: STABLE }, 'fine'],
    ['for no month', { is: 'forRounds', n: 0, of: STABLE }, 'badTerms conditionRange'],
    ['what no record tells', { is: 'forRounds', n: 2, of: BAN }, 'badTerms conditionNotRecorded'],
    [
      'months within months',
      { is: 'forRounds', n: 2, of: { is: 'fraction', percent: 50, of: STABLE } },
      'badTerms conditionPastTwice',
    ],
    ['a share beyond all', { is: 'fraction', percent: 101, of: STABLE }, 'badTerms conditionRange'],
    // What not everybody can check
    [
      'presence',
      { is: 'presence', province: 'af-kabul', compare: 'atLeast', n: 1 },
      'conditionNotOpen conditionNotOpen',
    ],
    [
      'radicalisation, however hidden in the form',
      any(NAMED, not({ is: 'value', power: 'tj', value: 'radicalisation', compare: 'atLeast', n: 3 })),
      'conditionNotOpen conditionNotOpen',
    ],
    ['a private flag', { is: 'flag', flag: 'somebodyKnows' }, 'conditionNotOpen conditionNotOpen'],
  ])('%s', (_, condition, expected) => {
    expect(refusal(condition)).toBe(expected);
  });

  it('thousands of levels are refused, not walked', () => {
    const deep = Array.from({ length: 5000 }).reduce<Condition>((of) => ({ is: 'not', of }), BAN);
    expect(refusal(deep)).toBe('badTerms conditionDeep');
    const wide = all(...Array.from({ length: 5000 }, (): Condition => any(BAN, NAMED)));
    expect(refusal(wide)).toBe('badTerms conditionLong');
  });

  it('about councils only where there are any (rules 13)', () => {
    const member: Condition = { is: 'member', power: 'ru', institution: 'csto' };
    expect(refusal(member)).toBe('fine');
    expect(refusal(member, { world: lessonWorld(), parties: ['uz', 'tal'] })).toBe('badTerms conditionNoCouncils');
  });
});

describe('a secret pact does not exist for those who may not read it', () => {
  const world = given(EVENING, 'px', terms(['ru', 'tj'], [{ kind: 'nonAggression' }], { visibility: 'secret' }));
  const asked: Condition = { is: 'pactInForce', pact: 'px' };

  it.each<[PowerId, string]>([
    ['uz', 'noSuchPact noSuchPact'],
    // Its party knows of it, but the other parties could not check it.
    ['tj', 'conditionNotOpen conditionNotOpen'],
  ])('%s: %s', (actor, expected) => {
    expect(refusal(asked, { world, actor, parties: ['uz', 'tj'] })).toBe(expected);
  });

  it('nor may the refusal of one that is not there read otherwise', () => {
    expect(refusal(asked, { world: EVENING })).toBe(refusal(asked, { world, actor: 'uz' }));
  });
});

describe('a condition that asks for itself', () => {
  const arms: Clause = { kind: 'arms', seller: 'kz', buyer: 'uz', price: 0 };
  const whenArmed: Condition = { is: 'clauseInForce', clause: 'arms', a: 'uz', b: 'kz' };
  const elsewhere = given(EVENING, 'p1', terms(['uz', 'kz'], [arms]));
  const inSecret = given(EVENING, 'p1', terms(['uz', 'kz'], [arms], { visibility: 'secret' }));

  it.each<[string, Condition, Asked, string]>([
    [
      'this very pact',
      { is: 'pactInForce', pact: 'p1' },
      { world: elsewhere, pact: 'p1' },
      'selfReferring selfReferring',
    ],
    ['another pact', { is: 'pactInForce', pact: 'p1' }, { world: elsewhere, pact: 'p2' }, 'fine'],
    ['what this pact alone brings', whenArmed, { clauses: [PAY, arms] }, 'selfReferring selfReferring'],
    ['in its else as well', whenArmed, { clauses: [{ ...PAY, else: arms }] }, 'selfReferring selfReferring'],
    ['what it does not bring', whenArmed, { clauses: [PAY] }, 'fine'],
    ['what another brings too', whenArmed, { world: elsewhere, clauses: [PAY, arms] }, 'fine'],
    ['only in secret', whenArmed, { world: inSecret, clauses: [PAY, arms] }, 'selfReferring selfReferring'],
    [
      'a pact of the two, when there is none but this',
      { is: 'pactAmong', powers: ['uz', 'tal', 'kg'] },
      { parties: ['uz', 'tal', 'kg'] },
      'selfReferring selfReferring',
    ],
  ])('%s', (_, condition, asked, expected) => {
    expect(refusal(condition, asked)).toBe(expected);
  });
});

describe('the wire', () => {
  const parse = (value: unknown) => conditionSchema.safeParse(JSON.parse(JSON.stringify(value)));

  it('reads everything that makes sense, as it was written', () => {
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        const context = { world: EVENING, board: REGION_BOARD, actor: 'uz' as const };
        if (malformed(condition, context) !== null) return;
        expect(parse(condition)).toEqual({ success: true, data: condition });
      }),
      { numRuns: 600 },
    );
  });

  it.each(KINDS)('reads every %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (condition) => {
        expect(parse(condition).success).toBe(true);
      }),
    );
  });

  it('refuses a field too many, a field too few and a field of another kind', () => {
    fc.assert(
      fc.property(arbitraryPlain, fc.nat(), fc.constantFrom({}, [], 'x'.repeat(60), -1e9), (condition, n, junk) => {
        expect(parse({ ...condition, extra: 1 }).success).toBe(false);
        const fields = Object.keys(condition);
        const field = fields[n % fields.length]!;
        expect(parse({ ...condition, [field]: junk }).success).toBe(
          // An empty list of places means anywhere, where it may.
          Array.isArray(junk) && field === 'provinces',
        );
        const { is: _, ...without } = condition;
        expect(parse(without).success).toBe(false);
      }),
    );
  });

  it('refuses what is too deep or too wide, junk and markup', () => {
    const deep = not(all(BAN, any(NAMED, BAN)));
    expect(parse(deep).success).toBe(false);
    expect(parse(any(...Array.from({ length: 7 }, () => BAN))).success).toBe(false);
    expect(parse({ is: 'flag', flag: '<b>' }).success).toBe(false);
    expect(parse({ is: 'frontNamed', front: 'uz termez\u0000' }).success).toBe(false);
    for (const junk of [null, 7, 'ban', [], {}, { is: 'nothing' }, { is: '__proto__' }])
      expect(parse(junk).success).toBe(false);
  });

  it('lets through nothing that check would meet unprepared', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = conditionSchema.safeParse(value);
        if (read.success) refusal(read.data);
      }),
    );
  });
});

describe('well-formed random conditions', () => {
  it('are refused only for what they ask, never by accident', () => {
    fc.assert(
      fc.property(arbitraryPlain, (condition) => {
        const open = plainParts(condition).every((part) => conditionKind(part).open(part, EVENING));
        expect(open).toBe(isOpen(condition, EVENING));
        const expected = open ? ['fine', 'selfReferring selfReferring'] : ['conditionNotOpen conditionNotOpen'];
        expect(expected).toContain(refusal(condition));
      }),
      { numRuns: 600 },
    );
  });
});
