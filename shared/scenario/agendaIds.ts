// The names of all aims: public lines and secret agendas, and the numbers of a line. What each asks is a condition in aims/, or code in
// shared/game/scoring/ where no condition can say it; its words are in shared/text/en/agendas.ts and agendasRegion.ts.

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
  | 'borderKg'
  | 'neutrality'
  | 'gas'
  | 'gasLines'
  | 'wall'
  | 'borderTm'
  | 'valley'
  | 'noRecognition'
  | 'share'
  | 'patrons'
  | 'wakhan'
  | 'corridors'
  | 'noAmericansCn'
  | 'sco'
  | 'patron'
  | 'acceptance'
  | 'refugeesPk'
  | 'peshawar'
  | 'hazaras'
  | 'west'
  | 'herat'
  | 'noAmericansIr'
  | 'waitingRooms'
  | 'inclusion'
  | 'horizon'
  | 'noBlankCheque';

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
  | 'caspianBridge'
  | 'summit'
  | 'borderSettled'
  | 'newArms'
  | 'freeMember'
  | 'fraternalTies'
  | 'cleanWord'
  | 'lightForHerat'
  | 'lastValley'
  | 'aSeat'
  | 'uprising'
  | 'quietWest'
  | 'creditor'
  | 'firstPartner'
  | 'solePatron'
  | 'goBetween'
  | 'quietFrontier'
  | 'westernGate'
  | 'shieldOfHazaras'
  | 'accession'
  | 'evidence'
  | 'reserves'
  | 'partners';

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
  /** Points for a round in which the second way to the line was open too (aims/roundAims.ts, `ALSO`). */
  readonly also?: number;
}
// A line with none of these numbers: `max` by the fraction of its target reached (rules 11.3).
