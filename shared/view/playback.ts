// The Resolution of a round as captioned steps in the order of rules 1.1, computed on the reader's side from the record.
// A spectator gives no private entries and sees what everybody sees; a party of a secret pact also sees it judged.
import type { LogEntry } from './logEntry.ts';
import { fieldOf } from './orderWords.ts';
import {
  attackScenes,
  flowScene,
  incursionScenes,
  newsScenes,
  regroupScenes,
  securingScene,
} from './playback/borderScenes.ts';
import type { Scene } from './playback/caption.ts';
import { councilScenes } from './playback/councilScenes.ts';
import { crossingScenes, type RoundSoFar } from './playback/crossingScenes.ts';
import { looseOrderScenes, moveScenes } from './playback/moveScenes.ts';
import { after, startOf } from './playback/positions.ts';
import { answerScenes, paymentScenes, policyScenes, statusScenes } from './playback/statecraftScenes.ts';
import { type Tape, tapeOf } from './playback/tape.ts';
import { closingScenes, demandScenes, pledgeScenes } from './playback/wordScenes.ts';
import type { Playback, PlaybackStep } from './playbackStep.ts';
import type { PublicView } from './publicView.ts';
import { type Readable, titled } from './titled.ts';

/**
 * Steps of the round, empty ones skipped; no steps before its Resolution. `round` may be any round that was played.
 * `secretPacts`: those the reader may read besides the public ones, for their titles.
 */
export function playback(
  view: PublicView,
  privateLog: readonly LogEntry[],
  round: number,
  secretPacts: Readable = {},
): Playback {
  const pacts = { ...view.pact, ...secretPacts };
  const tape = tapeOf(view.log, privateLog, round);
  const start = startOf(view, round, tape);
  let positions = start;
  const steps: PlaybackStep[] = [];
  const field = fieldOf(tape.look('order'), start.units.values());
  const infiltrations = infiltrationsBefore(view, round);
  for (const scene of scenesOf(tape, { field, infiltrations, collapseAt: view.collapseAt })) {
    positions = after(positions, scene.facts);
    steps.push({
      ...scene,
      headline: titled(scene.headline, pacts),
      sentences: scene.sentences.map((sentence) => titled(sentence, pacts)),
      tags: scene.tags.map((tag) => ({ ...tag, text: titled(tag.text, pacts) })),
      units: [...positions.units.values()],
    });
  }
  return { round, start: [...start.units.values()], steps };
}

function scenesOf(tape: Tape, so: RoundSoFar): readonly Scene[] {
  return [
    ...councilScenes(tape),
    ...answerScenes(tape),
    ...newsScenes(tape, 'R2'),
    ...paymentScenes(tape),
    ...policyScenes(tape),
    ...newsScenes(tape, 'R4'),
    ...statusScenes(tape),
    ...moveScenes(tape, so.field),
    ...crossingScenes(tape, so),
    ...looseOrderScenes(tape, so.field),
    ...incursionScenes(tape),
    ...securingScene(tape),
    ...attackScenes(tape),
    ...newsScenes(tape, 'R9'),
    ...newsScenes(tape, 'R10'),
    ...newsScenes(tape, 'R11'),
    ...flowScene(tape),
    ...regroupScenes(tape),
    ...pledgeScenes(tape),
    ...newsScenes(tape, 'K1'),
    ...demandScenes(tape),
    ...closingScenes(tape),
  ];
}

function infiltrationsBefore(view: PublicView, round: number): number {
  return view.log.filter((entry) => entry.round < round && entry.fact.k === 'push' && entry.fact.gotIn).length;
}
