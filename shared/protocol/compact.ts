// Compact text: JSON that travels a lot, written shorter. Objects of well-known shape go without their keys (shapes.ts), well-known words as one
// sign (words.ts). Any JSON value goes in and comes out unchanged; what is not listed costs bytes, never meaning. docs/protocol.md, section 3,
// tells it to those who write clients.
import { SHAPES } from './shapes.ts';
import { WORDS } from './words.ts';

interface Shape {
  readonly index: number;
  /** Keys that are sent. */
  readonly keys: readonly string[];
  readonly optional: ReadonlySet<string>;
  readonly fixed: Readonly<Record<string, string>>;
}

const shapes: readonly Shape[] = SHAPES.map((line, index) => {
  const words = line.split(' ');
  const keys = words.filter((word) => !word.includes('=')).map((word) => word.replace('?', ''));
  const optional = new Set(words.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1)));
  const fixed = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=')));
  return { index, keys, optional, fixed };
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
type JsonObject = { readonly [key: string]: Json | undefined };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Shapes that fix more words first: they say more. */
const byWordsFixed = shapes.toSorted((a, b) => Object.keys(b.fixed).length - Object.keys(a.fixed).length);

const hasKeys = ({ keys, optional, fixed }: Shape, present: readonly string[]): boolean =>
  present.every((key) => keys.includes(key) || key in fixed) &&
  keys.every((key) => optional.has(key) || present.includes(key)) &&
  Object.keys(fixed).every((key) => present.includes(key));

/** Shapes of a set of keys, sought once. */
const known = new Map<string, readonly Shape[]>();

function shapeOf(value: JsonObject, present: readonly string[]): Shape | undefined {
  const name = present.join();
  const ofKeys = known.get(name) ?? byWordsFixed.filter((shape) => hasKeys(shape, present));
  known.set(name, ofKeys);
  return ofKeys.find(({ fixed }) => {
    for (const key in fixed) if (value[key] !== fixed[key]) return false;
    return true;
  });
}

/** Signs of one byte for the most frequent words: what neither a number nor the frame of a value can begin with. Then letters of two bytes. */
const ONE_BYTE = "!$%&'*/;<=>?@^_`|~ABCDFGHIJKLMNOPQRSTUVWXYZabcdghijklmopqrsuvwxyz";
const TWO_BYTES = 0xa1;
const PRINTABLE = 0x21;
const AFTER_PRINTABLE = 0x7f;

const signOfWord = (index: number): string =>
  ONE_BYTE[index] ?? String.fromCharCode(TWO_BYTES + index - ONE_BYTE.length);
const signOf: ReadonlyMap<string, string> = new Map(WORDS.map((word, index) => [word, signOfWord(index)]));
const wordOf: ReadonlyMap<string, string> = new Map(WORDS.map((word, index) => [signOfWord(index), word]));

/** The sign after `[` that names a shape. */
const signOfShape = (index: number): string =>
  String.fromCharCode(
    PRINTABLE + index < AFTER_PRINTABLE ? PRINTABLE + index : TWO_BYTES + index - (AFTER_PRINTABLE - PRINTABLE),
  );
const shapeBySign: ReadonlyMap<string, Shape> = new Map(shapes.map((shape) => [signOfShape(shape.index), shape]));

/** Where all keys are always there, their number tells where the object ends. */
const hasEnd = ({ optional }: Shape): boolean => optional.size > 0;

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** Values side by side; only between two numbers stands a comma. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const number = isDigit(part, 0) || part.startsWith('-');
    text += number && isDigit(text, text.length - 1) ? `,${part}` : part;
  }
  return text;
}

const written = (text: string): string => signOf.get(text) ?? JSON.stringify(text);

function packed(value: Json | undefined): string {
  if (value === null || value === undefined) return 'n';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return written(value);
  if (typeof value === 'number') return JSON.stringify(value);
  if (isList(value)) return `(${joined(value.map(packed))})`;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const shape = shapeOf(value, keys);
  // null stands for an absent key; where it is itself the value of such a key, the object goes as it is.
  if (!shape || (hasEnd(shape) && keys.some((key) => value[key] === null && shape.optional.has(key)))) {
    return `{${joined(keys.flatMap((key) => [written(key), packed(value[key])]))}}`;
  }
  const values = shape.keys.map((key) => value[key]);
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return `[${signOfShape(shape.index)}${joined(values.map(packed))}${hasEnd(shape) ? ']' : ''}`;
}

const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** Reads one text from its beginning to its end. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    const value = this.#value();
    if (this.#at < this.#text.length) throw new Error(`More than one value in ${this.#text}`);
    return value;
  }

  #value(): Json {
    const sign = this.#text[this.#at] ?? '';
    switch (sign) {
      case '(':
        return this.#until(')');
      case '[':
        return this.#shaped();
      case '{':
        return this.#object();
      case ',':
        this.#at += 1;
        return this.#value();
      case 'n':
      case 't':
      case 'f':
        this.#at += 1;
        return sign === 'n' ? null : sign === 't';
      default:
        return this.#word(sign);
    }
  }

  #word(sign: string): Json {
    const word = wordOf.get(sign);
    if (word !== undefined) {
      this.#at += 1;
      return word;
    }
    LITERAL.lastIndex = this.#at;
    const literal = LITERAL.exec(this.#text)?.[0];
    if (literal === undefined) throw new Error(`No word "${sign}": the server is newer than this client`);
    this.#at += literal.length;
    return JSON.parse(literal) as Json;
  }

  /** Values from behind the opening sign to the closing one. */
  #until(end: string): Json[] {
    const values: Json[] = [];
    this.#at += 1;
    while (this.#text[this.#at] !== end) values.push(this.#value());
    this.#at += 1;
    return values;
  }

  /** So many values from behind the sign. */
  #exactly(count: number): Json[] {
    this.#at += 1;
    return Array.from({ length: count }, () => this.#value());
  }

  #shaped(): Json {
    this.#at += 1;
    const sign = this.#text[this.#at] ?? '';
    const shape = shapeBySign.get(sign);
    if (!shape) throw new Error(`No shape "${sign}": the server is newer than this client`);
    const values = hasEnd(shape) ? this.#until(']') : this.#exactly(shape.keys.length);
    const sent = shape.keys.flatMap((key, index) => {
      const inner = values[index] ?? null;
      return inner === null && shape.optional.has(key) ? [] : [[key, inner] as const];
    });
    return { ...shape.fixed, ...Object.fromEntries(sent) };
  }

  #object(): Json {
    const flat = this.#until('}');
    return Object.fromEntries(flat.flatMap((key, n) => (n % 2 === 0 ? [[String(key), flat[n + 1] ?? null]] : [])));
  }
}

/** A JSON value as compact text. Keys whose value is undefined are left out, as in JSON. */
export const pack = (value: unknown): string => packed(value as Json);

const PACKED = new WeakMap<object, string>();

/** The same for what never changes and is sent again and again, such as the terms of a pact. */
export function packOnce(value: object): string {
  const text = PACKED.get(value) ?? pack(value);
  PACKED.set(value, text);
  return text;
}

/** A list of objects, each packed already. */
export const packedList = (objects: readonly string[]): string => `(${objects.join('')})`;

/** The value of compact text; throws if it is not such. */
export const unpack = (text: string): unknown => new Reader(text).whole();
