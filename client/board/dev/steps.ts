// Steps of a playback for the development page: the resolution of the look's picture e-playback.
import type { PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { PLAYBACK } from './fixtures.ts';

const START: readonly PublicUnit[] = PLAYBACK.units.map(({ id, owner, kind, at, guestOf }) => ({
  id,
  owner,
  kind,
  at,
  guest: guestOf !== undefined,
}));
const MOVED = START.map((unit) => (unit.id === 'u10' ? { ...unit, at: 'af-takhar' } : unit));

function step(
  name: PlaybackStep['step'],
  at: PlaybackStep['at'],
  units: readonly PublicUnit[],
  facts: PlaybackStep['facts'],
): PlaybackStep {
  return { step: name, headline: { key: '' }, sentences: [], tags: [], at, facts, units };
}

const ok = { code: 'ok' } as const;

/** The resolution of the look's picture e-playback, in a few steps. */
export const STEPS: readonly PlaybackStep[] = [
  step('R6', 'tj-dushanbe', START, [
    {
      k: 'order',
      unit: 'u1',
      owner: 'ru',
      at: 'tj-dushanbe',
      order: { type: 'supportHold', at: 'uz-termez' },
      result: 'succeeds',
      reason: ok,
    },
    {
      k: 'order',
      unit: 'u8',
      owner: 'uz',
      at: 'uz-qarshi',
      order: { type: 'supportHold', at: 'uz-termez' },
      result: 'cut',
      reason: { code: 'cutByPush', from: 'af-balkh' },
    },
    { k: 'order', unit: 'u4', owner: 'tj', at: 'tj-kulob', order: { type: 'hold' }, result: 'succeeds', reason: ok },
    {
      k: 'order',
      unit: 'u5',
      owner: 'tj',
      at: 'tj-khorog',
      order: { type: 'secure', lowers: 'violence' },
      result: 'succeeds',
      reason: ok,
    },
  ]),
  step('R6', 'af-takhar', MOVED, [
    {
      k: 'order',
      unit: 'u10',
      owner: 'tal',
      at: 'af-kunduz',
      order: { type: 'move', to: { province: 'af-takhar' } },
      result: 'succeeds',
      reason: ok,
    },
  ]),
  step('R6', 'uz-termez', MOVED, [
    {
      k: 'push',
      front: 'uz-termez',
      from: 'af-balkh',
      strength: 1,
      defence: 2,
      gotIn: false,
      helpedBy: ['tj-dushanbe'],
    },
  ]),
  step('R6', 'tj-kulob', MOVED, [
    { k: 'push', front: 'tj-kulob', from: 'af-takhar', strength: 2, defence: 1, gotIn: true, helpedBy: [] },
  ]),
  step('R6', 'tj-bokhtar', MOVED, [{ k: 'falseAlarm', front: 'tj-bokhtar' }]),
  step('K1', 'tj-kulob', MOVED, [
    {
      k: 'pledge',
      pact: 'p14',
      clause: 0,
      giver: 'ru',
      finding: 'broken',
      evidence: { key: '' },
      missing: { unitAt: 'tj-dushanbe', at: 'tj-kulob' },
    },
  ]),
];
