// Paper: pacts and clauses in force, with whom and for how long, the ledger of word, demands, a unit pledged twice (rules 11.1).
// For everybody's reading only pacts count that everybody may read: so the answer is the same whoever asks.
import type { Text } from '../../../text/text.ts';
import type { ClauseKind, PlainClause } from '../../clause.ts';
import { objection } from '../../clauseKind.ts';
import { mayKnowOf } from '../../demands.ts';
import { asLastRead, bindingClauses, mayRead, pactsInForce, partiesOf } from '../../inForce.ts';
import { joins } from '../../joins.ts';
import { ledgerOf } from '../../ledger.ts';
import type { Pact } from '../../pact.ts';
import { power } from '../../pactWords.ts';
import { type ConditionKindDef, type ConditionOf, type ConditionScene, counts } from '../conditionKind.ts';
import { countText, measured, rangeObjection } from '../measuring.ts';
import { pairObjection, powersObjection } from '../names.ts';
import { wasSoldTwice } from '../soldTwice.ts';

/** Rounds for which a condition may ask (the longest match, rules 13). */
const ROUNDS = { least: 1, most: 12 } as const;

export const pactInForce: ConditionKindDef<ConditionOf<'pactInForce'>> = {
  recorded: true,
  open: ({ pact: id, as }, world) => {
    const pact = world.pacts[id];
    return as === undefined && pact !== undefined && mayRead(pact, null);
  },
  holds({ pact: id, as }, scene) {
    const pact = scene.world.pacts[id];
    if (pact === undefined || pact.state !== 'inForce' || !counts(pact, scene)) return false;
    if (as === undefined) return true;
    if (as === 'published') return pact.published !== undefined;
    return mayRead(pact, null) === (as === 'public');
  },
  text: ({ pact: id, as }) => ({
    key: as === undefined ? 'condition.pactInForce' : `condition.pactInForce.${as}`,
    args: { pact: { pact: id } },
  }),
  check({ pact: id }, { world, actor }) {
    const pact = Object.hasOwn(world.pacts, id) ? world.pacts[id] : undefined;
    // A pact that the actor may not read does not exist for it.
    if (pact === undefined || !mayRead(pact, actor)) return objection('noSuchPact', 'noSuchPact');
    return pact.state === 'ended' ? objection('badTerms', 'conditionPactEnded', { pact: { pact: id } }) : null;
  },
};

export const clauseInForce: ConditionKindDef<ConditionOf<'clauseInForce'>> = {
  recorded: true,
  open: () => true,
  holds: ({ clause: kind, a, b, rounds = 1 }, scene) =>
    standingClauses(scene).some(
      ({ pact, clause }) => clause.kind === kind && isOld(pact, scene, rounds) && joins(clause, partiesOf(pact), a, b),
    ),
  text: ({ clause: kind, a, b, rounds = 1 }) => ({
    key: rounds > 1 ? 'condition.clauseInForce.rounds' : 'condition.clauseInForce',
    args: { clause: { key: `condition.clause.${kind}` }, a: power(a), b: power(b), rounds },
  }),
  check: ({ a, b, rounds = 1 }, context) => pairObjection(a, b, context) ?? rangeObjection(rounds, ROUNDS),
};

export const pactAmong: ConditionKindDef<ConditionOf<'pactAmong'>> = {
  recorded: true,
  open: ({ visibility }) => visibility !== 'secret',
  holds({ powers, parties = 0, clause, visibility, rounds = 1 }, scene) {
    return pactsOf(scene).some((pact) => {
      const theirs = partiesOf(pact);
      if (theirs.length < parties || !powers.every((id) => theirs.includes(id))) return false;
      if (visibility !== undefined && mayRead(pact, null) !== (visibility === 'public')) return false;
      return isOld(pact, scene, rounds) && (clause === undefined || has(scene, pact, clause));
    });
  },
  text({ powers, parties, clause, visibility = 'any', rounds = 1 }) {
    const details: readonly Text[] = [
      ...(parties === undefined ? [] : [{ key: 'condition.pactAmong.parties', args: { parties } }]),
      ...(clause === undefined
        ? []
        : [{ key: 'condition.pactAmong.clause', args: { clause: { key: `condition.clause.${clause}` } } }]),
      ...(rounds > 1 ? [{ key: 'condition.pactAmong.rounds', args: { rounds } }] : []),
    ];
    const args = { powers: { list: powers.map(power) } };
    return details.length === 0
      ? { key: `condition.pactAmong.${visibility}`, args }
      : { key: `condition.pactAmong.${visibility}.with`, args: { ...args, details: { list: details } } };
  },
  check({ powers, parties = 2, rounds = 1 }, context) {
    if (new Set(powers).size !== powers.length || powers.length < 2) return objection('badTerms', 'needsTwoParties');
    return (
      powersObjection(powers, context) ??
      rangeObjection(parties, { least: 2, most: context.world.powers.length }) ??
      rangeObjection(rounds, ROUNDS)
    );
  },
};

