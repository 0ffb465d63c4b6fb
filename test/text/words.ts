// Finds sentences in anything, and says what is wrong with their words: an unknown key, or a slot without an argument.
import { catalogue } from '../../shared/text/en/catalogue.ts';
import type { Text, TextArg } from '../../shared/text/text.ts';

const WORDS: Readonly<Record<string, string>> = catalogue;

/** The words of a key; plurals have one form each for `_one` and `_other`. */
export function formsOf(key: string): readonly string[] {
  const plain = WORDS[key];
  if (plain !== undefined) return [plain];
  const forms = [WORDS[`${key}_one`], WORDS[`${key}_other`]];
  return forms.every((form) => form !== undefined) ? (forms as string[]) : [];
}

export function faultsOf(text: Text): readonly string[] {
  const forms = formsOf(text.key);
  if (forms.length === 0) return [`no words for ${text.key}`];
  const args = text.args ?? {};
  const slots = forms.flatMap((form) => [...form.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!));
  const missing = slots.filter((slot) => args[slot] === undefined).map((slot) => `${text.key} lacks ${slot}`);
  return [...missing, ...Object.values(args).flatMap(faultsOfArg)];
}

function faultsOfArg(arg: TextArg): readonly string[] {
  if (typeof arg !== 'object') return [];
  if ('key' in arg) return faultsOf(arg);
  if ('list' in arg) return arg.list.flatMap(faultsOfArg);
  return [];
}

/** Every sentence in a value, outermost only. */
export function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if ('key' in value && typeof value.key === 'string') return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

/** English words of a sentence, for counting: names one word each. */
export function roughly(text: Text): string {
  const form = formsOf(text.key).at(-1) ?? text.key;
  return form.replace(/{{(\w+)}}/g, (_, slot: string) => {
    const arg = text.args?.[slot];
    return typeof arg === 'object' && 'key' in arg ? roughly(arg) : typeof arg === 'object' ? 'Name' : String(arg);
  });
}
