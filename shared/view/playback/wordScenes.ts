// K1-K3: promises judged. A broken word is told with its evidence, kept ones together, then demands and endings.
import { factLine } from '../factLine.ts';
import type { LogFact } from '../logEntry.ts';
import { power, powers, province, type Scene, scene, type Tag, text, valueTag } from './caption.ts';
import { valuesOfPact } from './statecraftScenes.ts';
import type { FactOf, Tape } from './tape.ts';

/** The evidence, the pact that ended by it, and what it cost. */
export function brokenWordScene(tape: Tape, pledge: FactOf<'pledge'>): Scene {
  const ended = tape.take('pactEnded', (fact) => fact.pact === pledge.pact && fact.how === 'breached');
  const values = valuesOfPact(tape, pledge.pact);
  const args = { giver: power(pledge.giver) };
  const missing = pledge.missing;
  return scene('K1', {
    headline: missing ? text('playback.missing', { at: province(missing.at) }) : text('playback.broken', args),
    sentences: [pledge.evidence, missing ? text('playback.missing.sentence', args) : null],
    tags: [
      { text: text('playback.tag.broken', args), tone: 'broken' },
      ...values.map(valueTag),
      ...ended.slice(0, 1).map((): Tag => ({ text: text('playback.tag.pactOver'), tone: 'broken' })),
    ],
    at: missing?.at ?? null,
    facts: [pledge, ...ended, ...values],
  });
}

export function pledgeScenes(tape: Tape): readonly Scene[] {
  const scenes: Scene[] = tape
    .take('pledge', ({ finding }) => finding === 'broken')
    .map((pledge) => brokenWordScene(tape, pledge));
  const kept = tape.take('pledge', ({ finding }) => finding === 'kept');
  if (kept.length > 0) {
    const givers = [...new Set(kept.map(({ giver }) => giver))];
    scenes.push(
      scene('K1', {
        headline: text('playback.kept'),
        sentences: [text('playback.kept.sentence', { givers: powers(givers) })],
        tags: kept.map(
          ({ giver }): Tag => ({ text: text('playback.tag.kept', { giver: power(giver) }), tone: 'kept' }),
        ),
        facts: kept,
      }),
    );
  }
  const rest = [...tape.take('pledge', ({ finding }) => finding === 'lapsed')];
  if (rest.length > 0) {
    const sentences = rest.map(factLine);
    scenes.push(scene('K1', { headline: text('playback.lapsed'), sentences, facts: rest }));
  }
  return scenes;
}

export function demandScenes(tape: Tape): readonly Scene[] {
  return tape
    .take('demand', (fact) => fact.state !== 'open')
    .map((demand) => {
      const values = tape.take(
        'value',
        ({ power: who }, step) => step === 'K2' && (who === demand.on || who === demand.by),
      );
      return scene('K2', {
        headline: text(`playback.demand.${demand.state}`, { by: power(demand.by), on: power(demand.on) }),
        sentences: [factLine(demand)],
        tags: values.map(valueTag),
        facts: [demand, ...values],
      });
    });
}

/** K3-K6: pacts that ran out, crises, the end. */
export function closingScenes(tape: Tape): readonly Scene[] {
  const scenes: Scene[] = [];
  const ended = tape.take('pactEnded', ({ how }) => how !== 'lapsed' && how !== 'refused' && how !== 'retracted');
  if (ended.length > 0) {
    const sentences = ended.map(factLine);
    scenes.push(scene('K3', { headline: text('playback.pactsEnd'), sentences, facts: ended }));
  }
  for (const crisis of tape.take('crisis')) {
    const key = crisis.on ? 'playback.crisis.on' : 'playback.crisis.off';
    scenes.push(
      scene('K4', {
        headline: text(key, { power: power(crisis.power) }),
        sentences: [text(crisis.on ? 'playback.crisis.on.sentence' : 'playback.crisis.off.sentence')],
        tags: crisis.on ? [{ text: text('playback.tag.crisis'), tone: 'danger' }] : [],
        facts: [crisis],
      }),
    );
  }
  const last: readonly LogFact[] = [...tape.take('collapse'), ...tape.take('ended')];
  for (const fact of last) {
    const headline = text(fact.k === 'collapse' ? 'playback.collapse' : 'playback.ended');
    const sentence = text(fact.k === 'collapse' ? 'playback.collapse.sentence' : 'playback.ended.sentence');
    scenes.push(scene('K6', { headline, sentences: [sentence], facts: [fact] }));
  }
  return scenes;
}
