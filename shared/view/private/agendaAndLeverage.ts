// A power's own aims with progress, and its leverage both ways with every other power, in terms it may see (rules 7, 11.3).
import type { PowerId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { type AgendaScore, agendaNow } from '../../game/scoring.ts';
import { settledOf } from '../../game/settled.ts';
import type { MatchState } from '../../game/state.ts';
import { type LeverageTerm as FoundTerm, leverageSum, leverageTerms } from '../../politics/leverage.ts';
import type { RoundRecord, World } from '../../politics/world.ts';
import type { AgendaLine, LeverageOver, LeverageTerm, PrivateView } from '../privateView.ts';

export function agendaOf(state: MatchState, power: PowerId): PrivateView['agenda'] {
  return AGENDA(state.phase === 'archives' ? state : settledOf(state, power), power);
}

const AGENDA = onceBy((state: MatchState, power: PowerId): PrivateView['agenda'] => {
  const { public: lines, goodWord, secret } = agendaNow(state, power);
  if (secret === null) return null;
  return { public: lines.map(agendaLine), goodWord: agendaLine(goodWord), secret: agendaLine(secret) };
});

/** `world` is what the power may know: a secret of others cannot weigh in its sums. `closed`: the records of the rounds so far. */
export function leverageOf(world: World, power: PowerId, closed: readonly RoundRecord[]): readonly LeverageOver[] {
  return LEVERAGE(world, power).map((over) => ({
    ...over,
    // What the engine noted for a pair comes from pacts to which both are parties: nothing in it is hidden from either.
    history: closed.map(({ netLeverage }) => netLeverage[`${power}>${over.other}`] ?? 0),
  }));
}

const LEVERAGE = onceBy((world: World, power: PowerId): readonly Omit<LeverageOver, 'history'>[] =>
  world.powers
    .filter((other) => other !== power)
    .map((other) => {
      const question = { world, board: REGION_BOARD, viewer: power };
      const mine = leverageTerms({ ...question, a: power, b: other });
      const theirs = leverageTerms({ ...question, a: other, b: power });
      return {
        other,
        mine: mine.map(leverageTerm),
        theirs: theirs.map(leverageTerm),
        net: leverageSum(mine) - leverageSum(theirs),
      };
    }),
);

function agendaLine({ id, points, max, now }: AgendaScore): AgendaLine {
  return { id, points, max, now };
}

function leverageTerm({ text, weight, doubled, stake }: FoundTerm): LeverageTerm {
  return { text, weight, doubled, ...(stake !== undefined && { stake }) };
}
