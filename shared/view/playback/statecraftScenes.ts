// R2-R5: choices of the event card, payments, policies revealed one after the other, status steps.
import type { PowerId } from '../../board/ids.ts';
import type { Text } from '../../text/text.ts';
import { factLine } from '../factLine.ts';
import type { LogFact } from '../logEntry.ts';
import { causeNames, power, type Scene, scene, text, valueTag } from './caption.ts';
import type { FactOf, Tape } from './tape.ts';

export function answerScenes(tape: Tape): readonly Scene[] {
  const answers = tape.take('answer');
  const cards = [...new Set(answers.map(({ card }) => card))];
  return cards.map((card) => {
    const given = answers.filter((answer) => answer.card === card);
    const values = tape.take('value', ({ cause }, step) => step === 'R2' && cause.key.startsWith(`event.${card}.`));
    return scene('R2', {
      headline: text(`event.${card}.headline`),
      sentences: given.map((answer) =>
        text('playback.answer', {
          power: power(answer.power),
          choice: text(`event.${card}.choice.${answer.choice}`),
        }),
      ),
      tags: values.map(valueTag),
      facts: [...given, ...values],
    });
  });
}

export function paymentScenes(tape: Tape): readonly Scene[] {
  const payments = tape.take('payment');
  const corridors = tape.take('corridor', (fact) => fact.state === 'signed');
  const short = payments.filter((payment) => payment.short);
  const full = payments.filter((payment) => !payment.short);
  const values = tape.take('value', ({ value }, step) => step === 'R3' && value === 'coins');
  const scenes: Scene[] = [];
  if (full.length > 0) {
    scenes.push(
      scene('R3', {
        headline: text('playback.payments'),
        sentences: full.map(factLine),
        tags: full.length > 2 ? [{ text: text('playback.tag.payments', { count: full.length }), tone: 'self' }] : [],
        facts: [...full, ...values],
      }),
    );
  }
  for (const payment of short) {
    scenes.push(
      scene('R3', {
        headline: text('playback.short', { from: power(payment.from) }),
        sentences: [factLine(payment)],
        tags: [{ text: text('playback.tag.short'), tone: 'broken' }],
        facts: [payment],
      }),
    );
  }
  for (const corridor of corridors) {
    scenes.push(
      scene('R3', {
        headline: text('playback.corridorSigned'),
        sentences: [factLine(corridor)],
        tags: [{ text: text('playback.tag.doesItself'), tone: 'self' }],
        facts: [corridor],
      }),
    );
  }
  return scenes;
}

export function policyScenes(tape: Tape): readonly Scene[] {
  const posts = tape.take('posts', (_, step) => step === 'R4');
  const bans = tape.take('ban', (_, step) => step === 'R4');
  const steps = tape.take('status', (_, step) => step === 'R4');
  return tape.take('policy').map((policy) => {
    const own: LogFact[] = [
      ...(policy.policy === 'reshuffle' ? posts : []),
      ...(policy.policy === 'opiumBan' ? bans : []),
      ...(BUILDS.includes(policy.policy) ? tape.take('newsline', (fact) => isFortOf(fact, policy.power)) : []),
      ...(policy.policy === 'championCoEthnics' ? steps.filter((step) => step.power === policy.power) : []),
    ];
    const cause = `cause.policy.${policy.policy}`;
    const values = tape.take('value', (fact) => fact.cause.key === cause && fact.power === policy.power);
    return scene('R4', {
      headline: policyHeadline(policy),
      sentences: own.length > 0 ? own.map(factLine) : [policySentence(policy)],
      tags: values.map(valueTag),
      at: policy.province ?? null,
      facts: [policy, ...own, ...values],
    });
  });
}

/** Policies that build forts, and where is told as news (rules 8). */
const BUILDS: readonly string[] = ['fortify', 'wall'];

function isFortOf({ text: { key, args } }: FactOf<'newsline'>, builder: PowerId): boolean {
  const by = args?.power;
  return key === 'news.fort' && typeof by === 'object' && 'power' in by && by.power === builder;
}

function policyHeadline(policy: FactOf<'policy'>): Text {
  const args = { power: power(policy.power) };
  if (policy.policy === 'assessment' && policy.says) return text(`playback.assessment.${policy.says}`, args);
  return text('playback.policy', { ...args, policy: text(`policy.${policy.policy}.name`) });
}

function policySentence(policy: FactOf<'policy'>): Text {
  if (policy.policy === 'assessment' || policy.policy === 'airlift') return factLine(policy);
  if (policy.policy === 'intelligence') return text('playback.intelligence', { power: power(policy.power) });
  return text(`playback.policy.${policy.policy}`);
}

/** R5: what pacts and edicts changed towards Kabul and at the borders. */
export function statusScenes(tape: Tape): readonly Scene[] {
  const facts: readonly LogFact[] = [
    ...tape.take('status', (_, step) => step !== 'R2'),
    ...tape.take('listing'),
    ...tape.take('regime'),
    ...tape.take('posts'),
    ...tape.take('ban'),
  ];
  return facts.map((fact) => {
    const headline =
      fact.k === 'status' || fact.k === 'listing' || fact.k === 'regime'
        ? text(`playback.${fact.k}`, { power: power(fact.power) })
        : text('playback.kabul');
    return scene('R5', { headline, sentences: [factLine(fact)], facts: [fact] });
  });
}

/** Value changes that a pact caused, for the scene that tells of the pact. */
export function valuesOfPact(tape: Tape, pact: string): readonly FactOf<'value'>[] {
  return tape.take('value', (fact, step) => step === 'K1' && causeNames(fact, { pact }));
}
