// Every motion has words: its kind, its title, what it does, how it is begun in the council tab; what is counted reads as it was voted.
import { describe, expect, it } from 'vitest';
import { INSTITUTION_IDS, type MotionContent } from '../../../shared/politics/institutions/motion.ts';
import {
  catalogueOf,
  motionDoes,
  motionKindOf,
  motionTitle,
} from '../../../shared/politics/institutions/motionKinds.ts';
import { catalogue } from '../../../shared/text/en/catalogue.ts';
import { factLine } from '../../../shared/view/factLine.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import { playback } from '../../../shared/view/playback.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { given } from '../../support/given.ts';
import { faultsOf, roughly, textsIn } from '../../text/words.ts';

const MOTIONS: readonly MotionContent[] = [
  { motion: 'rubezh', province: 'tj-dushanbe', round: 2 },
  { motion: 'collectiveDeployment', host: 'tj', provinces: ['tj-khorog', 'tj-kulob'] },
  { motion: 'admit', power: 'uz' },
  { motion: 'condemn', power: 'uz' },
  { motion: 'commonRefugeePosition', regime: 'humanitarian' },
  { motion: 'intelligenceExchange', provinces: ['af-kunduz'] },
  { motion: 'contactGroup', move: 'embassy' },
  { motion: 'transportCorridor', route: 'termezKabul', funders: { uz: 2, kz: 1 } },
  { motion: 'inclusiveGovernment', group: 'tajik', atLeast: 1, byRound: 3 },
  { motion: 'donorCall', to: 'tal' },
  { motion: 'jointStatement', front: 'uz-termez', says: 'pretext' },
  { motion: 'awardHub', host: 'kz', holder: 'kg' },
];
const words: Readonly<Record<string, string>> = catalogue;

describe('words of motions', () => {
  it('are there for every kind of the catalogue of rules 10', () => {
    const moved = INSTITUTION_IDS.flatMap(catalogueOf);
    expect(moved.length).toBe(11);
    expect(MOTIONS.map(({ motion }) => motion).sort()).toEqual([...moved, 'awardHub'].sort());
    for (const kind of moved)
      expect([words[`motion.${kind}.kind`], words[`motion.${kind}.form`]]).not.toContain(undefined);
  });

  it.each(MOTIONS.map((content) => [content.motion, content] as const))('%s', (_, content) => {
    for (const text of [motionTitle(content), motionDoes(content)]) expect(faultsOf(text)).toEqual([]);
    expect(roughly(motionTitle(content)).length).toBeLessThan(80);
  });

  it('the counted motion says who voted how, in the record and in six words over the playback', () => {
    const view = projectPublic(given({ start: { preset: 'evening' } }).state);
    for (const content of MOTIONS) {
      const { institution } = motionKindOf(content);
      const base = { k: 'motion', motion: 'm1', institution, content, by: 'ru' } as const;
      const ballots = { yes: ['ru', 'tj'], no: ['kg'], abstained: [] } as const;
      const facts: readonly LogFact[] = [
        { ...base, state: 'open' },
        { ...base, state: 'withdrawn' },
        { ...base, ...ballots, state: 'adopted' },
        ...(['against', 'tooFew', 'needed', 'impossible'] as const).map(
          (why): LogFact => ({ ...base, ...ballots, state: 'refused', why }),
        ),
      ];
      for (const fact of facts) expect(faultsOf(factLine(fact)), JSON.stringify(fact)).toEqual([]);
      const log = facts.map((fact, n) => ({ n: n + 1, round: 1, step: 'R1' as const, fact }));
      const { steps } = playback({ ...view, log }, [], 1);
      expect(steps.length).toBe(5);
      for (const text of textsIn(steps)) expect(faultsOf(text)).toEqual([]);
      for (const { headline } of steps) expect(roughly(headline).split(/\s+/).length).toBeLessThanOrEqual(6);
    }
  });

  it('guests and the Moscow Format too', () => {
    const facts: readonly LogFact[] = [
      { k: 'guest', institution: 'csto', power: 'uz', by: 'ru', seated: true },
      { k: 'guest', institution: 'csto', power: 'uz', by: 'ru', seated: false },
      { k: 'convened', by: 'ru', powers: ['ru', 'uz'] },
    ];
    for (const fact of facts) expect(faultsOf(factLine(fact))).toEqual([]);
  });

  it('every reason against a motion has its sentence', () => {
    const reasons = Object.keys(words).filter((key) => key.startsWith('motion.why.'));
    expect(reasons.length).toBeGreaterThan(10);
    for (const key of reasons) expect(words[key]).toMatch(/\.$/);
  });
});
