// Why a bot does what it does: for each command of its turn what it weighed, from the same mind that chose it. Asked only of what is really
// sent; the choosing itself knows nothing of it.
import type { PlayerCommand } from '../../command/command.ts';
import { GUEST_LIST, GUEST_TABLES } from '../../scenario/events/guestListCards.ts';
import type { Motive } from '../../view/motive.ts';
import type { Mind } from '../mind.ts';
import { notPlayed, whyAtTable, whyAnswered as whyEvent, whyInvited, whyPlayed } from './cardReasons.ts';
import { whyDefied, whyDemanded, whyMet } from './demandReasons.ts';
import { whyOrder, whyOrders } from './orderReasons.ts';
import { whyAnswered, whyCountered, whyKept, whyProposed } from './pactReasons.ts';
import { whyDisbanded, whyLast, whyRaised, whyWent } from './regroupReasons.ts';
import { whyMoved, whyVoted } from './voteReasons.ts';

/** None for what needs no reason: words, and commands that bots do not send. */
export function motivesOf(mind: Mind, command: PlayerCommand): readonly Motive[] {
  switch (command.type) {
    case 'propose':
      return [whyMet(mind, command) ?? whyProposed(mind, command.terms)];
    case 'counter':
      return ofPact(mind, command.pact, (pact) => whyCountered(mind, pact, command.terms));
    case 'sign':
    case 'refuse':
      return ofPact(mind, command.pact, (pact) => whyAnswered(mind, command.type, pact));
    case 'giveNotice':
    case 'renew':
      return ofPact(mind, command.pact, (pact) => whyMet(mind, command) ?? whyKept(mind, command.type, pact));
    case 'writeOrder':
      return [whyOrder(mind, command.unit)];
    case 'ready':
      // The last look: what is signed by now may be why an order stands that was written for another reason, or never had to be written.
      return mind.view.clock.phase === 'diplomacy' && command.ready ? [...whyOrders(mind), ...whyDefied(mind)] : [];
    case 'demand':
      return [whyDemanded(mind, command)];
    case 'ballot':
      return command.ballot === null ? [] : [whyVoted(mind, command.motion, command.ballot)];
    case 'move':
      return [whyMoved(mind, command.institution, command.content)];
    case 'choosePolicy':
      if (command.choice !== null) return [whyPlayed(mind, command.choice)];
      return command.instead === undefined ? [] : [notPlayed(command.instead)];
    case 'answerEvent': {
      const { card, choice } = command;
      const isTable = card === GUEST_LIST || card === GUEST_TABLES;
      return [isTable ? whyAtTable(card, choice) : whyEvent(mind, card, choice)];
    }
    case 'invite':
      return [whyInvited(mind.view.card?.id ?? '', command.powers)];
    case 'retreat':
      return [whyWent(mind, 'retreat', command.unit, command.to)];
    case 'redeploy':
      return command.to === null ? [] : [whyWent(mind, 'redeploy', command.unit, command.to)];
    case 'guestGoes':
      return command.to === null || command.to === 'stay' ? [] : [whyWent(mind, 'guest', command.unit, command.to)];
    case 'raise':
      return command.at === null ? [] : [whyRaised(mind, command.at)];
    case 'disband':
      return whyDisbanded(mind, command.units);
    case 'dispatch':
      return mind.mine.dispatch?.pacts.length === 0 ? [] : [whyLast(command.publish)];
    default:
      return [];
  }
}

function ofPact(mind: Mind, id: string, why: (pact: Mind['world']['pacts'][string]) => Motive): readonly Motive[] {
  const pact = mind.world.pacts[id];
  return pact === undefined ? [] : [why(pact)];
}
