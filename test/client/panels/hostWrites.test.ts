// The form for a card of the host's own: nonsense is refused at its field, in words, before it is sent (issue: bad input; scenario.md E).
import { describe, expect, it } from 'vitest';
import { say } from '../../../client/panels/words.ts';
import {
  type CardDraft,
  cardOf,
  type EffectDraft,
  EMPTY_CARD,
  effectOf,
  faultAt,
  faultsOf,
  freshEffect,
  hasRoom,
  kindsIn,
  targetsOf,
  withKind,
} from '../../../client/store/writtenDraft.ts';
import { addWords } from '../../../client/text/language.ts';
import { decide } from '../../../shared/game/decide.ts';
import { cardDesk } from '../../../shared/text/en/cardDesk.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { given } from '../../support/given.ts';
import { diplomacy } from './fixtures.ts';

addWords(cardDesk);

const HOST = { seat: 's-ru' };
const play = given({ start: { preset: 'evening' } });
const view: PublicView = projectPublic(play.state);
const sound: CardDraft = {
  headline: 'Snow on the passes',
  text: 'The tunnel is closed for a week.',
  effects: [{ kind: 'stability', of: 'tj', by: '-1' }],
};

describe('nonsense is refused at its field', () => {
  it.each<readonly [string, Partial<CardDraft>, 'headline' | 'text' | number]>([
    ['no headline', { headline: '  ' }, 'headline'],
    ['a headline of a page', { headline: 'x'.repeat(81) }, 'headline'],
    ['no story', { text: '' }, 'text'],
    ['nine steps', { effects: [{ kind: 'coins', of: 'tj', by: '9' }] }, 0],
    ['no step', { effects: [{ kind: 'coins', of: 'tj', by: '0' }] }, 0],
    ['no number', { effects: [{ kind: 'coins', of: 'tj', by: '' }] }, 0],
    ['half a step', { effects: [{ kind: 'coins', of: 'tj', by: '1.5' }] }, 0],
    [
      'a power that is not here, in the second line',
      { effects: [...sound.effects, { kind: 'coins', of: 'cn', by: '1' }] },
      1,
    ],
    ['violence outside Afghanistan', { effects: [{ kind: 'violence', of: 'tj-kulob', by: '1' }] }, 0],
  ])('%s', (_, part, field) => {
    const faults = faultsOf({ ...sound, ...part }, view);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    const words = say(faultAt(faults, field) ?? { key: '' });
    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(words).not.toMatch(/host\.|{{/);
    expect(faultAt(faults, 3)).toBe(null);
  });

  it('and each line has its own', () => {
    const faults = faultsOf({ ...EMPTY_CARD, effects: [{ kind: 'coins', of: 'tj', by: '5' }] }, view);
    expect(faults.map(({ field }) => field)).toEqual(['headline', 'text', 0]);
  });
});

describe('what the form offers', () => {
  it('is never refused, line by line, up to four', () => {
    const lines = kindsIn(view).flatMap((kind) =>
      targetsOf(kind, view).flatMap((of) => ['-2', '-1', '1', '+2'].map((by): EffectDraft => ({ kind, of, by }))),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => faultsOf({ ...sound, effects: [line] }, view).length > 0)).toEqual([]);
    const full = { ...sound, effects: Array.from({ length: 4 }, () => freshEffect(view)) };
    expect([hasRoom(sound), hasRoom(full)]).toEqual([true, false]);
    expect(play.refusal(HOST, { type: 'writeCard', card: cardOf(full) })).toBe(null);
  });

  it('counts no violence where the preset tells it by events alone', () => {
    expect(kindsIn(view)).toContain('violence');
    expect(kindsIn(diplomacy.view)).not.toContain('violence');
  });

  it('keeps whom it concerns when another number is chosen, as far as that makes sense', () => {
    const line: EffectDraft = { kind: 'stability', of: 'tj', by: '1' };
    expect(withKind(line, 'coins', view).of).toBe('tj');
    expect(effectOf(withKind(line, 'violence', view))).toMatchObject({ effect: 'violence', by: 1 });
    expect(targetsOf('violence', view)).toContain(withKind(line, 'violence', view).of);
  });
});

it('the engine names the field that it refuses', () => {
  const card = cardOf({ ...sound, effects: [...sound.effects, { kind: 'coins', of: 'cn', by: '1' }] });
  expect(decide(play.state, HOST, { type: 'writeCard', card }, play.now)).toEqual({
    ok: false,
    error: { code: 'notInMatch', args: { field: 1 } },
  });
});
