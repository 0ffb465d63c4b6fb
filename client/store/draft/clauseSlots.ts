// The sentences of the clause kinds that are all slots: trade, arms, exercises, borders, asylum, security, hubs, votes and the three renunciations (rules 6.1).
// Kinds with slots that hang on each other have components of their own in panels/composer.
import { frontsOf } from '../../../shared/board/fronts.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { OTHER_WORDS_LIMIT } from '../../../shared/politics/clauses/other.ts';
import { catalogueOf } from '../../../shared/politics/institutions/motionKinds.ts';
import { coinsText, monthText } from '../../../shared/politics/pactWords.ts';
import type { BorderRegime } from '../../../shared/politics/world.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { Desk } from '../matchDraft.ts';
import { exerciseFields, hostsOf, institutionsOf, votersAmong } from './parties.ts';
import { numberSlot, type SlotSpec, type SpecSentence, wordSlot } from './slotSpec.ts';
import { afghanProvinces, grantable } from './unitTargets.ts';

export type SpecKind =
  | 'trade'
  | 'arms'
  | 'exercise'
  | 'borderRegime'
  | 'asylum'
  | 'counterTerror'
  | 'hub'
  | 'vote'
  | 'neutrality'
  | 'noSupportFor'
  | 'demilitarise'
  | 'other';

type Slot = SlotSpec<PlainClause>;
type Sentence = SpecSentence<PlainClause>;

const REGIMES: readonly BorderRegime[] = ['open', 'humanitarian', 'closed'];
const MOST_COINS = 6;
const MOST_PLACES = 6;
/** Months ahead that are offered. */
const AHEAD = 4;

export function clauseSlots(
  clause: Extract<PlainClause, { readonly kind: SpecKind }>,
  desk: Desk,
  parties: readonly PowerId[],
): Sentence {
  switch (clause.kind) {
    case 'trade':
      return sentence('trade', {
        a: party('trader', clause.a, parties, (a) => ({ ...clause, a, b: other(a, clause.a, clause.b) })),
        b: party('trader', clause.b, parties, (b) => ({ ...clause, b, a: other(b, clause.b, clause.a) })),
      });
    case 'arms':
      return sentence('arms', {
        seller: party('seller', clause.seller, parties, (seller) => ({
          ...clause,
          seller,
          buyer: other(seller, clause.seller, clause.buyer),
        })),
        buyer: party('buyer', clause.buyer, parties, (buyer) => ({
          ...clause,
          buyer,
          seller: other(buyer, clause.buyer, clause.seller),
        })),
        price: price(clause.price, (coins) => ({ ...clause, price: coins })),
      });
    case 'exercise':
      return exerciseSentence(clause, desk, parties);
    case 'borderRegime':
      return sentence('borderRegime', {
        power: party('borderOf', clause.power, bordering(desk, parties, clause.power), (power) => ({
          ...clause,
          power,
        })),
        regime: wordSlot('regime', clause.regime, { of: REGIMES, key: (each) => `match.regime.${each}` }, (regime) =>
          regime === 'closed' ? withoutQuota(clause, regime) : { ...clause, regime },
        ),
        quota: quotaSlot(clause),
      });
    case 'asylum':
      return sentence('asylum', {
        host: party('host', clause.host, hostsOf(parties, desk.me), (host) => ({
          ...clause,
          host,
          payer: other(host, clause.host, clause.payer),
        })),
        places: numberSlot(
          'places',
          clause.places,
          { from: 1, to: MOST_PLACES, words: (count) => ({ key: 'match.compose.places', args: { count } }) },
          (places) => ({ ...clause, places }),
        ),
        payer: party('payer', clause.payer, parties, (payer) => ({
          ...clause,
          payer,
          host: other(payer, clause.payer, clause.host),
        })),
        price: price(clause.price, (coins) => ({ ...clause, price: coins })),
      });
    case 'counterTerror':
      return sentence('counterTerror', {
        participants: participants(clause.participants, parties, (powers) => ({ ...clause, participants: powers })),
        provinces: {
          type: 'places',
          name: 'watched',
          value: clause.provinces,
          among: afghanProvinces(desk),
          set: (provinces) => ({ ...clause, provinces }),
        },
      });
    case 'hub':
      return sentence('hub', {
        host: party('host', clause.host, hostsOf(parties, desk.me), (host) => ({
          ...clause,
          host,
          funder: other(host, clause.host, clause.funder),
        })),
        funder: party('funder', clause.funder, parties, (funder) => ({
          ...clause,
          funder,
          host: other(funder, clause.funder, clause.host),
        })),
      });
    case 'vote':
      return voteSentence(clause, desk, parties);
    case 'neutrality':
      return sentence('neutrality', {
        power: party('giver', clause.power, parties, (power) => ({ ...clause, power })),
      });
    case 'noSupportFor':
      return sentence('noSupportFor', {
        giver: party('giver', clause.giver, parties, (giver) => ({ ...clause, giver })),
        whom: party(
          'whom',
          clause.whom,
          desk.world.powers.filter((power) => !parties.includes(power)),
          (whom) => ({ ...clause, whom }),
        ),
      });
    case 'demilitarise':
      return sentence('demilitarise', {
        giver: party('giver', clause.giver, parties, (giver) => ({ ...clause, giver })),
        provinces: {
          type: 'places',
          name: 'emptied',
          value: clause.provinces,
          among: [clause.giver, ...parties.filter((power) => power !== clause.giver)].flatMap((power) =>
            grantable(desk, power),
          ),
          set: (provinces) => ({ ...clause, provinces }),
        },
      });
    case 'other': {
      const text = 'text' in clause.words ? clause.words.text : '';
      return sentence('other', {
        words: {
          type: 'words',
          name: 'words',
          value: text,
          limit: OTHER_WORDS_LIMIT,
          set: (words) => ({ ...clause, words: { text: words } }),
        },
      });
    }
  }
}

