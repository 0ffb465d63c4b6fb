// The rulebook as pages: docs/rulebook.md is the one source, cut at its headings. Understands what that file uses: paragraphs, lists, tables,
// sub-headings, and `<!-- sketch: id -->` where an example is drawn.
import rulebook from '../../../docs/rulebook.md?raw';
import { type AlmanacPage, type Block, SKETCHES, type SketchId } from './block.ts';

/** One page for each `## ` heading; the words before the first are the rules in a minute, under `minute`. */
export function rulePages(minute: string, markdown: string = rulebook): readonly AlmanacPage[] {
  const [first = '', ...sections] = markdown.split(/^## /m);
  const opening: AlmanacPage = {
    id: 'rules.0',
    group: 'rules',
    title: minute,
    blocks: blocksOf(first.replace(/^# .*$/m, '')),
  };
  return [opening, ...sections.map(sectionPage)];
}

function sectionPage(section: string): AlmanacPage {
  const end = section.indexOf('\n');
  const title = (end < 0 ? section : section.slice(0, end)).trim();
  const number = /^\d+/.exec(title)?.[0];
  return {
    id: `rules.${number ?? 'sources'}`,
    group: 'rules',
    title,
    blocks: end < 0 ? [] : blocksOf(section.slice(end)),
  };
}

/** Blocks of a text; an empty line ends a block, a list or table also ends where its marks end. */
export function blocksOf(markdown: string): readonly Block[] {
  return markdown
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(partBlocks);
}

const ITEM = /^(?:- |\d+\. )/;

function partBlocks(part: string): readonly Block[] {
  const sketch = /^<!-- sketch: (\w+) -->$/.exec(part)?.[1];
  if (sketch !== undefined) return isSketch(sketch) ? [{ is: 'sketch', sketch }] : [];
  if (part.startsWith('### ')) {
    const [line = '', ...rest] = part.split('\n');
    return [{ is: 'heading', words: line.slice(4) }, ...blocksOf(rest.join('\n'))];
  }
  const lines = part.split('\n');
  if (part.startsWith('|')) return [tableBlock(lines)];
  const listAt = lines.findIndex((line) => ITEM.test(line));
  if (listAt < 0) return [{ is: 'text', words: lines.join(' ') }];
  const before = lines.slice(0, listAt).join(' ');
  const items = lines.slice(listAt);
  const list: Block = {
    is: 'list',
    ordered: /^\d/.test(items[0] ?? ''),
    items: items.map((line) => line.replace(ITEM, '').trim()),
  };
  return before === '' ? [list] : [{ is: 'text', words: before }, list];
}

function tableBlock(lines: readonly string[]): Block {
  const rows = lines.filter((line) => !/^\|[\s|:-]+\|$/.test(line)).map(cells);
  return { is: 'table', head: rows[0] ?? [], rows: rows.slice(1) };
}

const cells = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function isSketch(id: string): id is SketchId {
  return SKETCHES.some((sketch) => sketch === id);
}
