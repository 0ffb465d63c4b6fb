// Each clause kind in words: the treaty says parties, places, coins and months of its data (rules 6, text).

import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { POWER_IDS } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { CLAUSE_KINDS, clauseText, LESSON_DRAFTABLE } from '../../shared/politics/clauseKinds.ts';
import { pactTitle, titleOfTerms, treatyText } from '../../shared/politics/pactTitle.ts';
import { starterDrafts } from '../../shared/politics/starterDrafts.ts';
import { treatiesAtStart } from '../../shared/politics/treaties.ts';
import { lessonWorld, terms } from './lessonWorld.ts';
import { say } from './words.ts';

const PARTIES: readonly PowerId[] = ['tj', 'uz'];
const OCTOBER = 2;
const sughd = { kind: 'orderPledge', giver: 'tj', unit: 'u6', unitAt: 'tj-sughd' } as const;

const SENTENCES: readonly [Clause, string][] = [
  [
    { kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' },
    'At signing, in October 2021, Uzbekistan shall pay Tajikistan 1 coin.',
  ],
  [
    { kind: 'pay', from: 'uz', to: 'tj', coins: 3, each: 'round' },
    'Each month Uzbekistan shall pay Tajikistan 3 coins.',
  ],
  [
    { ...sughd, act: { type: 'supportHold', at: 'uz-termez' }, until: 'thisRound' },
    'In October 2021 Tajikistan shall order the tj army at Sughd to support Termez.',
  ],
  [
    { ...sughd, act: { type: 'supportMove', from: 'uz-qarshi', to: 'uz-termez' }, until: 4 },
    'From October 2021 to December 2021 Tajikistan shall order the tj army at Sughd to support the move from Qarshi to Termez.',
  ],
  [
    { ...sughd, act: { type: 'secure', at: 'tj-sughd' }, until: 2 },
    'In October 2021 Tajikistan shall order the tj army at Sughd to secure Sughd.',
  ],
  [
    { ...sughd, act: { type: 'hold' }, until: 'thisRound' },
    'In October 2021 Tajikistan shall order the tj army at Sughd to hold.',
  ],
  [
    { ...sughd, act: { type: 'stayOut', of: 'uz-fergana' }, until: 'thisRound' },
    'In October 2021 Tajikistan shall order the tj army at Sughd not to enter Fergana.',
  ],
  [
    { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group: 'tajik', atLeast: 5 }, byRound: 4 },
    'By the end of December 2021 Taliban shall be bound to have at least 5 posts of the cabinet held by Tajiks.',
  ],
  [
    { kind: 'actPledge', giver: 'uz', deed: { type: 'borderRegime', regime: 'humanitarian' }, byRound: 2 },
    'By the end of October 2021 Uzbekistan shall be bound to let refugees in on humanitarian grounds.',
  ],
  [
    { kind: 'access', grantor: 'uz', grantee: 'tj', mode: 'transit', provinces: 'all' },
    'All provinces of Uzbekistan shall be open to units of Tajikistan, as guests.',
  ],
  [
    { kind: 'access', grantor: 'uz', grantee: 'tj', mode: 'basing', provinces: ['uz-qarshi', 'uz-fergana'] },
    'In Qarshi and Fergana Uzbekistan shall give Tajikistan a base, open to guests and by air.',
  ],
  [
    { kind: 'supply', giver: 'uz', receiver: 'tj', good: 'gas', price: 2 },
    'Each month Uzbekistan shall supply Tajikistan with gas, for 2 coins.',
  ],
  [
    { kind: 'supply', giver: 'tj', receiver: 'uz', good: 'electricity', price: 0 },
    'Each month Tajikistan shall supply Uzbekistan with electricity, free of charge.',
  ],
  [
    { kind: 'status', giver: 'uz', move: 'embassy' },
    'At signing, in October 2021, Uzbekistan shall open its embassy in Kabul.',
  ],
  [
    { kind: 'corridor', route: 'termezKabul', funders: { tal: 1, uz: 2 } },
    'At signing the Termez–Kabul railway shall be funded: Uzbekistan 2 coins and Taliban 1 coin.',
  ],
  [
    { kind: 'mutualDefence' },
    'If one of Tajikistan and Uzbekistan suffers an incursion, the others may come to its defence.',
  ],
  [
    { kind: 'trade', a: 'tj', b: 'uz' },
    'Each month trade shall bring Tajikistan and Uzbekistan 1 coin each, unless one of them fought.',
  ],
  [
    { kind: 'arms', seller: 'uz', buyer: 'tj', price: 0 },
    'While this pact stands Uzbekistan shall arm one unit more of Tajikistan, free of charge.',
  ],
  [
    { kind: 'exercise', participants: ['tj', 'uz'], province: 'uz-termez', round: 3 },
    'In November 2021 units of Tajikistan and Uzbekistan shall exercise at Termez: there and next to it they hold as if in a fort, and may support each other.',
  ],
  [
    { kind: 'borderRegime', power: 'uz', regime: 'closed' },
    'While this pact stands Uzbekistan shall keep its border closed to refugees.',
  ],
  [
    { kind: 'borderRegime', power: 'uz', regime: 'open', quota: 1 },
    'While this pact stands Uzbekistan shall keep its border open to refugees, to 1 unit a month.',
  ],
  [
    { kind: 'borderRegime', power: 'tj', regime: 'humanitarian', quota: 3 },
    'While this pact stands Tajikistan shall let refugees in on humanitarian grounds, 3 units a month.',
  ],
  [
    { kind: 'asylum', host: 'uz', payer: 'tj', places: 3, price: 2 },
    'At signing, in October 2021, Tajikistan shall pay Uzbekistan 2 coins, and Uzbekistan shall take in 3 units of stranded refugees.',
  ],
  [
    { kind: 'asylum', host: 'uz', payer: 'tj', places: 1, price: 0 },
    'At signing, in October 2021, Uzbekistan shall take in 1 unit of stranded refugees at the request of Tajikistan.',
  ],
  [
    { kind: 'counterTerror', participants: ['tj', 'uz'], provinces: ['af-kunduz', 'af-balkh'] },
    'Tajikistan and Uzbekistan shall share what they learn of IS-K in Kunduz and Balkh; where one of them secures next to these places, it counts there too.',
  ],
  [
    { kind: 'hub', host: 'tj', funder: 'uz' },
    'Humanitarian organisations shall work from a hub in Tajikistan: each month Uzbekistan shall pay 1 coin for it, and it shall bring Tajikistan 2 coins.',
  ],
  [
    { kind: 'vote', giver: 'tj', institution: 'csto', motion: 'rubezh', ballot: 'yes', until: 4 },
    'Until December 2021 Tajikistan shall vote yes in the CSTO whenever the motion is: Exercise RUBEZH.',
  ],
  [
    { kind: 'neutrality', power: 'uz' },
    'Uzbekistan shall stay neutral: no mutual defence, no access and no exercise with anybody.',
  ],
  [
    { kind: 'noSupportFor', giver: 'uz', whom: 'tal' },
    'Uzbekistan shall send Taliban no coins, arms or supplies, and shall support and convoy no unit of Taliban.',
  ],
  [
    { kind: 'demilitarise', giver: 'uz', provinces: ['uz-qarshi'] },
    'At the end of each month Uzbekistan shall have no unit in Qarshi.',
  ],
  [{ kind: 'other', words: { text: 'We think well of each other.' } }, 'We think well of each other.'],
];