export const partners = measured<ConditionOf<'partners'>>({
  recorded: true,
  open: () => true,
  measure: ({ power: id, among, clause: kind }, scene) =>
    among.filter((other) =>
      kind === undefined
        ? pactsOf(scene).some((pact) => [id, other].every((party) => partiesOf(pact).includes(party)))
        : standingClauses(scene).some(
            ({ pact, clause }) => clause.kind === kind && joins(clause, partiesOf(pact), id, other),
          ),
    ).length,
  text: ({ power: id, among, clause, ...number }) => ({
    key: clause === undefined ? 'condition.partners' : 'condition.partners.clause',
    args: {
      power: power(id),
      among: { list: among.map(power) },
      number: countText(number),
      ...(clause !== undefined && { clause: { key: `condition.clause.${clause}` } }),
    },
  }),
  range: ({ among }) => ({ least: 0, most: among.length }),
  names({ power: id, among }, context) {
    if (among.length === 0) return objection('badTerms', 'needsTwoParties');
    if (new Set([id, ...among]).size !== among.length + 1) return objection('badTerms', 'withItself');
    return powersObjection([id, ...among], context);
  },
});

export const pledges = measured<ConditionOf<'pledges'>>({
  recorded: false,
  open: () => true,
  measure: ({ power: id, what }, { world, reader = null }) => ledgerOf(world, id, reader)[what],
  text: ({ power: id, what, ...number }) => ({
    key: `condition.pledges.${what}`,
    args: { power: power(id), number: countText(number) },
  }),
  range: () => ({ least: 0, most: 30 }),
  names: ({ power: id }, context) => powersObjection([id], context),
});

export const demand: ConditionKindDef<ConditionOf<'demand'>> = {
  recorded: false,
  open: () => true,
  holds: ({ by, on, state }, { world, reader = null }) =>
    world.demands.some(
      (made) =>
        made.state === state &&
        (by === undefined || made.by === by) &&
        (on === undefined || made.on === on) &&
        (reader === 'engine' || mayKnowOf(made, reader)),
    ),
  text: ({ by, on, state }) => ({
    key: `condition.demand.${state}.${by === undefined ? 'any' : 'by'}.${on === undefined ? 'any' : 'on'}`,
    args: { ...(by !== undefined && { by: power(by) }), ...(on !== undefined && { on: power(on) }) },
  }),
  check: ({ by, on }, context) => pairObjection(by, on, context),
};

export const soldTwice: ConditionKindDef<ConditionOf<'soldTwice'>> = {
  recorded: false,
  // What was promised in secret shows in nobody's record (rules 6, secrecy).
  open: () => false,
  holds: ({ power: id, kept = false, hidden = false }, { world, reader }) =>
    reader === 'engine' && wasSoldTwice(world, id, { kept, hidden }),
  text: ({ power: id, kept = false, hidden = false }) => ({
    key: `condition.soldTwice.${hidden ? 'hidden' : 'known'}${kept ? '.kept' : ''}`,
    args: { power: power(id) },
  }),
  check: ({ power: id }, context) => powersObjection([id], context),
};

/**
 * Clauses that bind, in pacts that the reader may count. Those with a condition count as it was last read at the bell: so no condition
 * can wait for itself, nor two for each other (docs/adr/0011-conditions.md).
 */
function standingClauses(scene: ConditionScene): readonly { readonly pact: Pact; readonly clause: PlainClause }[] {
  return bindingClauses(asLastRead(scene.world), scene.board).filter(({ pact }) => counts(pact, scene));
}

/** Pacts in force that the reader may count. */
function pactsOf(scene: ConditionScene): readonly Pact[] {
  return pactsInForce(scene.world).filter((pact) => counts(pact, scene));
}

function isOld(pact: Pact, { world }: ConditionScene, rounds: number): boolean {
  return world.round - (pact.inForceSince ?? world.round) + 1 >= rounds;
}

function has(scene: ConditionScene, pact: Pact, kind: ClauseKind): boolean {
  return standingClauses(scene).some((standing) => standing.pact.id === pact.id && standing.clause.kind === kind);
}
