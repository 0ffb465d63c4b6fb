// Compact JSON: objects of well-known shape travel without their keys. Any JSON value goes in and comes out unchanged; a shape that is not
// listed costs bytes, never meaning. docs/protocol.md, section 3, tells it to those who write clients.

/**
 * The shapes that travel most: their keys in order. `key=word`: always that word, so it is not sent; `key?`: may be absent. Client and server
 * must have the same list: append to it; another order is another version of the protocol.
 */
export const SHAPES: readonly string[] = [
  // facts of the log
  'k=order unit owner at order result reason voided? dislodged?',
  'k=push front from strength defence gotIn helpedBy diverted?',
  'k=value power value by now cause',
  'k=points power line by',
  'k=payment from to coins pact short?',
  'k=policy power policy province? says?',
  'k=proposed pact by version',
  'k=signed pact by',
  'k=inForce pact',
  'k=pactEnded pact how by?',
  'k=pledge pact clause giver finding evidence missing?',
  'k=secured unit at',
  'k=falseAlarm front',
  'k=protected by of front',
  'k=pushGone front from',
  'k=attack province on',
  'k=control province from to',
  'k=retreat unit owner from to',
  'k=demand id by on state',
  'k=alerts fronts',
  'k=card card',
  'k=answer card power choice',
  'k=corridor route state',
  'k=flow route flow',
  'k=status power to up',
  'k=ranking order',
  'k=newsline text',
  'k=incursion by on province',
  // orders, reasons, words
  'type=hold',
  'type=move to',
  'type=supportHold at',
  'type=supportMove from to',
  'type=secure lowers',
  'type=secure at',
  'province coast?',
  'code at? from? by?',
  'key args?',
  'power',
  'pact',
  'unit order act',
  'unit',
  'owner kind at',
  // pacts
  'current state signatures standing done verdicts inForceSince? ended? lastRound? given? institutional? noticeRounds?',
  'n by terms round',
  'parties clauses term visibility preamble?',
  'version round',
  'how round by?',
  'clause giver round finding evidence',
  'kind=pay from to coins each',
  'kind=orderPledge giver unit unitAt act until',
  'kind=actPledge giver deed byRound',
  'kind=access grantor grantee mode provinces',
  'kind=nonAggression',
  'kind=supply giver receiver good price',
  'kind=status giver move',
  'kind=corridor route funders',
  'type=posts group atLeast',
  'type=ban on',
  // demands, cards, the floor
  'id by on stakes ask due public madeIn state',
  'type=clause pact clause',
  'type=coins coins',
  'id choosers answered',
  'id channel from name? round at text? phrase? attach?',
  // the close of a month
  'k=ranking order points counted',
  'inclusion north violence? stranded? hosted?',
  // the archives
  'id channel from name? round at text? phrase? attach? meant? believed? doubted?',
  'power round kind subject did because worth? asked? breaks?',
  'text points?',
];

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

/** Keys of which a shape may fix the word. */
const TAGS = ['k', 'kind', 'type'];

const fits = ({ keys, optional, fixed }: Shape, value: JsonObject, present: readonly string[]): boolean =>
  present.every((key) => keys.includes(key) || key in fixed) &&
  keys.every((key) => optional.has(key) || present.includes(key)) &&
  Object.entries(fixed).every(([key, word]) => value[key] === word);

/** The shape of an object, sought once for each set of keys and tags. */
const known = new Map<string, Shape | undefined>();
function shapeOf(value: JsonObject, present: readonly string[]): Shape | undefined {
  const tags = TAGS.map((tag) => (typeof value[tag] === 'string' ? value[tag] : ''));
  const name = `${present.join()} ${tags.join()}`;
  if (!known.has(name)) {
    const shape = shapes.find((each) => fits(each, value, present));
    known.set(name, shape);
  }
  return known.get(name);
}

function packed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  // A list is wrapped once more, so that it cannot be taken for a shape.
  if (isList(value)) return [value.map(packed)];
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const shape = shapeOf(value, keys);
  // null stands for an absent key; where it is itself the value of such a key, the object goes as it is.
  if (!shape || [...shape.optional].some((key) => value[key] === null)) {
    return Object.fromEntries(keys.map((key) => [key, packed(value[key] ?? null)]));
  }
  const values = shape.keys.map((key) => packed(value[key] ?? null));
  while (values.length > 0 && values.at(-1) === null && shape.optional.has(shape.keys[values.length - 1] ?? ''))
    values.pop();
  return [shape.index, ...values];
}

function unpacked(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (!isList(value)) {
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([key, inner]) => [key, unpacked(inner ?? null)]),
    );
  }
  const [first, ...values] = value;
  if (typeof first !== 'number') return isList(first ?? null) ? (first as readonly Json[]).map(unpacked) : [];
  const shape = shapes[first];
  if (!shape) throw new Error(`No shape ${first}: the server is newer than this client`);
  const sent = shape.keys.flatMap((key, index) => {
    const inner = values[index] ?? null;
    return inner === null && shape.optional.has(key) ? [] : [[key, unpacked(inner)]];
  });
  return { ...shape.fixed, ...Object.fromEntries(sent) };
}

/** A JSON value as compact text. Keys whose value is undefined are left out, as in JSON. */
export const pack = (value: unknown): string => JSON.stringify(packed(value as Json));

/** The value of compact text; throws if it is not such. */
export const unpack = (text: string): unknown => unpacked(JSON.parse(text) as Json);
