// What a host wrote lives in the record alone: it is folded again, stands in the communiqué of its month, and in the archives (scenario.md E).
import { describe, expect, it } from 'vitest';
import { evolve } from '../../shared/game/evolve.ts';
import { initialState } from '../../shared/game/initialState.ts';
import { communique } from '../../shared/view/communique.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';

const CARD = {
  headline: 'Snow on the passes',
  text: 'The tunnel is closed for a week.',
  effects: [{ effect: 'violence', province: 'af-bamyan', by: 1 }],
} as const;
const TOLD = { key: 'news.written', args: { headline: CARD.headline, text: CARD.text } };

describe('a card in the host’s own words', () => {
  const play = startPlay({ preset: 'evening', people: ['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] });
  play.must({ seat: 's-ru' }, { type: 'writeCard', card: CARD });
  play.until('diplomacy', 2);
  const before = play.state.violence['af-bamyan'];
  play.until('archives', 3);

  it('comes again when the log is folded', () => {
    expect(before).toBe(1);
    expect(play.log.reduce(evolve, initialState)).toEqual(play.state);
  });

  it('is a story of its month, whatever else is told of it', () => {
    const view = projectPublic(play.state);
    const sentences = (round: number) => communique(view, round).stories.flatMap((story) => story.sentences);
    expect(sentences(2)).toContainEqual(TOLD);
    expect(sentences(1)).not.toContainEqual(TOLD);
  });

  it('is in the record that the archives open', () => {
    const facts = projectPublic(play.state).log.map(({ round, fact }) => ({ round, fact }));
    expect(facts).toContainEqual({ round: 2, fact: { k: 'newsline', text: TOLD } });
  });
});
