// Public pacts on the wire: their texts, and of their standing what the log has not told (toldStanding.ts).
import type { PactTerms, PactVersion } from '../politics/pact.ts';
import type { PublicView } from '../view/publicView.ts';
import { pack, packedList, packOnce, unpack } from './compact.ts';
import { otherThanTold, standingWith, type Told, toldStanding } from './toldStanding.ts';

/** By pact what is otherwise than the log has told; pacts of which all was told are not in it. */
export function toWirePacts(pacts: PublicView['pact'], told: ReadonlyMap<string, Told>): Record<string, string> {
  return Object.fromEntries(
    Object.values(pacts).flatMap(({ id, versions, ...standing }) => {
      const other = otherThanTold(standing, toldStanding(told.get(id), versions));
      return other === null ? [] : [[id, pack(other)]];
    }),
  );
}

/** Texts whose author and month the log has told go without them. */
export function toWirePaper(pacts: PublicView['pact'], told: ReadonlyMap<string, Told>): Record<string, string> {
  const written = Object.values(pacts).map(({ id, versions }) => {
    const items = versions.map((version, index) => (isTold(version, index, told.get(id)) ? version.terms : version));
    return [id, packedList(items.map(packOnce))] as const;
  });
  return Object.fromEntries(written);
}

function isTold({ n, by, round }: PactVersion, index: number, told: Told | undefined): boolean {
  const said = told?.versions[index + 1];
  return n === index + 1 && said?.by === by && said.round === round;
}

function fromWirePaper(text: string, told: Told | undefined): readonly PactVersion[] {
  const paper = unpack(text) as readonly (PactVersion | PactTerms)[];
  return paper.map((item, index) => {
    if ('terms' in item) return item;
    const { by, round } = told?.versions[index + 1] ?? {};
    if (by === undefined || round === undefined) throw new Error(`A text of which the log tells nothing`);
    return { n: index + 1, by, terms: item, round };
  });
}

/** Pacts out of both maps and what the log has told. */
export function fromWirePacts(
  others: Readonly<Record<string, string>>,
  paper: Readonly<Record<string, string>>,
  told: ReadonlyMap<string, Told>,
): PublicView['pact'] {
  const pacts = Object.entries(paper).map(([id, text]) => {
    const versions = fromWirePaper(text, told.get(id));
    const other = unpack(others[id] ?? '{}') as Readonly<Record<string, unknown>>;
    return [id, { id, ...standingWith(toldStanding(told.get(id), versions), other), versions }] as const;
  });
  return Object.fromEntries(pacts);
}
