// The kinds of clause that this match and these parties can have, in groups, each that cannot stand with its reason (rules 6, 13).
import type { PowerId } from '../../../shared/board/ids.ts';
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import { draftableIn } from '../../../shared/politics/draftable.ts';
import type { Desk } from '../matchDraft.ts';
import { freshClause } from './freshClause.ts';

export type PaletteGroup = 'first' | 'self' | 'pledge' | 'right' | 'unwatched';
export const PALETTE_GROUPS: readonly PaletteGroup[] = ['first', 'self', 'pledge', 'right', 'unwatched'];

/** What most deals are made of. */
const FIRST: readonly ClauseKind[] = ['orderPledge', 'pay'];

export interface PaletteEntry {
  readonly kind: ClauseKind;
  readonly group: PaletteGroup;
  /** Why these parties cannot agree on it: a key under `match.compose.not`; null: they can. */
  readonly why: string | null;
}

/** Kinds of the match, the most used first within the registry's order. */
export function paletteFor(desk: Desk, parties: readonly PowerId[]): readonly PaletteEntry[] {
  return draftableIn(desk.world.preset).map((kind) => ({
    kind,
    group: FIRST.includes(kind) ? ('first' as const) : CLAUSE_KINDS[kind].nature,
    why: whyNot(kind, desk, parties),
  }));
}

function whyNot(kind: ClauseKind, desk: Desk, parties: readonly PowerId[]): string | null {
  if (kind === 'status' && !parties.includes('tal')) return 'status';
  if (freshClause(kind, desk, parties) !== null) return null;
  switch (kind) {
    case 'corridor':
      return desk.world.preset === 'lesson' ? 'corridor' : 'corridorParties';
    case 'status':
      return 'statusDone';
    case 'supply':
    case 'vote':
    case 'noSupportFor':
    case 'orderPledge':
      return kind;
    case 'borderRegime':
    case 'asylum':
    case 'hub':
    case 'exercise':
      return 'noHost';
    default:
      return 'other';
  }
}
