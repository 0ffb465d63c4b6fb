// R5: status steps and border regimes of pacts apply, exercises begin, and rights are read; they hold to Close (rules 1.1).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { boundBorder } from '../../politics/boundBorder.ts';
import { waitingNow } from '../../politics/boundThen.ts';
import type { ClauseEffect } from '../../politics/clauseKind.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import { exercisesNow } from '../../politics/exercises.ts';
import { type BindingClause, bindingClauses, pactsInForce } from '../../politics/inForce.ts';
import { canMove, hasReached, isRise, statusAfter } from '../../politics/statusLadder.ts';
import { setRegime } from '../borderChanges.ts';
import type { Chronicle } from '../chronicle.ts';
import { readersOf } from '../pacts/changePact.ts';
import { markDone } from '../pacts/markDone.ts';
import { isFrozen, setStatus } from '../statusChanges.ts';

export function readRights(chronicle: Chronicle): void {
  takeStatusSteps(chronicle);
  bindBorders(chronicle);
  beginExercises(chronicle);
  const { state } = chronicle;
  const waiting = waitingNow(state, REGION_BOARD);
  const inForce = pactsInForce(state).map(({ id }) => id);
  chronicle.add({ type: 'found', record: { inForce, ...(waiting.length > 0 && { waiting }) } });
}

/** Each step once; while an edict forbids a rise it waits (rules 8 edict). A step overtaken by others is done too. */
function takeStatusSteps(chronicle: Chronicle): void {
  for (const binding of bindingClauses(chronicle.state, REGION_BOARD)) {
    for (const effect of kindOf(binding.clause).effects(binding.clause, binding.context)) {
      if (effect.type !== 'statusStep') continue;
      if (isRise(effect.move) && isFrozen(chronicle.state)) {
        const text = { key: 'news.statusWaits', args: { power: { power: effect.power } } };
        chronicle.log({ k: 'newsline', text }, readersOf(binding.pact));
        continue;
      }
      takeStep(chronicle, binding, effect);
      markDone(chronicle, binding);
    }
  }
}

function takeStep(
  chronicle: Chronicle,
  { pact, index }: BindingClause,
  { move, power }: Extract<ClauseEffect, { readonly type: 'statusStep' }>,
): void {
  const now = chronicle.state.power[power];
  if (now === undefined) return;
  if (canMove(now, move)) {
    const after = statusAfter(now, move);
    setStatus(chronicle, power, after.status);
    if (after.listsTaliban === now.listsTaliban) return;
    chronicle.add({ type: 'listingSet', power, listed: after.listsTaliban });
    chronicle.log({ k: 'listing', power, listed: after.listsTaliban });
  } else if (!hasReached(now, move)) {
    const missed = [...(chronicle.state.inRound.missed ?? []), { pact: pact.id, clause: index }];
    chronicle.add({ type: 'found', record: { missed } });
  }
}

/** A border that a pact binds is set as the oldest such pact says, whatever it was set to before (rules 6.1 borderRegime). */
function bindBorders(chronicle: Chronicle): void {
  const { state } = chronicle;
  for (const power of state.powers) {
    const bond = boundBorder(state, REGION_BOARD, power);
    if (bond !== null) setRegime(chronicle, power, bond.regime);
  }
}

/** The exercises of the month: they fortify and permit support to Close (rules 6.1 exercise). Only readers of the pact are told. */
function beginExercises(chronicle: Chronicle): void {
  const { state } = chronicle;
  const exercises = exercisesNow(state, REGION_BOARD);
  for (const { pact, province, participants } of exercises) {
    const agreed = state.pacts[pact];
    const args = { participants: { list: participants.map((power) => ({ power })) }, at: { province } };
    chronicle.log({ k: 'newsline', text: { key: 'news.exercise', args } }, agreed ? readersOf(agreed) : 'all');
  }
  chronicle.add({ type: 'found', record: { exercises } });
}
