// What a card says of a power before the match: how hard it is, whom it needs, whom it has against it (scenario.md B).

import type { PowerId } from '../../../shared/board/ids.ts';
import { LESSON_POWERS, type LessonPower } from '../../../shared/scenario/lesson.ts';

export interface TableFacts {
  /** 1 to 3. */
  readonly difficulty: number;
  readonly needs: readonly PowerId[];
  readonly rivals: readonly PowerId[];
}

const FACTS: Readonly<Record<LessonPower, TableFacts>> = {
  ru: { difficulty: 2, needs: ['tj', 'tal'], rivals: ['uz'] },
  tj: { difficulty: 2, needs: ['ru', 'uz'], rivals: ['tal'] },
  uz: { difficulty: 1, needs: ['tal', 'tj'], rivals: ['ru'] },
  tal: { difficulty: 3, needs: ['uz', 'ru'], rivals: ['tj'] },
};

const isLesson = (power: PowerId): power is LessonPower => (LESSON_POWERS as readonly PowerId[]).includes(power);

/** null for a power of a preset that has no facts yet. */
export const tableFacts = (power: PowerId): TableFacts | null => (isLesson(power) ? FACTS[power] : null);
