// What the board is told and what it says back. It knows no rules: it draws this model and reports what was chosen.

import type { UnitKind } from '../../shared/adjudicator/types.ts';
import type { CrossingId, OwnerId, PowerId, ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import type { PlaybackStep } from '../../shared/view/playbackStep.ts';

export interface BoardUnit {
  readonly id: UnitId;
  readonly owner: OwnerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  /** Power in whose province it is a guest: dashed ring in that colour. */
  readonly guestOf?: PowerId;
  readonly selected?: boolean;
  readonly dislodged?: boolean;
}

export interface BoardArrow {
  readonly unit: UnitId;
  readonly owner: OwnerId;
  readonly at: ProvinceId;
  readonly order: GameOrder;
  /**
   * own: written by me; proposed: attached to a proposal or message; judged: of the round played back; ghost: hovering a choice;
   * guess: of a what-if; guessOwn: in a what-if, as I have really written it.
   */
  readonly form: 'own' | 'proposed' | 'judged' | 'ghost' | 'needsPact' | 'guess' | 'guessOwn';
  /** For judged ones and guesses. */
  readonly result?: 'succeeds' | 'fails' | 'void' | 'cut' | 'dislodged';
  readonly incursion?: boolean;
  /** What became of it and why: such an arrow can be asked. */
  readonly words?: readonly Text[];
}

/** A push over the border as it presses or has ended. */
export interface BoardPush {
  readonly from: ProvinceId;
  readonly front: ProvinceId;
  readonly shown: number;
  /** -1 stopped, 0 pressing, 1 got in. */
  readonly outcome: number;
}

export interface BoardAlert {
  readonly front: ProvinceId;
  readonly state: 'named' | 'real' | 'false';
  readonly strength?: number;
  readonly gotIn?: boolean;
}

/** What the map shows beside ground and units. */
export type BoardLayer = 'control' | 'threat' | 'treaties' | 'flows' | 'orders' | 'proposed';

export type SignKind = 'violence' | 'presence' | 'attack' | 'stranded' | 'hosted' | 'narcotics';

/** A shape of its own for each kind, and a number beside it where there is one. */
export interface BoardSign {
  readonly kind: SignKind;
  readonly at: { readonly province: ProvinceId } | { readonly crossing: CrossingId };
  readonly n?: number;
}

/** How large tokens and labels are: a player's screen, the playback, a projector (look, section 7). Phones take care of themselves. */
export type BoardSize = 'match' | 'playback' | 'projector';

/** Why a province is lit as a choice. */
export type ChoiceTone = 'move' | 'guest' | 'incursion' | 'support' | 'needsPact' | 'pick';

export interface BoardModel {
  readonly controllers: Readonly<Record<ProvinceId, PowerId | null>>;
  readonly closed: ReadonlySet<ProvinceId>;
  readonly forts: ReadonlySet<ProvinceId>;
  readonly strongholds: ReadonlySet<ProvinceId>;
  /** Provinces with a base of a power (basing clauses). */
  readonly bases: Readonly<Record<ProvinceId, PowerId>>;
  readonly units: readonly BoardUnit[];
  readonly arrows: readonly BoardArrow[];
  readonly alerts: readonly BoardAlert[];
  /** Pushes of a what-if; those of the playback come with its steps. */
  readonly pushes?: readonly BoardPush[];
  readonly corridors: readonly {
    readonly route: readonly ProvinceId[];
    readonly state: 'building' | 'pays' | 'broken';
  }[];
  /** Lit provinces; only these can be chosen while any are lit. */
  readonly choosable: ReadonlyMap<ProvinceId, ChoiceTone>;
  readonly selected: ProvinceId | null;
  /** Province focused from the keyboard list. */
  readonly focused: ProvinceId | null;
  readonly layer: BoardLayer;
  /** Signs with a number: of the threat layer in provinces, of the flows layer at crossings and in provinces. */
  readonly signs?: readonly BoardSign[];
  /** Flows layer: narcotics by way into a gate, 0-3 (rules 9.3). */
  readonly narcotics?: readonly { readonly from: ProvinceId; readonly to: ProvinceId; readonly flow: number }[];
  /** Lines of the treaties layer: who may enter or help whom. */
  readonly treatyLines: readonly {
    readonly from: ProvinceId;
    readonly to: ProvinceId;
    readonly power: PowerId;
    readonly kind: 'defence' | 'pledge' | 'support';
  }[];
  /** Marks of the treaties layer on provinces: who may enter, whose units may not stand there, who exercises there. */
  readonly treatyMarks?: readonly {
    readonly kind: 'enter' | 'demilitarised' | 'exercise';
    readonly province: ProvinceId;
    readonly powers: readonly PowerId[];
  }[];
  /** Who looks: the board opens where their units can be seen. Absent: somebody without any. */
  readonly reader?: PowerId;
  /** Default: match. */
  readonly size?: BoardSize;
}

export interface BoardEvents {
  readonly onProvince: (id: ProvinceId) => void;
  readonly onUnit: (id: UnitId) => void;
  readonly onAlert: (front: ProvinceId) => void;
  /** An arrow that has words was tapped, or rested on for 350 ms; client pixels. */
  readonly onArrow?: (arrow: BoardArrow, at: { readonly x: number; readonly y: number }, how: 'tap' | 'rest') => void;
  /** Hover 350 ms or long press: province card at client pixels; null when it ends. */
  readonly onInspect: (id: ProvinceId | null, at: { readonly x: number; readonly y: number }) => void;
  /** A tap on nothing. */
  readonly onBackground: () => void;
}

export interface BoardOptions {
  readonly theme: 'light' | 'dark';
  /** auto: WebGL where a graphics card draws it, else Canvas 2D. webgl insists, even in software. */
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  readonly reducedMotion: boolean;
  /** Sentence that names a province or front for labels on the board. */
  readonly label: (id: ProvinceId) => string;
  /** Words on the board that are no names: catalogue `board.*` (shared/text/en/board.ts). Without it they are left out. */
  readonly say?: (text: Text) => string;
  /** Miniature on the landing page: no input, no labels. */
  readonly miniature?: boolean;
}

export interface BoardHandle {
  readonly update: (model: BoardModel) => void;
  /** Animates one step; resolves when it rests. `speed` 1 normal, 1.8 slow, 0.45 fast (factor on durations). */
  readonly play: (step: PlaybackStep, speed: number) => Promise<void>;
  readonly focusOn: (id: ProvinceId) => void;
  /** Moves there only if the place is out of view, as little as a list needs that is walked with the keyboard. */
  readonly reveal: (id: ProvinceId) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Remembers what is seen now; the answer goes back there. */
  readonly keepView: () => () => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly destroy: () => void;
}

/** `mountBoard(element, events, options)` in mountBoard.ts, lazily imported so that Phaser is its own chunk. */
export type MountBoard = (element: HTMLElement, events: BoardEvents, options: BoardOptions) => Promise<BoardHandle>;
