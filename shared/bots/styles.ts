// A style for each power, as data (scenario.md A): small shifts of a drawn temper, and what a government likes or dislikes in a paper beside what it
// is worth. So two matches differ, and the same government is known again. Nobody here is a caricature: the largest shift is about a coin.
import type { PowerId } from '../board/ids.ts';
import { once, onceBy } from '../board/memo.ts';
import { takesSide } from '../politics/alignment.ts';
import type { Clause } from '../politics/clause.ts';
import type { PactTerms } from '../politics/pact.ts';
import type { Mind, Temper } from './mind.ts';

export interface Style {
  /** Added to the draws of the temper, which are 0-1. */
  readonly shift: Readonly<Partial<Temper>>;
  /** Points for a table of three or more. */
  readonly company?: number;
  /** Points for each partner less than with others: many vectors. */
  readonly breadth?: number;
  /** Points against a clause that takes a side (defence, access, exercise). */
  readonly aloof?: number;
  /** Points for making a promise, whatever becomes of it. */
  readonly promises?: number;
  /** Points against a step towards Kabul, or a paper with it, that brings no posts. */
  readonly principle?: number;
  /** Points against taking coins from others. */
  readonly pride?: number;
  /** Share of demands that it yields to more than others. */
  readonly yielding?: number;
}

export const STYLES: Readonly<Record<PowerId, Style>> = {
  // Bilateral, and not on the floor.
  ru: { shift: { secrecy: 0.25, pressure: 0.1 }, company: -0.5 },
  // Principled about its kin across the river, loud about it.
  tj: { shift: { honour: 0.1, words: 0.1 }, principle: 0.8 },
  // Many vectors, no camp.
  uz: { shift: { words: -0.1 }, breadth: 0.35, company: 0.3, aloof: 0.3 },
  // Promises widely and keeps what pays.
  tal: { shift: { honour: -0.15, curiosity: 0.1 }, promises: 0.5 },
  // Balance between the large.
  kz: { shift: { honour: 0.1 }, breadth: 0.25 },
  // Cheap and loud.
  kg: { shift: { greed: -0.2, words: 0.25 }, yielding: 0.08 },
  // Neutral: signs no defence.
  tm: { shift: { secrecy: 0.15, words: -0.25, curiosity: -0.1 }, aloof: 1.5 },
  // Proud: no gifts from Kabul, no yielding.
  nrf: { shift: { words: 0.2 }, principle: 0.5, pride: 0.3, yielding: -0.2 },
  // Pays for roads; speaks little.
  cn: { shift: { greed: -0.15, words: -0.15 }, aloof: 0.4 },
  // Sits between the chairs, on purpose.
  pk: { shift: { pressure: -0.1 }, company: 0.4 },
  // Hedges.
  ir: { shift: { secrecy: 0.1, honour: 0.05 }, breadth: 0.25 },
  // At a distance: says what it thinks, stations nobody.
  us: { shift: { words: 0.2, pressure: 0.1 }, aloof: 0.5 },
};

/** The temper of a power in a match: drawn, and shifted by its style; each 0-1. */
export function temperOf(power: PowerId, draw: (what: keyof Temper) => number): Temper {
  const { shift } = STYLES[power];
  const of = (what: keyof Temper): number => Math.max(0, Math.min(1, draw(what) + (shift[what] ?? 0)));
  return {
    honour: of('honour'),
    greed: of('greed'),
    pressure: of('pressure'),
    curiosity: of('curiosity'),
    secrecy: of('secrecy'),
    words: of('words'),
  };
}

/** Points that the power likes (below 0: dislikes) in a paper beside its worth. */
export function taste(mind: Mind, terms: PactTerms): number {
  const { power, round } = mind;
  const style = STYLES[power];
  const { parties, clauses } = terms;
  const side = clauses.some((clause) => takesSide(clause, power, { parties, round }));
  const promised = clauses.some((clause) => givesWord(clause, power));
  return (
    (parties.length > 2 ? (style.company ?? 0) : 0) +
    (style.breadth === undefined ? 0 : style.breadth * lonelier(mind, terms)) -
    (side ? (style.aloof ?? 0) : 0) +
    (promised ? (style.promises ?? 0) : 0) -
    (style.principle === undefined ? 0 : style.principle * compromise(power, terms)) -
    (takesCoins(clauses, power) ? (style.pride ?? 0) : 0) +
    (terms.visibility === 'secret' ? QUIET * (mind.temper.secrecy - 0.5) : 0)
  );
}

/** Points between the most open and the most secretive government, for a paper that nobody else reads. */
const QUIET = 0.6;
/** Partners more or less that count. */
const MOST_FEWER = 2;

/** How many pacts fewer it has with the other parties than with a power on average, -2 to 2. */
function lonelier(mind: Mind, { parties }: PactTerms): number {
  const here = parties.filter((other) => other !== mind.power);
  const most = Math.max(0, ...here.map((other) => TIES(mind, other)));
  return Math.max(-MOST_FEWER, Math.min(MOST_FEWER, MEAN_TIES(mind) - most));
}

const MEAN_TIES = once((mind: Mind): number => {
  const others = mind.world.powers.filter((other) => other !== mind.power);
  return others.reduce((sum, other) => sum + TIES(mind, other), 0) / Math.max(1, others.length);
});

/** Pacts with the other. */
const TIES = onceBy(
  (mind: Mind, other: PowerId): number =>
    new Set(mind.binding.filter(({ context }) => sharesWith(mind, context.parties, other)).map(({ pact }) => pact.id))
      .size,
);

function sharesWith({ power }: Mind, parties: readonly PowerId[], other: PowerId): boolean {
  return parties.includes(power) && parties.includes(other);
}

function givesWord(clause: Clause, power: PowerId): boolean {
  return (clause.kind === 'orderPledge' || clause.kind === 'actPledge') && clause.giver === power;
}

/** A step of one's own towards Kabul, or peace with it, that brings nobody a post: 1; else 0. */
function compromise(power: PowerId, { parties, clauses }: PactTerms): number {
  if (!parties.includes('tal')) return 0;
  const posts = clauses.some((clause) => clause.kind === 'actPledge' && clause.deed.type === 'posts');
  const nearer = clauses.some(
    (clause) => (clause.kind === 'status' && clause.giver === power) || clause.kind === 'nonAggression',
  );
  return nearer && !posts ? 1 : 0;
}

function takesCoins(clauses: readonly Clause[], power: PowerId): boolean {
  return clauses.some((clause) => clause.kind === 'pay' && clause.to === power && clause.each === 'once');
}
