// A sentence before it is put into a language: a catalogue key with its arguments. The server sends these, the client words them.
import type { PactId, PowerId, ProvinceId } from '../board/ids.ts';

/** `key` is in shared/text/en/*.ts; arguments may be sentences themselves. */
export interface Text {
  readonly key: string;
  readonly args?: Readonly<Record<string, TextArg>>;
}

export type TextArg =
  | string
  | number
  | Text
  | { readonly power: PowerId }
  | { readonly province: ProvinceId }
  /** The unit by owner and place: "the Tajik army at Sughd". */
  | { readonly unit: { readonly owner: string; readonly kind: 'army' | 'fleet'; readonly at: ProvinceId } }
  | { readonly pact: PactId; readonly title?: string }
  /** Joined as a list in the reader's language. */
  | { readonly list: readonly TextArg[] };
