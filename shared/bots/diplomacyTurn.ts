// One turn in Diplomacy: answer first, then ask, then write orders and the card for what is agreed by now; *ready* when all of that is done.
import type { PlayerCommand } from '../command/command.ts';
import type { GameOrder } from '../politics/world.ts';
import { accusationToMake } from './choices/accusation.ts';
import { complianceWith } from './choices/compliance.ts';
import { councilCommands } from './choices/council.ts';
import { demandToMake } from './choices/demands.ts';
import { answerToEvent } from './choices/eventChoice.ts';
import { policiesToPlay } from './choices/policies.ts';
import { hasSigned, type Mind, othersIn, proposals, termsOf } from './mind.ts';
import { type Chosen, chooseOrders } from './orders/chooseOrders.ts';
import { answersToGive } from './pacts/answer.ts';
import { billToDrop } from './pacts/bills.ts';
import { paperToKeep } from './pacts/keeping.ts';
import { proposalsToMake } from './pacts/propose.ts';
import { thingsToSay } from './press/talk.ts';

export function diplomacyTurn(mind: Mind, ready: readonly PlayerCommand[]): readonly PlayerCommand[] {
  const best = chooseOrders(mind);
  const papers = paperwork(mind, best);
  const settled = [...papers, ...one(answerToEvent(mind)), ...one(accusationToMake(mind)), ...thingsToSay(mind, best)];
  // Orders and card follow what is signed; they are written again when that changes. A card costs coins that paper may want first.
  const writing = [...ordersToWrite(mind, best), ...(papers.length === 0 ? cardToChoose(mind) : [])];
  const done = settled.length === 0 && !isAwaitingBots(mind);
  return [...settled, ...writing, ...(done ? ready : [])];
}

/** Answers come before new paper: what is signed changes what is wanted. Ballots follow what is signed about them. */
function paperwork(mind: Mind, best: Chosen): readonly PlayerCommand[] {
  const answers = answersToGive(mind, best);
  if (answers.length > 0) return answers;
  const met = complianceWith(mind) ?? billToDrop(mind);
  if (met !== null) return [met];
  const voted = councilCommands(mind, best);
  if (mind.level === 'easy' && mind.dice('shy') < 0.7) return voted;
  const proposed = proposalsToMake(mind, best);
  const papers = [...voted, ...proposed];
  return papers.length > 0 ? papers : one(demandToMake(mind) ?? paperToKeep(mind, best));
}

/**
 * A bot will answer at its next turn, and is not ready in the turn in which it signs, so that orders can follow. One that is ready has no more
 * to say, and people are not waited for (rules 1: *ready* only speeds up).
 */
function isAwaitingBots(mind: Mind): boolean {
  return proposals(mind).some((pact) => {
    const mine = hasSigned(pact, mind.power);
    const open = othersIn(termsOf(pact), mind.power).filter((other) => !hasSigned(pact, other));
    return mine && open.some((other) => mind.view.power[other]?.playedBy === 'bot' && !mind.view.power[other].ready);
  });
}

function ordersToWrite(mind: Mind, { orders }: Chosen): readonly PlayerCommand[] {
  return mind.mine.orders.flatMap(({ unit, written }): readonly PlayerCommand[] => {
    const order = orders.get(unit) ?? { type: 'hold' };
    return same(order, written ?? { type: 'hold' }) ? [] : [{ type: 'writeOrder', unit, order }];
  });
}

function cardToChoose(mind: Mind): readonly PlayerCommand[] {
  const wanted = policiesToPlay(mind);
  const said = (choice: unknown): string => JSON.stringify(choice);
  const lies = mind.mine.chosen;
  const gone = lies.filter((old) => !wanted.some(({ policy }) => policy === old.policy));
  const fresh = wanted.filter((choice) => !lies.some((old) => said(old) === said(choice)));
  return [
    ...gone.map(({ policy }): PlayerCommand => ({ type: 'choosePolicy', choice: null, instead: policy })),
    ...fresh.map((choice): PlayerCommand => ({ type: 'choosePolicy', choice })),
  ];
}

function same(a: GameOrder, b: GameOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function one(command: PlayerCommand | null): readonly PlayerCommand[] {
  return command === null ? [] : [command];
}
