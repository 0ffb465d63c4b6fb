// Secret agendas: met or not, and how far (rules 11.3). Data where a condition says it, code where none can.
import type { PowerId } from '../../board/ids.ts';
import type { Condition, MeasuredCondition } from '../../politics/conditions/condition.ts';
import { measuredKind, measures } from '../../politics/conditions/conditionKinds.ts';
import { heldAt, isJoined } from '../../politics/conditions/holds.ts';
import type { SecretAgendaId } from '../../scenario/agendaIds.ts';
import { SECRET_AIMS, type SecretAim } from '../../scenario/aims/secretAims.ts';
import type { MatchState } from '../state.ts';
import type { SecretProgress } from './mostRounds.ts';
import { holdsDry, momentScenes } from './scenes.ts';
import { CODED_SECRETS } from './secretLines.ts';

/** Throws for an agenda that nobody says how to reach (impossible). */
export function secretProgress(state: MatchState, id: SecretAgendaId, power: PowerId): SecretProgress {
  const aim = SECRET_AIMS[id];
  if (aim !== undefined) return progressOf(state, aim, power);
  const coded = CODED_SECRETS[id];
  if (coded === undefined) throw new Error(`Nobody says how to reach ${id}`);
  return coded(state);
}

/** Counted by its owner's papers: a secret of others never counts (docs/adr/0007-public-points-from-public-facts.md). */
function progressOf(state: MatchState, aim: SecretAim, power: PowerId): SecretProgress {
  if (aim.hidden && state.phase !== 'archives') return { met: false, args: {} };
  const scenes = momentScenes(state, power);
  const held = aim.of.filter((condition) => holdsDry(condition, scenes)).length;
  const target = aim.need ?? aim.of.length;
  const [only] = aim.of;
  const args = aim.of.length === 1 && only !== undefined ? wayOf(only, scenes) : null;
  return { met: held >= target, args: args ?? { n: held, target } };
}

/** Of one condition alone: what it measures, or the rounds in which it held; null where there is nothing to count. */
function wayOf(condition: Condition, [now]: ReturnType<typeof momentScenes>): SecretProgress['args'] | null {
  if (!isJoined(condition)) {
    if (!measures(condition)) return null;
    const asked: MeasuredCondition = condition;
    return { n: measuredKind(asked).measure(asked, now) ?? 0, target: asked.n };
  }
  if (condition.is !== 'fraction') return null;
  const rounds = now.world.history.length;
  return { n: heldAt(condition.of, now), target: Math.max(1, Math.ceil((rounds * condition.percent) / 100)) };
}
