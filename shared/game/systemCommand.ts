// What the server itself may ask of a match: making it, seating people, letting time pass, minding the absent.
import type { PowerId, SeatId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';

export type SystemCommand =
  /** The first command of every log. `settings` over the preset's defaults. */
  | {
      readonly type: 'createMatch';
      readonly id: string;
      readonly code: string;
      readonly preset: PresetId;
      /** Some of the preset's powers, in its order; absent: all of them (rules 13). */
      readonly powers?: readonly PowerId[];
      readonly seed: string;
      readonly settings: Partial<MatchSettings>;
      readonly now: number;
    }
  /** `seat` is named by the server, which keeps its secret. */
  | { readonly type: 'addSeat'; readonly seat: SeatId; readonly name: string; readonly host: boolean }
  /** Time has passed: ends phases that are over, sends night cables that are due. */
  | { readonly type: 'tick'; readonly now: number }
  /** A power whose people are all away is played by a bot until they are back (rules 11.5). */
  | { readonly type: 'mind'; readonly power: PowerId; readonly by: 'bot' | 'people' }
  /** The host's house is closing: the match ends without a winner. */
  | { readonly type: 'closeMatch' };

export const SYSTEM_COMMANDS = [
  'createMatch',
  'addSeat',
  'tick',
  'mind',
  'closeMatch',
] as const satisfies readonly SystemCommand['type'][];
