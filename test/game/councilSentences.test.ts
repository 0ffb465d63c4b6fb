// Section 10 of the rules, sentence by sentence: the catalogue, and how each house counts. What a motion does is in council.test.ts.
import { describe, expect, it } from 'vitest';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { countMotion } from '../../shared/politics/institutions/count.ts';
import { membersOf } from '../../shared/politics/institutions/membership.ts';
import type { Ballot, InstitutionId, Motion, MotionContent } from '../../shared/politics/institutions/motion.ts';
import { catalogueOf } from '../../shared/politics/institutions/motionKinds.ts';
import { pactOfMotion } from '../../shared/politics/institutions/motionPact.ts';
import { given } from '../support/given.ts';

const { state } = given({ start: { preset: 'full' }, pushes: [['tj-kulob', 'af-takhar', 2]] });

describe('who sits', () => {
  it.each<[InstitutionId, readonly PowerId[]]>([
    ['csto', ['ru', 'tj', 'kz', 'kg']],
    ['sco', ['ru', 'tj', 'uz', 'kz', 'kg', 'cn', 'pk', 'ir']],
    ['moscowFormat', []],
    ['floor', POWER_IDS],
  ])('%s: %j', (institution, members) => {
    expect([...membersOf(state, institution)].sort()).toEqual([...members].sort());
  });

  it('the Moscow Format is convened, with Kabul and the Front too', () => {
    const members = ['ru', 'tal', 'nrf', 'cn'] as const;
    const convened = { ...state, institutions: { moscowFormat: { members, guests: [], convenedFor: state.round } } };
    expect([...membersOf(convened, 'moscowFormat')].sort()).toEqual([...members].sort());
    expect(membersOf({ ...convened, round: state.round + 1 }, 'moscowFormat')).toEqual([]);
  });
});

describe('the catalogue', () => {
  it.each([
    ['csto', ['admit', 'collectiveDeployment', 'commonRefugeePosition', 'condemn', 'rubezh']],
    ['sco', ['contactGroup', 'intelligenceExchange', 'transportCorridor']],
    ['moscowFormat', ['donorCall', 'inclusiveGovernment', 'jointStatement']],
    ['floor', []],
  ] as const)('%s: %j', (institution, motions) => {
    expect([...catalogueOf(institution)].sort()).toEqual(motions);
  });

  /** What a yes of all binds them to. */
  it.each<[MotionContent, readonly PowerId[], readonly string[]]>([
    [{ motion: 'rubezh', province: 'tj-kulob', round: 1 }, ['ru', 'tj', 'kz'], ['exercise']],
    [{ motion: 'collectiveDeployment', host: 'tj', provinces: ['tj-kulob'] }, ['ru', 'tj'], ['access']],
    [{ motion: 'admit', power: 'uz' }, ['ru', 'tj'], ['mutualDefence', 'arms']],
    [{ motion: 'condemn', power: 'uz' }, ['ru', 'tj'], []],
    [{ motion: 'commonRefugeePosition', regime: 'closed' }, ['ru', 'tj'], ['borderRegime']],
    [{ motion: 'intelligenceExchange', provinces: ['af-takhar'] }, ['ru', 'cn'], ['counterTerror']],
    [{ motion: 'contactGroup', move: 'embassy' }, ['uz', 'kz'], ['status', 'status']],
    [{ motion: 'transportCorridor', route: 'khafHerat', funders: { ir: 3 } }, ['ir', 'cn'], ['corridor']],
    [{ motion: 'inclusiveGovernment', group: 'tajik', atLeast: 6, byRound: 3 }, ['ru', 'tal'], ['actPledge']],
    [{ motion: 'donorCall', to: 'tj' }, ['ru', 'cn'], ['pay', 'pay']],
    [{ motion: 'jointStatement', front: 'tj-kulob', says: 'real' }, ['ru', 'cn'], []],
  ])('%j: a yes of %j signs %j', (content, yes, kinds) => {
    const pact = pactOfMotion(content, yes, { world: state, board: REGION_BOARD, voters: POWER_IDS }, yes[0]!);
    if (!pact.ok) throw new Error(JSON.stringify(pact.error));
    expect(pact.value?.terms.clauses.map(({ kind }) => kind) ?? []).toEqual(kinds);
    for (const power of yes) expect(pact.value?.terms.parties ?? yes).toContain(power);
  });
});

describe('the count', () => {
  const condemn: MotionContent = { motion: 'condemn', power: 'us' };
  const statement: MotionContent = { motion: 'jointStatement', front: 'tj-kulob', says: 'real' };
  const counted = (institution: InstitutionId, content: MotionContent, voters: readonly PowerId[], cast: string) => {
    const words: Readonly<Record<string, Ballot>> = { y: 'yes', n: 'no', a: 'abstain' };
    const ballots = Object.fromEntries(
      voters.flatMap((power, n) => (words[cast[n] ?? ''] ? [[power, words[cast[n] ?? '']]] : [])),
    );
    const motion: Motion = { id: 'm1', institution, by: 'ru', content, madeIn: 1, ballots, state: 'open', voters };
    return countMotion(motion, { world: state, board: REGION_BOARD }).state;
  };
  const CSTO = ['ru', 'tj', 'kz', 'kg'] as const;
  const SIX = ['ru', 'cn', 'pk', 'ir', 'tal', 'nrf'] as const;

  it.each([
    ['yy--', 'adopted'],
    ['yyyn', 'refused'],
    ['y---', 'refused'],
    ['yyaa', 'adopted'],
    ['yaaa', 'refused'],
    ['yyyy', 'adopted'],
  ])('consensus is two yes at least, and no member’s no: %s is %s', (cast, result) => {
    expect(counted('csto', condemn, CSTO, cast)).toBe(result);
  });

  it.each([
    ['yyyynn', 'adopted'],
    ['yyynnn', 'refused'],
    ['yyyy--', 'adopted'],
    ['yyya--', 'refused'],
    ['yyyyyn', 'adopted'],
  ])('the Moscow Format asks two thirds of those present: %s is %s', (cast, result) => {
    expect(counted('moscowFormat', statement, SIX, cast)).toBe(result);
  });
});
