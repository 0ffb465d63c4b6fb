// What the article tells became a card: the card is dealt, and does what its row says (docs/from-article-to-game.md).
import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../shared/game/scoring.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import { secretsOf } from '../../shared/scenario/secretAgendas.ts';
import { dealt } from '../support/dealt.ts';
import { bell, newestPact } from '../support/given.ts';

describe('cards from the article', () => {
  it('row 34: five at one table: what Uzbekistan lays before them counts for its network when they have sealed it', () => {
    const play = dealt('fiveAtOneTable', 'evening');
    const offer = newestPact(play.state);
    expect(termsOf(play.state.pacts[offer]!).parties).toEqual(['uz', 'tj', 'kz', 'kg']);
    const partners = () => agendaNow(play.state, 'uz').public.find(({ id }) => id === 'network')?.now.args?.partners;
    expect(partners()).toBe(0);
    for (const power of ['tj', 'kz', 'kg'] as const) play.as(power, { type: 'sign', pact: offer, version: 1 });
    expect([play.state.pacts[offer]?.state, partners()]).toEqual(['inForce', 3]);
  });

  it('row 36: a new envoy: the United States draw another secret aim, of their own', () => {
    const play = dealt('newEnvoy', 'full', { state: { secretAgenda: { us: 'reserves' } } });
    const aims = secretsOf('us', play.state.powers).filter((id) => id !== 'reserves');
    expect(aims).toContain(play.state.secretAgenda.us);
  });

  it('row 37: fighters return: a trial steadies and embitters, care costs a coin and calms', () => {
    const play = dealt('fightersReturn', 'evening', {
      power: {
        tj: { coins: 3, radicalisation: 2, stability: 5 },
        kz: { coins: 3, radicalisation: 2, stability: 5 },
      },
      units: [],
      state: { opiumBan: true },
    });
    play.as('tj', { type: 'answerEvent', card: 'fightersReturn', choice: 'trial' });
    play.as('kz', { type: 'answerEvent', card: 'fightersReturn', choice: 'care' });
    bell(play);
    expect(play.state.power.tj).toMatchObject({ radicalisation: 3, stability: 6 });
    expect(play.state.power.kz).toMatchObject({ radicalisation: 1, stability: 5 });
  });
});
