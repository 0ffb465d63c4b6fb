// The playback tells October as a spectator and as a party to a secret pact see it: order of rules 1.1, crossing by crossing.
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { handOf } from '../../shared/scenario/hands.ts';
import type { LogEntry, LogFact, Step } from '../../shared/view/logEntry.ts';
import { playback } from '../../shared/view/playback.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { ticker } from '../../shared/view/ticker.ts';
import { LESSON_RESOLUTION } from '../fixtures/lessonViews.ts';
import { faultsOf } from '../text/words.ts';

const { view, mine } = LESSON_RESOLUTION;
/** Without the verdict on the secret pact, which is no public fact. */
const PUBLIC: PublicView = { ...view, log: view.log.filter(({ fact }) => fact.k !== 'pledge' && !isCost(fact)) };
const VERDICT = view.log.filter(({ fact }) => fact.k === 'pledge' || isCost(fact));

function isCost(fact: LogFact): boolean {
  return fact.k === 'value' && fact.value === 'standing';
}

const headlines = (steps: readonly { readonly headline: { readonly key: string } }[]): readonly string[] =>
  steps.map(({ headline }) => headline.key);

function told(facts: readonly (readonly [Step, LogFact])[]): PublicView {
  const log = facts.map(([step, fact], index): LogEntry => ({ n: index + 1, round: 3, step, fact }));
  return { ...view, log };
}

describe('a round played back', () => {
  it('goes in the order of the rules, what held before what got in', () => {
    expect(headlines(playback(PUBLIC, [], 2).steps)).toEqual([
      'playback.payments',
      'playback.policy',
      'playback.move.went',
      'playback.push.heldWith',
      'playback.falseAlarm',
      'playback.push.gotIn',
      'playback.secured',
      'playback.flow.middle',
    ]);
  });

  it('shows the push with the supports that met it, and who helped', () => {
    const held = playback(PUBLIC, [], 2).steps.find(({ headline }) => headline.key === 'playback.push.heldWith')!;
    expect(held.headline.args).toEqual({
      front: { province: 'uz-termez' },
      adjective: { key: 'power.tj.adjective' },
    });
    expect(held.facts.map((fact) => fact.k)).toEqual(['order', 'order', 'order', 'push']);
    expect(held.at).toBe('uz-termez');
  });

  it('counts infiltrations over the rounds before it', () => {
    const inside = playback(PUBLIC, [], 2).steps.find(({ headline }) => headline.key === 'playback.push.gotIn')!;
    const tag = inside.tags.find(({ tone }) => tone === 'danger')!;
    expect(tag.text.args).toEqual({
      infiltrations: { key: 'count.infiltrations', args: { count: 2 } },
      limit: 6,
    });
  });

  it('shows a party the signed help that did not come, after the crossing it cost', () => {
    const privately = VERDICT.map((entry, index) => ({ ...entry, n: index + 1 }));
    const steps = playback(PUBLIC, [...mine.log, ...privately], 2, mine.pacts).steps;
    const at = headlines(steps).indexOf('playback.push.gotIn');
    expect(headlines(steps)[at + 1]).toBe('playback.missing');
    expect(steps[at + 1]!.tags.map(({ tone }) => tone)).toContain('broken');
    expect(headlines(playback(PUBLIC, [], 2).steps)).not.toContain('playback.missing');
  });

  it('moves the units step by step', () => {
    const { start, steps } = playback(PUBLIC, [], 2);
    const kunduz = (units: typeof start) => units.find(({ id }) => id === 'u10')!.at;
    expect(kunduz(start)).toBe('af-kunduz');
    const march = headlines(steps).indexOf('playback.move.went');
    expect(kunduz(steps[march - 1]!.units)).toBe('af-kunduz');
    expect(kunduz(steps[march]!.units)).toBe('af-takhar');
    expect(kunduz(steps.at(-1)!.units)).toBe('af-takhar');
    expect(start.length).toBe(13);
  });

  it('has no steps before the Resolution', () => {
    expect(playback(view, [], 3).steps).toEqual([]);
  });

  it('tells a dislodgement, the retreat and the change of control', () => {
    const order = (unit: string, owner: 'tal' | 'neutral', at: string, to?: string): LogFact => ({
      k: 'order',
      unit,
      owner,
      at,
      order: to === undefined ? { type: 'hold' } : { type: 'move', to: { province: to } },
      result: to === undefined ? 'dislodged' : 'succeeds',
      reason: { code: 'ok' },
      ...(to === undefined && { dislodged: true }),
    });
    const war = told([
      ['R6', order('u9', 'tal', 'af-kabul', 'af-panjshir')],
      ['R6', order('u13', 'neutral', 'af-panjshir')],
      ['G1', { k: 'retreat', unit: 'u13', owner: 'neutral', from: 'af-panjshir', to: null }],
      ['G2', { k: 'control', province: 'af-panjshir', from: null, to: 'tal' }],
    ]);
    const { start, steps } = playback(war, [], 3);
    expect(headlines(steps)).toEqual(['playback.move.dislodged', 'playback.retreats', 'playback.control']);
    expect(start.find(({ id }) => id === 'u13')!.at).toBe('af-panjshir');
    expect(steps[0]!.units.find(({ id }) => id === 'u13')!.dislodgedFrom).toBe('af-kabul');
    expect(steps[1]!.units.some(({ id }) => id === 'u13')).toBe(false);
  });

  it('tells a broken convoy after the fleet that was lost, and why', () => {
    const sea = (unit: string, owner: 'kz' | 'ru', kind: 'army' | 'fleet', at: string) =>
      ({ k: 'order', unit, owner, kind, at }) as const;
    const told_ = told([
      [
        'R6',
        {
          ...sea('u1', 'kz', 'army', 'kz-west'),
          order: { type: 'move', to: { province: 'ru-volga' }, viaConvoy: true },
          result: 'fails',
          reason: { code: 'convoyBroken', at: ['caspian-north'] },
        },
      ],
      [
        'R6',
        {
          ...sea('u2', 'kz', 'fleet', 'caspian-north'),
          order: { type: 'convoy', from: 'kz-west', to: 'ru-volga' },
          result: 'fails',
          reason: { code: 'dislodgedBy', by: 'ru-volga' },
          dislodged: true,
        },
      ],
      [
        'R6',
        {
          ...sea('u3', 'ru', 'fleet', 'ru-volga'),
          order: { type: 'move', to: { province: 'caspian-north' } },
          result: 'succeeds',
          reason: { code: 'ok' },
        },
      ],
    ]);
    const { steps } = playback(told_, [], 3);
    expect(headlines(steps)).toEqual(['playback.move.dislodged', 'playback.move.convoyBroken']);
    expect(steps[1]!.sentences[0]!.args?.why).toMatchObject({ key: 'outcome.stop.convoyBroken' });
    expect(steps[0]!.units.find(({ id }) => id === 'u2')).toMatchObject({ kind: 'fleet', dislodgedFrom: 'ru-volga' });
  });

  it('tells a guest by who controls the ground', () => {
    const { start } = playback(PUBLIC, [], 2);
    expect(start.filter(({ guest }) => guest).map(({ id }) => id)).toEqual(['u1', 'u2']);
  });
});

