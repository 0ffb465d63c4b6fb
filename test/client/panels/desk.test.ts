// The composer without a screen: fresh clauses and conditions, what their slots offer, what is greyed and why (rules 6, 11.1).
import { describe, expect, test } from 'vitest';
import { clauseSlots, type SpecKind } from '../../../client/store/draft/clauseSlots.ts';
import { conditionSlots } from '../../../client/store/draft/conditionSlots.ts';
import { freshClause, goodsAmong, routesAmong } from '../../../client/store/draft/freshClause.ts';
import {
  depthOf,
  freshCondition,
  negated,
  OFFERED,
  partsOf,
  withoutPart,
  withPart,
} from '../../../client/store/draft/freshCondition.ts';
import { paletteFor } from '../../../client/store/draft/palette.ts';
import type { SlotSpec } from '../../../client/store/draft/slotSpec.ts';
import { neighboursOf, supportMoves, unitsOf } from '../../../client/store/draft/unitTargets.ts';
import {
  type Desk,
  freshTerms,
  namedIn,
  withCollateral,
  withElse,
  withParties,
  withWhen,
} from '../../../client/store/matchDraft.ts';
import { termsNow } from '../../../client/store/matchPacts.ts';
import { worldSeenBy } from '../../../client/store/matchWorld.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { checkTerms } from '../../../shared/politics/checkTerms.ts';
import type { Clause, PlainClause } from '../../../shared/politics/clause.ts';
import { conditionObjection } from '../../../shared/politics/conditions/checkCondition.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import { draftableIn } from '../../../shared/politics/draftable.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { composerConditions } from '../../../shared/text/en/composerConditions.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { begunMatch, SEAT_OF } from '../../support/randomMatch.ts';
import { diplomacy } from './fixtures.ts';

const lesson: Desk = { world: worldSeenBy(diplomacy.view, diplomacy.mine), board: REGION_BOARD, me: 'tj' };

const begun = begunMatch('desk', {}, 'evening');
function evening(me: PowerId): Desk {
  const world = worldSeenBy(projectPublic(begun), projectPrivate(begun, SEAT_OF[me] ?? 's1'));
  return { world, board: REGION_BOARD, me };
}

function objectionTo(desk: Desk, parties: readonly PowerId[], clause: Clause): string | null {
  const terms = { ...freshTerms(desk.me, desk.me), parties, clauses: [clause] };
  const draftable = draftableIn(desk.world.preset);
  return checkTerms(terms, { ...desk, actor: desk.me, draftable })?.code ?? null;
}

/** What a slot can be set to, each with what comes of it. */
function settings<T>(spec: SlotSpec<T>): readonly T[] {
  switch (spec.type) {
    case 'choice':
      return spec.options.map(([value]) => spec.set(value));
    case 'power':
      return spec.among.map((power) => spec.set(power));
    case 'place':
      return spec.among.map((id) => spec.set(id));
    case 'places':
      return spec.among.map((id) => spec.set([id]));
    case 'powers':
      return [spec.set(spec.among)];
    case 'words':
      return [spec.set('Let us keep the talks going.')];
  }
}

function blanksOf(key: string): readonly string[] {
  const words: Readonly<Record<string, string>> = { ...composer, ...composerConditions };
  return [...(words[key] ?? '').matchAll(/{{(\w+)}}/g)].map((found) => found[1] ?? '').toSorted();
}

describe('fresh clauses of the Lesson', () => {
  test.each(draftableIn('lesson'))('%s has no slot that cannot stand', (kind) => {
    const parties = kind === 'corridor' ? (['tj', 'uz', 'tal'] as const) : (['tj', 'tal'] as const);
    const clause = freshClause(kind, lesson, parties);
    if (clause === null) throw new Error(kind);
    // What stands already (the electricity bill, the railway of the fixture) may be refused as such, nothing else.
    expect([null, 'clausePointless', 'routeTaken']).toContain(objectionTo(lesson, parties, clause));
  });
  test('the palette is the eight kinds; status needs the Taliban, the railway both its ends', () => {
    const palette = paletteFor(lesson, ['tj', 'uz']);
    expect(palette).toHaveLength(8);
    expect(palette.filter(({ why }) => why !== null).map(({ kind }) => kind)).toEqual(['status', 'corridor']);
  });
  test('only who has a good can give it', () => {
    expect(goodsAmong(['tj', 'tal'])).toEqual([{ giver: 'tj', good: 'electricity' }]);
  });
  test('a supported move ends next to the supporter', () => {
    const sughd = lesson.world.units.u6;
    if (!sughd) throw new Error('u6');
    const near = neighboursOf(REGION_BOARD, sughd);
    for (const { to } of supportMoves(lesson.world, REGION_BOARD, sughd)) expect(near).toContain(to);
  });
});

const PAIRS: readonly (readonly [PowerId, PowerId])[] = [
  ['tj', 'uz'],
  ['ru', 'kz'],
  ['tal', 'uz'],
  ['kg', 'tj'],
];

describe('fresh clauses of the Evening', () => {
  test.each(PAIRS)('between %s and %s each is sound, or its reason is said', (me, other) => {
    const desk = evening(me);
    for (const { kind, why } of paletteFor(desk, [me, other])) {
      const clause = freshClause(kind, desk, [me, other]);
      if (why !== null) continue;
      if (clause === null) throw new Error(kind);
      // Words want words; what is in force already, or asks for coins that are not there, is the player's to change.
      const fine = [null, 'clausePointless', 'unpayable', 'routeTaken', 'contradiction'];
      expect(fine, `${kind} ${JSON.stringify(clause)}`).toContain(objectionTo(desk, [me, other], clause));
    }
  });
  test('a fleet is offered the water', () => {
    const desk = evening('kz');
    const fleet = unitsOf(desk.world, 'kz').find(({ kind }) => kind === 'fleet');
    if (fleet === undefined) throw new Error('Kazakhstan has a fleet');
    expect(neighboursOf(REGION_BOARD, fleet).some((id) => REGION_BOARD.provinces[id]?.kind === 'sea')).toBe(true);
  });
  test('a route is offered when every country on it is at the table', () => {
    const desk = evening('uz');
    expect(routesAmong(desk, ['uz', 'tj'])).toEqual([]);
    expect(routesAmong(desk, ['uz', 'tal']).length).toBeGreaterThan(0);
  });
});

