// One page of the almanac, block by block.
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { chooseReadingLevel, readingLevel } from '../../store/readingLevel.ts';
import { t } from '../../text/say.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { AlmanacPage, Block } from './block.ts';
import type { Book } from './book.ts';
import { Sketch } from './Sketch.tsx';

type LevelsBlock = Extract<Block, { readonly is: 'levels' }>;

export type GoTo = (page: AlmanacPageId) => void;

interface PageProps {
  readonly page: AlmanacPage;
  readonly book: Book;
  readonly go: GoTo;
}

export function PageView({ page, book, go }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.closest('.almanac-page')?.scrollTo(0, 0);
  }, [page.id]);
  return (
    <article class="almanac-article" data-testid={`almanac-${page.id}`}>
      <p class="lbl">{t(`almanac.group.${page.group}`)}</p>
      <h2 ref={top} tabIndex={-1}>
        {page.power !== undefined && <Chip power={page.power} named={false} />} {page.title}
      </h2>
      {page.sub !== undefined && <p class="almanac-sub">{page.sub}</p>}
      {page.blocks.map((block, at) => (
        // A page's blocks never change places.
        <BlockView key={`${page.id}-${at}`} block={block} book={book} go={go} />
      ))}
    </article>
  );
}

function BlockView({ block, book, go }: { readonly block: Block; readonly book: Book; readonly go: GoTo }) {
  switch (block.is) {
    case 'text':
      return (
        <p>
          <Inline words={block.words} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Inline words={block.words} />
        </h3>
      );
    case 'levels':
      return <Levels block={block} book={book} go={go} />;
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <Inline words={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
    case 'facts':
      return (
        <dl class="almanac-facts">
          {block.rows.map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'quote':
      return <blockquote class="treaty">{block.words}</blockquote>;
    case 'sketch':
      return <Sketch sketch={block.sketch} />;
    case 'source':
      return (
        <p class="almanac-source">
          <b>{t('almanac.source')}</b> {block.words}
        </p>
      );
    case 'see':
      return <SeeAlso pages={block.pages} book={book} go={go} />;
    default:
      return assertNever(block);
  }
}

const LEVELS = ['short', 'easy'] as const;

/** One choice for all briefs, here and in the match; kept by the browser. */
function Levels({ block, book, go }: { readonly block: LevelsBlock; readonly book: Book; readonly go: GoTo }) {
  const level = readingLevel.value;
  const told = level === 'easy' ? block.easy : block.full;
  return (
    <section class="almanac-levels" data-testid="almanac-levels">
      <ButtonGroup
        label={t('brief.level')}
        items={LEVELS.map((value) => ({ value, label: t(`brief.level.${value}`) }))}
        chosen={level}
        onChoose={chooseReadingLevel}
      />
      <div aria-live="polite">
        {told.map((each, at) => (
          <BlockView key={`${level}-${at}`} block={each} book={book} go={go} />
        ))}
      </div>
    </section>
  );
}

function TableView({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <div class="almanac-table">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) => (
                <td key={`${head[at]}-${cell}`}>
                  <Inline words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeeAlso({
  pages,
  book,
  go,
}: {
  readonly pages: readonly AlmanacPageId[];
  readonly book: Book;
  readonly go: GoTo;
}) {
  return (
    <p class="almanac-see">
      {pages.map((id) => {
        const page = book.page(id);
        return (
          page !== undefined && (
            <button key={id} type="button" class="term" onClick={() => go(id)}>
              {page.title}
            </button>
          )
        );
      })}
    </p>
  );
}

/** `**strong**`, `*stressed*`, `` `code` ``. */
function Inline({ words }: { readonly words: string }) {
  return (
    <>
      {words.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/).map((part, at) => {
        const key = `${at}-${part}`;
        if (part.startsWith('**')) return <b key={key}>{part.slice(2, -2)}</b>;
        if (part.startsWith('*') && part.length > 2) return <em key={key}>{part.slice(1, -1)}</em>;
        if (part.startsWith('`') && part.length > 2) return <code key={key}>{part.slice(1, -1)}</code>;
        return part;
      })}
    </>
  );
}
