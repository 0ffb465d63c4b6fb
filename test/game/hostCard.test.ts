// A host plays a card by hand (scenario.md E): it comes at the next Briefing, before any drawn one, and all are told that one comes.
import { describe, expect, it } from 'vitest';
import type { WrittenCard } from '../../shared/command/writtenCard.ts';
import { given } from '../support/given.ts';

const HOST = { seat: 's-ru' };

describe('a card played by hand', () => {
  it('comes with the next Briefing, whatever the month, and is announced', () => {
    const play = given({ start: { preset: 'evening' } });
    expect(play.refusal(HOST, { type: 'playCard', card: 'oilTowns' })).toBe(null);
    expect(play.state.log.at(-1)).toMatchObject({ to: 'all', entry: { fact: { text: { key: 'news.hostCard' } } } });
    play.until('briefing', 2);
    expect([play.state.card?.id, play.state.cardsDue]).toEqual(['oilTowns', []]);
  });

  it('is the host’s to play, of the deck, with its powers here, once until it comes', () => {
    const play = given({ start: { preset: 'evening' } });
    const rows = [
      [{ seat: 's-kz' }, 'oilTowns', 'notHost'],
      [HOST, 'noSuchThing', 'noSuchCard'],
      // China is not at an Evening of six.
      [HOST, 'debtRelief', 'noSuchCard'],
      [HOST, 'guestTables', 'noSuchCard'],
      [HOST, 'oilTowns', null],
      [HOST, 'oilTowns', 'alreadyDone'],
    ] as const;
    for (const [who, card, code] of rows)
      expect([card, play.refusal(who, { type: 'playCard', card })]).toEqual([card, code]);
  });
});

describe('a card in the host’s own words', () => {
  const card: WrittenCard = {
    headline: 'Snow on the passes',
    text: 'The tunnel is closed for a week.',
    effects: [
      { effect: 'stability', power: 'tj', by: -1 },
      { effect: 'violence', province: 'af-kabul', by: 1 },
    ],
  };

  it('is told at the next Briefing with its effects, beside the drawn one', () => {
    const play = given({ start: { preset: 'evening' } });
    expect(play.refusal(HOST, { type: 'writeCard', card })).toBe(null);
    play.until('briefing', 2);
    const facts = play.state.log.map(({ entry }) => entry.fact);
    const { headline, text } = card;
    expect(facts).toContainEqual({ k: 'newsline', text: { key: 'news.written', args: { headline, text } } });
    expect(facts).toContainEqual(
      expect.objectContaining({ k: 'value', power: 'tj', by: -1, cause: { key: 'cause.written', args: { headline } } }),
    );
    expect([play.state.written, play.state.card !== null]).toEqual([[], true]);
  });

  it.each<readonly [string, Partial<WrittenCard>, string]>([
    ['no headline', { headline: ' ' }, 'messageEmpty'],
    ['no text', { text: '' }, 'messageEmpty'],
    ['a long headline', { headline: 'x'.repeat(81) }, 'messageTooLong'],
    ['too much at once', { effects: [{ effect: 'coins', power: 'tj', by: 9 }] }, 'badTerms'],
    ['nothing', { effects: [{ effect: 'coins', power: 'tj', by: 0 }] }, 'badTerms'],
    ['too many', { effects: Array(5).fill({ effect: 'coins', power: 'tj', by: 1 }) }, 'badTerms'],
    ['an absent power', { effects: [{ effect: 'coins', power: 'cn', by: 1 }] }, 'notInMatch'],
    ['no such place', { effects: [{ effect: 'violence', province: 'atlantis', by: 1 }] }, 'badTarget'],
  ])('nonsense is refused: %s', (_name, part, code) => {
    const play = given({ start: { preset: 'evening' } });
    expect(play.refusal(HOST, { type: 'writeCard', card: { ...card, ...part } })).toBe(code);
    expect(play.refusal({ seat: 's-kz' }, { type: 'writeCard', card })).toBe('notHost');
  });
});
