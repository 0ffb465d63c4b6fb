// What the host wrote is read at the Briefing as a card, with what it changed (scenario.md E).
import { describe, expect, it } from 'vitest';
import { writtenCards } from '../../../client/store/writtenCards.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { given } from '../../support/given.ts';

describe('a card in the host’s own words', () => {
  const play = given({ start: { preset: 'evening' } });
  const card = {
    headline: 'Snow on the passes',
    text: 'The tunnel is closed.',
    effects: [
      { effect: 'stability', power: 'tj', by: -1 },
      { effect: 'coins', power: 'uz', by: 1 },
    ],
  } as const;
  play.refusal({ seat: 's-ru' }, { type: 'writeCard', card });
  const seen = (seat: string) => writtenCards(projectPublic(play.state), projectPrivate(play.state, seat));

  it('is not there before its month', () => {
    expect(seen('s-tj')).toEqual([]);
  });

  it('is there with what everybody may know, and a purse to its owner alone', () => {
    play.until('briefing', 2);
    const told = (seat: string) => seen(seat).map(({ headline, text, lines }) => [headline, text, lines.length]);
    expect(told('s-tj')).toEqual([['Snow on the passes', 'The tunnel is closed.', 1]]);
    expect(told('s-uz')).toEqual([['Snow on the passes', 'The tunnel is closed.', 2]]);
  });
});
