// Puts a Text into English with the house's catalogue, plainly: enough to read a treaty in a test.
import { PROVINCE_FACTS } from '../../shared/board/provinceFacts.ts';
import { catalogue } from '../../shared/text/en/catalogue.ts';
import type { Text, TextArg } from '../../shared/text/text.ts';

const CATALOGUE: Readonly<Record<string, string>> = catalogue;
const POWERS: Readonly<Record<string, string>> = {
  ru: 'Russia',
  tj: 'Tajikistan',
  uz: 'Uzbekistan',
  tal: 'Taliban',
  kz: 'Kazakhstan',
  kg: 'Kyrgyzstan',
};
const NAMES: Readonly<Record<string, { readonly name: string }>> = PROVINCE_FACTS;

/** The sentence; throws for a key the catalogue does not have or an argument the sentence needs and does not get. */
export function say({ key, args = {} }: Text): string {
  const plural = typeof args.count === 'number' ? `${key}_${args.count === 1 ? 'one' : 'other'}` : key;
  const sentence = CATALOGUE[plural] ?? CATALOGUE[key];
  if (sentence === undefined) throw new Error(`no words for ${key}`);
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_slot, name: string) => {
    const arg = args[name];
    if (arg === undefined) throw new Error(`${key} lacks ${name}`);
    return sayArg(arg);
  });
}

function sayArg(arg: TextArg): string {
  if (typeof arg === 'string' || typeof arg === 'number') return String(arg);
  if ('key' in arg) return say(arg);
  if ('power' in arg) return POWERS[arg.power] ?? arg.power;
  if ('province' in arg) return NAMES[arg.province]?.name ?? arg.province;
  if ('unit' in arg) return `the ${arg.unit.owner} ${arg.unit.kind} at ${NAMES[arg.unit.at]?.name ?? arg.unit.at}`;
  if ('pact' in arg) return arg.pact;
  return arg.list.map(sayArg).join(' and ');
}
