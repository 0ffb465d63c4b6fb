// Where a browser test plays: a server of its own and a browser, there before the tests of a file and gone after them.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type ServerProcess, startServer } from './serverProcess.ts';
import { openVisitor, shot, type Visitor, type VisitorOptions } from './visitor.ts';

export interface Stage {
  /** Not before the first test. */
  readonly server: ServerProcess;
  /** Everybody who has come in this test; they leave with it, and a failed test leaves their pictures. */
  readonly visitors: readonly Visitor[];
  readonly visit: (name: string, options?: VisitorOptions) => Promise<Visitor>;
  /** The same, at the landing page. */
  readonly arrive: (name: string, options?: VisitorOptions) => Promise<Visitor>;
}

/** Sets the stage of a test file; call it once, outside the tests. */
export function setStage(environment: Readonly<Record<string, string>> = {}): Stage {
  let server: ServerProcess;
  let browser: Browser;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    server = await startServer(environment);
    browser = await launchChromium();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const { page, name } of visitors) await shot(page, `failed ${name}`);
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });
  const visit: Stage['visit'] = async (name, options) => {
    const visitor = await openVisitor(browser, server.url, name, options);
    visitors.push(visitor);
    return visitor;
  };
  return {
    get server() {
      return server;
    },
    visitors,
    visit,
    arrive: async (name, options) => {
      const visitor = await visit(name, options);
      await visitor.open('/');
      return visitor;
    },
  };
}
