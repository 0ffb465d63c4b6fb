// Words that the leak tests share: secret terms, and what a power or everybody sees.
import type { PowerId } from '../../shared/board/ids.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';

export const SECRET = { visibility: 'secret' } as const;
export const once = (from: PowerId, to: PowerId, coins: number): Clause => ({
  kind: 'pay',
  from,
  to,
  coins,
  each: 'once',
});
export const offer = (parties: readonly PowerId[], clause: Clause, visibility: 'public' | 'secret' = 'secret') =>
  ({ type: 'propose', terms: { parties, clauses: [clause], term: 'match', visibility } }) as const;
export const pledge = (
  giver: PowerId,
  unit: string,
  unitAt: string,
  act: Extract<Clause, { kind: 'orderPledge' }>['act'],
) => ({ kind: 'orderPledge', giver, unit, unitAt, act, until: 'thisRound' }) as const;

export const seenBy = (state: MatchState, power: PowerId) => projectPrivate(state, `s-${power}`);
export const line = (state: MatchState, power: PowerId, id: string): number | undefined =>
  projectPublic(state).power[power]?.lines.find((known) => known.line === id)?.points;
export const ownLine = (state: MatchState, power: PowerId, id: string): number | undefined =>
  seenBy(state, power).agenda?.public.find((known) => known.id === id)?.points;
