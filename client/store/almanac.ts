// Which page of the almanac lies open over the screen; null: none. Any panel may open one; the almanac itself comes when it is first needed.
import { signal } from '@preact/signals';

/** `<group>.<id>`, for example `clause.pay`, `rules.9`, `word.leverage`. An unknown one opens the contents. */
export type AlmanacPageId = `${string}.${string}` | 'contents';

export const almanacAt = signal<AlmanacPageId | null>(null);

/** Its address. A dot would ask the server for a file, so the first one is written as a dash: `/almanac/clause-pay`. */
export const almanacPath = (page: AlmanacPageId): string =>
  page === 'contents' ? '/almanac' : `/almanac/${page.replace('.', '-')}`;

export function openAlmanac(page: AlmanacPageId = 'contents'): void {
  almanacAt.value = page;
}