describe('the ticker', () => {
  it('ends with the newest and leaves out holds and points', () => {
    const lines = ticker(view, 3);
    expect(lines.map(({ key }) => key)).toEqual(['log.flow', 'log.pledge.broken', 'log.ranking']);
  });

  it('names pacts by their titles, and leaves a secret one to whoever may read it', () => {
    const [proposed, broken] = ticker({ ...view, log: view.log.filter(({ n }) => n === 2 || n === 36) });
    expect(broken!.args!.pact).toEqual({ pact: 'p14' });
    expect((proposed!.args!.pact as { key: string }).key).toMatch(/^pact\.title\.corridor/);
  });
});

describe('the ticker about a front that was named for nothing', () => {
  const push = { k: 'push', from: 'af-takhar', strength: 2, defence: 1, gotIn: true, helpedBy: [] } as const;
  const alarm = { n: 2, round: 2, step: 'R6', fact: { k: 'falseAlarm', front: 'tj-bokhtar' } } as const;
  const toldOf = (front: string, round: number) =>
    ticker({ ...view, log: [{ n: 1, round, step: 'R6', fact: { ...push, front, diverted: 'tj-kulob' } }, alarm] }).map(
      ({ key }) => key,
    );

  it('calls the alarm false where nobody came', () => {
    expect(toldOf('tj-khorog', 2)).toContain('log.falseAlarm');
    expect(toldOf('tj-bokhtar', 1)).toContain('log.falseAlarm');
  });

  it('does not where a push was turned to it', () => {
    expect(toldOf('tj-bokhtar', 2)).not.toContain('log.falseAlarm');
  });
});

describe('every policy', () => {
  it('is played back in words', () => {
    const policies = [...new Set(POWER_IDS.flatMap((power) => handOf(power).map((policy) => policy)))];
    const unsaid = policies.flatMap((policy) =>
      playback(told([['R4', { k: 'policy', power: 'ru', policy }]]), [], 3)
        .steps.flatMap(({ headline, sentences }) => [headline, ...sentences])
        .flatMap((text) => faultsOf(text)),
    );
    expect(policies.length).toBeGreaterThan(20);
    expect(unsaid).toEqual([]);
  });
});
