// What a card says of a power before the match: how hard it is, whom it needs, whom it has against it (scenario.md B).

import type { PowerId } from '../../../shared/board/ids.ts';

export interface TableFacts {
  /** 1 to 3. */
  readonly difficulty: number;
  readonly needs: readonly PowerId[];
  readonly rivals: readonly PowerId[];
}

const FACTS: Readonly<Partial<Record<PowerId, TableFacts>>> = {
  ru: { difficulty: 2, needs: ['tj', 'tal'], rivals: ['uz'] },
  tj: { difficulty: 2, needs: ['ru', 'uz'], rivals: ['tal'] },
  uz: { difficulty: 1, needs: ['tal', 'tj'], rivals: ['ru'] },
  tal: { difficulty: 3, needs: ['uz', 'ru'], rivals: ['tj'] },
  kz: { difficulty: 2, needs: ['tal', 'kg'], rivals: ['kg', 'ru'] },
  kg: { difficulty: 2, needs: ['ru', 'tj'], rivals: ['kz', 'ru'] },
};

/** Null for a power that no preset has yet. */
export const tableFacts = (power: PowerId): TableFacts | null => FACTS[power] ?? null;
