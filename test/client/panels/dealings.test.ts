// Filters of the pacts list, what an act brings, the ledger of word as entries, demands that can be made, and notices (rules 6, 7).
import { describe, expect, test } from 'vitest';
import { asksOf, demandsOnMe } from '../../../client/store/matchDemand.ts';
import { MOST_NOTICES, merged, type Notice, noticesSince, toldOf } from '../../../client/store/matchNotices.ts';
import { actsOn, frameChanges, pactById, pactsOf, termsNow } from '../../../client/store/matchPacts.ts';
import { worldSeenBy } from '../../../client/store/matchWorld.ts';
import { consequencesOf } from '../../../client/store/pactConsequences.ts';
import { kindsIn, matches, NO_FILTER } from '../../../client/store/pactFilter.ts';
import { ledgerEntries } from '../../../client/store/wordLedger.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { dealings } from '../../../shared/text/en/dealings.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { diplomacy } from './fixtures.ts';

const { view, mine } = diplomacy;
const world = worldSeenBy(view, mine);
const proposal = pactById(view, mine, 'p13') as Pact;
const secret = pactById(view, mine, 'p14') as Pact;
const scene = { world, board: REGION_BOARD, me: 'tj' } as const;
const words: Readonly<Record<string, string>> = dealings;

describe('the filter', () => {
  const context = {
    me: 'tj',
    wordsOf: (pact: Pact) => (pact.id === 'p13' ? 'Sughd stands behind Termez' : 'a treaty'),
  } as const;
  const found = (filter: Partial<typeof NO_FILTER>) =>
    pactsOf(view, mine)
      .filter((pact) => matches(pact, { ...NO_FILTER, ...filter }, context))
      .map(({ id }) => id);
  test('shows all when nothing is asked', () => expect(found({})).toHaveLength(pactsOf(view, mine).length));
  test('on the table, secret, of a power, of a kind', () => {
    expect(found({ state: 'table' })).toContain('p13');
    expect(found({ state: 'inForce' })).not.toContain('p13');
    expect(found({ state: 'secret' })).toContain('p14');
    expect(found({ power: 'uz' })).toContain('p13');
    expect(found({ power: 'tal' })).not.toContain('p13');
    expect(found({ kind: 'orderPledge' })).toContain('p13');
  });
  test('every word must stand in it, in any order', () => {
    expect(found({ words: 'termez sughd' })).toEqual(['p13']);
    expect(found({ words: 'termez balkh' })).toEqual([]);
  });
  test('the other way counts as a kind', () => {
    const [version] = proposal.versions;
    if (!version) throw new Error('a version');
    const clause = { kind: 'nonAggression', when: { is: 'ban' }, else: { kind: 'neutrality', power: 'uz' } } as const;
    const terms = { ...version.terms, clauses: [clause] };
    const pact = { ...proposal, versions: [{ ...version, n: proposal.current, terms }] };
    expect(kindsIn(pact)).toEqual(['nonAggression', 'neutrality']);
  });
});

describe('acts on a pact in force', () => {
  test("one that runs out can be renewed, and one's own seal taken off again", () => {
    const running = { ...secret, lastRound: view.clock.round + 1 };
    expect(actsOn(running, 'tj', 'diplomacy')).toContain('renew');
    expect(actsOn({ ...running, renewal: { tj: 'match' } }, 'tj', 'diplomacy')).toContain('unrenew');
    const { lastRound: _end, ...endless } = secret;
    expect(actsOn(endless, 'tj', 'diplomacy')).not.toContain('renew');
  });
  test.each(['giveNotice', 'endTogether', 'publish', 'renew'] as const)('%s is told with what comes of it', (act) => {
    const lines = consequencesOf(act, secret, scene);
    expect(lines.length).toBeGreaterThan(0);
    for (const { key } of lines) expect(words[key] ?? words[`${key}_one`], key).toBeDefined();
  });
  test('notice names the month to which it binds: three rounds where the treaty asks for three', () => {
    const line = (rounds: number) => consequencesOf('giveNotice', { ...secret, noticeRounds: rounds }, scene)[0];
    expect(line(1)).not.toEqual(line(3));
  });
});

describe('what changed round the clauses', () => {
  const terms = termsNow(proposal);
  test('term, readers, what is laid down and opening words', () => {
    const after = {
      ...terms,
      term: 2,
      visibility: 'public',
      collateral: { uz: 2 },
      preamble: 'In good faith.',
    } as const;
    expect(frameChanges({ ...terms, term: 'match', visibility: 'secret' }, after, 2).map(({ key }) => key)).toEqual([
      'match.change.visibility.public',
      'match.change.term',
      'match.change.collateral',
      'match.change.preamble',
    ]);
    expect(frameChanges(terms, terms, 2)).toEqual([]);
  });
});

