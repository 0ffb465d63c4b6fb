// A player without a plan: from its own view it picks things that are offered, so that random matches reach every corner of the rules.
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Condition } from '../../shared/politics/conditions/condition.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { Dice } from './dice.ts';
import { randomCouncil } from './randomCouncil.ts';

/** One thing to do now. The engine may refuse it; a random player does not mind. */
export function randomCommand(view: PublicView, mine: PrivateView, dice: Dice): PlayerCommand {
  const power = mine.power!;
  switch (view.clock.phase) {
    case 'diplomacy':
      return dice.chance(0.08) ? { type: 'ready', ready: true } : inDiplomacy(view, mine, power, dice);
    case 'regroup':
      return inRegroup(mine, dice);
    case 'dispatch':
      return { type: 'dispatch', publish: dice.pick(mine.dispatch?.pacts ?? []) ?? null };
    default:
      return { type: 'ready', ready: true };
  }
}

/** A line of the form, or *ready*. */
function inRegroup({ retreats, regroup }: PrivateView, dice: Dice): PlayerCommand {
  const [dislodged, guest] = [dice.pick(retreats), dice.pick(regroup?.guests ?? [])];
  const [place, flight] = [dice.pick(regroup?.raise.options ?? []), dice.pick(regroup?.redeploy.options ?? [])];
  switch (dice.upTo(6)) {
    case 0:
      if (place)
        return { type: 'raise', at: dice.chance(0.9) ? place.at : null, kind: dice.pick(place.kinds) ?? 'army' };
      break;
    case 1:
      if (flight) return { type: 'redeploy', unit: flight.unit, to: dice.pick(flight.to) ?? null };
      break;
    case 2:
      if (guest) return { type: 'guestGoes', unit: guest.unit, to: dice.pick([...guest.homes, 'stay', null])! };
      break;
    case 3:
      if (regroup?.disband.count) return { type: 'disband', units: [dice.pick(regroup.disband.of)!] };
      break;
    default:
      if (dislodged) return { type: 'retreat', unit: dislodged.unit, to: dice.pick(dislodged.options) ?? null };
  }
  return { type: 'ready', ready: true };
}

function inDiplomacy(view: PublicView, mine: PrivateView, power: PowerId, dice: Dice): PlayerCommand {
  // The Lesson has no institutions and throws no dice for them.
  if (Object.keys(view.institution).length > 0 && dice.chance(0.2)) return randomCouncil(view, dice);
  const others = view.powers.filter((other) => other !== power);
  const other = dice.pick(others)!;
  const pacts: readonly Pact[] = Object.values({ ...view.pact, ...mine.pacts });
  const asked = pacts.filter((pact) => pact.state === 'proposed' && termsOf(pact).parties.includes(power));
  switch (dice.upTo(12)) {
    case 0:
    case 1:
    case 2: {
      const unit = dice.pick(mine.orders);
      const choice = dice.pick(unit?.choices ?? []);
      if (!unit || !choice) return { type: 'ready', ready: true };
      return { type: 'writeOrder', unit: unit.unit, order: dice.chance(0.1) ? null : choice.order };
    }
    case 3: {
      const card = dice.pick(mine.hand.filter(({ playable }) => playable));
      if (!card) return { type: 'choosePolicy', choice: null };
      const front = dice.pick(view.alerts);
      const posts = [{ from: 'pashtun', to: dice.pick(['tajik', 'hazara', 'uzbek'])! }];
      const place = card.policy === 'airlift' ? dice.pick(['tj-dushanbe', 'tj-bokhtar']) : front;
      return {
        type: 'choosePolicy',
        choice: { policy: card.policy, province: place, says: 'real', intelligence: 'mainAlert', posts },
      };
    }
    case 4:
    case 5: {
      const needed = mine.orders.flatMap(({ choices }) =>
        choices.flatMap(({ meaning }) => (meaning.kind === 'needsPact' ? [meaning.draft] : [])),
      );
      const terms = dice.pick([
        ...needed,
        ...mine.drafts.map((draft) => draft.terms),
        randomTerms(view, power, other, dice),
      ])!;
      return { type: 'propose', terms: { ...terms, visibility: dice.chance(0.5) ? 'secret' : 'public' } };
    }
    case 6:
    case 7: {
      const pact = dice.pick(asked);
      if (!pact) return { type: 'propose', terms: randomTerms(view, power, other, dice) };
      return { type: dice.chance(0.85) ? 'sign' : 'refuse', pact: pact.id, version: pact.current };
    }
    case 8: {
      const channel = dice.chance(0.4) ? 'floor' : [power, other].sort().join('+');
      return { type: 'say', channel, text: `note ${dice.upTo(1000)}` };
    }
    case 9: {
      const { eventChoice } = mine;
      if (!eventChoice) return { type: 'say', channel: 'floor', phrase: { id: 'greet' } };
      return { type: 'answerEvent', card: eventChoice.card, choice: dice.pick(eventChoice.choices)! };
    }
    case 10: {
      const over = mine.leverage.find((row) => row.other === other);
      const stake = dice.pick((over?.mine ?? []).flatMap((term) => (term.stake ? [term.stake] : [])));
      if (!stake) return { type: 'saveDraft', draft: 'd', terms: randomTerms(view, power, other, dice) };
      const ask = dice.pick([
        { type: 'borderRegime', regime: 'humanitarian' },
        { type: 'coins', coins: 1 },
      ] as const)!;
      return { type: 'demand', on: other, stakes: [stake], ask, due: view.clock.round, public: dice.chance(0.5) };
    }
    default: {
      const own = pacts.filter((pact) => pact.state === 'inForce' && termsOf(pact).parties.includes(power));
      const pact = dice.pick(own);
      if (!pact || dice.chance(0.6)) {
        const regime = dice.pick(['open', 'closed', 'humanitarian'] as const)!;
        return { type: 'choosePolicy', choice: { policy: 'setBorderRegime', regime } };
      }
      const done = dice.pick(['giveNotice', 'endTogether', 'publish', 'renew'] as const)!;
      if (done === 'renew') return { type: done, pact: pact.id, term: 3 };
      return { type: done, pact: pact.id };
    }
  }
}

