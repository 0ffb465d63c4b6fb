// The aims of a bot's power as data (rules 11.3): every public line and the secret agenda as something that can be asked of a foreseen world, with
// the points between not at all and wholly. So whatever the scenario asks is worked for, and a new line needs no new bot.
import type { Condition } from '../../politics/conditions/condition.ts';
import type { AgendaLineId, SecretAgendaId } from '../../scenario/agendaIds.ts';
import { MISHAPS, THINGS, TOWARD } from '../../scenario/aims/endAims.ts';
import { ALSO, ROUND_AIMS } from '../../scenario/aims/roundAims.ts';
import { SECRET_AIMS } from '../../scenario/aims/secretAims.ts';
import { SECRET_POINTS } from '../../scenario/lessonAgendas.ts';
import { presetOf } from '../../scenario/presets.ts';
import { ownLine, perRound, perThing, roundsToEarn, wants } from '../agenda.ts';
import type { Mind } from '../mind.ts';
import { CODED_AIMS, type CodedAim } from './codedAims.ts';
import { degreeOf, numberOf } from './degree.ts';
import type { Foreseen } from './foreseen.ts';
import { type Touch, touches } from './touches.ts';

export interface Aim {
  readonly id: AgendaLineId | SecretAgendaId;
  /** Points between 0 and 1 of `degree`. */
  readonly points: number;
  /** What it asks, to be thought about; absent: it is told by code alone. */
  readonly asks?: Condition;
  readonly touched: readonly Touch[];
  /** What paper does to it is weighed in worth/ already; cards and events are weighed here. */
  readonly byHand: boolean;
  degree(seen: Foreseen): number;
}

/** Lines and secrets whose paper is weighed one by one in worth/ and pacts/. */
const BY_HAND: ReadonlySet<string> = new Set([
  ...['kabulListens', 'route', 'worthyRole', 'paidAlly', 'homeTj', 'buffer', 'railway', 'homeUz', 'wholeCountry'],
  ...['cohesion', 'rent', 'oshRoute', 'doors', 'recognition', 'summit'],
]);
/** An agenda that is all or nothing may fail for other reasons. */
const ALL_OR_NOTHING = 0.7;

const KNOWN = new WeakMap<Mind, readonly Aim[]>();

/** What the power can still earn by, points above 0. */
export function aimsOf(mind: Mind): readonly Aim[] {
  const known = KNOWN.get(mind);
  if (known !== undefined) return known;
  const lines = (presetOf(mind.view).agendas[mind.power] ?? []).flatMap(({ id }) => lineAims(mind, id));
  const aims = [...lines, ...secretAims(mind)].filter(({ points }) => points > 0);
  KNOWN.set(mind, aims);
  return aims;
}

/** Whether the power has the aim, public or secret, and it is not full. */
export function hasAim(mind: Mind, id: Aim['id']): boolean {
  return aimsOf(mind).some((aim) => aim.id === id);
}

function lineAims(mind: Mind, id: AgendaLineId): readonly Aim[] {
  const line = ownLine(mind, id);
  if (line === undefined) return [];
  const coded = CODED_AIMS[id];
  if (coded !== undefined) return wants(mind, id) ? [codedAim(id, coded, line.max)] : [];
  const aims: Aim[] = [];
  const round = ROUND_AIMS[id];
  if (round !== undefined) aims.push(asked(id, round, perRound(mind, id) * roundsToEarn(mind, id)));
  const also = ALSO[id];
  if (also !== undefined) aims.push(asked(id, also, (line.also ?? 0) * mind.roundsLeft));
  for (const thing of THINGS[id] ?? []) aims.push(asked(id, thing, perThing(mind, id)));
  const toward = TOWARD[id];
  if (toward !== undefined && wants(mind, id)) {
    const { measure, from } = toward;
    aims.push({ ...asked(id, measure, line.max), degree: (seen) => degreeOf(measure, seen, from) });
  }
  const mishap = MISHAPS[id];
  const each = line.lessEach ?? 0;
  if (mishap !== undefined && 'rounds' in mishap) {
    aims.push(asked(id, { is: 'not', of: mishap.rounds }, each * Math.min(mind.roundsLeft, line.max / each)));
  } else if (mishap !== undefined) {
    const { count, beyond } = mishap;
    const most = line.max / each;
    // Each one that goes wrong takes its points, until nothing is left to lose.
    const left = (seen: Foreseen): number => Math.max(0, most - Math.max(0, (numberOf(count, seen) ?? 0) - beyond));
    aims.push({ ...asked(id, count, line.max), degree: (seen) => Math.min(1, left(seen) / most) });
  }
  return aims;
}

function secretAims(mind: Mind): readonly Aim[] {
  const id = secretOf(mind);
  if (id === undefined) return [];
  const points = SECRET_POINTS * ALL_OR_NOTHING;
  const coded = CODED_AIMS[id];
  if (coded !== undefined) return [codedAim(id, coded, points)];
  const aim = SECRET_AIMS[id];
  if (aim === undefined) return [];
  const asks: Condition = { is: 'all', of: aim.of };
  const need = aim.need ?? aim.of.length;
  const degree = (seen: Foreseen): number => {
    const parts = aim.of.map((part) => degreeOf(part, seen)).toSorted((a, b) => b - a);
    return parts.slice(0, need).reduce((sum, part) => sum + part, 0) / need;
  };
  return [{ ...asked(id, asks, points), degree }];
}

function secretOf(mind: Mind): SecretAgendaId | undefined {
  return presetOf(mind.view).start[mind.power]?.secretAgendas.find((id) => id === mind.secret);
}

function asked(id: Aim['id'], asks: Condition, points: number): Aim {
  const degree = (seen: Foreseen): number => degreeOf(asks, seen);
  return { id, asks, points, touched: touches(asks), byHand: BY_HAND.has(id), degree };
}

function codedAim(id: Aim['id'], { touched, degree }: CodedAim, points: number): Aim {
  return { id, points, touched, degree, byHand: BY_HAND.has(id) };
}