describe('the ledger of word', () => {
  test('names the pledge, the month and what was seen', () => {
    const evidence = { key: 'evidence.any' };
    const judged: Pact = { ...proposal, verdicts: [{ clause: 0, giver: 'tj', round: 1, finding: 'broken', evidence }] };
    const [entry] = ledgerEntries({ ...world, pacts: { p13: judged } }, 'tj');
    expect(entry).toMatchObject({ what: 'broken', round: 1, pact: 'p13', evidence });
    expect(ledgerEntries({ ...world, pacts: { p13: judged } }, 'uz')).toEqual([]);
  });
  test('a demand goes to the ledger of who was asked, a withdrawn one to who asked', () => {
    const demand = {
      id: 'd1',
      by: 'tj',
      on: 'tal',
      stakes: [],
      ask: { type: 'coins', coins: 1 },
      madeIn: 1,
      due: 1,
      public: true,
    } as const;
    const of = (state: 'complied' | 'backedDown', power: 'tj' | 'tal') =>
      ledgerEntries({ ...world, pacts: {}, demands: [{ ...demand, state }] }, power).map(({ what }) => what);
    expect(of('complied', 'tal')).toEqual(['complied']);
    expect(of('complied', 'tj')).toEqual([]);
    expect(of('backedDown', 'tj')).toEqual(['backedDown']);
  });
});

describe('demands', () => {
  test('ask only what depends on the other and is not so already', () => {
    const types = (on: 'tal' | 'uz') => new Set(asksOf(world, REGION_BOARD, 'tj', on).map(({ ask }) => ask.type));
    expect(types('tal').has('posts')).toBe(true);
    expect(types('tal').has('status')).toBe(false);
    expect(types('uz').has('ban')).toBe(false);
    expect(types('uz').has('enterPact')).toBe(true);
    // Conditions are not in the Lesson (rules 13).
    expect(types('tal').has('condition')).toBe(false);
  });
  test('those on the reader are counted', () => {
    const demand = {
      id: 'd9',
      by: 'ru',
      on: 'tj',
      stakes: [],
      ask: { type: 'coins', coins: 1 },
      madeIn: 2,
      due: 2,
      public: true,
      state: 'open',
    } as const;
    expect(demandsOnMe({ ...view, demand: { d9: demand } }, mine)).toBe(1);
    expect(demandsOnMe({ ...view, demand: { d9: { ...demand, state: 'defied' } } }, mine)).toBe(0);
  });
});

describe('notices', () => {
  const told = toldOf(view, mine);
  const later = (...facts: readonly LogFact[]): PublicView => ({
    ...view,
    log: [...view.log, ...facts.map((fact, i) => ({ n: told.all + 1 + i, round: 2, step: 'D' as const, fact }))],
  });
  const keys = (...facts: readonly LogFact[]) => noticesSince(later(...facts), mine, told).map(({ key }) => key);
  test('nothing new, nothing said', () => expect(noticesSince(view, mine, told)).toEqual([]));
  test('a proposal and the seals on it are one thing: the newer word replaces the older', () => {
    const proposed = { k: 'proposed', pact: 'p13', by: 'uz', version: 2 } as const;
    expect(keys(proposed, { k: 'signed', pact: 'p13', by: 'uz' })).toEqual(['pact:p13']);
  });
  test('not what the reader did, nor pacts of others', () => {
    expect(keys({ k: 'proposed', pact: 'p13', by: 'tj', version: 3 })).toEqual([]);
    const others = pactsOf(view, mine).find((pact) => !termsNow(pact).parties.includes('tj'));
    if (others === undefined) throw new Error('a pact of others');
    expect(keys({ k: 'inForce', pact: others.id })).toEqual([]);
  });
  test('a demand on the reader, and the answer to its own', () => {
    expect(keys({ k: 'demand', id: 'd1', by: 'ru', on: 'tj', state: 'open' })).toEqual(['demand:d1']);
    expect(keys({ k: 'demand', id: 'd1', by: 'tj', on: 'ru', state: 'open' })).toEqual([]);
    expect(keys({ k: 'demand', id: 'd1', by: 'tj', on: 'ru', state: 'defied' })).toEqual(['demand:d1']);
  });
  test('a spectator has the ticker', () => {
    expect(noticesSince(later({ k: 'demand', id: 'd1', by: 'ru', on: 'tj', state: 'open' }), null, told)).toEqual([]);
  });
  test('few: the oldest gives way', () => {
    const many = Array.from(
      { length: 6 },
      (_, i): Notice => ({ key: `n${i}`, text: { key: 'log.ended' }, tone: 'plain', tab: 'pacts' }),
    );
    expect(merged([], many)).toHaveLength(MOST_NOTICES);
    expect(merged(many.slice(0, 2), many.slice(2, 3)).map(({ key }) => key)).toEqual(['n1', 'n2']);
  });
});
