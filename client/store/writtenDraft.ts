// A card in the host's own words while it is being written (scenario.md E): lines of effects as they stand in the form, what is wrong with them,
// and the card that comes of it. No screen here.
import { isAfghan } from '../../shared/board/fronts.ts';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { WRITTEN, type WrittenCard, type WrittenEffect } from '../../shared/command/writtenCard.ts';
import { modulesOf } from '../../shared/politics/modules.ts';
import { type WrittenFault, type WrittenFor, writtenFaults } from '../../shared/scenario/writtenFaults.ts';
import type { Text } from '../../shared/text/text.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export type WrittenKind = WrittenEffect['effect'];

/** One line of the form: the amount is what was typed, sense or nonsense. */
export interface EffectDraft {
  readonly kind: WrittenKind;
  /** A power, or a province for violence. */
  readonly of: string;
  readonly by: string;
}

export interface CardDraft {
  readonly headline: string;
  readonly text: string;
  readonly effects: readonly EffectDraft[];
}

export const EMPTY_CARD: CardDraft = { headline: '', text: '', effects: [] };

/** What can be changed in this match; violence and radicalisation only where they are counted (rules 13). */
export function kindsIn(view: PublicView): readonly WrittenKind[] {
  const always: readonly WrittenKind[] = ['stability', 'standing', 'coins', 'allowance'];
  return modulesOf(view).numbers ? [...always, 'radicalisation', 'violence'] : always;
}

/** Whom or where an effect of the kind can concern. */
export function targetsOf(kind: WrittenKind, view: PublicView): readonly string[] {
  if (kind !== 'violence') return view.powers;
  return Object.keys(REGION_BOARD.provinces).filter(
    (id) => isAfghan(REGION_BOARD, id) && view.province[id]?.closed !== true,
  );
}

/** A line to begin with: the stability of a power that no line names yet. */
export function freshEffect(view: PublicView, beside: readonly EffectDraft[] = []): EffectDraft {
  const fresh = view.powers.find((power) => beside.every(({ of }) => of !== power)) ?? view.powers[0] ?? '';
  return { kind: 'stability', of: fresh, by: '1' };
}

/** Another kind keeps whom it concerns as far as that makes sense. */
export function withKind(draft: EffectDraft, kind: WrittenKind, view: PublicView): EffectDraft {
  const targets = targetsOf(kind, view);
  return { ...draft, kind, of: targets.includes(draft.of) ? draft.of : (targets[0] ?? '') };
}

export const hasRoom = ({ effects }: CardDraft): boolean => effects.length < WRITTEN.effects;

/** The effect of a line; an amount that is no number counts as none. */
export function effectOf({ kind, of, by }: EffectDraft): WrittenEffect {
  const amount = /^[+-]?\d+$/.test(by.trim().replace('−', '-')) ? Number(by.trim().replace('−', '-')) : 0;
  return kind === 'violence'
    ? { effect: kind, province: of as ProvinceId, by: amount }
    : { effect: kind, power: of as PowerId, by: amount };
}

export function cardOf({ headline, text, effects }: CardDraft): WrittenCard {
  return { headline: headline.trim(), text: text.trim(), effects: effects.map(effectOf) };
}

/** What is wrong, as the rules have it: nothing can be sent that would be refused. */
export function faultsOf(draft: CardDraft, view: PublicView): readonly WrittenFault[] {
  const closed = Object.entries(view.province).flatMap(([id, province]) => (province.closed ? [id] : []));
  const match: WrittenFor = { powers: view.powers, closed };
  return writtenFaults(cardOf(draft), match);
}

/** What stands under the field: what would work; null: nothing is wrong with it. */
export function faultAt(faults: readonly WrittenFault[], field: WrittenFault['field']): Text | null {
  const fault = faults.find((each) => each.field === field);
  if (fault === undefined) return null;
  const which = `${typeof field === 'number' ? 'effect' : field}.${fault.code}`;
  const most = field === 'headline' ? WRITTEN.headline : field === 'text' ? WRITTEN.text : WRITTEN.by;
  return { key: `match.host.fault.${which}`, args: { most, effects: WRITTEN.effects } };
}
