// How large things are drawn on the screen, by purpose, window and zoom (look, section 7). All px.
import type { BoardSize } from '../boardModel.ts';
import { PHONE_WIDTH } from '../camera.ts';

export interface Sizes {
  readonly token: number;
  /** 0: no labels. */
  readonly label: number;
  readonly gate: number;
  readonly alert: number;
  readonly mark: number;
  /** Letters of tags. */
  readonly tag: number;
  readonly countryNames: boolean;
  /** Names at alerts before they are judged; a phone has no room for them. */
  readonly alertNames: boolean;
}

export interface SizeQuestion {
  readonly size: BoardSize;
  readonly width: number;
  readonly zoom: number;
  readonly miniature: boolean;
}

/** Under this zoom labels go and tokens shrink; alerts stay. */
export const OVERVIEW_ZOOM = 0.5;

export function sizesFor({ size, width, zoom, miniature }: SizeQuestion): Sizes {
  if (miniature)
    return {
      token: 22,
      label: 0,
      gate: 7,
      alert: width < PHONE_WIDTH ? 12 : 15,
      mark: 13,
      tag: 12,
      countryNames: true,
      alertNames: true,
    };
  const near = NEAR[size];
  const phone = width < PHONE_WIDTH;
  if (zoom < OVERVIEW_ZOOM) {
    return {
      token: 20,
      label: 0,
      gate: 5,
      alert: near.alert,
      mark: 12,
      tag: 12,
      countryNames: !phone,
      alertNames: false,
    };
  }
  if (zoom < 0.78) return { ...near, token: Math.min(near.token, 26), label: Math.min(near.label, 12), gate: 8 };
  return phone && size === 'match' ? { ...near, token: 34, label: 13.5, alertNames: false } : near;
}

const NEAR: Readonly<Record<BoardSize, Sizes>> = {
  match: { token: 30, label: 14.5, gate: 11, alert: 17, mark: 19, tag: 12, countryNames: true, alertNames: true },
  playback: { token: 40, label: 17, gate: 11, alert: 20, mark: 21, tag: 13, countryNames: true, alertNames: true },
  projector: { token: 54, label: 24, gate: 14, alert: 26, mark: 27, tag: 20, countryNames: true, alertNames: true },
};
