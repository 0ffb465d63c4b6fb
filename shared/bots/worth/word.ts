// What words alone are worth to the bot's power: non-aggression, neutrality, no help for a third, votes, border regimes (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import type { ClauseOf } from '../../politics/clauseKind.ts';
import { ownLine } from '../agenda.ts';
import { stabilityWorth } from '../appetite.ts';
import { motionWish } from '../choices/motionWish.ts';
import { leadOf } from '../lead.ts';
import type { Mind } from '../mind.ts';

/** Not to be attacked, and not to attack. */
export const PEACE = 0.3;
/** Not to be free to sign for defence, access, exercises. */
const HANDS_TIED = -1.3;
const CALM_NEXT_DOOR = 0.5;

/** Who has no outside friends is of use to Kabul, and to who wants to be alone with it. */
export function neutralityWorth(mind: Mind, { power }: ClauseOf<'neutrality'>): number {
  if (power !== mind.power) return mind.power === 'ru' && power !== 'tal' ? -0.4 : CALM_NEXT_DOOR;
  // Kabul has no camp to leave.
  if (power === 'tal') return -0.25;
  const bound = mind.binding.filter(({ clause, context }) => {
    const kinds = clause.kind === 'access' || clause.kind === 'exercise';
    return kinds && context.parties.includes(mind.power) && context.since > 0;
  }).length;
  const needsHelp = mind.fronts.some((front) => mind.world.controller[front] === mind.power) ? -1.2 : 0;
  // Tashkent alone at Termez loses little by promising it.
  const alone = ownLine(mind, 'ourselves') === undefined ? 0 : 0.6;
  return HANDS_TIED + alone + needsHelp - 3 * bound;
}

/** A rival who gets nothing from the other; the further ahead, the better. */
export function shunWorth(mind: Mind, { giver, whom }: ClauseOf<'noSupportFor'>): number {
  if (whom === mind.power) return -1.5;
  if (giver !== mind.power) return 0.2 + 0.2 * Math.max(0, Math.min(6, leadOf(mind, whom)));
  return -0.4 - 2.5 * giftsTo(mind, whom);
}

/** Clauses by which the bot's power gives coins, arms, goods or support to another: keeping them would break the promise. */
function giftsTo(mind: Mind, other: PowerId): number {
  return mind.binding.filter(({ clause }) => {
    switch (clause.kind) {
      case 'pay':
        return clause.from === mind.power && clause.to === other && clause.each === 'round';
      case 'supply':
        return clause.giver === mind.power && clause.receiver === other;
      case 'arms':
        return clause.seller === mind.power && clause.buyer === other;
      default:
        return false;
    }
  }).length;
}

/** A vote is worth what the motion is, as far as one vote decides. */
export function voteWorth(mind: Mind, { giver, institution, motion, ballot }: ClauseOf<'vote'>): number {
  const wish = motionWish(mind, institution, motion) * (ballot === 'yes' ? 1 : -1);
  if (giver === mind.power) return wish >= 0 ? -0.1 : wish * 0.8 - 0.2;
  return 0.45 * wish;
}

/** Open gates cost who opens them and relieve who they come from (rules 9.2). */
export function regimeWorth(mind: Mind, { power, regime }: ClauseOf<'borderRegime'>): number {
  const now = mind.view.power[power]?.regime;
  const open = { closed: 0, humanitarian: 1, open: 2 } as const;
  const wider = open[regime] - open[now ?? 'closed'];
  if (power === mind.power) {
    // To be bound to what one does anyway costs the freedom to change it.
    if (wider <= 0) return -0.2;
    return -0.35 * wider * stabilityWorth(mind) - 0.3;
  }
  if (mind.power === 'tal') return 0.8 * wider;
  // Visa-free neighbours pass people on to Russia (rules 9.2).
  if (mind.power === 'ru') return -0.3 * wider;
  return 0.25 * wider;
}
