// Treaties in force when the Lesson starts: scenario.md C without the parties that are absent (rules 6, 13). Data in the form of any other pact.
import type { PowerId } from '../board/ids.ts';
import type { Clause } from './clause.ts';
import type { Pact } from './pact.ts';

interface Given {
  /** Catalogue: `treaty.<given>.title`, `treaty.<given>.note`. */
  readonly given: string;
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  readonly institutional?: true;
  readonly noticeRounds?: number;
  readonly secret?: true;
}

const GIVEN: readonly Given[] = [
  // The charter needs three rounds of notice (scenario.md C).
  {
    given: 'csto',
    parties: ['ru', 'tj'],
    clauses: [{ kind: 'mutualDefence' }],
    institutional: true,
    noticeRounds: 3,
  },
  {
    given: 'base201',
    parties: ['ru', 'tj'],
    clauses: [
      { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'basing', provinces: ['tj-dushanbe', 'tj-bokhtar'] },
      { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'transit', provinces: 'all' },
      { kind: 'arms', seller: 'ru', buyer: 'tj', price: 0 },
    ],
  },
  {
    given: 'electricityUz',
    parties: ['uz', 'tal'],
    clauses: [{ kind: 'supply', giver: 'uz', receiver: 'tal', good: 'electricity', price: 1 }],
  },
  {
    given: 'electricityTj',
    parties: ['tj', 'tal'],
    clauses: [{ kind: 'supply', giver: 'tj', receiver: 'tal', good: 'electricity', price: 1 }],
  },
  {
    given: 'permitsTj',
    parties: ['ru', 'tj'],
    clauses: [{ kind: 'supply', giver: 'ru', receiver: 'tj', good: 'workPermits', price: 0 }],
  },
  {
    given: 'permitsUz',
    parties: ['ru', 'uz'],
    clauses: [{ kind: 'supply', giver: 'ru', receiver: 'uz', good: 'workPermits', price: 0 }],
  },
  { given: 'tradeRuUz', parties: ['ru', 'uz'], clauses: [{ kind: 'trade', a: 'ru', b: 'uz' }] },
  { given: 'sco', parties: ['ru', 'tj', 'uz'], clauses: [{ kind: 'nonAggression' }], institutional: true },
];

/** In half of the matches, by the seed. */
const COORDINATION: Given = {
  given: 'coordination',
  parties: ['ru', 'tj'],
  clauses: [{ kind: 'other', words: { key: 'treaty.coordination.words' } }],
  secret: true,
};

/** Pacts `p1`, `p2`, ... in force since before round 1. `coordination`: the secret pact of Russia and Tajikistan stands in this match. */
export function lessonTreaties({ coordination }: { readonly coordination: boolean }): readonly Pact[] {
  return [...GIVEN, ...(coordination ? [COORDINATION] : [])].map((given, i) => pactOf(`p${i + 1}`, given));
}

function pactOf(id: string, { given, parties, clauses, institutional, noticeRounds, secret }: Given): Pact {
  const [by] = parties;
  if (by === undefined) throw new Error(`Treaty ${given} has no parties`);
  const terms = { parties, clauses, term: 'match', visibility: secret ? 'secret' : 'public' } as const;
  return {
    id,
    given,
    ...(institutional && { institutional }),
    versions: [{ n: 1, by, terms, round: 0 }],
    current: 1,
    state: 'inForce',
    signatures: Object.fromEntries(parties.map((party) => [party, { version: 1, round: 0 }])),
    standing: false,
    inForceSince: 0,
    ...(noticeRounds !== undefined && { noticeRounds }),
    // What was to be done once at signing was done long ago.
    done: clauses.flatMap(({ kind }, index) => (kind === 'arms' ? [index] : [])),
    verdicts: [],
  };
}
