// What everybody may know of violence and refugees (rules 9.2, 13): numbers from Evening up, nothing but events in the Lesson; the wire keeps them.
import { describe, expect, it } from 'vitest';
import { worldSeenBy } from '../../client/store/matchWorld.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { fromWire, toWire } from '../../shared/protocol/publicStateCodec.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { begunMatch } from '../support/randomMatch.ts';

/** Given a September with violence in Kunduz, people before Shir Khan Bandar and some in Tashkent. */
const troubled = (preset: 'lesson' | 'evening'): MatchState => ({
  ...begunMatch('troubled', {}, preset),
  violence: { 'af-kunduz': 2, 'af-balkh': 0 },
  stranded: { 'x-sherkhan': 3, 'x-termez': 0 },
  hosted: { uz: { open: 0, humanitarian: 2 }, tj: { open: 0, humanitarian: 0 } },
});

describe('violence and refugees as numbers', () => {
  it('are shown from Evening up, without what is nothing', () => {
    expect(projectPublic(troubled('evening')).situation).toEqual({
      violence: { 'af-kunduz': 2 },
      stranded: { 'x-sherkhan': 3 },
      hosted: { uz: { open: 0, humanitarian: 2 } },
    });
  });

  it('are told by events alone in the Lesson', () => {
    expect(projectPublic(troubled('lesson')).situation).toEqual({ violence: {}, stranded: {}, hosted: {} });
  });

  it('come out of the wire as they went in', () => {
    const view = projectPublic(troubled('evening'));
    expect(fromWire(toWire(view)).situation).toEqual(view.situation);
  });

  it('are what the conditions of a draft are read by', () => {
    const { violence, stranded, hosted } = worldSeenBy(projectPublic(troubled('evening')), null);
    expect([violence['af-kunduz'], stranded['x-sherkhan'], hosted?.uz?.humanitarian]).toEqual([2, 3, 2]);
  });

  it('presence stays behind', () => {
    const state = troubled('evening');
    const other = { ...state, presence: { ...state.presence, 'af-kunduz': 3 } };
    expect(projectPublic(other)).toEqual(projectPublic(state));
  });
});
