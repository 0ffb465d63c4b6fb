// The whole almanac: every page in order, found by id, with its search index. Made once, when it is first opened, in the language of that moment.
import './almanacWords.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { language } from '../../text/language.ts';
import { t } from '../../text/say.ts';
import { type AlmanacPage, GROUPS, type Group } from './block.ts';
import { clausePages, conditionPages, councilPages } from './paperPages.ts';
import { rulePages } from './rulebook.ts';
import { eventPages, policyPages, powerPages } from './scenarioPages.ts';
import { type Index, indexOf } from './search.ts';
import { regionPages, sourcePages, wordPages } from './wordPages.ts';

export interface Book {
  readonly pages: readonly AlmanacPage[];
  readonly chapters: readonly { readonly group: Group; readonly pages: readonly AlmanacPage[] }[];
  readonly page: (id: AlmanacPageId) => AlmanacPage | undefined;
  readonly index: Index;
}

const MADE = new Map<string, Book>();

export function book(): Book {
  const made = MADE.get(language.value);
  if (made !== undefined) return made;
  const fresh = makeBook();
  MADE.set(language.value, fresh);
  return fresh;
}

function makeBook(): Book {
  const pages = [
    ...rulePages(t('almanac.minute')),
    ...wordPages(),
    ...powerPages(),
    ...clausePages(),
    ...conditionPages(),
    ...policyPages(),
    ...eventPages(),
    ...councilPages(),
    ...regionPages(),
    ...sourcePages(),
  ];
  const byId = new Map(pages.map((page) => [page.id, page]));
  return {
    pages,
    chapters: GROUPS.map((group) => ({ group, pages: pages.filter((page) => page.group === group) })),
    page: (id) => byId.get(id),
    index: indexOf(pages),
  };
}
