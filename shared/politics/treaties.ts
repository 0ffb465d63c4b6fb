// Treaties in force when a match starts: scenario.md C as data, all of it. Absent parties drop out by rule (rules 6); the form is that of any other pact.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';
import type { Clause, PlainClause } from './clause.ts';
import { modulesOf, type PlayedAs } from './modules.ts';
import type { Pact } from './pact.ts';

interface Given {
  /** Catalogue: `treaty.<given>.title`, `treaty.<given>.note`. */
  readonly given: string;
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  readonly institutional?: true;
  readonly noticeRounds?: number;
  /** Secret, and in half of the matches, by the seed. */
  readonly secret?: true;
}

const trade = (given: string, a: PowerId, b: PowerId): Given => ({
  given,
  parties: [a, b],
  clauses: [{ kind: 'trade', a, b }],
});

const permits = (given: string, receiver: PowerId): Given => ({
  given,
  parties: ['ru', receiver],
  clauses: [{ kind: 'supply', giver: 'ru', receiver, good: 'workPermits', price: 0 }],
});

/** In order of age within round 0, which is the order of payment (rules 1.1 R3). */
export const GIVEN_TREATIES: readonly Given[] = [
  // The charter needs three rounds of notice (scenario.md C).
  {
    given: 'csto',
    parties: ['ru', 'tj', 'kz', 'kg'],
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
    given: 'kant',
    parties: ['ru', 'kg'],
    clauses: [
      { kind: 'access', grantor: 'kg', grantee: 'ru', mode: 'basing', provinces: ['kg-chuy'] },
      { kind: 'pay', from: 'ru', to: 'kg', coins: 1, each: 'round' },
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
  // Void while Kabul does not hold Herat, where both lines arrive (scenario.md C).
  { given: 'linesTm', parties: ['tm', 'tal'], clauses: [atHerat('gas'), atHerat('electricity')] },
  {
    given: 'grainKz',
    parties: ['kz', 'tal'],
    clauses: [{ kind: 'supply', giver: 'kz', receiver: 'tal', good: 'grain', price: 1 }],
  },
  permits('permitsTj', 'tj'),
  permits('permitsKg', 'kg'),
  permits('permitsUz', 'uz'),
  trade('tradeRuKz', 'ru', 'kz'),
  trade('tradeRuUz', 'ru', 'uz'),
  trade('tradeCnKz', 'cn', 'kz'),
  trade('tradeCnPk', 'cn', 'pk'),
  trade('tradeIrTal', 'ir', 'tal'),
  trade('tradePkTal', 'pk', 'tal'),
  {
    given: 'sco',
    parties: ['ru', 'tj', 'uz', 'kz', 'kg', 'cn', 'pk', 'ir'],
    clauses: [{ kind: 'nonAggression' }],
    institutional: true,
  },
  {
    given: 'coordination',
    parties: ['ru', 'tj'],
    clauses: [{ kind: 'other', words: { key: 'treaty.coordination.words' } }],
    secret: true,
  },
  {
    given: 'nrfContact',
    parties: ['ru', 'nrf'],
    clauses: [{ kind: 'other', words: { key: 'treaty.nrfContact.words' } }],
    secret: true,
  },
];

/** Flags that stand at the start with the power that declared them: Turkmenistan's neutrality (scenario.md C). They hold to the end. */
export const GIVEN_FLAGS: readonly { readonly flag: string; readonly power: PowerId }[] = [
  { flag: 'neutral/tm', power: 'tm' },
];

export interface TreatyScene {
  readonly preset: PresetId;
  readonly settings?: PlayedAs['settings'];
  readonly powers: readonly PowerId[];
  /** Whether a secret treaty stands in this match. */
  readonly drawn: (given: string) => boolean;
}

/**
 * Pacts `p1`, `p2`, ... in force since before round 1: those of which two parties are left and each clause has giver and receiver (rules 6). A
 * secret one keeps its number when it is not drawn: else the number of another would tell of it.
 */
export function treatiesAtStart({ preset, settings = {}, powers, drawn }: TreatyScene): readonly Pact[] {
  return GIVEN_TREATIES.flatMap((given): Given[] => {
    const parties = powers.filter((power) => given.parties.includes(power));
    const clauses = given.clauses.filter((clause) => namedIn(clause).every((power) => parties.includes(power)));
    if (parties.length < 2 || clauses.length === 0) return [];
    return [{ ...given, parties, clauses: modulesOf({ preset, settings }).conditions ? clauses : clauses.map(plain) }];
  }).flatMap((given, i) => (given.secret && !drawn(given.given) ? [] : [pactOf(`p${i + 1}`, given)]));
}

/** Powers that a clause cannot do without. */
function namedIn(clause: Clause): readonly PowerId[] {
  switch (clause.kind) {
    case 'access':
      return [clause.grantor, clause.grantee];
    case 'arms':
      return [clause.seller, clause.buyer];
    case 'pay':
      return [clause.from, clause.to];
    case 'supply':
      return [clause.giver, clause.receiver];
    case 'trade':
      return [clause.a, clause.b];
    default:
      return [];
  }
}

function plain({ when: _when, else: _else, ...clause }: Clause): PlainClause {
  return clause;
}

function atHerat(good: 'gas' | 'electricity'): Clause {
  return {
    kind: 'supply',
    giver: 'tm',
    receiver: 'tal',
    good,
    price: 1,
    when: { is: 'controls', power: 'tal', provinces: ['af-herat'], how: 'all' },
  };
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