function sentence(kind: SpecKind, slots: Readonly<Record<string, Slot>>): Sentence {
  return { text: `match.compose.${kind}`, slots };
}

function party(name: string, value: PowerId, among: readonly PowerId[], set: (power: PowerId) => PlainClause): Slot {
  return { type: 'power', name, value, among: among.includes(value) ? among : [value, ...among], set };
}

function participants(
  value: readonly PowerId[],
  among: readonly PowerId[],
  set: (powers: readonly PowerId[]) => PlainClause,
): Slot {
  return { type: 'powers', name: 'participants', value, among, least: 2, set };
}

/** The other of two when they change places: a slot never leaves a power facing itself. */
function other(to: PowerId, from: PowerId, facing: PowerId): PowerId {
  return to === facing ? from : facing;
}

function price(coins: number, set: (coins: number) => PlainClause): Slot {
  const words = (n: number): Text =>
    n === 0 ? { key: 'match.compose.free' } : { key: 'match.compose.for', args: { coins: coinsText(n) } };
  return numberSlot('price', coins, { from: 0, to: MOST_COINS, words }, set);
}

function exerciseSentence(clause: ClauseOf<'exercise'>, desk: Desk, parties: readonly PowerId[]): Sentence {
  const fields = exerciseFields(desk, clause.participants);
  return sentence('exercise', {
    participants: participants(clause.participants, parties, (powers) => ({ ...clause, participants: powers })),
    province: {
      type: 'place',
      name: 'field',
      value: clause.province,
      among: fields.length > 0 ? fields : parties.flatMap((power) => grantable(desk, power)),
      set: (province) => ({ ...clause, province }),
    },
    round: monthSlot('when', clause.round, desk.world.round, (round) => ({ ...clause, round })),
  });
}

function voteSentence(clause: ClauseOf<'vote'>, { world }: Desk, parties: readonly PowerId[]): Sentence {
  const voters = [...new Set(votersAmong(world, parties, clause.giver).map(({ giver }) => giver))];
  const among = institutionsOf(world, clause.giver);
  return sentence('vote', {
    giver: party('giver', clause.giver, voters, (giver) => {
      const first = votersAmong(world, [giver], giver)[0];
      return first === undefined || institutionsOf(world, giver).includes(clause.institution)
        ? { ...clause, giver }
        : { ...clause, ...first };
    }),
    ballot: wordSlot(
      'ballot',
      clause.ballot,
      { of: ['yes', 'no'], key: (each) => `match.compose.ballot.${each}` },
      (ballot) => ({
        ...clause,
        ballot,
      }),
    ),
    motion: wordSlot(
      'motion',
      clause.motion,
      { of: catalogueOf(clause.institution), key: (each) => `motion.${each}.kind` },
      (motion) => ({ ...clause, motion }),
    ),
    institution: wordSlot(
      'institution',
      clause.institution,
      { of: among, key: (each) => `institution.${each}.the` },
      (institution) => ({
        ...clause,
        institution,
        motion: catalogueOf(institution)[0] ?? clause.motion,
      }),
    ),
    until: monthSlot('until', clause.until, world.round, (until) => ({ ...clause, until })),
  });
}

function monthSlot(name: string, value: number, now: number, set: (round: number) => PlainClause): Slot {
  return numberSlot(name, value, { from: now, to: now + AHEAD - 1, words: monthText }, set);
}

function bordering({ board }: Desk, parties: readonly PowerId[], now: PowerId): readonly PowerId[] {
  return parties.filter((power) => power === now || frontsOf(board, [power]).length > 0);
}

function quotaSlot(clause: ClauseOf<'borderRegime'>): Slot {
  const words = (n: number): Text =>
    n === 0 ? { key: 'match.compose.quota.usual' } : { key: 'match.compose.quota', args: { count: n } };
  const most = clause.regime === 'closed' ? 0 : MOST_PLACES;
  return numberSlot('quota', clause.quota ?? 0, { from: 0, to: most, words }, (quota) =>
    quota === 0 ? withoutQuota(clause, clause.regime) : { ...clause, quota },
  );
}

/** The rest stays as it is, with its condition. */
function withoutQuota({ quota: _quota, ...rest }: ClauseOf<'borderRegime'>, regime: BorderRegime): PlainClause {
  return { ...rest, regime };
}
