// What only ever grows, the log and the floor, in portions: what is new goes out as one text of lines (docs/protocol.md, section 3).

import type { LogEntry, LogFact } from '../view/logEntry.ts';
import type { Message } from '../view/publicView.ts';
import { pack, unpack } from './compact.ts';

/** Before a seal with which its pact came in force: that fact, which follows at once, has no line of its own. */
const LAST_SEAL = '!';

/** Whether the second fact says no more than that the first was the last seal. */
const follows = (seal: LogEntry | undefined, next: LogEntry | undefined): boolean =>
  seal?.fact.k === 'signed' &&
  next?.fact.k === 'inForce' &&
  next.fact.pact === seal.fact.pact &&
  next.round === seal.round &&
  next.step === seal.step;

/** New entries of the log as one text: a line for each fact, before it a line `#round step` wherever these change. */
export function packLog(entries: readonly LogEntry[]): string {
  return entries
    .flatMap((entry, index) => {
      const { round, step, fact } = entry;
      const before = entries[index - 1];
      if (follows(before, entry)) return [];
      const line = `${follows(entry, entries[index + 1]) ? LAST_SEAL : ''}${pack(fact)}`;
      return before?.round === round && before.step === step ? [line] : [`#${round} ${step}`, line];
    })
    .join('\n');
}

/** The log out of its texts; an entry's number is its place, from 1. */
export function unpackLog(texts: readonly string[]): readonly LogEntry[] {
  const log: LogEntry[] = [];
  let [round, step] = ['0', 'D'];
  const add = (fact: LogFact): void => {
    log.push({ n: log.length + 1, round: Number(round), step: step as LogEntry['step'], fact });
  };
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.startsWith('#')) [round = '0', step = 'D'] = line.slice(1).split(' ');
    else {
      const last = line.startsWith(LAST_SEAL);
      const fact = unpack(last ? line.slice(LAST_SEAL.length) : line) as LogFact;
      add(fact);
      if (last && fact.k === 'signed') add({ k: 'inForce', pact: fact.pact });
    }
  }
  return log;
}

/** New messages of the floor as one text: a line for each, `at` as ms since the line before; the first has it whole. */
export function packFloor(messages: readonly Message[]): string {
  return messages.map((message, n) => pack({ ...message, at: message.at - (messages[n - 1]?.at ?? 0) })).join('\n');
}

/** The floor out of its texts. */
export function unpackFloor(texts: readonly string[]): readonly Message[] {
  return texts.flatMap((text) => {
    let at = 0;
    return text.split('\n').map((line) => {
      const message = unpack(line) as Message;
      at += message.at;
      return { ...message, at };
    });
  });
}
