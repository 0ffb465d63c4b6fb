// A sentence with slots, as data: what each slot holds, what it could hold, and what comes of choosing. Drawn by panels/composer/SpecSentence.tsx.
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { Text } from '../../../shared/text/text.ts';

/** `T` is what is being written: a clause or a condition. Names are keys under `match.slot`. */
export type SlotSpec<T> =
  | {
      readonly type: 'power';
      readonly name: string;
      readonly value: PowerId;
      readonly among: readonly PowerId[];
      readonly set: (power: PowerId) => T;
    }
  /** At least `least` powers, each at most once. */
  | {
      readonly type: 'powers';
      readonly name: string;
      readonly value: readonly PowerId[];
      readonly among: readonly PowerId[];
      readonly least: number;
      readonly set: (powers: readonly PowerId[]) => T;
    }
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly value: string;
      readonly options: readonly (readonly [string, Text])[];
      readonly set: (value: string) => T;
    }
  | {
      readonly type: 'place';
      readonly name: string;
      readonly value: ProvinceId;
      readonly among: readonly ProvinceId[];
      readonly set: (province: ProvinceId) => T;
    }
  /** At least one province, each at most once. */
  | {
      readonly type: 'places';
      readonly name: string;
      readonly value: readonly ProvinceId[];
      readonly among: readonly ProvinceId[];
      readonly set: (provinces: readonly ProvinceId[]) => T;
    }
  | {
      readonly type: 'words';
      readonly name: string;
      readonly value: string;
      readonly limit: number;
      readonly set: (words: string) => T;
    };

export interface SpecSentence<T> {
  /** Catalogue key whose blanks are the names of `slots`. */
  readonly text: string;
  readonly slots: Readonly<Record<string, SlotSpec<T>>>;
}

/** A slot of whole numbers with words for each; a value outside of the range stays to be seen. */
export function numberSlot<T>(
  name: string,
  value: number,
  { from, to, words }: { readonly from: number; readonly to: number; readonly words: (n: number) => Text },
  set: (n: number) => T,
): SlotSpec<T> {
  const range = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const numbers = range.includes(value) ? range : [...range, value];
  return {
    type: 'choice',
    name,
    value: String(value),
    options: numbers.map((n) => [String(n), words(n)] as const),
    set: (chosen) => set(Number(chosen)),
  };
}

/** A slot of a few named values, each with a key of the catalogue. */
export function wordSlot<T, V extends string>(
  name: string,
  value: V,
  { of, key }: { readonly of: readonly V[]; readonly key: (value: V) => string },
  set: (value: V) => T,
): SlotSpec<T> {
  const values = of.includes(value) ? of : [...of, value];
  return {
    type: 'choice',
    name,
    value,
    options: values.map((each) => [each, { key: key(each) }] as const),
    set: (chosen) => set(values.find((each) => each === chosen) ?? value),
  };
}
