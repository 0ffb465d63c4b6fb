// Words a sentence (shared/text) in the reader's language: nested sentences, names of powers, provinces and units, lists, numbers.
// Where a name stands in the sentence decides its form (./naming.ts).
import type { OwnerId } from '../../shared/board/ids.ts';
import type { Text, TextArg } from '../../shared/text/text.ts';
import { dictionary, language, localeOf, wordsVersion } from './language.ts';
import { named, settled } from './naming.ts';

export type Args = Readonly<Record<string, TextArg>>;

/** The catalogue's words for `key` with its arguments filled in. An unknown key comes back as it is, and is reported in development. */
export function t(key: string, args?: Args): string {
  // Subscribes the component that asks.
  void language.value;
  void wordsVersion.value;
  return settled(unsettled(key, args));
}

/** The sentence before its place in another one is known. */
const unsettled = (key: string, args?: Args): string => dictionary.t(key, args ? worded(args) : {});

/** Whether the catalogue (loaded so far) has the key. */
export const has = (key: string): boolean => dictionary.exists(key);

/** A sentence of the server or of a shared module, in words. */
export const say = (text: Text): string => t(text.key, text.args);

function worded(args: Args): Record<string, string | number> {
  return Object.fromEntries(
    // `count` stays a number: it chooses the plural.
    Object.entries(args).map(([name, arg]) => [name, name === 'count' && typeof arg === 'number' ? arg : sayArg(arg)]),
  );
}

function sayArg(arg: TextArg): string {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return number(arg);
  if ('key' in arg) return unsettled(arg.key, arg.args);
  if ('power' in arg) return inText(arg.power);
  if ('province' in arg) return provinceName(arg.province);
  if ('unit' in arg) {
    const { owner, kind, at } = arg.unit;
    const unit = unsettled(`ui.unit.${kind}`, { adjective: t(`power.${owner}.adjective`), at: { province: at } });
    return named(unit, unit);
  }
  if ('list' in arg) return list(arg.list.map(sayArg));
  return arg.title ?? t('ui.pact.untitled');
}

export const powerName = (power: OwnerId): string => t(`power.${power}.name`);
/** "the Taliban", but "Russia": the name in the middle of a sentence, where that differs from the name alone. */
function inText(power: OwnerId): string {
  const key = `power.${power}.inText`;
  return has(key) ? named(powerName(power), unsettled(key)) : powerName(power);
}

/** A front may be an id that the board has no name for in a test map: then the id itself. */
export const provinceName = (province: string): string =>
  has(`province.${province}`) ? t(`province.${province}`) : province;

/** Items joined as the language does: "Termez, Bokhtar and Kulob". */
export const list = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(localeOf(language.value), { type }).format(items);

/** With a true minus sign. Never grouped: the only large numbers here are years. */
export const number = (value: number): string =>
  new Intl.NumberFormat(localeOf(language.value), { useGrouping: false }).format(value).replace('-', '−');

/** With its sign: "+2", "−1", "0". */
export const signed = (value: number): string =>
  new Intl.NumberFormat(localeOf(language.value), { signDisplay: 'exceptZero' }).format(value).replace('-', '−');

/** "October 2021". `month` from 1 to 12. */
export const monthAndYear = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  new Intl.DateTimeFormat(localeOf(language.value), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 15),
  );

/** "October". */
export const monthName = ({ month }: { readonly month: number }): string =>
  new Intl.DateTimeFormat(localeOf(language.value), { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2021, month - 1, 15),
  );

/** "2:41" from milliseconds, rounded up so that 0:00 means over. */
export function clockTime(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const hours = Math.floor(seconds / 3600);
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/** "5 min", "1 min 30 s", "45 s". */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return t('ui.seconds', { n: rest });
  return rest === 0 ? t('ui.minutes', { n: minutes }) : t('ui.minutesSeconds', { m: minutes, s: rest });
}
