// What the bots of the Lesson do with its rarer instruments: goods that are worth something to both, and the reserve that can only be flown in.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Played, playMatch, Table } from '../../server/tools/selfplay/playMatch.ts';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { emptyBases, landingWorth, openingWorth, reserveOf } from '../../shared/bots/choices/airlift.ts';
import { policiesWeighed } from '../../shared/bots/choices/policies.ts';
import { type Mind, mindOf } from '../../shared/bots/mind.ts';
import { landingIdeas } from '../../shared/bots/pacts/landingIdeas.ts';
import { supplyIdeas } from '../../shared/bots/pacts/supplyIdeas.ts';
import { clauseWorth } from '../../shared/bots/worth/clauseWorth.ts';
import { withPact } from '../../shared/bots/worth/leverageChange.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { bindingClauses, termsOf } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';

const PAMIR: ProvinceId = 'tj-murghab';
const DECEMBER = 4;

/** The first Diplomacy of a match of bots, before anybody has spoken. */
function table(preset: PresetId): Table {
  const made = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  made.bySystem({ type: 'createMatch', id: 'goods', code: 'goods', preset, seed: 'goods', settings, now: 0 });
  made.bySystem({ type: 'addSeat', seat: 's1', name: 'Zarina', host: true });
  made.bySeat('s1', { type: 'takePower', power: 'uz' });
  for (const power of made.state.powers) if (power !== 'uz') made.bySystem({ type: 'setAbsent', power, as: 'bot' });
  made.bySeat('s1', { type: 'begin' });
  made.bySeat('s1', { type: 'ready', ready: true });
  expect(made.state.phase).toBe('diplomacy');
  return made;
}

