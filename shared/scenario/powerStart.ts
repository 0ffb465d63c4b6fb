// What a power begins a match with: the columns of scenario.md B and D, its cards, its secret agendas.
import type { UnitKind } from '../adjudicator/types.ts';
import type { OwnerId, ProvinceId } from '../board/ids.ts';
import type { PolicyId } from '../command/command.ts';
import type { BorderRegime, StatusStep } from '../politics/world.ts';
import type { SecretAgendaId } from './agendaIds.ts';

/** Numbers of a power that do not hang on the preset (scenario.md B, D). Stability is cohesion for tal and nrf. */
export interface PowerNumbers {
  readonly coins: number;
  readonly baseIncome: number;
  readonly stability: number;
  readonly standing: number;
  /** 0 for powers that have none (rules 3). */
  readonly radicalisation: number;
  readonly allowance: number;
  /** Towards the Taliban; meaningless for tal and nrf. */
  readonly status: StatusStep;
  readonly listsTaliban: boolean;
  readonly regime: BorderRegime;
}

export interface PowerStart extends PowerNumbers {
  readonly hand: readonly PolicyId[];
  /** One of them is drawn (rules 11.3). */
  readonly secretAgendas: readonly SecretAgendaId[];
}

export interface UnitStart {
  readonly owner: OwnerId;
  readonly at: ProvinceId;
  /** Absent: army. */
  readonly kind?: UnitKind;
}
