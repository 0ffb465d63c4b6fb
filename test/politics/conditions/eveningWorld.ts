// The Evening at the start as a plain World: six powers, their treaties, no alerts yet.
import type { World } from '../../../shared/politics/world.ts';
import { startPlay } from '../../support/play.ts';

export const EVENING: World = startPlay({ preset: 'evening', seed: 'conditions' }).state;
