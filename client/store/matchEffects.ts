// "What this changes": what the terms on the desk would do to the reader, as far as the reader can know it. Advice; the engine decides.
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlainClause } from '../../shared/politics/clause.ts';
import { clausesOf } from '../../shared/politics/inForce.ts';
import { type LeverageTerm, leverageSum, leverageTerms } from '../../shared/politics/leverage.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import type { World } from '../../shared/politics/world.ts';

export interface LeverageChange {
  readonly other: PowerId;
  readonly mine: readonly [before: number, after: number];
  readonly theirs: readonly [before: number, after: number];
  readonly gained: readonly LeverageTerm[];
  readonly given: readonly LeverageTerm[];
}

/** The id under which a draft stands among the pacts, as if it were in force. */
export const DRAFT = 'draft';

/** The world with the terms in force from this round. */
export function withDraft(world: World, terms: PactTerms): World {
  return { ...world, pacts: { ...world.pacts, [DRAFT]: inForce(terms, world.round) } };
}

function inForce(terms: PactTerms, round: number): Pact {
  return {
    id: DRAFT,
    versions: [{ n: 1, by: terms.parties[0] ?? 'tal', terms, round }],
    current: 1,
    state: 'inForce',
    signatures: {},
    standing: false,
    inForceSince: round,
    done: [],
    verdicts: [],
    ...(terms.collateral !== undefined && { deposits: terms.collateral }),
  };
}

/** What the terms come to as things stand: each clause, its other way, or nothing. */
export function bindingNow(world: World, board: Board, terms: PactTerms): readonly PlainClause[] {
  return clausesOf(withDraft(world, terms), board, inForce(terms, world.round)).map(({ clause }) => clause);
}

/** Leverage of the reader and each other party over each other, before and with the pact in force. */
export function leverageChanges(world: World, board: Board, me: PowerId, terms: PactTerms): readonly LeverageChange[] {
  const signed = withDraft(world, terms);
  return terms.parties
    .filter((power) => power !== me)
    .map((other): LeverageChange => {
      const over = (at: World, a: PowerId, b: PowerId) => leverageTerms({ world: at, board, viewer: me, a, b });
      const [mineBefore, mineAfter] = [over(world, me, other), over(signed, me, other)];
      const [theirsBefore, theirsAfter] = [over(world, other, me), over(signed, other, me)];
      return {
        other,
        mine: [leverageSum(mineBefore), leverageSum(mineAfter)],
        theirs: [leverageSum(theirsBefore), leverageSum(theirsAfter)],
        gained: newIn(mineAfter, mineBefore),
        given: newIn(theirsAfter, theirsBefore),
      };
    });
}

/** Terms that were not there before, the same ones counted as often as they come. */
function newIn(after: readonly LeverageTerm[], before: readonly LeverageTerm[]): readonly LeverageTerm[] {
  const left = before.map(({ text }) => JSON.stringify(text));
  return after.filter(({ text }) => {
    const at = left.indexOf(JSON.stringify(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Coins of the reader that the clauses move at once and each later month; negative: paid. What is laid down is not paid. */
export function coinsMoved(
  me: PowerId,
  clauses: readonly PlainClause[],
): { readonly now: number; readonly later: number } {
  let now = 0;
  let later = 0;
  const add = (once: number, each: number) => {
    now += once;
    later += each;
  };
  for (const clause of clauses) {
    switch (clause.kind) {
      case 'pay': {
        const coins = sign(me, clause.to, clause.from) * clause.coins;
        add(coins, clause.each === 'round' ? coins : 0);
        break;
      }
      case 'supply': {
        const coins = sign(me, clause.giver, clause.receiver) * clause.price;
        add(coins, coins);
        break;
      }
      case 'arms':
        add(sign(me, clause.seller, clause.buyer) * clause.price, 0);
        break;
      case 'asylum':
        add(sign(me, clause.host, clause.payer) * clause.price, 0);
        break;
      case 'corridor':
        add(-(clause.funders[me] ?? 0), 0);
        break;
      // With the income of the next Briefing (rules 3.1, 6.1).
      case 'trade':
        add(0, clause.a === me || clause.b === me ? 1 : 0);
        break;
      case 'hub':
        add(clause.funder === me ? -1 : 0, clause.host === me ? 2 : clause.funder === me ? -1 : 0);
        break;
      default:
        break;
    }
  }
  return { now, later };
}

function sign(me: PowerId, receives: PowerId, gives: PowerId): 1 | 0 | -1 {
  return receives === me ? 1 : gives === me ? -1 : 0;
}
