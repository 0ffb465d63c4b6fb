// Which screen an address means. The server answers every one of these with the same page.
import { computed, signal } from '@preact/signals';
import type { AlmanacPageId } from '../store/almanac.ts';

export type Route =
  | { readonly at: 'landing' }
  | { readonly at: 'new' }
  | { readonly at: 'join'; readonly code: string | null }
  | { readonly at: 'match'; readonly code: string }
  | { readonly at: 'watch'; readonly code: string | null }
  | { readonly at: 'almanac'; readonly page: AlmanacPageId }
  | { readonly at: 'components' }
  | { readonly at: 'unknown' };

const upper = (code: string) => code.toUpperCase();

/** The route of a path such as `/j/K7M4QX`. */
export function routeOf(path: string): Route {
  const [first = '', second, ...more] = path.split('/').filter(Boolean).map(decoded);
  if (more.length > 0) return { at: 'unknown' };
  if (first === '') return { at: 'landing' };
  if (second === undefined)
    switch (first) {
      case 'new':
      case 'components':
        return { at: first };
      case 'join':
        return { at: 'join', code: null };
      case 'almanac':
        return { at: 'almanac', page: 'contents' };
      case 'w':
        return { at: 'watch', code: null };
      default:
        return { at: 'unknown' };
    }
  switch (first) {
    case 'j':
      return { at: 'join', code: upper(second) };
    case 'm':
      return { at: 'match', code: upper(second) };
    case 'w':
      return { at: 'watch', code: upper(second) };
    case 'almanac':
      // An id that means nothing opens the contents.
      return { at: 'almanac', page: second.includes('-') ? (second.replace('-', '.') as AlmanacPageId) : 'contents' };
    default:
      return { at: 'unknown' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const path = signal(typeof location === 'undefined' ? '/' : location.pathname);
export const route = computed(() => routeOf(path.value));

if (typeof addEventListener === 'function') addEventListener('popstate', () => follow());

function follow(): void {
  path.value = location.pathname;
  // A new screen begins at its top, and a screen reader at its heading.
  scrollTo(0, 0);
}

/** Goes to another screen without loading the page anew. `replace`: the one left is not in the history. */
export function goTo(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  follow();
}
