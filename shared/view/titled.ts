// Puts the titles of pacts into sentences that name a pact by its id only. Whoever reads gives the pacts it may read; the rest stays unnamed.
import type { PactId } from '../board/ids.ts';
import type { Pact } from '../politics/pact.ts';
import { pactTitle } from '../politics/pactTitle.ts';
import type { Text, TextArg } from '../text/text.ts';

export type Readable = Readonly<Record<PactId, Pact>>;

/** The sentence with every pact it names, also in nested ones, replaced by the pact's title. */
export function titled(text: Text, pacts: Readable): Text {
  if (!text.args) return text;
  const args = Object.entries(text.args).map(([name, arg]) => [name, titledArg(arg, pacts)] as const);
  return { key: text.key, args: Object.fromEntries(args) };
}

function titledArg(arg: TextArg, pacts: Readable): TextArg {
  if (typeof arg !== 'object') return arg;
  if ('key' in arg) return titled(arg, pacts);
  if ('list' in arg) return { list: arg.list.map((item) => titledArg(item, pacts)) };
  if (!('pact' in arg)) return arg;
  const pact = pacts[arg.pact];
  return pact ? pactTitle(pact) : arg;
}
