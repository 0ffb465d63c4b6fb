// "What this changes" and the treaties layer: coins, leverage, help that counts, aims, what breaking it costs, and the board (rules 4.2, 6, 7).
import { describe, expect, test } from 'vitest';
import { effectLines } from '../../../client/store/draft/effectLines.ts';
import { freshTerms, withCollateral } from '../../../client/store/matchDraft.ts';
import { bindingNow, coinsMoved, leverageChanges } from '../../../client/store/matchEffects.ts';
import { pactById, termsNow } from '../../../client/store/matchPacts.ts';
import { draftPicture, treatyPicture } from '../../../client/store/matchTreaties.ts';
import { worldSeenBy } from '../../../client/store/matchWorld.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Pact, PactTerms } from '../../../shared/politics/pact.ts';
import type { World } from '../../../shared/politics/world.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { composerConditions } from '../../../shared/text/en/composerConditions.ts';
import { diplomacy } from './fixtures.ts';

const { view, mine } = diplomacy;
const world = worldSeenBy(view, mine);
const terms = termsNow(pactById(view, mine, 'p13') as Pact);
const between = (...clauses: readonly Clause[]): PactTerms => ({ ...freshTerms('tj', 'uz'), clauses });
const tagsOf = (draft: PactTerms, aims: readonly string[] = []) =>
  effectLines(world, REGION_BOARD, 'tj', draft, aims).map(({ tag }) => tag);

const pay = { kind: 'pay', from: 'uz', to: 'tj', coins: 2, each: 'round' } as const;
/** True in the fixture, and never so. */
const [so, not] = [{ is: 'not', of: { is: 'ban' } }, { is: 'ban' }] as const;

describe('coins', () => {
  test('one coin comes in, at once and not again', () => {
    expect(coinsMoved('tj', bindingNow(world, REGION_BOARD, terms))).toEqual({ now: 1, later: 0 });
    expect(coinsMoved('uz', bindingNow(world, REGION_BOARD, terms))).toEqual({ now: -1, later: 0 });
  });
  test.each([
    ['trade pays each month, from the next on', { kind: 'trade', a: 'tj', b: 'uz' }, { now: 0, later: 1 }],
    ['arms are paid once', { kind: 'arms', seller: 'uz', buyer: 'tj', price: 3 }, { now: -3, later: 0 }],
    ['a host of the hub gets 2 a month', { kind: 'hub', host: 'tj', funder: 'uz' }, { now: 0, later: 2 }],
    ['who pays for the hub pays 1', { kind: 'hub', host: 'uz', funder: 'tj' }, { now: -1, later: -1 }],
    ['asylum is paid once', { kind: 'asylum', host: 'tj', payer: 'uz', places: 2, price: 2 }, { now: 2, later: 0 }],
  ] as const)('%s', (_what, clause, coins) => expect(coinsMoved('tj', [clause])).toEqual(coins));
  test('what waits for its condition moves nothing, and the other way does', () => {
    expect(coinsMoved('tj', bindingNow(world, REGION_BOARD, between({ ...pay, when: so })))).toEqual({
      now: 2,
      later: 2,
    });
    expect(coinsMoved('tj', bindingNow(world, REGION_BOARD, between({ ...pay, when: not })))).toEqual({
      now: 0,
      later: 0,
    });
    const other = { ...pay, when: not, else: { ...pay, coins: 1, each: 'once' } } as const;
    expect(coinsMoved('tj', bindingNow(world, REGION_BOARD, between(other)))).toEqual({ now: 1, later: 0 });
  });
});

describe('leverage', () => {
  test('the promised support is a lever for its giver, doubled while the alert stands', () => {
    const [change] = leverageChanges(world, REGION_BOARD, 'tj', terms);
    expect(change?.other).toBe('uz');
    expect((change?.mine[1] ?? 0) - (change?.mine[0] ?? 0)).toBe(2);
    expect(change?.theirs[1]).toBe(change?.theirs[0]);
  });
});