describe('the sentence of a clause', () => {
  it.each(SENTENCES)('%j', (clause, sentence) => {
    expect(say(clauseText(clause, { parties: PARTIES, round: OCTOBER }))).toBe(sentence);
  });

  it('non-aggression names all parties', () => {
    const text = clauseText({ kind: 'nonAggression' }, { parties: ['ru', 'tj', 'uz'], round: 1 });
    expect(say(text)).toMatch(/^Among Russia and Tajikistan and Uzbekistan nobody shall enter/u);
  });

  it('is not left out for any kind', () => {
    const told = new Set([...SENTENCES.map(([clause]) => clause.kind), 'nonAggression']);
    expect([...told].sort()).toEqual(Object.keys(CLAUSE_KINDS).sort());
  });
});

describe('natures and kinds', () => {
  it('calls watched what only the watcher sees, and self-executing what the engine does (rules 6.1)', () => {
    const natures = Object.fromEntries(Object.values(CLAUSE_KINDS).map(({ kind, nature }) => [kind, nature]));
    expect(natures).toEqual({
      pay: 'self',
      orderPledge: 'pledge',
      actPledge: 'pledge',
      access: 'self',
      nonAggression: 'pledge',
      supply: 'self',
      status: 'self',
      corridor: 'self',
      mutualDefence: 'right',
      trade: 'self',
      arms: 'self',
      other: 'unwatched',
      asylum: 'self',
      borderRegime: 'self',
      counterTerror: 'self',
      demilitarise: 'pledge',
      exercise: 'self',
      hub: 'self',
      neutrality: 'pledge',
      noSupportFor: 'pledge',
      vote: 'pledge',
    });
  });

  it('lets eight kinds be drafted in the Lesson (rules 13)', () => {
    expect([...LESSON_DRAFTABLE].sort()).toEqual(
      ['access', 'actPledge', 'corridor', 'nonAggression', 'orderPledge', 'pay', 'status', 'supply'].sort(),
    );
  });
});

describe('titles', () => {
  it.each<[readonly Clause[], string]>([
    [[{ ...sughd, act: { type: 'supportHold', at: 'uz-termez' }, until: 'thisRound' }], 'Sughd stands behind Termez'],
    [[{ kind: 'corridor', route: 'termezKabul', funders: { uz: 3 } }], 'Termez–Kabul railway'],
    [
      [
        {
          kind: 'orderPledge',
          giver: 'tal',
          unit: 'u11',
          unitAt: 'af-balkh',
          act: { type: 'secure', at: 'af-balkh' },
          until: 3,
        },
        { kind: 'status', giver: 'uz', move: 'embassy' },
      ],
      'Embassy for Balkh',
    ],
    [[{ kind: 'pay', from: 'ru', to: 'tj', coins: 1, each: 'round' }], '1 coin a month from Russia to Tajikistan'],
    [
      [{ kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'basing', provinces: ['uz-qarshi'] }],
      'A base for Russia at Qarshi',
    ],
  ])('%j', (clauses, title) => {
    expect(say(titleOfTerms(terms(['ru', 'uz'], clauses), 1))).toBe(title);
  });

  it('every given treaty has a name and a text in the catalogue', () => {
    const powers = [...POWER_IDS];
    for (const pact of treatiesAtStart({ preset: 'evening', powers, drawn: () => true })) {
      expect(say(pactTitle(pact)).length).toBeGreaterThan(3);
      for (const sentence of treatyText(pact.versions[0]?.terms ?? terms([], []), 1))
        expect(say(sentence)).toMatch(/\.$/u);
    }
  });

  it('every starter draft reads as a treaty', () => {
    const drafts = Object.values(starterDrafts(lessonWorld())).flat();
    expect(drafts).toHaveLength(8);
    const sentences = drafts.flatMap((draft) => treatyText(draft, 1).map(say));
    expect(sentences).toContain('In September 2021 Tajikistan shall order the tj army at Sughd to support Termez.');
    expect(sentences).toContain('This pact ends with November 2021.');
  });
});
