// From the landing page to a match that has begun: a table opened, joined by its code, powers taken, absent ones set to idle.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import type { Visitor } from './visitor.ts';
import { words } from './words.ts';

export interface TableWish {
  readonly host: string;
  readonly seed: string;
  readonly preset?: PresetId;
  /** As the list of rounds has it: least and most. */
  readonly rounds?: string;
}

/** Opens a table without clocks; its code. The seed goes into the request that the page makes. */
export async function openTable({ page }: Visitor, { host, seed, preset, rounds }: TableWish): Promise<string> {
  await page.route('**/api/matches', (route) => {
    const wish = route.request().postDataJSON() as object;
    return route.continue({ postData: JSON.stringify({ ...wish, seed }) });
  });
  await page.getByTestId('play').click();
  await page.getByTestId('name-input').fill(host);
  if (preset !== undefined) await page.getByTestId(`preset-${preset}`).check({ force: true });
  await page.getByText(words('create.more')).click();
  if (rounds !== undefined) await page.getByTestId('setting-rounds').selectOption(rounds);
  for (const clock of ['briefingSeconds', 'diplomacySeconds', 'regroupSeconds'])
    await page.getByTestId(`setting-${clock}`).selectOption('none');
  await page.getByTestId('create').click();
  await page.getByTestId('lobby').waitFor();
  await page.unroute('**/api/matches');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export async function typeCode({ page }: Visitor, code: string): Promise<void> {
  await page.getByTestId('code-input').fill(code.toLowerCase());
  await page.getByTestId('join').click();
}

/** Comes to the table with its code, under a name. */
export async function joinTable(visitor: Visitor, code: string, name: string): Promise<void> {
  const { page } = visitor;
  await typeCode(visitor, code);
  await page.getByTestId('name-input').fill(name);
  await page.getByTestId('join-submit').click();
  await page.getByTestId('lobby').waitFor();
}

/** Watches with the code, from the landing page. */
export async function watchTable(visitor: Visitor, code: string): Promise<void> {
  await visitor.page.getByTestId('door-watch').click();
  await typeCode(visitor, code);
  await visitor.page.getByText(words('watch.waiting')).waitFor();
}

/** The host lets nobody play these: they hold, and what happens hangs on the people and the seed alone. */
export async function leaveIdle({ page }: Visitor, powers: readonly PowerId[]): Promise<void> {
  for (const power of powers) {
    const idle = page.getByTestId(`seat-${power}`).getByRole('button', { name: words('lobby.idleWord') });
    await idle.click();
    await idle.and(page.locator('[aria-pressed=true]')).waitFor();
  }
}
