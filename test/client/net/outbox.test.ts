// A command asked once acts once, whatever the line does.
import { describe, expect, it } from 'vitest';
import { createOutbox, PATIENCE_MS, type Reply } from '../../../client/net/outbox.ts';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import type { CommandMessage } from '../../../shared/protocol/messages.ts';

const READY: PlayerCommand = { type: 'ready', ready: true };
const SAY: PlayerCommand = { type: 'say', channel: 'floor', text: 'One coin' };
const DRAFT: PlayerCommand = {
  type: 'saveDraft',
  draft: 'd1',
  terms: { parties: ['tj', 'uz'], clauses: [], term: 1, visibility: 'secret' },
};

/** A line in the test's hand: what was sent, and how each answer comes. */
function line() {
  const sent: CommandMessage[] = [];
  const answers: { resolve: (value: unknown) => void; reject: (reason: Error) => void }[] = [];
  const timers: { ms: number; run: () => void; off: boolean }[] = [];
  let ids = 0;
  let silences = 0;
  const outbox = createOutbox({
    transmit: (message) => {
      sent.push(message);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    phaseId: () => 6,
    newId: () => `r${++ids}`,
    onSilence: () => {
      silences += 1;
    },
    after: (ms, run) => {
      const timer = { ms, run, off: false };
      timers.push(timer);
      return () => {
        timer.off = true;
      };
    },
  });
  const ring = () => {
    for (const timer of timers) if (!timer.off) timer.run();
  };
  return { outbox, sent, answers, timers, ring, silences: () => silences };
}

const settled = async (promise: Promise<Reply>): Promise<Reply | 'open'> =>
  Promise.race([promise, new Promise<'open'>((resolve) => setTimeout(() => resolve('open'), 5))]);

describe('outbox', () => {
  it('sends with a fresh id and the phase it was written for, and hands on the answer', async () => {
    const { outbox, sent, answers } = line();
    outbox.lineUp();
    const reply = outbox.send(READY);
    expect(sent).toEqual([{ v: 1, requestId: 'r1', phaseId: 6, command: READY }]);
    answers[0]?.resolve({ ok: true, version: 12 });
    expect(await reply).toEqual({ ok: true, version: 12 });
  });

  it('hands on a refusal as it is', async () => {
    const { outbox, answers } = line();
    outbox.lineUp();
    const reply = outbox.send(READY);
    answers[0]?.resolve({ ok: false, error: { code: 'stalePhase' } });
    expect(await reply).toEqual({ ok: false, error: { code: 'stalePhase' } });
  });

  it('sends what was under way again under the same id when the line is back', async () => {
    const { outbox, sent, answers } = line();
    outbox.lineUp();
    const reply = outbox.send(READY);
    outbox.lineDown();
    answers[0]?.reject(new Error('closed'));
    expect(await settled(reply)).toBe('open');
    outbox.lineUp();
    expect(sent.map((message) => message.requestId)).toEqual(['r1', 'r1']);
    answers[1]?.resolve({ ok: true, version: 3 });
    expect(await reply).toEqual({ ok: true, version: 3 });
  });

  it('keeps the order of what was asked', async () => {
    const { outbox, sent, answers } = line();
    outbox.lineUp();
    void outbox.send(SAY);
    void outbox.send(READY);
    outbox.lineDown();
    for (const answer of answers) answer.reject(new Error('closed'));
    await settled(outbox.send(DRAFT));
    outbox.lineUp();
    expect(sent.slice(2).map((message) => message.command.type)).toEqual(['say', 'ready', 'saveDraft']);
  });

  it.each([
    ['a readiness', READY],
    ['a message', SAY],
  ])('refuses %s asked while the line is down: the screen says so and keeps it', async (_what, command) => {
    const { outbox, sent } = line();
    expect(await outbox.send(command)).toEqual({ ok: false, error: { code: 'offline' } });
    outbox.lineUp();
    expect(sent).toEqual([]);
  });

  it('keeps a draft asked while the line is down', async () => {
    const { outbox, sent, answers } = line();
    const reply = outbox.send(DRAFT);
    expect(sent).toEqual([]);
    outbox.lineUp();
    answers[0]?.resolve({ ok: true, version: 1 });
    expect(await reply).toEqual({ ok: true, version: 1 });
  });

  it('gives up waiting for an answer after a while, but never for a message that may have arrived', async () => {
    const { outbox, answers, timers, ring } = line();
    outbox.lineUp();
    const ready = outbox.send(READY);
    const said = outbox.send(SAY);
    outbox.lineDown();
    for (const answer of answers) answer.reject(new Error('closed'));
    expect(timers.map((timer) => timer.ms)).toEqual([PATIENCE_MS]);
    ring();
    expect(await ready).toEqual({ ok: false, error: { code: 'offline' } });
    expect(await settled(said)).toBe('open');
  });

  it('asks after the line when a request stays without answer though the line seems there', async () => {
    const { outbox, answers, silences } = line();
    outbox.lineUp();
    void outbox.send(READY);
    answers[0]?.reject(new Error('timed out'));
    await settled(Promise.resolve({ ok: true, version: 0 }));
    expect(silences()).toBe(1);
  });

  it('takes an answer of no known form for none', async () => {
    const { outbox, answers } = line();
    outbox.lineUp();
    const reply = outbox.send(READY);
    // What the SDK resolves when a handler threw.
    answers[0]?.resolve(undefined);
    expect(await reply).toEqual({ ok: false, error: { code: 'offline' } });
  });

  it('answers everything when it is closed, and sends nothing more', async () => {
    const { outbox, sent } = line();
    outbox.lineUp();
    const said = outbox.send(SAY);
    outbox.close();
    expect(await said).toEqual({ ok: false, error: { code: 'offline' } });
    expect(await outbox.send(SAY)).toEqual({ ok: false, error: { code: 'offline' } });
    expect(sent).toHaveLength(1);
  });
});
