// Why a bot signs, refuses, offers, renews or leaves a pact: the parts of its worth (worth/worthOf.ts) in words.
import type { PowerId } from '../../board/ids.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import type { Text } from '../../text/text.ts';
import type { Motive, Reason } from '../../view/motive.ts';
import { aimsMoved } from '../aims/aimsWorth.ts';
import { type Mind, othersIn, termsOf } from '../mind.ts';
import { chooseOrders } from '../orders/chooseOrders.ts';
import { isGift, threshold, wantsItQuiet } from '../pacts/answer.ts';
import { goesOn, without } from '../pacts/keeping.ts';
import { maySign } from '../pacts/legal.ts';
import { hoped, mood } from '../pacts/propose.ts';
import { canPay } from '../pacts/purse.ts';
import { type WorthPart, worthParts } from '../worth/worthOf.ts';
import { reasonsOf, rounded, side, sumOf, type Weighed } from './reasonsOf.ts';

export type PactDeed = 'propose' | 'counter' | 'sign' | 'refuse' | 'giveNotice' | 'renew';

/** A new proposal, named by the engine. Beside its worth: how often the like was refused, and what a government feels like this month. */
export function whyProposed(mind: Mind, terms: PactTerms): Motive {
  const parts = worded(mind, terms);
  const idea = { with: othersIn(terms, mind.power), terms };
  const left = hoped(mind, idea, chooseOrders(mind)) - parts.reduce((all, { points }) => all + points, 0);
  const all = [
    ...parts,
    { text: { key: 'motive.part.refusedBefore' }, points: left },
    { text: { key: `motive.part.mood.${side(mood(mind, idea))}` }, points: mood(mind, idea) },
  ];
  return motive(mind, {
    does: 'propose',
    pact: '',
    terms,
    because: reasonsOf(all, 'motive.part.enough'),
    worth: sumOf(all),
  });
}

/** Other terms for what is on the table: what they are worth, and what had to be mended. */
export function whyCountered(mind: Mind, pact: Pact, terms: PactTerms): Motive {
  const parts = worded(mind, terms);
  const before = sumOf(worded(mind, termsOf(pact)));
  const inTheWay = obstacles(mind, pact, termsOf(pact));
  const mended = inTheWay.length > 0 ? inTheWay : [{ text: { key: 'motive.part.asItWas' }, points: before }];
  return motive(mind, {
    does: 'counter',
    pact: pact.id,
    terms,
    because: [...reasonsOf(parts, 'motive.part.enough'), ...mended],
    worth: sumOf(parts),
    asked: rounded(threshold(mind, terms)),
  });
}

/** The answer to a proposal, with what it had to be worth. */
export function whyAnswered(mind: Mind, does: 'sign' | 'refuse', pact: Pact): Motive {
  const terms = termsOf(pact);
  const parts = worded(mind, terms);
  const inTheWay = obstacles(mind, pact, terms);
  const because =
    does === 'sign'
      ? reasonsOf(parts, 'motive.part.enough')
      : [...inTheWay, ...reasonsOf(parts, inTheWay.length > 0 ? null : 'motive.part.tooLittle', -1)];
  const asked = isGift(mind, terms) ? 0 : rounded(threshold(mind, terms));
  return motive(mind, { does, pact: pact.id, terms, because, worth: sumOf(parts), asked });
}

/** A pact in force, weighed by what it would still do. */
export function whyKept(mind: Mind, does: 'giveNotice' | 'renew', pact: Pact): Motive {
  const rest = goesOn(mind, pact);
  const parts = rest === null ? [] : worded(without(mind, pact), rest, mind);
  const because =
    does === 'renew' ? reasonsOf(parts, 'motive.part.enough') : reasonsOf(parts, 'motive.part.tooLittle', -1);
  return motive(mind, { does, pact: pact.id, terms: termsOf(pact), because, worth: sumOf(parts) });
}

/** What stands in the way whatever it is worth. */
function obstacles(mind: Mind, pact: Pact, terms: PactTerms): readonly Reason[] {
  if (wantsItQuiet(mind, terms)) return [{ text: { key: 'motive.obstacle.quiet' } }];
  if (!canPay(mind, terms)) return [{ text: { key: 'motive.obstacle.purse' } }];
  return maySign(mind, pact) ? [] : [{ text: { key: 'motive.obstacle.rules' } }];
}

/** `before`: whose best orders are the measure, where the mind is one that imagines. */
function worded(mind: Mind, terms: PactTerms, before = mind): readonly Weighed[] {
  return worthParts(mind, terms, chooseOrders(before)).flatMap((part): readonly Weighed[] =>
    part.of === 'aims' ? aims(mind, terms) : [{ text: partText(mind, terms, part), points: part.points }],
  );
}

/** Each line of the agenda by its name. */
function aims(mind: Mind, terms: PactTerms): readonly Weighed[] {
  return aimsMoved(mind, terms).map(({ aim, points }) => ({
    text: { key: `motive.part.aims.${side(points)}`, args: { aim: { key: `agenda.${aim}.title` } } },
    points,
  }));
}

/** A part of the worth in words. */
export function partText(mind: Mind, terms: PactTerms, { of, clause, points }: WorthPart): Text {
  const others = { others: powers(othersIn(terms, mind.power)) };
  const found = clause === undefined ? undefined : terms.clauses[clause];
  if (found === undefined) return { key: `motive.part.${of}.${side(points)}`, args: others };
  const what = kindOf(found).title(found, { parties: terms.parties, round: mind.round });
  return { key: `motive.part.clause.${side(points)}`, args: { what } };
}

function powers(ids: readonly PowerId[]) {
  return { list: ids.map((power) => ({ power })) };
}

interface Told extends Pick<Motive, 'because' | 'worth' | 'asked'> {
  readonly does: PactDeed;
  readonly pact: string;
  readonly terms: PactTerms;
}

function motive(mind: Mind, { does, pact, terms, ...told }: Told): Motive {
  const others = powers(othersIn(terms, mind.power));
  return { kind: 'pact', subject: pact, did: { key: `motive.did.${does}`, args: { others } }, ...told };
}
