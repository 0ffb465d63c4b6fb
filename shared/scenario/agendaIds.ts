// The names of all aims: public lines and secret agendas. What each asks is in shared/game/scoring/, what it says in shared/text/en/agendas.ts.

export type AgendaLineId =
  | 'belt'
  | 'shield'
  | 'kabulListens'
  | 'route'
  | 'concert'
  | 'worthyRole'
  | 'borderTj'
  | 'paidAlly'
  | 'homeTj'
  | 'buffer'
  | 'railway'
  | 'ourselves'
  | 'borderUz'
  | 'homeUz'
  | 'network'
  | 'doors'
  | 'wholeCountry'
  | 'cohesion'
  | 'state'
  | 'recognition'
  | 'peacekeeper'
  | 'stayHome'
  | 'grain'
  | 'hubKz'
  | 'homeKz'
  | 'rent'
  | 'hubKg'
  | 'oshRoute'
  | 'borderKg';

export type SecretAgendaId =
  | 'goodCop'
  | 'twoPromises'
  | 'badCop'
  | 'ownArmy'
  | 'hostOfThePeace'
  | 'quietReturn'
  | 'emirate'
  | 'theirWord'
  | 'balance'
  | 'summit'
  | 'borderSettled'
  | 'newArms'
  | 'freeMember';

export interface AgendaLineData {
  readonly id: AgendaLineId;
  readonly max: number;
  /** Points for each round in which the line holds; absent: scored at the end. */
  readonly perRound?: number;
  /**
   * The line asks for so many rounds, however long the match is: points by the round as they are, up to `max` (rules 11.3, fraction of its
   * target). Absent: points by the round are written for five rounds and scaled to the rounds played.
   */
  readonly target?: number;
  /** Points for each thing that went wrong, taken from `max`. */
  readonly lessEach?: number;
  /** Points for each thing reached. */
  readonly each?: number;
}
