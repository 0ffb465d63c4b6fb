// What a card says of a power before the match: how hard it is, whom it needs, whom it has against it (scenario.md B).

import type { PowerId } from '../../../shared/board/ids.ts';

export interface TableFacts {
  /** 1 to 3. */
  readonly difficulty: number;
  readonly needs: readonly PowerId[];
  readonly rivals: readonly PowerId[];
}

const FACTS: Readonly<Record<PowerId, TableFacts>> = {
  ru: { difficulty: 2, needs: ['tj', 'tal'], rivals: ['uz'] },
  tj: { difficulty: 2, needs: ['ru', 'uz'], rivals: ['tal'] },
  uz: { difficulty: 1, needs: ['tal', 'tj'], rivals: ['ru'] },
  tal: { difficulty: 3, needs: ['uz', 'ru'], rivals: ['tj'] },
  kz: { difficulty: 2, needs: ['tal', 'kg'], rivals: ['kg', 'ru'] },
  kg: { difficulty: 2, needs: ['ru', 'tj'], rivals: ['kz', 'ru'] },
  tm: { difficulty: 1, needs: ['tal', 'pk'], rivals: ['uz', 'nrf'] },
  nrf: { difficulty: 3, needs: ['tj', 'ru'], rivals: ['tal', 'pk'] },
  cn: { difficulty: 2, needs: ['pk', 'tj'], rivals: ['us', 'ru'] },
  pk: { difficulty: 2, needs: ['tal', 'uz'], rivals: ['us', 'nrf'] },
  ir: { difficulty: 2, needs: ['tal', 'cn'], rivals: ['us', 'pk'] },
  us: { difficulty: 3, needs: ['uz', 'tj'], rivals: ['cn', 'tal'] },
};

/** Only of those who are at the table. */
export function tableFacts(power: PowerId, powers: readonly PowerId[]): TableFacts {
  const { difficulty, needs, rivals } = FACTS[power];
  const here = (all: readonly PowerId[]): readonly PowerId[] => all.filter((other) => powers.includes(other));
  return { difficulty, needs: here(needs), rivals: here(rivals) };
}
