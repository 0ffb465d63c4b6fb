// Focus is never lost: when the control that had it goes away with what it did, the nearest thing that stayed gets it.

const REACHABLE =
  'button:not([aria-disabled="true"]), [href], input:not([disabled]), select:not([disabled]), textarea, summary, [tabindex="0"]';

/** Where focus goes when not even the surroundings stayed: the page's own first place. */
const HOME = '[role="dialog"], main, h1';

/**
 * Watches the page from now on; the answer stops it. A control that disappears while it has the focus leaves it to the first control of its
 * nearest ancestor that is still there, else to the dialog, the main part or the heading of the page. Who only clicks on nothing keeps nothing.
 */
export function keepFocus(page: Document): () => void {
  let last: { readonly element: Element; readonly around: readonly Element[] } | null = null;
  const remember = (event: FocusEvent) => {
    const { target } = event;
    if (target instanceof Element) last = { element: target, around: ancestorsOf(target) };
  };
  const forget = () => {
    const left = last?.element;
    // A control that is taken away loses the focus too: then it is not in the page a moment later.
    setTimeout(() => {
      if (last?.element === left && left?.isConnected && page.activeElement === page.body) last = null;
    });
  };
  const restore = () => {
    if (last === null || last.element.isConnected || !nothingHasFocus(page)) return;
    const stayed = last.around.find((element) => element.isConnected && element !== page.body);
    last = null;
    const next = stayed === undefined || isWholePage(stayed) ? null : stayed.querySelector<HTMLElement>(REACHABLE);
    focus(next ?? page.querySelector<HTMLElement>(HOME));
  };
  // After what takes its place has been drawn and has had its own say about the focus.
  const watch = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(restore)));
  page.addEventListener('focusin', remember);
  page.addEventListener('focusout', forget);
  watch.observe(page.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('focusout', forget);
  };
}

function nothingHasFocus(page: Document): boolean {
  return page.activeElement === null || page.activeElement === page.body;
}

function ancestorsOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let up = element.parentElement; up !== null; up = up.parentElement) around.push(up);
  return around;
}

/** So far out that its first control has nothing to do with what was there. */
function isWholePage(element: Element): boolean {
  return element.id === 'app' || element.classList.contains('match') || element.classList.contains('page');
}

function focus(element: HTMLElement | null): void {
  if (element === null) return;
  if (!element.matches(REACHABLE) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
