// The almanac itself, on a screen of its own or in a sheet: a field to search, the contents, and the open page. Arrows go down the found pages.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { t } from '../../text/say.ts';
import type { AlmanacPage } from './block.ts';
import { type Book, book } from './book.ts';
import { type GoTo, PageView } from './PageView.tsx';
import { search } from './search.ts';
import './almanac.css';

const MOST_FOUND = 24;

interface AlmanacBookProps {
  readonly at: AlmanacPageId;
  readonly go: GoTo;
  /** Beside the page, or instead of it while nothing is open. */
  readonly wide: boolean;
}

export function AlmanacBook({ at, go, wide }: AlmanacBookProps) {
  const open = book();
  const page = open.page(at);
  const [query, setQuery] = useState('');
  const found = useMemo(() => search(open.index, query).slice(0, MOST_FOUND), [open, query]);
  const choose = (id: AlmanacPageId) => {
    setQuery('');
    go(id);
  };
  const searching = query.trim() !== '';
  const listing = searching ? (
    <Found pages={found} here={at} choose={choose} />
  ) : (
    <Contents open={open} here={page} choose={choose} />
  );
  return (
    <div class={`almanac${wide ? ' is-wide' : ''}`}>
      <nav class="almanac-nav" aria-label={t('almanac.contents')}>
        <SearchField query={query} setQuery={setQuery} first={found[0]?.id} choose={choose} />
        {(wide || searching || page === undefined) && listing}
        {!wide && !searching && page !== undefined && (
          <button type="button" class="lk almanac-back" onClick={() => go('contents')}>
            {t('almanac.contents')}
          </button>
        )}
      </nav>
      {(wide || !searching) && (
        <div class="almanac-page">
          {page !== undefined && <PageView page={page} book={open} go={choose} />}
          {page === undefined && wide && <p class="lead">{t('almanac.lead')}</p>}
        </div>
      )}
    </div>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly first: AlmanacPageId | undefined;
  readonly choose: GoTo;
}

function SearchField({ query, setQuery, first, choose }: SearchFieldProps) {
  return (
    <input
      class="inp"
      type="search"
      data-testid="almanac-search"
      placeholder={t('almanac.search.hint')}
      aria-label={t('almanac.search')}
      value={query}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && first !== undefined) choose(first);
        else if (event.key === 'ArrowDown') {
          event.preventDefault();
          event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-found]')?.focus();
        } else if (event.key === 'Escape' && query !== '') {
          // The first Escape empties the field, the next one closes what is around it.
          event.stopPropagation();
          setQuery('');
        }
      }}
    />
  );
}

interface FoundProps {
  readonly pages: readonly AlmanacPage[];
  readonly here: AlmanacPageId;
  readonly choose: GoTo;
}

function Found({ pages, here, choose }: FoundProps) {
  return (
    <>
      <p class="almanac-count" role="status">
        {pages.length === 0 ? t('almanac.notFound') : t('almanac.found', { count: pages.length })}
      </p>
      <ul class="almanac-found" onKeyDown={stepThrough}>
        {pages.map((page) => (
          <PageLink key={page.id} page={page} here={here} choose={choose} found />
        ))}
      </ul>
    </>
  );
}

/** Up and down from page to page; up from the first goes back to the field. */
function stepThrough(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-found]')];
  const next = links[links.indexOf(event.target as HTMLElement) + step];
  event.preventDefault();
  if (next !== undefined) next.focus();
  else if (step < 0) event.currentTarget.closest('nav')?.querySelector<HTMLElement>('input')?.focus();
}

interface ContentsProps {
  readonly open: Book;
  readonly here: AlmanacPage | undefined;
  readonly choose: GoTo;
}

function Contents({ open, here, choose }: ContentsProps) {
  return (
    <div class="almanac-contents">
      {open.chapters.map(({ group, pages }) => (
        <Chapter key={group} title={t(`almanac.group.${group}`)} pages={pages} here={here} choose={choose} />
      ))}
    </div>
  );
}

interface ChapterProps {
  readonly title: string;
  readonly pages: readonly AlmanacPage[];
  readonly here: AlmanacPage | undefined;
  readonly choose: GoTo;
}

function Chapter({ title, pages, here, choose }: ChapterProps) {
  const isHere = pages.some((page) => page.id === here?.id);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isHere && box.current) box.current.open = true;
  }, [isHere]);
  return (
    <details ref={box}>
      <summary>
        {title} <span class="almanac-n">{pages.length}</span>
      </summary>
      <ul>
        {pages.map((page) => (
          <PageLink key={page.id} page={page} here={here?.id} choose={choose} />
        ))}
      </ul>
    </details>
  );
}

interface PageLinkProps {
  readonly page: AlmanacPage;
  readonly here: AlmanacPageId | undefined;
  readonly choose: GoTo;
  readonly found?: boolean;
}

function PageLink({ page, here, choose, found = false }: PageLinkProps) {
  return (
    <li>
      <button
        type="button"
        class="almanac-link"
        aria-current={page.id === here ? 'page' : undefined}
        data-found={found ? page.id : undefined}
        onClick={() => choose(page.id)}
      >
        {page.title}
        {found && <small>{t(`almanac.group.${page.group}`)}</small>}
      </button>
    </li>
  );
}
