// Policies that work through papers of others: the request for waiting rooms, the mediator in a demand (rules 8 evacuationRequest, mediate).
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { sameTerms } from '../../politics/canonicalTerms.ts';
import type { Demand } from '../../politics/demand.ts';
import { termsOf } from '../../politics/inForce.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { propose } from '../../politics/pactLife.ts';
import { EVACUATION_OFFER } from '../../scenario/policies.ts';
import type { Chronicle } from '../chronicle.ts';
import { freshPactId } from '../drawnIds.ts';
import { applySteps } from '../pacts/applySteps.ts';
import type { MatchState } from '../state.ts';

/** Nobody flees to those inside Afghanistan. */
const NO_HOSTS: readonly PowerId[] = ['tal', 'nrf'];

/** Who could be asked for shelter now: people wait, and no such letter lies before them yet. */
export function hostsToAsk(state: MatchState, by: PowerId): readonly PowerId[] {
  const waiting = Object.values(state.stranded).reduce((sum, n) => sum + n, 0);
  if (waiting < EVACUATION_OFFER.places) return [];
  return state.powers.filter((host) => {
    if (host === by || NO_HOSTS.includes(host)) return false;
    const terms = offerTo(by, host);
    return !Object.values(state.pacts).some((pact) => pact.state === 'proposed' && sameTerms(termsOf(pact), terms));
  });
}

/** One public letter to each; they stand until they are answered, and are not among the four proposals of rules 6. */
export function askForShelter(chronicle: Chronicle, by: PowerId): void {
  for (const host of hostsToAsk(chronicle.state, by)) {
    const { state } = chronicle;
    const terms = offerTo(by, host);
    const bound = Object.values(state.pacts).filter((pact) => pact.state !== 'proposed');
    const world = { ...state, pacts: Object.fromEntries(bound.map((pact) => [pact.id, pact])) };
    const made = propose(
      { world, board: REGION_BOARD },
      { id: freshPactId(state, by, terms), by, terms, standing: true },
    );
    if (made.ok) applySteps(chronicle, made.value);
  }
}

/** One more round for an open demand of others. */
export function mediate(chronicle: Chronicle, power: PowerId, id: string): void {
  const demand = chronicle.state.demands.find((open) => open.id === id && open.state === 'open');
  if (!demand) return;
  chronicle.add({ type: 'demandChanged', demand: { ...demand, due: demand.due + 1, mediatedBy: power } });
  const args = { power: { power }, by: { power: demand.by }, on: { power: demand.on } };
  chronicle.log({ k: 'newsline', text: { key: 'news.mediated', args } });
}

/** A demand that was mediated is complied with: +1 standing for the mediator, the first time (rules 8 mediate). */
export function rewardMediator(chronicle: Chronicle, { id, state: how }: Demand): void {
  if (how !== 'complied') return;
  const { demands, policyHistory } = chronicle.state;
  const succeeded = (name: string | undefined): boolean =>
    name !== id && demands.some((demand) => demand.id === name && demand.state === 'complied');
  const mediations = policyHistory.filter(({ policy }) => policy === 'mediate');
  const mediator = mediations.find(({ choice }) => choice.demand === id)?.power;
  if (mediator === undefined) return;
  if (mediations.some(({ power, choice }) => power === mediator && succeeded(choice.demand))) return;
  chronicle.change(mediator, 'standing', 1, { key: 'cause.mediated' });
}

function offerTo(by: PowerId, host: PowerId): PactTerms {
  return {
    parties: [by, host],
    clauses: [{ kind: 'asylum', host, payer: by, ...EVACUATION_OFFER }],
    term: 'match',
    visibility: 'public',
  };
}