const SPEC_KINDS: readonly SpecKind[] = [
  'trade',
  'arms',
  'exercise',
  'borderRegime',
  'asylum',
  'counterTerror',
  'hub',
  'vote',
  'neutrality',
  'noSupportFor',
  'demilitarise',
  'other',
];

describe('slots of clauses', () => {
  const desk = evening('tj');
  const parties: readonly PowerId[] = ['tj', 'kg', 'ru'];
  test.each(SPEC_KINDS)(
    '%s: its sentence has a place for each slot, and every choice stays of the kind and keeps its condition',
    (kind) => {
      const fresh = freshClause(kind, desk, parties);
      if (fresh === null || fresh.kind !== kind) throw new Error(kind);
      const guarded = { ...fresh, when: { is: 'ban' } } as const;
      const { text, slots } = clauseSlots(guarded as Extract<PlainClause, { kind: SpecKind }>, desk, parties);
      expect(Object.keys(slots).toSorted()).toEqual(blanksOf(text));
      for (const [name, spec] of Object.entries(slots)) {
        for (const next of settings(spec)) {
          expect(next.kind, name).toBe(kind);
          expect(next, name).toHaveProperty('when');
          expect(new Set(namedIn(next)).size, `${kind} ${name}: nobody twice`).toBe(namedIn(next).length);
        }
      }
    },
  );
});

describe('conditions', () => {
  const desk = evening('tj');
  const parties: readonly PowerId[] = ['tj', 'uz'];
  const clause = freshClause('pay', desk, parties);
  if (clause === null) throw new Error('pay');
  const objection = (condition: Condition) =>
    conditionObjection(condition, { ...desk, actor: 'tj', parties, clauses: [clause], index: 0 })?.code ?? null;
  const kinds = OFFERED.flatMap((group) => [...group.kinds]);

  test.each(kinds)('%s is open to all and sound as it comes', (kind) => {
    const condition = freshCondition(kind, desk, parties);
    if (condition === null) throw new Error(kind);
    expect(objection(condition)).toBeNull();
  });

  test.each(kinds)('%s: its sentence has a place for each slot; no choice makes it hidden', (kind) => {
    const condition = freshCondition(kind, desk, parties);
    const sentence = condition === null ? null : conditionSlots(condition, desk, parties);
    if (sentence === null) throw new Error(kind);
    expect(Object.keys(sentence.slots).toSorted()).toEqual(blanksOf(sentence.text));
    for (const [name, spec] of Object.entries(sentence.slots)) {
      for (const next of settings<PlainCondition>(spec)) {
        expect(next.is, name).toBe(kind);
        expect(objection(next), `${name} ${JSON.stringify(next)}`).not.toBe('conditionNotOpen');
      }
    }
  });

  const a: Condition = { is: 'ban' };
  const b: Condition = { is: 'lists', power: 'ru' };
  test('a second one makes a list in which both must hold, a third joins it', () => {
    expect(withPart(a, b)).toEqual({ is: 'all', of: [a, b] });
    expect(partsOf(withPart(withPart(a, b), a))).toBe(3);
  });
  test('a list of one is that one, and of none is nothing', () => {
    expect(withoutPart({ is: 'any', of: [a, b] }, 0)).toEqual(b);
    expect(withoutPart(a, 0)).toBeNull();
  });
  test('not not is nothing', () => {
    expect(negated(negated(a))).toEqual(a);
    expect(depthOf({ is: 'any', of: [a, negated(b)] })).toBe(3);
  });
  test('there is no other way without a condition', () => {
    const whole = withElse(withWhen(clause, a), { kind: 'nonAggression' });
    expect(whole.else).toEqual({ kind: 'nonAggression' });
    expect(withWhen(whole, null)).toEqual(clause);
    expect(withElse(clause, { kind: 'nonAggression' })).toEqual(clause);
  });
});

describe('the frame', () => {
  test('coins laid down go with the party, and nothing is laid down as nothing', () => {
    const terms = withCollateral(freshTerms('tj', 'uz'), 'uz', 2);
    expect(terms.collateral).toEqual({ uz: 2 });
    expect(withCollateral(terms, 'uz', 0)).not.toHaveProperty('collateral');
    const three = { ...terms, parties: ['tj', 'uz', 'ru'] as const };
    expect(withParties(three, ['tj', 'ru'])).not.toHaveProperty('collateral');
  });
  test('a party that leaves takes its clauses along, also those that would bind it otherwise', () => {
    const proposal = diplomacy.mine.pacts.p13;
    if (proposal === undefined) throw new Error('p13');
    const terms = { ...termsNow(proposal), parties: ['tj', 'uz', 'ru'] as const };
    expect(withParties(terms, ['tj', 'ru']).clauses.flatMap(namedIn)).not.toContain('uz');
    const other: Clause = { kind: 'nonAggression', when: { is: 'ban' }, else: { kind: 'neutrality', power: 'uz' } };
    expect(withParties({ ...terms, clauses: [other] }, ['tj', 'ru']).clauses).toEqual([]);
  });
});
