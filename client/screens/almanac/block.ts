// What a page of the almanac is made of, as data: the same blocks are drawn, searched and tested.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';

export const SKETCHES = ['alone', 'support', 'acrossBorder', 'cut', 'standOff', 'secure'] as const;
export type SketchId = (typeof SKETCHES)[number];

/** Words may hold `**strong**`, `*stressed*` and `` `code` ``. */
export type Block =
  | { readonly is: 'text'; readonly words: string }
  | { readonly is: 'heading'; readonly words: string }
  /** The same told twice, the reader's level first: in full, and in easy words. */
  | { readonly is: 'levels'; readonly full: readonly Block[]; readonly easy: readonly Block[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Label and value, side by side. */
  | { readonly is: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  /** A sentence as a treaty, a card or a composer would say it. */
  | { readonly is: 'quote'; readonly words: string }
  | { readonly is: 'sketch'; readonly sketch: SketchId }
  /** Where it is from. */
  | { readonly is: 'source'; readonly words: string }
  | { readonly is: 'see'; readonly pages: readonly AlmanacPageId[] };

export const GROUPS = [
  'rules',
  'word',
  'power',
  'clause',
  'condition',
  'policy',
  'event',
  'council',
  'region',
  'source',
] as const;
export type Group = (typeof GROUPS)[number];

export interface AlmanacPage {
  readonly id: AlmanacPageId;
  readonly group: Group;
  readonly title: string;
  /** A few words under the title. */
  readonly sub?: string;
  readonly power?: PowerId;
  readonly blocks: readonly Block[];
}

export const text = (words: string): Block => ({ is: 'text', words });
export const heading = (words: string): Block => ({ is: 'heading', words });
export const see = (...pages: readonly AlmanacPageId[]): Block => ({ is: 'see', pages });
export const source = (words: string): Block => ({ is: 'source', words });
export const list = (items: readonly string[]): Block => ({ is: 'list', ordered: false, items });

/** Everything that can be read of a block, for the search. */
export function wordsOf(block: Block): string {
  switch (block.is) {
    case 'text':
    case 'heading':
    case 'quote':
    case 'source':
      return block.words;
    case 'list':
      return block.items.join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().join(' ');
    case 'facts':
      return block.rows.flat().join(' ');
    case 'levels':
      return [...block.full, ...block.easy].map(wordsOf).join(' ');
    case 'sketch':
    case 'see':
      return '';
  }
}
