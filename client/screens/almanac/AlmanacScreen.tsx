// The almanac as a screen of its own, under /almanac: every page has an address.
import { useEffect } from 'preact/hooks';
import { Link } from '../../router/Link.tsx';
import { goTo } from '../../router/route.ts';
import { type AlmanacPageId, almanacPath } from '../../store/almanac.ts';
import { t } from '../../text/say.ts';
import { HornRule } from '../../ui/HornRule.tsx';
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx';
import { useLayout } from '../match/useLayout.ts';
import { AlmanacBook } from './AlmanacBook.tsx';
import { book } from './book.ts';

export function AlmanacScreen({ page }: { readonly page: AlmanacPageId }) {
  const layout = useLayout();
  const title = book().page(page)?.title;
  useEffect(() => {
    document.title = [title, t('almanac.title'), t('ui.game')].filter((part) => part !== undefined).join(' · ');
  }, [title]);
  return (
    <div class="almanac-screen">
      <div class="ikat page-band" aria-hidden="true" />
      <div class="almanac-column">
        <header class="row sp">
          <Link to="/" class="page-home">
            {t('ui.game')}
          </Link>
          <ThemeSwitch />
        </header>
        <HornRule />
        <main>
          <h1>{t('almanac.title')}</h1>
          <AlmanacBook at={page} wide={layout !== 'phone'} go={(to) => goTo(almanacPath(to))} />
        </main>
      </div>
    </div>
  );
}
