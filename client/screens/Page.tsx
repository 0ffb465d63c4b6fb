// The frame of the quiet screens (create, join, watch, failures): woven band, name of the game, one column of paper.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Link } from '../router/Link.tsx';
import { t } from '../text/say.ts';
import { HornRule } from '../ui/HornRule.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import './page.css';

/** `title` is the page's heading and its title in the browser. */
export function Page(props: { readonly title: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · ${t('ui.game')}`;
    // Someone who listens hears where they have come to; a field that waits for words goes first.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [props.title]);
  return (
    <div class="page">
      <div class="ikat page-band" aria-hidden="true" />
      <div class="page-column">
        <header class="row sp">
          <Link to="/" class="page-home">
            {t('ui.game')}
          </Link>
          <ThemeSwitch />
        </header>
        <HornRule />
        <main>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.children}
        </main>
      </div>
      <div class="page-relief" aria-hidden="true">
        <div class="collar" style={{ height: '100%' }}>
          <div class="map" />
        </div>
      </div>
    </div>
  );
}