/** Now and then under a condition that turns in most matches, with a payment instead. The Lesson has none and throws no dice for them. */
function guarded(view: PublicView, clause: Clause, power: PowerId, dice: Dice): Clause {
  if (view.preset === 'lesson' || dice.chance(0.7)) return clause;
  const when = dice.pick<Condition>([
    { is: 'ownFrontNamed', power },
    { is: 'regime', power, regime: 'open' },
    { is: 'not', of: { is: 'value', power, value: 'stability', compare: 'atMost', n: 4 } },
  ])!;
  return { ...clause, when };
}

function randomTerms(view: PublicView, power: PowerId, other: PowerId, dice: Dice): PactTerms {
  const parties = view.powers.filter((id) => id === power || id === other);
  const [from, to] = dice.chance(0.5) ? [power, other] : [other, power];
  const unit = dice.pick(Object.values(view.unit).filter(({ owner }) => owner === from))!;
  const clause = dice.pick<PactTerms['clauses'][number]>([
    { kind: 'pay', from, to, coins: 1, each: dice.chance(0.5) ? 'once' : 'round' },
    { kind: 'access', grantor: from, grantee: to, mode: 'transit', provinces: 'all' },
    {
      kind: 'actPledge',
      giver: from,
      deed: { type: 'borderRegime', regime: 'humanitarian' },
      byRound: view.clock.round + 1,
    },
    { kind: 'nonAggression' },
    ...(unit
      ? ([
          {
            kind: 'orderPledge',
            giver: from,
            unit: unit.id,
            unitAt: unit.at,
            act: { type: 'hold' },
            until: 'thisRound',
          },
          {
            kind: 'orderPledge',
            giver: from,
            unit: unit.id,
            unitAt: unit.at,
            act: { type: 'secure', at: unit.at },
            until: 'thisRound',
          },
        ] as const)
      : []),
    ...(from !== 'tal' && to === 'tal' ? ([{ kind: 'status', giver: from, move: 'contact' }] as const) : []),
  ])!;
  const extra = dice.chance(0.3) ? ([{ kind: 'pay', from: to, to: from, coins: 1, each: 'once' }] as const) : [];
  const collateral = dice.chance(0.2) ? { [from]: 1, [to]: dice.upTo(3) } : {};
  const term = dice.chance(0.5) ? 'match' : 2;
  return { parties, clauses: [guarded(view, clause, power, dice), ...extra], term, visibility: 'public', collateral };
}
