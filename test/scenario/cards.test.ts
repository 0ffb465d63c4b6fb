// The event cards as data (scenario.md E): each has all its words and a source, months of the calendar, effects that the engine can carry out,
// a default that exists; and each named card is there.
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { routeProvinces } from '../../shared/politics/corridorRoutes.ts';
import type { Effect } from '../../shared/scenario/effect.ts';
import { effectText } from '../../shared/scenario/effectText.ts';
import { TWELVE_POWERS } from '../../shared/scenario/evening.ts';
import type { CardChoice, EventCard } from '../../shared/scenario/eventCard.ts';
import { FULL_DECK } from '../../shared/scenario/events/fullDeck.ts';
import { LESSON_DECK } from '../../shared/scenario/events/lessonDeck.ts';
import { catalogue } from '../../shared/text/en/catalogue.ts';
import { faultsOf } from '../text/words.ts';

const WORDS: Readonly<Record<string, string>> = catalogue;
const ROWS = FULL_DECK.map((card) => [card.id, card] as const);
/** A card is read in a minute of Briefing. */
const MOST_WORDS = 60;
const SCALE: Readonly<Record<string, number>> = {
  coins: 2,
  stability: 2,
  standing: 2,
  radicalisation: 1,
  allowance: 1,
};

function optionsOf({ choice, invites }: EventCard): readonly CardChoice[] {
  return [...(choice?.options ?? []), ...(invites?.options ?? [])];
}

function effectsOf(card: EventCard): readonly Effect[] {
  return [...card.effects, ...optionsOf(card).flatMap(({ effects }) => effects)];
}

describe('the cards of scenario.md E', () => {
  it.each(ROWS)('%s has its words, short, with a reason and a source', (id, card) => {
    const all = optionsOf(card);
    const parts = ['headline', 'text', 'why', 'source'];
    const options = all.flatMap((option) => [`choice.${option.id}`, `choice.${option.id}.does`]);
    expect([...parts, ...options].filter((part) => !WORDS[`event.${id}.${part}`])).toEqual([]);
    expect(WORDS[`event.${id}.text`]!.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(WORDS[`event.${id}.source`]).toMatch(/\d{4}|General knowledge/);
    const worded = Object.keys(WORDS).flatMap(
      (key) => key.match(new RegExp(`^event\\.${id}\\.choice\\.(\\w+)$`))?.[1] ?? [],
    );
    expect(worded.toSorted()).toEqual(all.map((option) => option.id).toSorted());
  });

  it.each(ROWS)('%s has months, powers and choices that there are', (_id, card) => {
    const { months, actors, choice, invites } = card;
    expect(months.filter((month) => !Number.isInteger(month) || month < 1 || month > 12)).toEqual([]);
    expect(actors.filter((power) => !POWER_IDS.includes(power))).toEqual([]);
    if (!choice) return;
    expect(optionsOf(card).length).toBeGreaterThanOrEqual(2);
    if (invites) expect(invites.options.map(({ id }) => id)).toContain(invites.default);
    expect(choice.options.map(({ id }) => id)).toContain(choice.default);
    expect(new Set(optionsOf(card).map(({ id }) => id)).size).toBe(optionsOf(card).length);
    // Whoever says nothing pays nothing: a default takes no coins.
    const silent = choice.options.find(({ id }) => id === choice.default)!.effects;
    expect(silent.filter((effect) => effect.effect === 'coins' || effect.effect === 'give')).toEqual([]);
  });

  it.each(ROWS)('%s has effects that can be carried out, in bounds and in words', (_id, card) => {
    const effects = effectsOf(card);
    expect(
      effects.filter((effect) => effect.effect !== 'choice').flatMap((effect) => faultsOf(effectText(effect))),
    ).toEqual([]);
    expect(effects.filter((effect) => !isSound(effect))).toEqual([]);
    // Only a choice has somebody who chose.
    expect(card.effects.filter((effect) => Object.values(effect).includes('chooser'))).toEqual([]);
  });

  it('are each there once, all that the scenario names', () => {
    const ids = FULL_DECK.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(NAMED.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });

  it('have words for no other card', () => {
    const worded = new Set(Object.keys(WORDS).flatMap((key) => key.match(/^event\.(\w+)\.headline$/)?.[1] ?? []));
    expect([...worded].filter((id) => !FULL_DECK.some((card) => card.id === id))).toEqual([]);
  });

  it('leave no month of a Full table or a Campaign without a card to draw', () => {
    for (let month = 1; month <= 12; month++) {
      const fitting = FULL_DECK.filter(({ months }) => months.length === 0 || months.includes(month));
      expect([month, fitting.length >= 4]).toEqual([month, true]);
    }
  });

  it('are in the Lesson only those of its powers', () => {
    const LESSON = ['ru', 'tj', 'uz', 'tal'];
    for (const { actors, choice } of LESSON_DECK) {
      expect([...actors, ...(choice?.choosers ?? [])].every((power) => LESSON.includes(power))).toBe(true);
    }
  });
});

/** Numbers in bounds, names that the board and the match know. */
function isSound(effect: Effect): boolean {
  const province = 'province' in effect ? effect.province : 'front' in effect ? effect.front : undefined;
  if (province !== undefined && !Object.hasOwn(REGION_BOARD.provinces, province)) return false;
  if ('route' in effect && effect.effect !== 'flow' && routeProvinces(effect.route) === undefined) return false;
  if ('card' in effect && !FULL_DECK.some(({ id }) => id === effect.card)) return false;
  if ('power' in effect && effect.power !== 'chooser' && !TWELVE_POWERS.includes(effect.power)) return false;
  const most = SCALE[effect.effect] ?? 2;
  return !('by' in effect) || typeof effect.by !== 'number' || (effect.by !== 0 && Math.abs(effect.by) <= most);
}

const NAMED: readonly string[] = [
  'aircraftAtTermez',
  'wallInTheDesert',
  'worthyRole',
  'rubezh21',
  'guestList',
  'dushanbeSummit',
  'waitingRoom',
  'standWithPanjshir',
  'ministersTour',
  'acrossThePanj',
  'moscowInvites',
  'unpaidPowerBill',
  'fraternalTalks',
  'hubForTwoCities',
  'passportPhotographs',
  'unregisteredSchool',
  'bombingInKunduz',
  'seizureOnThePanj',
  'winterWithoutWheat',
  'frozenReserves',
  'teachersUnpaid',
  'girlsSchools',
  'caretakerList',
  'borderGuardsShotAt',
  'droneOverBadakhshan',
  'workPermits',
  'debtRelief',
  'railwayToPeshawar',
  'pipelineAnniversary',
  'leaderInExile',
  'defectorsToIsk',
  'honestReport',
  // "A false report": nobody is told whether it is.
  'unsignedReport',
  'oilTowns',
  'waterOfTheAmuDarya',
  'polioTeams',
  'prisonBreak',
  'earthquake',
  'journalistsLeak',
  'donorConference',
  'nowruzTruce',
  'fiveAtOneTable',
  'newEnvoy',
  'fightersReturn',
  'identityCards',
  'attentionElsewhere',
];
