// Why a command was not obeyed. Codes are stable; the catalogue words them under `refusal.<code>`.
import type { Text } from '../text/text.ts';

export type RejectionCode =
  // anything
  | 'malformed'
  | 'tooLarge'
  | 'tooFast'
  | 'notSeated'
  | 'notHost'
  | 'wrongPhase'
  | 'stalePhase'
  | 'paused'
  | 'matchOver'
  | 'notInMatch'
  | 'nothingChanged'
  // joining
  | 'unknownCode'
  | 'wrongToken'
  | 'seatTaken'
  | 'seatFull'
  | 'nameTaken'
  | 'nameBad'
  | 'matchStarted'
  | 'noSpectators'
  | 'matchFull'
  | 'wrongPin'
  // lobby
  | 'noPeople'
  | 'powerHasPeople'
  | 'badSettings'
  // forces
  | 'noSuchUnit'
  | 'foreignUnit'
  | 'unreachable'
  | 'closedProvince'
  | 'crisisHolds'
  | 'illegalOrder'
  | 'noRetreatNeeded'
  | 'notARetreat'
  | 'unitCannot'
  | 'cannotRaise'
  | 'cannotRedeploy'
  | 'tooManyDisband'
  | 'noGuestToMove'
  | 'notAHome'
  // policies
  | 'notInHand'
  | 'noRoomForCard'
  | 'tooFewCoins'
  | 'usedUp'
  | 'notTwiceRunning'
  | 'needsTarget'
  | 'badTarget'
  | 'conditionUnmet'
  // pacts
  | 'noSuchPact'
  | 'versionGone'
  | 'notParty'
  | 'alreadySigned'
  | 'notSigned'
  | 'notProposed'
  | 'notInForce'
  | 'badTerms'
  | 'tooManyProposals'
  | 'tooManyClauses'
  | 'clauseNotAllowed'
  | 'clausePointless'
  | 'preambleTooLong'
  | 'notSecret'
  | 'routeTaken'
  | 'statusImpossible'
  | 'statusFrozen'
  | 'listedNoRecognition'
  | 'recentlyWithdrawn'
  | 'noSuchDraft'
  | 'boundByPact'
  | 'contradiction'
  | 'unpayable'
  | 'selfReferring'
  | 'conditionNotOpen'
  | 'tooMuchCollateral'
  | 'needsCollateral'
  // councils
  | 'noSuchMotion'
  | 'noVote'
  | 'notMember'
  | 'notMover'
  | 'oneMotionARound'
  | 'notConvened'
  | 'badMotion'
  // demands
  | 'stakeTooLight'
  | 'askAlreadyTrue'
  | 'demandOpen'
  | 'oneDemandARound'
  | 'noSuchDemand'
  | 'badStake'
  | 'badDeadline'
  // press
  | 'messageTooLong'
  | 'messageEmpty'
  | 'noSuchChannel'
  | 'pressClosed'
  | 'chatTooFast'
  | 'noSuchMessage'
  | 'badAttachment'
  // events
  | 'noSuchCard'
  | 'noSuchChoice'
  | 'alreadyDone';

export interface Rejection {
  readonly code: RejectionCode;
  /** Names and numbers for the sentence. */
  readonly args?: Text['args'];
}

/** Expected failure is a value, not an exception. */
export type Result<T, E = Rejection> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refuse = (
  code: RejectionCode,
  args?: Text['args'],
): { readonly ok: false; readonly error: Rejection } => ({
  ok: false,
  error: args ? { code, args } : { code },
});
