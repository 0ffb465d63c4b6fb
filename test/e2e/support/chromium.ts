// Finds a Chromium for the browser tests, or installs one, or says plainly why it cannot. The tests are never skipped.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function known(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const own = chromium.executablePath();
  return [...SYSTEM, own].find((path) => path && existsSync(path));
}

/** Path of a Chromium that runs here. Installs one if need be; throws with a line that says what to do. */
export function findChromium(): string {
  const present = known();
  if (present) return present;
  const tried: string[] = [];
  const attempt = (name: string, run: () => void): string | undefined => {
    try {
      run();
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
    return known();
  };
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const installed =
    (asRoot
      ? attempt('apt-get', () => {
          execFileSync('apt-get', ['update'], { stdio: 'ignore' });
          execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
            stdio: 'ignore',
            env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
          });
        })
      : undefined) ??
    attempt('playwright', () => {
      const cli = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'playwright-core', 'cli.js');
      execFileSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'ignore' });
    });
  if (installed) return installed;
  throw new Error(
    `The browser tests need a Chromium and none could be found or installed (${tried.join('; ')}). Install one and set CHROMIUM_PATH to it.`,
  );
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
