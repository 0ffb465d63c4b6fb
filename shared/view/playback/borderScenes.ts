// R7-G6: incursions, securing, attacks, news of refugees and violence, narcotics, retreats, control, landings.
import { factLine } from '../factLine.ts';
import type { LogFact, Step } from '../logEntry.ts';
import { causeNames, power, province, provinces, type Scene, scene, text, valueTag } from './caption.ts';
import type { Tape } from './tape.ts';

export function incursionScenes(tape: Tape): readonly Scene[] {
  return tape.take('incursion').map((fact) =>
    scene('R7', {
      headline: text('playback.incursion', { province: province(fact.province) }),
      sentences: [factLine(fact)],
      tags: [{ text: text('playback.tag.incursion', { by: power(fact.by), on: power(fact.on) }), tone: 'danger' }],
      at: fact.province,
      facts: [fact],
    }),
  );
}

export function securingScene(tape: Tape): readonly Scene[] {
  const orders = tape.take('order', ({ order }) => order.type === 'secure');
  const secured = tape.take('secured');
  const learned = tape.take('learned');
  const values = tape.take('value', (_, step) => step === 'R8');
  if (orders.length + secured.length === 0) return [];
  const failed = orders.filter(({ unit }) => !secured.some((fact) => fact.unit === unit));
  const first = secured[0];
  return [
    scene('R8', {
      headline: text('playback.secured'),
      sentences: [
        secured.length > 0
          ? text('playback.secured.sentence', { places: provinces(secured.map(({ at }) => at)) })
          : null,
        learned[0] ? factLine(learned[0]) : null,
        failed[0] ? factLine(failed[0]) : null,
      ],
      tags: values.map(valueTag),
      at: first?.at ?? null,
      facts: [...orders, ...secured, ...learned, ...values],
    }),
  ];
}

export function attackScenes(tape: Tape): readonly Scene[] {
  const attacks = tape.take('attack').map((fact) => {
    const values = tape.take(
      'value',
      (value, step) =>
        step === 'R9' && (causeNames(value, { province: fact.province }) || value.cause.key.includes('attack')),
    );
    return scene('R9', {
      headline: text('playback.attack', { province: province(fact.province) }),
      sentences: [factLine(fact), text('playback.attack.sentence')],
      tags: values.map(valueTag),
      at: fact.province,
      facts: [fact, ...values],
    });
  });
  const strongholds = tape.take('stronghold').map((fact) =>
    scene('R9', {
      headline: text(fact.risen ? 'playback.stronghold.risen' : 'playback.stronghold.fallen', {
        province: province(fact.province),
      }),
      sentences: [factLine(fact)],
      at: fact.province,
      facts: [fact],
    }),
  );
  return [...attacks, ...strongholds];
}

/** News lines of a step, two to a scene; then what values changed there and nobody has told yet. */
export function newsScenes(tape: Tape, step: Step): readonly Scene[] {
  const news = tape.take('newsline', (_, at) => at === step);
  const values = tape.take('value', ({ value }, at) => at === step && value !== 'coins');
  const scenes: Scene[] = [];
  for (let i = 0; i < news.length; i += 2) {
    const pair = news.slice(i, i + 2);
    scenes.push(
      scene(step, {
        headline: text(step === 'R11' ? 'playback.refugees' : 'playback.news'),
        sentences: pair.map(factLine),
        tags: i === 0 ? values.map(valueTag) : [],
        facts: i === 0 ? [...pair, ...values] : pair,
      }),
    );
  }
  if (news.length === 0 && values.length > 0) {
    scenes.push(
      scene(step, {
        headline: text('playback.consequences'),
        sentences: values.map(factLine),
        tags: values.map(valueTag),
        facts: values,
      }),
    );
  }
  return scenes;
}

export function flowScene(tape: Tape): readonly Scene[] {
  const flows = tape.take('flow');
  const north = flows.find(({ route }) => route === 'north') ?? flows[0];
  const values = tape.take('value', (_, step) => step === 'R12');
  if (!north) return [];
  return [
    scene('R12', {
      headline: text(`playback.flow.${north.flow <= 1 ? 'low' : north.flow >= 3 ? 'high' : 'middle'}`),
      // In the Lesson only the northern gates are open; the other routes change nothing.
      sentences: [factLine(north)],
      tags: values.map(valueTag),
      facts: [...flows, ...values],
    }),
  ];
}

/** G1-G6, and trains that ran. */
export function regroupScenes(tape: Tape): readonly Scene[] {
  const scenes: Scene[] = [];
  const single = (step: Step, key: string, facts: readonly (LogFact & { readonly k: string })[]) => {
    if (facts.length === 0) return;
    const sentences = facts.map(factLine);
    scenes.push(scene(step, { headline: text(key), sentences, at: placeOf(facts[0]), facts }));
  };
  single('G1', 'playback.retreats', tape.take('retreat'));
  for (const fact of tape.take('control')) {
    const args = { province: province(fact.province) };
    const headline = fact.to
      ? text('playback.control', { ...args, to: power(fact.to) })
      : text('playback.controlLost', args);
    scenes.push(scene('G2', { headline, sentences: [factLine(fact)], at: fact.province, facts: [fact] }));
  }
  single('G3', 'playback.sentHome', tape.take('sentHome'));
  single('G6', 'playback.landed', tape.take('landed'));
  return scenes;
}

function placeOf(fact: LogFact | undefined): string | null {
  if (fact === undefined) return null;
  if (fact.k === 'retreat') return fact.from;
  if (fact.k === 'landed' || fact.k === 'sentHome') return fact.to;
  return null;
}
