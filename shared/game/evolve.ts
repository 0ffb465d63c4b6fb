// From one state to the next: hands each event to the file that keeps its part of the state. Pure; knows no rule.
import { assertNever } from '../board/assertNever.ts';
import type { GameEvent } from './events.ts';
import { evolveClock } from './evolve/clock.ts';
import { evolveForces } from './evolve/forces.ts';
import { evolvePacts } from './evolve/pacts.ts';
import { evolvePeople } from './evolve/people.ts';
import { evolvePowers } from './evolve/powers.ts';
import { evolvePress } from './evolve/press.ts';
import { evolveRecord } from './evolve/record.ts';
import { evolveSituation } from './evolve/situation.ts';
import { initialState } from './initialState.ts';
import type { MatchState } from './state.ts';

/** The state after the event. Never fails: what was recorded, happened. */
export function evolve(state: MatchState, event: GameEvent): MatchState {
  switch (event.type) {
    case 'matchCreated':
    case 'seatAdded':
    case 'seatRenamed':
    case 'seatPlaced':
    case 'officeSet':
    case 'absentSet':
    case 'settingsChanged':
    case 'matchBegan':
      return evolvePeople(state, event);
    case 'phaseBegan':
    case 'clockSet':
    case 'readySet':
    case 'matchEnded':
      return evolveClock(state, event);
    case 'orderWritten':
    case 'unitMoved':
    case 'unitAdded':
    case 'unitRemoved':
    case 'unitsDislodged':
    case 'retreatSet':
    case 'regroupChosen':
    case 'controlChanged':
    case 'fortSet':
    case 'strongholdSet':
      return evolveForces(state, event);
    case 'valueSet':
    case 'crisisSet':
    case 'allowanceSet':
    case 'statusSet':
    case 'listingSet':
    case 'regimeSet':
    case 'wordCounted':
    case 'policyChosen':
    case 'policiesSet':
    case 'policyPlayed':
      return evolvePowers(state, event);
    case 'draftSaved':
    case 'draftDropped':
    case 'pactChanged':
    case 'demandChanged':
    case 'clauseSuspended':
    case 'corridorChanged':
    case 'supplyCut':
    case 'motionChanged':
    case 'institutionChanged':
    case 'whensRead':
    case 'hubsSet':
      return evolvePacts(state, event);
    case 'alertsDrawn':
    case 'presenceSet':
    case 'threesCounted':
    case 'violenceSet':
    case 'infiltrated':
    case 'strandedSet':
    case 'refugeesHosted':
    case 'flowSet':
    case 'flowNudged':
    case 'narcoticsPaid':
    case 'banSet':
    case 'postsMoved':
    case 'flagSet':
    case 'statementMade':
    case 'shareSet':
    case 'agendaDrawn':
    case 'cardDue':
    case 'cardDrawn':
    case 'cardAnswered':
    case 'guestsInvited':
    case 'accused':
    case 'cardWritten':
    case 'writtenCardsDealt':
    case 'guestsAnswered':
      return evolveSituation(state, event);
    case 'said':
    case 'marked':
    case 'readUpTo':
    case 'cableSent':
    case 'nightCablesSent':
      return evolvePress(state, event);
    case 'logged':
    case 'found':
    case 'roundClosed':
    case 'dispatched':
    case 'motivesGiven':
      return evolveRecord(state, event);
    default:
      return assertNever(event);
  }
}

/** The state after a whole log, from the beginning or from a state already folded. */
export function fold(events: readonly GameEvent[], from: MatchState = initialState): MatchState {
  return events.reduce(evolve, from);
}
