// Whether the rules would let the bot do it: asked of the same functions that the engine asks, over the world as the bot knows it.
import type { Pact, PactTerms } from '../../politics/pact.ts';
import { counter, type PactScene, propose, sign } from '../../politics/pactLife.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { Mind } from '../mind.ts';

/** An id that no pact has. */
const NEW = 'new';

export function mayPut(mind: Mind, terms: PactTerms): boolean {
  return propose(scene(mind), { id: NEW, by: mind.power, terms }).ok;
}

export function maySign(mind: Mind, { id, current }: Pact): boolean {
  return sign(scene(mind), { by: mind.power, pact: id, version: current }).ok;
}

export function mayCounter(mind: Mind, { id, current }: Pact, terms: PactTerms): boolean {
  return counter(scene(mind), { by: mind.power, pact: id, version: current, terms }).ok;
}

function scene({ world, board, view }: Mind): PactScene {
  return { world, board, draftable: presetOf(view).draftable };
}
