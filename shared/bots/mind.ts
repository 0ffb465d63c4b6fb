// What a bot has before its eyes for one turn: its seat's views, the world they tell, and its own dice and temper. Nothing else is known to it.
import type { Board } from '../board/board.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import type { MatchSettings } from '../command/command.ts';
import { type BindingClause, bindingClauses, termsOf } from '../politics/inForce.ts';
import type { Pact, PactTerms } from '../politics/pact.ts';
import type { GameUnit, World } from '../politics/world.ts';
import type { PrivateView } from '../view/privateView.ts';
import type { PublicView } from '../view/publicView.ts';
import { dice } from './dice.ts';
import { temperOf } from './styles.ts';
import { worldSeen } from './worldSeen.ts';

export interface BotSight {
  readonly view: PublicView;
  readonly mine: PrivateView;
  readonly power: PowerId;
  readonly level: MatchSettings['botLevel'];
}

/** A character for the match, each 0-1. */
export interface Temper {
  /** How dear its word is to it. */
  readonly honour: number;
  /** How much it wants to be paid. */
  readonly greed: number;
  /** How readily it presses others with demands. */
  readonly pressure: number;
  /** How gladly it tries what it has not tried. */
  readonly curiosity: number;
  /** How much it likes papers that nobody else reads. */
  readonly secrecy: number;
  /** Its taste for words in public. */
  readonly words: number;
}

export interface Mind extends BotSight {
  readonly board: Board;
  readonly round: number;
  readonly world: World;
  readonly coins: number;
  /** Fronts named this round (rules 9.1). */
  readonly fronts: readonly ProvinceId[];
  readonly units: readonly GameUnit[];
  /** Clauses in force that one may read, oldest pact first. */
  readonly binding: readonly BindingClause[];
  readonly secret: string;
  readonly temper: Temper;
  /** Rounds still to be played, this one included, as far as one may guess (rules 1: the last three are possible ends). */
  readonly roundsLeft: number;
  /** A draw of this round and phase. */
  dice(what: string): number;
  /** A draw that holds for the whole match: what a government is like. */
  ofMatch(what: string): number;
}

export function mindOf(sight: BotSight): Mind {
  const { view, mine, power } = sight;
  const { code, clock } = view;
  const world = worldSeen(view, mine);
  const ofMatch = dice(code, power);
  return {
    ...sight,
    board: REGION_BOARD,
    round: clock.round,
    world,
    coins: mine.you?.coins ?? 0,
    fronts: view.alerts,
    units: Object.values(world.units).filter(({ owner }) => owner === power),
    binding: bindingClauses(world, REGION_BOARD),
    secret: mine.agenda?.secret.id ?? '',
    temper: temperOf(power, ofMatch),
    roundsLeft: roundsLeft(clock.round, clock.roundsMin, clock.roundsMax),
    ofMatch,
    dice: dice(code, power, clock.round, clock.phase),
  };
}

function roundsLeft(round: number, least: number, most: number): number {
  const from = Math.max(round, least);
  return (from + Math.max(from, most)) / 2 - round + 1;
}

/** Pacts on the table that may be read, oldest first. */
export const proposals = once((mind: Mind): readonly Pact[] =>
  Object.values(mind.world.pacts).filter(({ state }) => state === 'proposed'),
);

/** Whether the power has sealed the version on the table. */
export function hasSigned(pact: Pact, power: PowerId): boolean {
  return pact.signatures[power]?.version === pact.current;
}

export function othersIn(terms: PactTerms, power: PowerId): readonly PowerId[] {
  return terms.parties.filter((party) => party !== power);
}

/** Whether somebody is there to answer: a person or a bot (an idle power says nothing). */
export function answers(mind: Mind, power: PowerId): boolean {
  const by = mind.view.power[power]?.playedBy;
  return by === 'person' || by === 'bot';
}

export { termsOf };
