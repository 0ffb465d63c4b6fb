// Every line of every agenda is something that a bot works for: it is asked of the world with and without a paper, a card, an event (rules 11.3).
import { describe, expect, it } from 'vitest';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { aimsOf } from '../../shared/bots/aims/aim.ts';
import { aimsWorth } from '../../shared/bots/aims/aimsWorth.ts';
import { effectsOnAims } from '../../shared/bots/aims/withEffects.ts';
import { effectsWorth } from '../../shared/bots/choices/eventChoice.ts';
import { type Mind, mindOf } from '../../shared/bots/mind.ts';
import { aimIdeas } from '../../shared/bots/pacts/aimIdeas.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import type { AgendaLineId, SecretAgendaId } from '../../shared/scenario/agendaIds.ts';
import { ROUND_AIMS } from '../../shared/scenario/aims/roundAims.ts';
import { FULL_DECK } from '../../shared/scenario/events/fullDeck.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';

const { state } = startPlay({ preset: 'full', seed: 'aims' });

function mindIn(power: PowerId, secret?: SecretAgendaId): Mind {
  const mind = mindOf({ view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' });
  return secret === undefined ? mind : { ...mind, secret };
}

function terms(parties: readonly PowerId[], ...clauses: readonly Clause[]): PactTerms {
  return { parties, clauses, term: 'match', visibility: 'public' };
}

describe('the aims of a power', () => {
  it('are all of its lines that a condition says, and its secret agenda', () => {
    for (const power of POWER_IDS) {
      const known = new Set<string>(aimsOf(mindIn(power)).map(({ id }) => id));
      const lines: readonly AgendaLineId[] = (presetOf(state).agendas[power] ?? []).map(({ id }) => id);
      expect(
        lines.filter((id) => ROUND_AIMS[id] !== undefined && !known.has(id)),
        power,
      ).toEqual([]);
    }
  });

  it.each<readonly [string, PowerId, PactTerms]>([
    [
      'knowledge shared with a third state: United States',
      'us',
      terms(['tj', 'us'], { kind: 'counterTerror', participants: ['tj', 'us'], provinces: ['af-kunduz'] }),
    ],
    [
      'a corridor of its own: China',
      'cn',
      terms(['tal', 'cn'], { kind: 'corridor', route: 'wakhan', funders: { cn: 3 } }),
    ],
    [
      'the pipeline: Turkmenistan',
      'tm',
      terms(['tal', 'tm', 'pk'], { kind: 'corridor', route: 'pipeline', funders: { tm: 3 } }),
    ],
    [
      'coins month by month to Kabul: Pakistan',
      'pk',
      terms(['tal', 'pk'], { kind: 'pay', from: 'pk', to: 'tal', coins: 2, each: 'round' }),
    ],
    [
      'posts for Hazaras: Iran',
      'ir',
      terms(['tal', 'ir'], {
        kind: 'actPledge',
        giver: 'tal',
        deed: { type: 'posts', group: 'hazara', atLeast: 2 },
        byRound: 3,
      }),
    ],
    ['arms: Resistance Front', 'nrf', terms(['tj', 'nrf'], { kind: 'arms', seller: 'tj', buyer: 'nrf', price: 0 })],
  ])('gain by %s', (_what, power, deal) => {
    expect(aimsWorth(mindIn(power), deal)).toBeGreaterThan(1);
  });

  it('lose by a defence of a neutral state', () => {
    const line = presetOf(state).agendas.tm?.find(({ id }) => id === 'neutrality');
    // More than half of all that the line can bring (its weight is a number of balance).
    expect(aimsWorth(mindIn('tm'), terms(['kz', 'tm'], { kind: 'mutualDefence' }))).toBeLessThan(-(line?.max ?? 0) / 2);
    expect(line?.max).toBeGreaterThan(0);
  });

  it('are not touched by what has nothing to do with them', () => {
    expect(aimsWorth(mindIn('ir'), terms(['kg', 'ir'], { kind: 'nonAggression' }))).toBe(0);
  });

  it('of two secret agendas ask for two different things', () => {
    const cleared = terms(['tm', 'tj'], { kind: 'nonAggression' });
    expect(aimsWorth(mindIn('tm', 'fraternalTies'), cleared)).toBeLessThan(0);
    expect(aimsWorth(mindIn('tm', 'cleanWord'), cleared)).toBeGreaterThan(0);
  });
});

describe('what is read off the aims', () => {
  it('every power but the six of the Evening has ideas of its own', () => {
    for (const power of ['tm', 'nrf', 'cn', 'pk', 'ir', 'us'] as const) {
      const mind = mindIn(power);
      const best = Math.max(...aimIdeas(mind).map((idea) => aimsWorth(mind, idea.terms)));
      expect(best, power).toBeGreaterThan(1);
    }
  });

  it('nobody proposes to itself, and each party is named once', () => {
    for (const power of POWER_IDS) {
      for (const { with: others, terms: made } of aimIdeas(mindIn(power))) {
        expect(others).not.toContain(power);
        expect(new Set(made.parties).size).toBe(made.parties.length);
        expect(made.parties).toContain(power);
      }
    }
  });
});

describe('effects of cards', () => {
  it('a step of another state is worth something to who counts embassies', () => {
    const step = [{ effect: 'status', power: 'us', step: 1 }] as const;
    expect(effectsOnAims(mindIn('pk'), step)).toBeGreaterThan(0);
    expect(effectsOnAims(mindIn('kz'), step)).toBe(0);
  });

  it('every effect of every card has a worth, a number', () => {
    const effects = FULL_DECK.flatMap(({ choice, effects: all }) => [
      ...all,
      ...(choice?.options ?? []).flatMap((option) => option.effects),
    ]);
    for (const power of POWER_IDS) {
      const mind = mindIn(power);
      for (const effect of effects) expect(Number.isFinite(effectsWorth(mind, [effect])), effect.effect).toBe(true);
    }
  });
});
