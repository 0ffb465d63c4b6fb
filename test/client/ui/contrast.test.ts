// The colours of tokens.css against WCAG 2.2 AA: text 4.5, marks and focus 3, in both themes, on every paper.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../../shared/board/ids.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');
const block = (selector: string): Record<string, string> => {
  const at = css.indexOf(selector);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [match[1], match[2]]));
};
const light = block(':root');
const themes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...block(':root[data-theme="dark"]') },
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['--paper-0', '--paper-1', '--paper-2'];
const TEXT = ['--ink', '--ink-2', '--ink-3', '--teal', '--ochre-text', '--madder', '--moss'];
const PAIRS = [
  ['--on-teal', '--teal'],
  ['--on-teal', '--teal-hover'],
  ['--on-madder', '--madder'],
  ['--teal', '--teal-soft'],
  ['--moss', '--moss-soft'],
  ['--madder', '--madder-soft'],
  ['--ochre-text', '--ochre-soft'],
  ['--ink', '--teal-soft'],
] as const;

describe.each(Object.keys(themes))('%s theme', (name) => {
  const colours = themes[name] ?? {};
  const of = (token: string) => colours[token] ?? expect.fail(`${token} is missing`);

  it.each(TEXT)('%s is readable on every paper', (text) => {
    for (const paper of PAPERS) expect(contrast(of(text), of(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAIRS)('%s is readable on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('the focus ring is seen on every paper', () => {
    for (const paper of PAPERS) expect(contrast(of('--focus'), of(paper))).toBeGreaterThanOrEqual(3);
  });

  it.each([...POWER_IDS, 'isk', 'neu'])('the emblem of %s stands out of its colour', (power) => {
    expect(contrast(of(`--p-${power}`), of(`--p-${power}-on`))).toBeGreaterThanOrEqual(3);
  });
});
