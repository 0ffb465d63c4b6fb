// What a look at a screen finds wrong with it: sideways scrolling, a key where words should stand, a serious finding of axe.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { shot } from './visitor.ts';

const SIZES = [
  [1920, 1080],
  [390, 844],
  [1366, 768],
] as const;
/** Axe looks at the two layouts; the largest window has that of the laptop. */
const AXE_AT: readonly number[] = [390, 1366];

export type Size = (typeof SIZES)[number];

/** What is wrong with a screen, in lines that can be read; none is right. `only`: at this width; its layout must be the one that is shown. */
export async function look(page: Page, screen: string, name: string, only?: Size[0]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [width, height] of SIZES) {
    if (only !== undefined && width !== only) continue;
    await page.setViewportSize({ width, height });
    // The layout follows the window with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) wrong.push(`${screen} at ${width} px scrolls sideways by ${wide} px`);
    for (const key of await keysShown(page)) wrong.push(`${screen} at ${width} px shows the key ${key}`);
    if (!AXE_AT.includes(width)) continue;
    await shot(page, `${name} ${screen} ${width}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, impact, help, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      const where = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
      wrong.push(`${screen} at ${width} px: ${id}, ${help}: ${nodes.length} × ${where.join(' | ')}`);
    }
  }
  return wrong;
}

/** An unknown key comes back as it is: lower case words with dots between them. */
async function keysShown(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return [...new Set([...text.matchAll(/(?<![\w./@])[a-z]+(?:\.[a-zA-Z][\w-]*)+(?![\w./])/g)].map(([found]) => found))];
}
