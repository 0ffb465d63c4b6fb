// The facts to test against: the classic map, the numbered cases, the random positions. Read through the same door as the
// adjudicate command, so that its form is tested with them.
import { readFileSync } from 'node:fs';
import { type Case, readCase } from '../../server/tools/adjudication/caseFile.ts';
import { readMap } from '../../server/tools/adjudication/mapFile.ts';

export interface UnitFact {
  readonly power: string;
  readonly kind: string;
  readonly province: string;
  readonly coast?: string;
}

export interface PlaceFact {
  readonly province: string;
  readonly coast?: string;
}

export interface OrderFact {
  readonly type: string;
  readonly expect: {
    readonly result: string;
    readonly resultAlso?: readonly string[];
    /** False: taken from an engine, not from the text of the DATC; no test may fail on it. */
    readonly resultFirm?: boolean;
    readonly dislodged?: boolean;
    readonly disbanded?: boolean;
  };
}

export interface DatcCase {
  readonly id: string;
  readonly title: string;
  readonly phase: 'movement' | 'movement+retreat' | 'adjustment';
  readonly orders: readonly OrderFact[];
  readonly retreatOrders?: readonly OrderFact[];
  readonly after: {
    readonly units: readonly UnitFact[];
    readonly dislodged?: readonly (UnitFact & { attackedFrom: string; retreatOptions?: readonly PlaceFact[] })[];
  };
  readonly afterRetreat?: { readonly units: readonly UnitFact[] };
}

export interface SampleCase {
  readonly id: string;
  readonly reference: {
    readonly after: readonly UnitFact[];
    readonly dislodged: readonly (UnitFact & { readonly retreatOptions: readonly string[] })[];
  };
}

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

export const CLASSIC = readMap(JSON.parse(text('classic-map.json')));

export const DATC: readonly (readonly [DatcCase, Case])[] = (
  JSON.parse(text('datc.json')) as { cases: readonly DatcCase[] }
).cases.map((facts) => [facts, readCase(CLASSIC.map, facts)]);

export const SAMPLE: readonly (readonly [SampleCase, Case])[] = text('random-sample.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as SampleCase)
  .map((facts) => [facts, readCase(CLASSIC.map, facts)]);

/** "spa/nc" */
export function placeKey({ province, coast }: PlaceFact): string {
  return coast === undefined ? province : `${province}/${coast}`;
}

/** Units as sorted lines, for comparing positions. */
export function unitKeys(units: readonly UnitFact[]): readonly string[] {
  return units.map((unit) => `${unit.power} ${unit.kind} ${placeKey(unit)}`).sort();
}
