// Somebody at a browser of their own: a context with its window, its storage, and every fault that the page reported.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type WindowName = 'laptop' | 'phone' | 'large';

const WINDOWS: Readonly<Record<WindowName, BrowserContextOptions>> = {
  laptop: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  large: { viewport: { width: 1920, height: 1080 } },
};

export interface VisitorOptions extends Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion'> {
  readonly window?: WindowName;
}

export interface Visitor {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly phone: boolean;
  /** Console errors and uncaught errors so far. */
  readonly faults: readonly string[];
  /** Faults that fit are expected from now on: the browser itself reports each refused request. */
  readonly expects: (fault: RegExp) => void;
  /** Opens a page of the game; the board is drawn without a graphics card. */
  readonly open: (path: string) => Promise<void>;
  /** Another page of the same browser: the same storage. */
  readonly secondTab: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What the browser says of a server that is not there. */
export const LINE_DOWN =
  /ERR_CONNECTION_|ERR_INTERNET_DISCONNECTED|ERR_SOCKET_|ERR_EMPTY_RESPONSE|WebSocket connection to/;
/** What the browser says of an answer in the four hundreds. */
export const REFUSED = /Failed to load resource: the server responded with a status of 4\d\d/;

export async function openVisitor(
  browser: Browser,
  url: string,
  name: string,
  { window = 'laptop', colorScheme = 'light', reducedMotion = 'no-preference' }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ ...WINDOWS[window], baseURL: url, colorScheme, reducedMotion });
  context.setDefaultTimeout(20_000);
  context.setDefaultNavigationTimeout(30_000);
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const note = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(`${name}: ${fault}`);
  };
  const listen = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && note(`${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  };
  const page = await context.newPage();
  listen(page);
  return {
    name,
    page,
    context,
    phone: window === 'phone',
    faults,
    expects: (fault) => expected.push(fault),
    open: async (path) => {
      await page.goto(`${path}?renderer=canvas`);
    },
    secondTab: async () => {
      const second = await context.newPage();
      listen(second);
      return second;
    },
    close: () => context.close(),
  };
}

/** Names of screenshots when SHOTS names a folder: for looking at what a test sees. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
