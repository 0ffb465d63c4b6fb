// Paper: drafts, pacts, demands, corridors. What a pact means is read from it by shared/politics; here it is only kept.
import { assertNever } from '../../board/assertNever.ts';
import type { PactEvent } from '../events.ts';
import type { Draft, MatchState } from '../state.ts';
import { without } from '../without.ts';

export function evolvePacts(state: MatchState, event: PactEvent): MatchState {
  switch (event.type) {
    case 'draftSaved': {
      const drafts = state.drafts[event.power] ?? [];
      const old = drafts.find((draft) => draft.id === event.draft);
      const saved: Draft = { id: event.draft, terms: event.terms, starter: old?.starter ?? false };
      const next = old ? drafts.map((draft) => (draft === old ? saved : draft)) : [...drafts, saved];
      return {
        ...state,
        drafts: { ...state.drafts, [event.power]: next },
        nextDraft: old ? state.nextDraft : state.nextDraft + 1,
      };
    }
    case 'draftDropped': {
      const drafts = (state.drafts[event.power] ?? []).filter((draft) => draft.id !== event.draft);
      return { ...state, drafts: { ...state.drafts, [event.power]: drafts } };
    }
    case 'pactChanged': {
      // A pact that comes in force goes to the end: those in force stand in the order of their age (rules 1.1 R3, World.pacts).
      const before = event.how === 'inForce' ? without(state.pacts, event.pact.id) : state.pacts;
      return { ...state, pacts: { ...before, [event.pact.id]: event.pact } };
    }
    case 'demandChanged': {
      const known = state.demands.some((demand) => demand.id === event.demand.id);
      return {
        ...state,
        demands: known
          ? state.demands.map((demand) => (demand.id === event.demand.id ? event.demand : demand))
          : [...state.demands, event.demand],
      };
    }
    case 'clauseSuspended':
      return { ...state, suspended: { ...state.suspended, [`${event.pact}/${event.clause}`]: event.until } };
    case 'corridorChanged': {
      const others = state.corridors.filter((corridor) => corridor.route !== event.corridor.route);
      return { ...state, corridors: [...others, event.corridor] };
    }
    case 'supplyCut':
      return { ...state, cuts: [...state.cuts, `${event.giver}>${event.receiver}`] };
    case 'motionChanged': {
      const known = state.motions.some(({ id }) => id === event.motion.id);
      const motions = known
        ? state.motions.map((motion) => (motion.id === event.motion.id ? event.motion : motion))
        : [...state.motions, event.motion];
      return { ...state, motions };
    }
    case 'institutionChanged':
      return { ...state, institutions: { ...state.institutions, [event.institution]: event.now } };
    case 'whensRead':
      return { ...state, whens: { round: event.round, held: event.held } };
    case 'hubsSet':
      return { ...state, hubs: event.now };
    default:
      return assertNever(event);
  }
}
