// i18next with our catalogues. Words needed everywhere come with the first load; those of the match are added when a match opens.
import { effect, signal } from '@preact/signals';
import i18next from 'i18next';
import { powers } from '../../shared/text/en/powers.ts';
import { provinces } from '../../shared/text/en/provinces.ts';
import { refusals } from '../../shared/text/en/refusals.ts';
import { ui } from '../../shared/text/en/ui.ts';

/** The catalogues there are. Another language: its tag here, its words by `addWords(words, tag)`, then `language.value = tag`. */
type Language = 'en';

/** The tag that Intl is given: our English lists have no comma before *and*. */
export const localeOf = (language: Language): string => ({ en: 'en-GB' })[language];

export type Catalogue = Readonly<Record<string, string>>;

/** Reading it in a component makes the component follow the language and late catalogues. */
export const language = signal<Language>('en');
export const wordsVersion = signal(0);

export const dictionary = i18next.createInstance();

void dictionary.init({
  lng: language.value,
  fallbackLng: 'en',
  // Keys contain dots and are flat.
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  // Preact escapes what it renders.
  interpolation: { escapeValue: false },
  resources: { en: { translation: { ...ui, ...powers, ...provinces, ...refusals } } },
});

effect(() => {
  void dictionary.changeLanguage(language.value);
  if (typeof document !== 'undefined') document.documentElement.lang = language.value;
});

/** Adds words of an area, for example when the match's chunk arrives. */
export function addWords(words: Catalogue, to: Language = 'en'): void {
  dictionary.addResources(to, 'translation', words);
  wordsVersion.value += 1;
}
