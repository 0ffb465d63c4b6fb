// actPledge: a promise to do something other than an order by round n: posts, the opium ban, a border regime, a policy (rules 6.1). Judged at Close of that round.
import { assertNever } from '../../board/assertNever.ts';
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import type { Text } from '../../text/text.ts';
import { type ClauseKindDef, type JudgeContext, objection, SILENT } from '../clauseKind.ts';
import { holdsCard, REGIME_CARD } from '../hand.ts';
import { monthText, power } from '../pactWords.ts';
import type { BorderRegime, EthnicGroup, World } from '../world.ts';

export type PledgedDeed =
  | { readonly type: 'posts'; readonly group: EthnicGroup; readonly atLeast: number }
  | { readonly type: 'ban'; readonly on: boolean }
  | { readonly type: 'borderRegime'; readonly regime: BorderRegime }
  | { readonly type: 'policy'; readonly policy: string };

export interface ActPledgeClause {
  readonly kind: 'actPledge';
  readonly giver: PowerId;
  readonly deed: PledgedDeed;
  readonly byRound: number;
}

/** Posts in the cabinet (rules 9.4). */
const ALL_POSTS = 33;

export const actPledgeKind: ClauseKindDef<ActPledgeClause> = {
  ...SILENT,
  kind: 'actPledge',
  nature: 'pledge',

  check(clause, { board, parties, term, world }) {
    const { giver, deed, byRound } = clause;
    if (!parties.includes(giver)) return objection('badTerms', 'notAParty', { power: power(giver) });
    if (!Number.isInteger(byRound) || byRound < world.round || byRound > world.round + 7) {
      return objection('badTerms', 'dueOutOfRange');
    }
    if (term !== 'match' && byRound > world.round + term - 1) return objection('badTerms', 'dueAfterTerm');
    switch (deed.type) {
      case 'posts':
        if (giver !== 'tal') return objection('badTerms', 'onlyTaliban');
        if (!Number.isInteger(deed.atLeast) || deed.atLeast < 1 || deed.atLeast > ALL_POSTS) {
          return objection('badTerms', 'postsOutOfRange', { most: ALL_POSTS });
        }
        return null;
      case 'ban':
        return giver === 'tal' ? null : objection('badTerms', 'onlyTaliban');
      case 'borderRegime':
        if (frontsOf(board, [giver]).length === 0) {
          return objection('clausePointless', 'noAfghanBorder', { power: power(giver) });
        }
        // A border is set by card (rules 8): where none is dealt, as in the Lesson, nobody can promise it.
        return holdsCard(world, giver, REGIME_CARD)
          ? null
          : objection('badTerms', 'cardNotHeld', { power: power(giver) });
      case 'policy':
        return holdsCard(world, giver, deed.policy)
          ? null
          : objection('badTerms', 'cardNotHeld', { power: power(giver) });
      default:
        return assertNever(deed);
    }
  },

  text: (clause) => ({
    key: 'pact.clause.actPledge',
    args: { giver: power(clause.giver), deed: deedText(clause.deed), month: monthText(clause.byRound) },
  }),

  title: (clause) => ({
    key: 'pact.title.actPledge',
    args: { giver: power(clause.giver), deed: deedText(clause.deed) },
  }),

  essence: ({ giver, deed }) =>
    `actPledge ${giver} ${deed.type} ${deed.type === 'posts' ? deed.group : JSON.stringify(deed)}`,

  judge(clause, context) {
    if (context.world.round !== clause.byRound) return [];
    const done = isDone(clause, context);
    const evidence = evidenceText(clause, context.world, done);
    return [{ giver: clause.giver, finding: done ? 'kept' : 'broken', evidence }];
  },

  // A pledge that is not due when the match ends was kept only if it is done by then.
  keptAtEnd(clause, context) {
    const { world, since, verdicts } = context;
    if (verdicts.length > 0 || world.round - since + 1 < 2 || !isDone(clause, context)) return [];
    return [{ giver: clause.giver, finding: 'kept', evidence: evidenceText(clause, world, true) }];
  },

  spent: (clause, { world }) => clause.byRound <= world.round,

  leverage(clause, { verdicts, world }, a, b) {
    if (clause.giver !== a || a === b || verdicts.length > 0 || clause.byRound < world.round) return null;
    const text = { key: 'leverage.actPledge', args: { deed: deedText(clause.deed) } };
    return { group: 'pledge', name: 'pledge', weight: 1, text };
  },
};

function isDone(
  clause: ActPledgeClause,
  context: Pick<JudgeContext, 'world' | 'since'> & Partial<JudgeContext>,
): boolean {
  const { giver, deed, byRound } = clause;
  const { world, since, record } = context;
  switch (deed.type) {
    case 'posts':
      return world.posts[deed.group] >= deed.atLeast;
    case 'ban':
      return world.opiumBan === deed.on;
    case 'borderRegime':
      return world.power[giver]?.regime === deed.regime;
    case 'policy': {
      const records = [...world.history, ...(record === undefined ? [] : [record])];
      return records
        .filter(({ round }) => round >= since && round <= byRound)
        .some(({ policies }) => policies.some((played) => played.power === giver && played.policy === deed.policy));
    }
    default:
      return assertNever(deed);
  }
}

/** What was promised, as an infinitive: "to give at least five posts to Tajiks". */
export function deedText(deed: PledgedDeed): Text {
  switch (deed.type) {
    case 'posts':
      return { key: 'pact.deed.posts', args: { count: deed.atLeast, group: { key: `pact.group.${deed.group}` } } };
    case 'ban':
      return { key: deed.on ? 'pact.deed.ban.on' : 'pact.deed.ban.off' };
    case 'borderRegime':
      return { key: `pact.deed.borderRegime.${deed.regime}` };
    case 'policy':
      return { key: 'pact.deed.policy', args: { policy: { key: `policy.${deed.policy}.name` } } };
    default:
      return assertNever(deed);
  }
}

function evidenceText({ giver, deed }: ActPledgeClause, world: World, done: boolean): Text {
  if (deed.type === 'posts') {
    const args = { promised: deed.atLeast, given: world.posts[deed.group], group: { key: `pact.group.${deed.group}` } };
    return { key: 'evidence.actPledge.posts', args };
  }
  const args = { giver: power(giver), deed: deedText(deed) };
  return { key: done ? 'evidence.actPledge.kept' : 'evidence.actPledge.broken', args };
}