function mindIn({ state }: Table, power: PowerId): Mind {
  const sight = { view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' } as const;
  // Everything comes to its mind.
  return { ...mindOf(sight), dice: () => 0 };
}

function terms(parties: readonly PowerId[], clauses: readonly Clause[]): PactTerms {
  return { parties, clauses, term: 'match', visibility: 'public' };
}

/** The same government as if these terms were in force. */
function having(mind: Mind, deal: PactTerms): Mind {
  const world = withPact(mind.world, deal);
  return { ...mind, world, binding: bindingClauses(world, mind.board) };
}

/** The same government if nobody supplied it. */
function withoutSupply(mind: Mind): Mind {
  const pacts = Object.fromEntries(
    Object.entries(mind.world.pacts).filter(([, pact]) => termsOf(pact).clauses.every(({ kind }) => kind !== 'supply')),
  );
  const world = { ...mind.world, pacts };
  return { ...mind, world, binding: bindingClauses(world, mind.board) };
}

/** The same government with that province empty. */
function vacated(mind: Mind, place: ProvinceId): Mind {
  const units = Object.fromEntries(Object.entries(mind.world.units).filter(([, { at }]) => at !== place));
  return { ...mind, world: { ...mind.world, units } };
}

const base = (at: ProvinceId): Clause => ({
  kind: 'access',
  grantor: 'tj',
  grantee: 'ru',
  mode: 'basing',
  provinces: [at],
});
const wheat: Clause = { kind: 'supply', giver: 'ru', receiver: 'tal', good: 'grain', price: 0 };

describe('the reserve (rules 4.4)', () => {
  const lesson = table('lesson');

  it('stands in Siberia where airlift is a card, and nowhere else', () => {
    expect(reserveOf(mindIn(lesson, 'tj'), 'ru')?.at).toBe('ru-siberia');
    expect(reserveOf(mindIn(lesson, 'ru'), 'tj')).toBeUndefined();
    // From the Evening up everybody may redeploy, without a card.
    expect(reserveOf(mindIn(table('evening'), 'ru'), 'ru')).toBeUndefined();
  });

  it('finds no empty base at the start, so that both think of one at the upper Panj', () => {
    for (const power of ['ru', 'tj'] as const) {
      const mind = mindIn(lesson, power);
      expect(emptyBases(mind, 'ru')).toEqual([]);
      const ideas = landingIdeas(mind);
      expect(ideas.length).toBeGreaterThan(0);
      for (const idea of ideas) {
        expect(idea.with).toEqual([power === 'ru' ? 'tj' : 'ru']);
        expect(idea.terms.clauses[0]).toEqual(base(PAMIR));
      }
    }
  });

  it('is no business of Tashkent or Kabul, nor of the last months', () => {
    expect(landingIdeas(mindIn(lesson, 'uz'))).toEqual([]);
    expect(landingIdeas(mindIn(lesson, 'tal'))).toEqual([]);
    expect(landingIdeas({ ...mindIn(lesson, 'ru'), roundsLeft: 2 })).toEqual([]);
  });

  it('is not asked for where a base stands empty', () => {
    const mind = mindIn(lesson, 'ru');
    expect(landingIdeas(vacated(mind, 'tj-bokhtar'))).toEqual([]);
    expect(landingIdeas(having(mind, terms(['ru', 'tj'], [base(PAMIR)])))).toEqual([]);
  });

  it('leave to land is worth something early, and nothing in the last round or where a base is free anyway', () => {
    const mind = mindIn(lesson, 'ru');
    expect(openingWorth(mind, [PAMIR])).toBeGreaterThan(0.5);
    expect(openingWorth({ ...mind, roundsLeft: 1 }, [PAMIR])).toBe(0);
    expect(openingWorth(vacated(mind, 'tj-bokhtar'), [PAMIR])).toBe(0);
    expect(landingWorth(mind, 'uz-tashkent')).toBeLessThanOrEqual(0);
  });

  it('a host is glad of help at its front, and jealous of its ground', () => {
    const mind = mindIn(lesson, 'tj');
    const worthTo = (jealousy: number, known = mind): number =>
      clauseWorth({ ...known, ofMatch: () => jealousy }, base(PAMIR), terms(['ru', 'tj'], [base(PAMIR)]));
    expect(worthTo(0)).toBeGreaterThan(0);
    expect(worthTo(1)).toBeLessThan(-4);
    // Without a reserve nothing comes of it.
    expect(worthTo(0, vacated(mind, 'ru-siberia'))).toBeLessThan(0);
  });

  it('flies where nobody stands, and not when nothing comes after', () => {
    const granted = having(mindIn(lesson, 'ru'), terms(['ru', 'tj'], [base(PAMIR)]));
    expect(policiesWeighed(granted)[0]?.choice).toEqual({ policy: 'airlift', province: PAMIR });
    const late = policiesWeighed({ ...granted, roundsLeft: 1 }).map(({ choice }) => choice.policy);
    expect(late).not.toContain('airlift');
    expect(policiesWeighed(mindIn(lesson, 'ru')).map(({ choice }) => choice.policy)).not.toContain('airlift');
  });
});

describe('goods (rules 6.1 supply)', () => {
  const lesson = table('lesson');
  const supplied = (mind: Mind) =>
    supplyIdeas(mind).flatMap(({ terms: { clauses } }) =>
      clauses.flatMap((clause) =>
        clause.kind === 'supply' ? [`${clause.giver}>${clause.receiver} ${clause.good}`] : [],
      ),
    );

  it('Moscow thinks of wheat when winter is near and Kabul does not listen', () => {
    const ru = mindIn(lesson, 'ru');
    const heard = (net: number): Mind => ({
      ...ru,
      mine: { ...ru.mine, leverage: [{ other: 'tal', mine: [], theirs: [], net, history: [] }] },
    });
    expect(supplied(heard(1))).not.toContain('ru>tal grain');
    expect(supplied({ ...heard(1), round: DECEMBER - 1 })).toContain('ru>tal grain');
    expect(supplied({ ...heard(4), round: DECEMBER - 1 })).not.toContain('ru>tal grain');
  });

  it('to Moscow it is worth what it could withhold: more in winter, and nothing the second time', () => {
    const ru = mindIn(lesson, 'ru');
    const deal = terms(['ru', 'tal'], [wheat]);
    const worth = (mind: Mind): number => clauseWorth(mind, wheat, deal);
    const deaf: Mind = { ...ru, mine: { ...ru.mine, leverage: [] } };
    expect(worth(deaf)).toBeGreaterThan(0);
    expect(worth({ ...deaf, round: DECEMBER })).toBeGreaterThan(worth(deaf));
    expect(worth(having(deaf, deal))).toBeLessThan(0);
  });

  it('Dushanbe sells current with a guard, takes gas for quiet; Tashkent thinks of the same', () => {
    for (const power of ['tj', 'uz'] as const) {
      expect(supplied(mindIn(lesson, power))).toEqual(expect.arrayContaining(['tj>uz electricity', 'uz>tj gas']));
    }
  });

  it('who has lost its last supplier looks for another before winter, and signs it gladly', () => {
    const tal = mindIn(lesson, 'tal');
    expect(supplied(tal)).not.toContain('uz>tal gas');
    const cold = { ...withoutSupply(tal), round: DECEMBER - 1 };
    expect(supplied(cold)).toEqual(expect.arrayContaining(['uz>tal gas', 'uz>tal electricity', 'ru>tal grain']));
    const gas: Clause = { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 0 };
    const deal = terms(['uz', 'tal'], [gas]);
    expect(clauseWorth(cold, gas, deal)).toBeGreaterThan(clauseWorth({ ...tal, round: DECEMBER - 1 }, gas, deal) + 1);
  });
});

describe('twenty-four matches', () => {
  let played: readonly Played[] = [];
  beforeAll(() => {
    played = Array.from({ length: 24 }, (_, n) => playMatch({ seed: `goods-${n}`, players: 'negotiate' }));
  }, 300_000);

  it('see goods change hands by pacts of their own', () => {
    const dealt = played.filter(({ state }) =>
      Object.values(state.pacts).some(
        (pact) =>
          pact.given === undefined &&
          pact.inForceSince !== undefined &&
          termsOf(pact).clauses.some(({ kind }) => kind === 'supply'),
      ),
    );
    expect(dealt.length).toBeGreaterThanOrEqual(3);
  });

  it('see the reserve land, and then help at the crossing beside it', () => {
    const landed = played.filter(({ state }) => state.policyHistory.some(({ policy }) => policy === 'airlift'));
    expect(landed.length).toBeGreaterThanOrEqual(1);
    const helps = landed.flatMap(({ state }) =>
      state.history.flatMap(({ orders }) =>
        orders.filter(({ at, owner, adjudicated }) => {
          return at === PAMIR && owner === 'ru' && adjudicated.type === 'supportHold';
        }),
      ),
    );
    expect(helps.length).toBeGreaterThanOrEqual(landed.length);
  });
});
