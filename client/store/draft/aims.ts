// Which of the reader's aims a clause moves, and which way (scenario.md B; what each aim asks is in shared/game/scoring). Hints, not points.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { AgendaLineId, SecretAgendaId } from '../../../shared/scenario/agendaIds.ts';
import type { EffectLine } from './effectLines.ts';

type Way = 'helps' | 'hurts';
type Touch = (clause: PlainClause, me: PowerId, world: World) => Way | null;

/** Coins that come to the reader by payments or supply. */
const paidToMe: Touch = (clause, me) => {
  if (clause.kind === 'pay') return clause.to === me ? 'helps' : null;
  return clause.kind === 'supply' && clause.giver === me && clause.price > 0 ? 'helps' : null;
};
const posts: Touch = (clause) =>
  clause.kind === 'actPledge' && clause.deed.type === 'posts' && clause.deed.group === 'tajik' ? 'helps' : null;
const embassies: Touch = (clause) => (clause.kind === 'status' ? (clause.move === 'list' ? 'hurts' : 'helps') : null);
/** Help at a front of the power, or behind it. */
const guards =
  (power: PowerId): Touch =>
  (clause, _me, world) => {
    if (clause.kind === 'exercise') return world.controller[clause.province] === power ? 'helps' : null;
    if (clause.kind !== 'orderPledge' || clause.act.type !== 'supportHold') return null;
    return world.controller[clause.act.at] === power ? 'helps' : null;
  };
const hubOf =
  (power: PowerId): Touch =>
  (clause) =>
    clause.kind === 'hub' && clause.host === power ? 'helps' : null;
const withPower =
  (kind: PlainClause['kind'], way: Way): Touch =>
  (clause) =>
    clause.kind === kind ? way : null;

/** From Termez on, whole or cut short (corridorRoutes.ts). */
const RAILWAYS: readonly string[] = ['railway', 'termezKabul'];

const TOUCHES: Readonly<Partial<Record<AgendaLineId | SecretAgendaId, Touch>>> = {
  belt: (clause, me) =>
    clause.kind === 'access' || (clause.kind === 'orderPledge' && (me === 'ru' || clause.giver === 'ru'))
      ? 'helps'
      : null,
  shield: (clause) => (clause.kind === 'orderPledge' && clause.act.type === 'supportHold' ? 'helps' : null),
  worthyRole: (clause, me, world) =>
    clause.kind === 'status' && clause.giver === me ? 'hurts' : posts(clause, me, world),
  borderTj: guards('tj'),
  borderUz: guards('uz'),
  paidAlly: paidToMe,
  railway: (clause) => (clause.kind === 'corridor' && RAILWAYS.includes(clause.route) ? 'helps' : null),
  ourselves: (clause, me, world) => {
    if (clause.kind === 'access') return clause.grantor === me ? 'hurts' : null;
    if (clause.kind !== 'orderPledge' || clause.giver === me) return null;
    const lands = clause.act.type === 'supportHold' ? clause.act.at : null;
    return lands !== null && world.controller[lands] === me ? 'hurts' : null;
  },
  doors: embassies,
  recognition: embassies,
  emirate: embassies,
  grain: (clause, me) => (clause.kind === 'supply' && clause.giver === me ? 'helps' : null),
  hubKz: hubOf('kz'),
  hubKg: hubOf('kg'),
  rent: (clause, me) =>
    (clause.kind === 'pay' && clause.to === me) || (clause.kind === 'access' && clause.grantor === me) ? 'helps' : null,
  borderKg: withPower('nonAggression', 'helps'),
  borderSettled: withPower('nonAggression', 'helps'),
  newArms: (clause, me) => (clause.kind === 'arms' && clause.buyer === me ? 'helps' : null),
  peacekeeper: (clause, me) => (clause.kind === 'access' && clause.grantee === me ? 'helps' : null),
  badCop: (clause, me, world) => (clause.kind === 'status' && clause.giver === me ? 'hurts' : posts(clause, me, world)),
  ownArmy: withPower('arms', 'helps'),
  theirWord: (clause, me) => (clause.kind === 'orderPledge' && clause.giver === me ? 'helps' : null),
};

const TOUCH_BY_ID: Readonly<Partial<Record<string, Touch>>> = TOUCHES;

export function aimLines(
  world: World,
  me: PowerId,
  clause: PlainClause,
  aims: readonly string[],
): readonly EffectLine[] {
  return aims.flatMap((id): readonly EffectLine[] => {
    const way = TOUCH_BY_ID[id]?.(clause, me, world) ?? null;
    if (way === null) return [];
    const text = { key: 'match.effect.aim', args: { aim: { key: `agenda.${id}.title` } } };
    return [{ text, tone: way === 'helps' ? 'gain' : 'cost', tag: way }];
  });
}