describe('lines', () => {
  test('help will count, the unit is bound, an aim is touched, a word falls due, breaking it costs', () => {
    expect(tagsOf(terms, ['paidAlly'])).toEqual(['allowed', 'cost', 'helps', 'ifKept', 'ifBroken']);
  });
  test('a condition is told as it stands today', () => {
    expect(tagsOf(between({ ...pay, when: so }))).toContain('now');
    expect(tagsOf(between({ ...pay, when: not }))).toContain('notNow');
  });
  test('promised help for a unit of somebody who does not sign would be void, and says whose seal is missing', () => {
    const termez = Object.values(world.units).find(({ at }) => at === 'uz-termez');
    const guest = Object.values(world.units).find(({ owner, at }) => owner === 'ru' && at === 'tj-bokhtar');
    if (termez === undefined || guest === undefined) throw new Error('an Uzbek army beside a Russian guest');
    const act = { type: 'supportHold', at: guest.at } as const;
    const pledge = {
      kind: 'orderPledge',
      giver: 'uz',
      unit: termez.id,
      unitAt: termez.at,
      act,
      until: 'thisRound',
    } as const;
    const alone: World = { ...world, pacts: {} };
    const keys = (draft: PactTerms) => effectLines(alone, REGION_BOARD, 'tj', draft, []).map(({ text }) => text.key);
    expect(keys(between(pledge))).toContain('match.effect.noCount');
    expect(keys({ ...between(pledge), parties: ['tj', 'uz', 'ru'] })).not.toContain('match.effect.noCount');
  });
  test('what is laid down is told, and lost by breaking it', () => {
    const draft = withCollateral(between(pay), 'tj', 2);
    const keys = effectLines(world, REGION_BOARD, 'tj', draft, []).map(({ text }) => text.key);
    expect(keys).toContain('match.effect.laidDown');
    expect(keys).toContain('match.effect.breach.open.laid');
  });
  test('secret words cost less', () => {
    const keys = effectLines(world, REGION_BOARD, 'tj', { ...between(pay), visibility: 'secret' }, []).map(
      ({ text }) => text.key,
    );
    expect(keys).toContain('match.effect.breach.secret');
  });
  test('every line and tag has words', () => {
    const words: Readonly<Record<string, string>> = { ...composer, ...composerConditions };
    for (const line of effectLines(world, REGION_BOARD, 'tj', withCollateral(terms, 'tj', 1), ['paidAlly'])) {
      expect(words[line.text.key], line.text.key).toBeDefined();
      expect(words[`match.effect.tag.${line.tag}`], line.tag).toBeDefined();
    }
  });
});

describe('the treaties layer', () => {
  const all = treatyPicture(world, REGION_BOARD, null);
  test('Russia may enter Tajikistan: its emblem stands on every open province of Tajikistan', () => {
    const entered = all.marks.filter(({ kind, powers }) => kind === 'enter' && powers.includes('ru'));
    expect(entered.map(({ province }) => province)).toContain('tj-dushanbe');
  });
  test('of one power only what gives to or takes from it', () => {
    const own = treatyPicture(world, REGION_BOARD, 'uz');
    expect(
      own.marks.every(({ province, powers }) => world.controller[province] === 'uz' || powers.includes('uz')),
    ).toBe(true);
    expect(own.lines.length).toBeLessThan(all.lines.length);
  });
  test('a draft adds what it allows and nothing that stood before', () => {
    const picture = draftPicture(
      world,
      REGION_BOARD,
      between({ kind: 'access', grantor: 'uz', grantee: 'tj', mode: 'transit', provinces: ['uz-termez'] }),
    );
    expect(picture.marks).toEqual([{ kind: 'enter', province: 'uz-termez', powers: ['tj'] }]);
    // Access lets neighbours help each other over the border (rules 4.2).
    expect(picture.notes.some(({ kind }) => kind === 'support')).toBe(true);
    expect(draftPicture(world, REGION_BOARD, between(pay))).toEqual({ lines: [], marks: [], notes: [] });
  });
  test('provinces without units and exercises are marked', () => {
    const { marks } = draftPicture(
      world,
      REGION_BOARD,
      between(
        { kind: 'demilitarise', giver: 'uz', provinces: ['uz-termez'] },
        { kind: 'exercise', participants: ['tj', 'uz'], province: 'tj-bokhtar', round: world.round },
      ),
    );
    expect(marks.map(({ kind, province }) => `${kind} ${province}`)).toEqual([
      'demilitarised uz-termez',
      'exercise tj-bokhtar',
    ]);
  });
});
