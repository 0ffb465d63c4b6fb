// Short ways to a sentence of the catalogue for the panels. Facts name pacts by id; here they get the titles that the reader may see.
import { signal } from '@preact/signals';
import type { ProvinceId } from '../../shared/board/ids.ts';
import type { Text, TextArg } from '../../shared/text/text.ts';
import { t } from '../text/say.ts';

/** Title of a pact the reader may see; null: it may not. Set by the match screen. */
export const pactTitles = signal<(pact: string) => string | null>(() => null);

/** A sentence in words, pacts by their titles. */
export function say(text: Text): string {
  return t(text.key, text.args === undefined ? undefined : titled(text.args));
}

/** The words of a key with its arguments. */
export function word(key: string, args?: Text['args']): string {
  return say(args === undefined ? { key } : { key, args });
}

export const nameOf = (power: string): string => word(`power.${power}.name`);
export const placeName = (province: ProvinceId): string => word(`province.${province}`);

/** "Army Sughd". */
export const unitName = ({ kind, at }: { readonly kind: 'army' | 'fleet'; readonly at: ProvinceId }): string =>
  word(`match.unit.${kind}`, { at: { province: at } });

/** A template cut at its slots: words and slot names in the order of the reader's language. */
export function slotsIn(
  key: string,
  slots: readonly string[],
): readonly { readonly word?: string; readonly slot?: string }[] {
  const mark = '\u0001';
  const args = Object.fromEntries(slots.map((slot) => [slot, `${mark}${slot}${mark}`]));
  return word(key, args)
    .split(mark)
    .map((part, i) => (i % 2 === 1 ? { slot: part } : { word: part }))
    .filter((part) => part.slot !== undefined || part.word !== '');
}

function titled(args: NonNullable<Text['args']>): NonNullable<Text['args']> {
  return Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, titledArg(arg)]));
}

function titledArg(arg: TextArg): TextArg {
  if (typeof arg === 'string' || typeof arg === 'number') return arg;
  if ('key' in arg) return arg.args === undefined ? arg : { key: arg.key, args: titled(arg.args) };
  if ('list' in arg) return { list: arg.list.map(titledArg) };
  if ('pact' in arg && arg.title === undefined) {
    const title = pactTitles.value(arg.pact);
    return title === null ? arg : { pact: arg.pact, title };
  }
  return arg;
}
