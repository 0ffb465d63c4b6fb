// Renewal (rules 6): a sealed signature under a new term, secret until all have sealed the same; then the term runs anew from that round.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { endingsAtClose } from '../../shared/politics/pactClose.ts';
import { giveNotice } from '../../shared/politics/pactEnding.ts';
import { endText } from '../../shared/politics/pactTitle.ts';
import { ownRenewal, renew, unsealRenewal } from '../../shared/politics/renewal.ts';
import type { World } from '../../shared/politics/world.ts';
import { BOARD, following, given, lessonWorld, pactIn, refusal, scene, terms } from './lessonWorld.ts';
import { say } from './words.ts';

const peace = terms(['tj', 'uz'], [{ kind: 'nonAggression' }], { term: 2 });
const start = { ...given(lessonWorld(), 'p20', peace, { lastRound: 2, inForceSince: 1 }), round: 2 };
const seal = (world: World, by: PowerId, term: number | 'match') => renew(scene(world), { by, pact: 'p20', term });
const sealed = (world: World, by: PowerId, term: number | 'match') => following(world, seal(world, by, term));

describe('renewing', () => {
  it('with the last equal seal the term runs anew from this round', () => {
    const one = sealed(start, 'tj', 3);
    expect(pactIn(one, 'p20')).toMatchObject({ lastRound: 2, renewal: { tj: 3 } });
    const both = sealed(one, 'uz', 3);
    expect(pactIn(both, 'p20').lastRound).toBe(4);
    expect(pactIn(both, 'p20').renewal).toBeUndefined();
    expect(say(endText(pactIn(both, 'p20')))).toBe('This pact ends with December 2021.');
  });

  it('half sealed, or sealed for two different terms, it ends as it would have', () => {
    for (const world of [sealed(start, 'tj', 3), sealed(sealed(start, 'tj', 3), 'uz', 4)]) {
      expect(pactIn(world, 'p20').lastRound).toBe(2);
      expect(endingsAtClose(world, BOARD)).toMatchObject([{ how: 'expired' }]);
    }
  });

  it('who has sealed one term may seal another instead, or take the seal off', () => {
    const other = sealed(sealed(sealed(start, 'tj', 3), 'uz', 4), 'tj', 4);
    expect(pactIn(other, 'p20').lastRound).toBe(5);
    const off = following(
      sealed(start, 'tj', 3),
      unsealRenewal(scene(sealed(start, 'tj', 3)), { by: 'tj', pact: 'p20' }),
    );
    expect(pactIn(off, 'p20').renewal).toBeUndefined();
    expect(refusal(unsealRenewal(scene(off), { by: 'tj', pact: 'p20' }))).toBe('notSigned');
  });

  it('to the end of the match', () => {
    const both = sealed(sealed(start, 'tj', 'match'), 'uz', 'match');
    expect(pactIn(both, 'p20').lastRound).toBeUndefined();
    expect(endingsAtClose(both, BOARD)).toEqual([]);
  });

  it('makes a notice void: all have signed again', () => {
    const endless = given(lessonWorld(), 'p20', peace);
    const noticed = following(endless, giveNotice(scene(endless), { by: 'uz', pact: 'p20' }));
    const both = sealed(sealed(noticed, 'tj', 'match'), 'uz', 'match');
    expect(pactIn(both, 'p20').notice).toBeUndefined();
  });

  it('each knows of its own seal only', () => {
    const one = pactIn(sealed(start, 'tj', 3), 'p20');
    expect([ownRenewal(one, 'tj'), ownRenewal(one, 'uz')]).toEqual([{ tj: 3 }, undefined]);
  });

  it.each<[string, () => ReturnType<typeof renew>, string]>([
    ['a term of nine', () => seal(start, 'tj', 9), 'badTerms'],
    ['by a stranger', () => seal(start, 'ru', 3), 'notParty'],
    ['the same twice', () => seal(sealed(start, 'tj', 3), 'tj', 3), 'alreadySigned'],
    ['the end that it has', () => seal(start, 'tj', 1), 'nothingChanged'],
    ['an institution', () => renew(scene(start), { by: 'ru', pact: 'p1', term: 3 }), 'nothingChanged'],
    ['what is not there', () => renew(scene(start), { by: 'ru', pact: 'p99', term: 3 }), 'noSuchPact'],
  ])('is refused: %s', (_name, attempt, code) => expect(refusal(attempt())).toBe(code));
});
