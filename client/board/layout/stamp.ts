// A stamp is a small picture of constant screen size pinned to a point of the board: token, alert, gate, label, mark.
// Layouts list stamps; paint/ draws their faces; stage/ puts them on the screen.

import type { UnitKind } from '../../../shared/adjudicator/types.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { BoardAlert, ChoiceTone, SignKind } from '../boardModel.ts';
import type { Ink } from '../palette.ts';
import type { Point } from '../sheet/sheet.ts';

export type MarkKind = 'base' | 'fort' | 'stronghold';

export type Face =
  | {
      readonly kind: 'token';
      readonly owner: string;
      readonly unit: UnitKind;
      readonly size: number;
      readonly guestOf?: PowerId;
      readonly selected?: boolean;
      readonly dislodged?: boolean;
    }
  | { readonly kind: 'alert'; readonly state: BoardAlert['state']; readonly radius: number; readonly strength?: number }
  | { readonly kind: 'tag'; readonly text: string; readonly size: number; readonly fill: Ink; readonly ink: Ink }
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly size: number;
      /** Closed to this match: lighter, italic. */
      readonly muted: boolean;
      /** Key province: an ochre lozenge after the name. */
      readonly key: boolean;
      /** A sea: italic, in the ink of waters. */
      readonly sea: boolean;
    }
  | { readonly kind: 'gate'; readonly size: number; readonly lively: boolean }
  | { readonly kind: 'mark'; readonly mark: MarkKind; readonly size: number; readonly owner?: PowerId }
  | { readonly kind: 'sign'; readonly sign: SignKind; readonly n: number | null; readonly size: number }
  | { readonly kind: 'chip'; readonly owner: PowerId; readonly size: number }
  | { readonly kind: 'choice'; readonly tone: ChoiceTone; readonly size: number }
  | {
      readonly kind: 'country';
      readonly text: string;
      readonly size: number;
      readonly spacing: number;
      readonly angle: number;
    }
  | { readonly kind: 'focus'; readonly size: number };

export interface Stamp {
  readonly id: string;
  readonly face: Face;
  /** Board units. */
  readonly at: Point;
  /** px from there to the middle of the face. */
  readonly offset: Point;
  /** Taken where `offset` would put the face partly outside the window. */
  readonly fallback?: Point;
  readonly depth: number;
  readonly alpha?: number;
}

/** What lies over what (look, section 7: 9 to 14). */
export const DEPTH = {
  sheet: 0,
  country: 5,
  choice: 10,
  corridor: 12,
  treaty: 13,
  gate: 14,
  chip: 15,
  label: 16,
  arrow: 20,
  choiceMark: 25,
  token: 30,
  mark: 32,
  alert: 40,
  tag: 42,
  focus: 45,
  collar: 60,
} as const;
