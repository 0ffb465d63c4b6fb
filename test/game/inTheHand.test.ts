// What only a card does can be promised and asked for where the card is dealt (rules 6.1 actPledge, 7, 8).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import type { PledgedDeed } from '../../shared/politics/clauses/actPledge.ts';
import type { Ask } from '../../shared/politics/demand.ts';
import { leverageTerms } from '../../shared/politics/leverage.ts';
import { given } from '../support/given.ts';
import { found, imposed, month, whyNot } from './clauses/evening.ts';

describe('a deed that is promised', () => {
  it.each<[PresetId, PowerId, PledgedDeed, string]>([
    ['evening', 'tj', { type: 'policy', policy: 'championCoEthnics' }, 'accepted'],
    ['evening', 'tj', { type: 'policy', policy: 'termezWorks' }, 'badTerms cardNotHeld'],
    ['evening', 'tal', { type: 'policy', policy: 'crackdown' }, 'badTerms cardNotHeld'],
    ['evening', 'tj', { type: 'policy', policy: 'no such thing' }, 'badTerms cardNotHeld'],
    ['evening', 'tj', { type: 'borderRegime', regime: 'humanitarian' }, 'accepted'],
    ['evening', 'kz', { type: 'borderRegime', regime: 'humanitarian' }, 'clausePointless noAfghanBorder'],
    ['lesson', 'tj', { type: 'borderRegime', regime: 'humanitarian' }, 'badTerms cardNotHeld'],
    ['lesson', 'ru', { type: 'policy', policy: 'assessment' }, 'accepted'],
    ['lesson', 'uz', { type: 'policy', policy: 'assessment' }, 'badTerms cardNotHeld'],
  ])('%s, %s: %j: %s', (preset, giver, deed, answer) => {
    const play = given({ start: { preset } });
    const other = giver === 'ru' ? 'uz' : 'ru';
    const pledge = { kind: 'actPledge', giver, deed, byRound: 2 } as const;
    expect(whyNot(play, [giver, other], [pledge])).toBe(answer);
  });

  it('is kept by playing the card in time, broken by another', () => {
    for (const [policy, finding] of [
      ['championCoEthnics', 'tj kept'],
      ['invest', 'tj broken'],
    ] as const) {
      const play = given({ start: { preset: 'evening' }, power: { tj: { coins: 5 } } });
      const deed = { type: 'policy', policy: 'championCoEthnics' } as const;
      const pact = imposed(play, ['tj', 'uz'], [{ kind: 'actPledge', giver: 'tj', deed, byRound: 1 }]);
      play.as('tj', { type: 'choosePolicy', choice: { policy } });
      month(play);
      expect(found(play, pact)).toEqual([finding]);
    }
  });
});

describe('what is demanded', () => {
  it.each<[PresetId, PowerId, PowerId, Ask, string | null]>([
    ['evening', 'ru', 'tj', { type: 'borderRegime', regime: 'humanitarian' }, null],
    ['lesson', 'ru', 'tj', { type: 'borderRegime', regime: 'humanitarian' }, 'conditionUnmet'],
    ['evening', 'ru', 'tj', { type: 'condition', condition: { is: 'regime', power: 'tj', regime: 'open' } }, null],
    [
      'evening',
      'ru',
      'kz',
      { type: 'condition', condition: { is: 'regime', power: 'kz', regime: 'open' } },
      'conditionUnmet',
    ],
    ['lesson', 'ru', 'tj', { type: 'statement', front: 'tj-kulob', says: 'real' }, 'conditionUnmet'],
    ['evening', 'ru', 'tj', { type: 'statement', front: 'tj-kulob', says: 'real' }, null],
  ])('%s: %s of %s: %j: %s', (preset, by, on, ask, code) => {
    const play = given({ start: { preset }, pushes: [['tj-kulob', 'af-takhar', 0]] });
    const stakes = leverageTerms({ world: play.state, board: REGION_BOARD, viewer: by, a: by, b: on }).flatMap(
      ({ stake }) => (stake === undefined ? [] : [stake]),
    );
    const demand = { type: 'demand', on, stakes: stakes.slice(0, 1), ask, due: 1, public: true } as const;
    expect(play.refusal({ seat: `s-${by}` }, demand)).toBe(code);
  });
});

describe('a border', () => {
  it('is set by card alone: there is no other word for it', () => {
    const play = given({ start: { preset: 'evening' } });
    const command = { type: 'setBorderRegime', regime: 'open' } as never;
    expect(play.refusal({ seat: 's-tj' }, command)).toBe('malformed');
  });
});
