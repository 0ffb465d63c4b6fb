// A host plays a card by hand (scenario.md E): it comes at the next Briefing, before any drawn one, and all are told that one comes.
import { describe, expect, it } from 'vitest';
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
