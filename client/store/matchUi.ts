// What is open, selected and hovered on the match screen. Nothing here is match state: closing the page may lose all of it.
import { type Signal, signal } from '@preact/signals';
import type { PactId, PowerId, ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { Attachment, ChannelId } from '../../shared/command/command.ts';
import type { Stake } from '../../shared/politics/demand.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import type { BoardModel } from '../board/boardModel.ts';
import type { Notice } from './matchNotices.ts';
import { createWhatIf, type WhatIf } from './matchWhatIf.ts';

export type WorkTab = 'talks' | 'pacts' | 'orders' | 'council' | 'powers';
export type PhoneTab = 'board' | 'seat' | 'talks' | 'pacts' | 'council' | 'powers';
export type SheetStop = 'low' | 'half' | 'full';

/** The composer is open on these terms. */
export interface Composing {
  /** Key under which the server keeps the draft. */
  readonly draft: string;
  /** Set when this will be a new version of a pact on the table. */
  readonly counterOf: { readonly pact: PactId; readonly version: number } | null;
  readonly terms: PactTerms;
  /** Stays on the table after the bell. */
  readonly standing: boolean;
  /** Changed since the server last confirmed it. */
  readonly unsaved: boolean;
}

/** A slot waits for a province: the board lights these, and a tap fills it. */
export interface Picking {
  readonly clause: number;
  readonly slot: string;
  readonly candidates: readonly ProvinceId[];
  readonly fill: (province: ProvinceId) => void;
}

export interface Demanding {
  readonly on: PowerId;
  readonly stakes: readonly Stake[];
}

/** A target was tapped that can mean several things, or one that costs something. */
export interface Choosing {
  readonly unit: UnitId;
  readonly target: ProvinceId;
}

export type PlaybackSpeed = 'slow' | 'normal' | 'fast';

/** What stands over the board. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'brief' }
  | { readonly kind: 'briefing' }
  | { readonly kind: 'playback'; readonly round: number }
  | { readonly kind: 'communique'; readonly round: number };

export interface MatchUi {
  readonly unit: Signal<UnitId | null>;
  readonly choosing: Signal<Choosing | null>;
  /** Front whose alert was tapped: "who helps here?". */
  readonly alert: Signal<ProvinceId | null>;
  /** "Who helps here?" was opened at least once: the first hint is done. */
  readonly asked: Signal<boolean>;
  readonly inspected: Signal<{ readonly province: ProvinceId; readonly x: number; readonly y: number } | null>;
  /** What became of an arrow that was asked: beside the pointer, or `kept` until it is closed. */
  readonly told: Signal<{
    readonly sentences: readonly Text[];
    readonly x: number;
    readonly y: number;
    readonly kept: boolean;
  } | null>;
  /** Guesses: open or not, and what is guessed. */
  readonly whatIf: WhatIf;
  /** Province focused in the list that mirrors the board. */
  readonly focused: Signal<ProvinceId | null>;
  readonly ghost: Signal<{ readonly unit: UnitId; readonly order: GameOrder } | null>;
  /** Sketch of a hovered or focused message. */
  readonly sketch: Signal<Extract<Attachment, { readonly type: 'sketch' }> | null>;
  readonly layer: Signal<BoardModel['layer']>;
  /** The key to the layer is shown beside the board. */
  readonly keyOpen: Signal<boolean>;
  /** Treaties layer: only of this power; `mine`: of the reader's, of all for a spectator. */
  readonly treatyOf: Signal<PowerId | 'mine' | 'all'>;
  /** Terms whose effects are shown on the board. */
  readonly preview: Signal<PactTerms | null>;
  readonly tab: Signal<WorkTab>;
  readonly phoneTab: Signal<PhoneTab>;
  readonly stop: Signal<SheetStop>;
  /** Under 1240 px the seat panel is folded until asked for. */
  readonly seatOpen: Signal<boolean>;
  readonly channel: Signal<ChannelId>;
  readonly pact: Signal<PactId | null>;
  readonly power: Signal<PowerId | null>;
  readonly composing: Signal<Composing | null>;
  readonly picking: Signal<Picking | null>;
  readonly demanding: Signal<Demanding | null>;
  /** The latest things of concern, oldest first. */
  readonly notices: Signal<readonly Notice[]>;
  readonly overlay: Signal<Overlay>;
  readonly playbackAt: Signal<number>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<PlaybackSpeed>;
  /** Text typed and not sent, by channel; a draft survives a change of tab. */
  readonly typed: Signal<Readonly<Record<ChannelId, string>>>;
}

/** Nothing selected; `channel` is the conversation that is open first. */
export function createMatchUi(channel: ChannelId = 'floor'): MatchUi {
  return {
    unit: signal(null),
    choosing: signal(null),
    alert: signal(null),
    asked: signal(false),
    inspected: signal(null),
    told: signal(null),
    whatIf: createWhatIf(),
    focused: signal(null),
    ghost: signal(null),
    sketch: signal(null),
    layer: signal('control'),
    keyOpen: signal(true),
    treatyOf: signal('mine'),
    preview: signal(null),
    tab: signal('talks'),
    phoneTab: signal('board'),
    stop: signal('half'),
    seatOpen: signal(false),
    channel: signal(channel),
    pact: signal(null),
    power: signal(null),
    composing: signal(null),
    picking: signal(null),
    demanding: signal(null),
    notices: signal([]),
    overlay: signal({ kind: 'none' }),
    playbackAt: signal(0),
    playing: signal(true),
    speed: signal('normal'),
    typed: signal({}),
  };
}

/** Factor on all durations of the playback (look notes, section 8). */
export const SPEED_FACTOR: Readonly<Record<PlaybackSpeed, number>> = { slow: 1.8, normal: 1, fast: 0.45 };

/** Puts away everything that belongs to choosing an order. */
export function clearSelection(ui: MatchUi): void {
  ui.unit.value = null;
  ui.choosing.value = null;
  ui.alert.value = null;
  ui.ghost.value = null;
  ui.inspected.value = null;
  ui.told.value = null;
}

/** Opens a tab on both layouts; on a phone the sheet comes up with it. */
export function openTab(ui: MatchUi, tab: WorkTab): void {
  ui.tab.value = tab;
  ui.phoneTab.value = tab === 'orders' ? 'board' : tab;
  ui.stop.value = tab === 'orders' ? 'half' : 'full';
}

/** Whose treaties the layer shows; null: everybody's. */
export function treatyReader(chosen: PowerId | 'mine' | 'all', me: PowerId | null): PowerId | null {
  return chosen === 'all' ? null : chosen === 'mine' ? me : chosen;
}
