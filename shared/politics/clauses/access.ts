// access: the grantee's units may enter the grantor's provinces as guests; basing also allows redeploying in (rules 4.1, 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { power, province, provincesText } from '../pactWords.ts';

export interface AccessClause {
  readonly kind: 'access';
  readonly grantor: PowerId;
  readonly grantee: PowerId;
  readonly mode: 'transit' | 'basing';
  readonly provinces: 'all' | readonly ProvinceId[];
}

export const accessKind: ClauseKindDef<AccessClause> = {
  ...SILENT,
  kind: 'access',
  nature: 'self',

  check(clause, { board, parties, world }) {
    const strangers = partiesObjection([clause.grantor, clause.grantee], parties);
    if (strangers !== null || clause.provinces === 'all') return strangers;
    if (clause.provinces.length === 0) return objection('badTerms', 'namesNoProvince');
    if (new Set(clause.provinces).size !== clause.provinces.length) return objection('badTerms', 'namedTwice');
    for (const id of clause.provinces) {
      if (!Object.hasOwn(board.provinces, id)) return objection('badTerms', 'noSuchProvince');
      if (world.closed.includes(id)) return objection('closedProvince', 'provinceClosed', { at: province(id) });
      if (world.controller[id] !== clause.grantor) {
        return objection('badTerms', 'notItsProvince', { power: power(clause.grantor), at: province(id) });
      }
    }
    return null;
  },

  text(clause) {
    const args = { grantor: power(clause.grantor), grantee: power(clause.grantee) };
    return clause.provinces === 'all'
      ? { key: `pact.clause.access.${clause.mode}.all`, args }
      : {
          key: `pact.clause.access.${clause.mode}.some`,
          args: { ...args, provinces: provincesText(clause.provinces) },
        };
  },

  title(clause) {
    const args = { grantor: power(clause.grantor), grantee: power(clause.grantee) };
    const first = clause.provinces === 'all' ? undefined : clause.provinces[0];
    return first === undefined || (clause.provinces !== 'all' && clause.provinces.length > 1)
      ? { key: `pact.title.access.${clause.mode}`, args }
      : { key: `pact.title.access.${clause.mode}.one`, args: { ...args, at: province(first) } };
  },

  essence: (clause) => `access ${clause.grantor} ${clause.grantee} ${clause.mode} ${whereKey(clause.provinces)}`,

  // Dislodging one's own guest breaks the access clause (rules 4.1).
  judge(clause, { record }) {
    // A host that made an incursion on the way was not at home: the province is another's, the clause does not cover it.
    const stormed = record.orders.flatMap(({ owner, adjudicated, result, incursionOn }) =>
      owner === clause.grantor && adjudicated.type === 'move' && result === 'succeeds' && incursionOn === undefined
        ? [adjudicated.to.province]
        : [],
    );
    const evicted = record.orders.find(
      ({ owner, dislodged, at }) =>
        owner === clause.grantee &&
        dislodged &&
        stormed.includes(at) &&
        (clause.provinces === 'all' || clause.provinces.includes(at)),
    );
    if (evicted === undefined) return [];
    const args = { grantor: power(clause.grantor), grantee: power(clause.grantee), at: province(evicted.at) };
    return [{ giver: clause.grantor, finding: 'broken', evidence: { key: 'evidence.access.evicted', args } }];
  },

  // Rules 4.2: access between two owners permits support over their border, either way.
  permitsSupport({ grantor, grantee }, { supporter, supported }) {
    const owners = [supporter.owner, supported.owner];
    return owners.includes(grantor) && owners.includes(grantee);
  },

  // Rules 7: basing that A gives B. Transit is in no term: it can be asked for, not held over anybody.
  leverage(clause, _context, a, b) {
    if (clause.mode !== 'basing' || clause.grantor !== a || clause.grantee !== b) return null;
    return { group: 'security', name: 'basing', weight: 1, text: { key: 'leverage.basing' } };
  },
};

function whereKey(provinces: 'all' | readonly ProvinceId[]): string {
  return provinces === 'all' ? 'all' : [...provinces].sort().join('+');
}
