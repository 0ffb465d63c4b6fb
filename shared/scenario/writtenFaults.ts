// What makes no sense in a card of a host's own, field by field (scenario.md E): the engine refuses at the first fault, the form shows them all.
import { isAfghan } from '../board/fronts.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import type { RejectionCode } from '../command/rejection.ts';
import { WRITTEN, type WrittenCard, type WrittenEffect } from '../command/writtenCard.ts';

/** The field at fault; a number: that effect, counted from 0. */
export interface WrittenFault {
  readonly field: 'headline' | 'text' | 'effects' | number;
  readonly code: Extract<RejectionCode, 'messageEmpty' | 'messageTooLong' | 'badTerms' | 'badTarget' | 'notInMatch'>;
}

export interface WrittenFor {
  readonly powers: readonly PowerId[];
  /** Provinces that nobody may enter in this match. */
  readonly closed: readonly ProvinceId[];
}

/** In the order of the fields; empty: it can be laid on the pile. */
export function writtenFaults(card: WrittenCard, match: WrittenFor): readonly WrittenFault[] {
  return [
    ...wordsFault('headline', card.headline, WRITTEN.headline),
    ...wordsFault('text', card.text, WRITTEN.text),
    ...(card.effects.length > WRITTEN.effects ? [{ field: 'effects', code: 'badTerms' } as const] : []),
    ...card.effects.flatMap((effect, field) => {
      const code = effectFault(effect, match);
      return code === null ? [] : [{ field, code }];
    }),
  ];
}

function wordsFault(field: 'headline' | 'text', words: string, most: number): readonly WrittenFault[] {
  const { length } = words.trim();
  if (length === 0) return [{ field, code: 'messageEmpty' }];
  return length > most ? [{ field, code: 'messageTooLong' }] : [];
}

function effectFault(effect: WrittenEffect, { powers, closed }: WrittenFor): WrittenFault['code'] | null {
  if (!Number.isInteger(effect.by) || effect.by === 0 || Math.abs(effect.by) > WRITTEN.by) return 'badTerms';
  if (effect.effect === 'violence') {
    return isAfghan(REGION_BOARD, effect.province) && !closed.includes(effect.province) ? null : 'badTarget';
  }
  return powers.includes(effect.power) ? null : 'notInMatch';
}
