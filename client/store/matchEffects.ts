// "What this changes": what the terms on the desk would do to the reader, as far as the reader can know it. Advice; the engine decides.
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { type LeverageTerm, leverageSum, leverageTerms } from '../../shared/politics/leverage.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import type { World } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';

export type EffectTone = 'allowed' | 'cost' | 'gain' | 'waits';

export interface EffectLine {
  readonly text: Text;
  readonly tone: EffectTone;
  /** Words on the tag: a key under `match.effect.tag`, or a signed number of coins. */
  readonly tag: string;
}

export interface LeverageChange {
  readonly other: PowerId;
  readonly mine: readonly [before: number, after: number];
  readonly theirs: readonly [before: number, after: number];
  readonly gained: readonly LeverageTerm[];
  readonly given: readonly LeverageTerm[];
}

const DRAFT = 'draft';

/** Leverage of the reader and each other party over each other, before and with the pact in force. */
export function leverageChanges(world: World, board: Board, me: PowerId, terms: PactTerms): readonly LeverageChange[] {
  const signed = { ...world, pacts: { ...world.pacts, [DRAFT]: inForce(terms, world.round) } };
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
        gained: mineAfter.filter(isNew),
        given: theirsAfter.filter(isNew),
      };
    });
}

function isNew({ stake }: LeverageTerm): boolean {
  return stake?.type === 'clause' && stake.pact === DRAFT;
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
  };
}

/** Coins of the reader that the terms move at once and each later month; negative: paid. */
export function coinsMoved(me: PowerId, { clauses }: PactTerms): { readonly now: number; readonly later: number } {
  let now = 0;
  let later = 0;
  for (const clause of clauses) {
    if (clause.kind === 'pay') {
      const sign = clause.to === me ? 1 : clause.from === me ? -1 : 0;
      now += sign * clause.coins;
      if (clause.each === 'round') later += sign * clause.coins;
    } else if (clause.kind === 'supply') {
      const sign = clause.giver === me ? 1 : clause.receiver === me ? -1 : 0;
      now += sign * clause.price;
      later += sign * clause.price;
    } else if (clause.kind === 'corridor') now -= clause.funders[me] ?? 0;
  }
  return { now, later };
}

/** What becomes possible, what it costs, which aims it touches: one line each, in the order of the clauses. */
export function effectLines(
  world: World,
  me: PowerId,
  terms: PactTerms,
  aims: readonly string[],
): readonly EffectLine[] {
  const lines = terms.clauses.flatMap((clause) => [
    ...ofClause(world, me, clause),
    ...aimLines(world, me, clause, aims),
  ]);
  const due = terms.clauses.some((clause) => isPledgeOf(clause, me));
  if (due) lines.push({ text: { key: 'match.effect.goodWord' }, tone: 'waits', tag: 'ifKept' });
  // The same line twice says nothing more.
  return lines.filter((line, i) => lines.findIndex((other) => JSON.stringify(other) === JSON.stringify(line)) === i);
}

function isPledgeOf(clause: Clause, me: PowerId): boolean {
  return (clause.kind === 'orderPledge' || clause.kind === 'actPledge') && clause.giver === me;
}

function ofClause(world: World, me: PowerId, clause: Clause): readonly EffectLine[] {
  switch (clause.kind) {
    case 'orderPledge': {
      const at = world.units[clause.unit]?.at ?? clause.unitAt;
      const lines: EffectLine[] = [];
      if (clause.act.type === 'supportHold' || clause.act.type === 'supportMove') {
        const to = clause.act.type === 'supportHold' ? clause.act.at : clause.act.to;
        const args = { at: { province: at }, to: { province: to } };
        lines.push({ text: { key: 'match.effect.counts', args }, tone: 'allowed', tag: 'allowed' });
      }
      if (clause.giver === me && clause.act.type !== 'stayOut') {
        const args = { at: { province: at } };
        lines.push({ text: { key: 'match.effect.bound', args }, tone: 'cost', tag: 'cost' });
      }
      return lines;
    }
    case 'access': {
      const key = clause.grantor === me ? 'match.effect.lets' : 'match.effect.enters';
      const args = { grantor: { power: clause.grantor }, grantee: { power: clause.grantee } };
      return [
        {
          text: { key, args },
          tone: clause.grantor === me ? 'cost' : 'allowed',
          tag: clause.grantor === me ? 'cost' : 'allowed',
        },
        { text: { key: 'match.effect.bothHelp', args }, tone: 'allowed', tag: 'allowed' },
      ];
    }
    case 'status':
      return clause.giver === me ? [{ text: { key: 'match.effect.status' }, tone: 'cost', tag: 'forGood' }] : [];
    case 'corridor':
      return [{ text: { key: 'match.effect.corridor' }, tone: 'gain', tag: 'later' }];
    case 'nonAggression':
      return [{ text: { key: 'match.effect.nonAggression' }, tone: 'cost', tag: 'bothWays' }];
    default:
      return [];
  }
}

/** Public and secret aims that a clause moves; ids as in the agenda (scenario.md B). */
function aimLines(world: World, me: PowerId, clause: Clause, aims: readonly string[]): readonly EffectLine[] {
  const aim = (id: string, tone: EffectTone, tag: string): readonly EffectLine[] =>
    aims.includes(id)
      ? [{ text: { key: 'match.effect.aim', args: { aim: { key: `agenda.${id}.title` } } }, tone, tag }]
      : [];
  switch (clause.kind) {
    case 'pay':
      return clause.to === me ? aim('paidAlly', 'gain', 'helps') : [];
    case 'supply':
      return clause.giver === me && clause.price > 0 ? aim('paidAlly', 'gain', 'helps') : [];
    case 'orderPledge': {
      const foreign = clause.giver !== me;
      const lands = clause.act.type === 'supportHold' ? clause.act.at : null;
      return [
        ...(foreign && lands !== null && world.controller[lands] === 'uz' && me === 'uz'
          ? aim('ourselves', 'cost', 'hurts')
          : []),
        ...(me === 'ru' || clause.giver === 'ru' ? aim('belt', 'gain', 'helps') : []),
      ];
    }
    case 'access':
      return [...(clause.grantor === me ? aim('ourselves', 'cost', 'hurts') : []), ...aim('belt', 'gain', 'helps')];
    case 'status':
      return [
        ...(me === 'tal' ? aim('doors', 'gain', 'helps') : []),
        ...(clause.giver === me ? aim('worthyRole', 'cost', 'hurts') : []),
      ];
    case 'actPledge':
      return clause.deed.type === 'posts' && clause.deed.group === 'tajik' ? aim('worthyRole', 'gain', 'helps') : [];
    case 'corridor':
      return aim('railway', 'gain', 'helps');
    default:
      return [];
  }
}
