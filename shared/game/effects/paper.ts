// Effects on paper and councils: clauses suspended and offered, corridors, demands, border regimes, statements, seats, hubs (rules 6, 10, 11.2).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { PlainClause } from '../../politics/clause.ts';
import { bindingClauses } from '../../politics/inForce.ts';
import { joins } from '../../politics/joins.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { propose } from '../../politics/pactLife.ts';
import type { Effect, PaperEffect } from '../../scenario/effect.ts';
import { effectText } from '../../scenario/effectText.ts';
import { setRegime } from '../borderChanges.ts';
import type { Chronicle } from '../chronicle.ts';
import { freshPactId } from '../drawnIds.ts';
import type { EffectScene } from '../effects.ts';
import { applySteps } from '../pacts/applySteps.ts';
import { tellSuspension } from '../steps/demands.ts';
import { setGuest, setMember } from './councils.ts';

export function applyPaper({ chronicle, whoIs }: EffectScene, effect: PaperEffect): void {
  const { state } = chronicle;
  switch (effect.effect) {
    case 'suspendSupply': {
      const { giver, receiver } = effect;
      const cut = (clause: PlainClause): boolean =>
        clause.kind === 'supply' && clause.giver === giver && clause.receiver === receiver;
      suspend(chronicle, effect.rounds, cut);
      return;
    }
    case 'suspendClause': {
      const { clause: kind, a, b, rounds } = effect;
      suspend(chronicle, rounds, (clause, parties) => clause.kind === kind && joins(clause, parties, a, b));
      return;
    }
    case 'offer': {
      const by = whoIs(effect.by);
      const { parties, clauses, term } = effect;
      if (by) offer(chronicle, by, { parties, clauses, term, visibility: 'public' });
      return;
    }
    case 'corridorSooner':
      hasten(chronicle, effect.route, effect.rounds);
      return;
    case 'corridorFunded': {
      const by = whoIs(effect.by);
      if (by) finish(chronicle, effect.route, by);
      return;
    }
    case 'demandsLater':
      for (const demand of state.demands.filter((open) => open.state === 'open')) {
        if ((effect.by ?? demand.by) !== demand.by || (effect.on ?? demand.on) !== demand.on) continue;
        chronicle.add({ type: 'demandChanged', demand: { ...demand, due: demand.due + effect.rounds } });
      }
      return;
    case 'regime': {
      const power = whoIs(effect.power);
      if (power && state.power[power] !== undefined) setRegime(chronicle, power, effect.regime);
      return;
    }
    case 'statement': {
      const by = whoIs(effect.by);
      if (!by) return;
      const { front, says } = effect;
      chronicle.add({ type: 'statementMade', by, front, says, round: state.round });
      tell(chronicle, { ...effect, by });
      return;
    }
    case 'seat': {
      const power = whoIs(effect.power);
      if (power && setGuest(chronicle, effect.institution, power, effect.seated)) tell(chronicle, { ...effect, power });
      return;
    }
    case 'member': {
      const power = whoIs(effect.power);
      if (power && setMember(chronicle, effect.institution, power, effect.member))
        tell(chronicle, { ...effect, power });
      return;
    }
    case 'hubs':
      chronicle.add({ type: 'hubsSet', now: Math.max(0, state.hubs + effect.by) });
      tell(chronicle, effect);
      return;
    default:
      assertNever(effect);
  }
}

/** Brings a corridor that is being built forward; false if there is none to hasten. */
export function hasten(chronicle: Chronicle, route: string, rounds: number): boolean {
  const corridor = chronicle.state.corridors.find((known) => known.route === route);
  if (!corridor || corridor.paysFrom <= chronicle.state.round + 1) return false;
  const paysFrom = Math.max(chronicle.state.round + 1, corridor.paysFrom - rounds);
  chronicle.add({ type: 'corridorChanged', corridor: { ...corridor, paysFrom } });
  return true;
}

/** It can pay from the next Briefing on, and the power is among its funders; false if there is none, or nothing changes. */
export function finish(chronicle: Chronicle, route: string, by: PowerId): boolean {
  const corridor = chronicle.state.corridors.find((known) => known.route === route);
  if (!corridor || (corridor.funders.includes(by) && corridor.paysFrom <= chronicle.state.round + 1)) return false;
  const paysFrom = Math.min(corridor.paysFrom, chronicle.state.round + 1);
  const funders = corridor.funders.includes(by) ? corridor.funders : [...corridor.funders, by];
  chronicle.add({ type: 'corridorChanged', corridor: { ...corridor, paysFrom, funders } });
  return true;
}

function suspend(
  chronicle: Chronicle,
  rounds: number,
  concerns: (clause: PlainClause, parties: readonly PowerId[]) => boolean,
): void {
  const { state } = chronicle;
  for (const { pact, clause, index, context } of bindingClauses(state, REGION_BOARD)) {
    if (!concerns(clause, context.parties)) continue;
    const until = state.round + rounds - 1;
    chronicle.add({ type: 'clauseSuspended', pact: pact.id, clause: index, until });
    tellSuspension(chronicle, pact.id, index, until);
  }
}

/** What cannot be offered now (no coins, the same in force already) is not offered. */
function offer(chronicle: Chronicle, by: PowerId, terms: PactTerms): void {
  const { state } = chronicle;
  const id = freshPactId(state, by, terms);
  const made = propose({ world: state, board: REGION_BOARD }, { id, by, terms, standing: true });
  if (made.ok) applySteps(chronicle, made.value);
}

function tell(chronicle: Chronicle, effect: Effect): void {
  chronicle.log({ k: 'newsline', text: { key: 'news.effect', args: { effect: effectText(effect) } } });
}
