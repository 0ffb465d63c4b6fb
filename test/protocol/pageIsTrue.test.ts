// docs/protocol.md against the code: what it names is there, what is there it names. fromThePage.test.ts tries what it says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloseCode } from 'colyseus';
import { describe, expect, it } from 'vitest';
import { CLOSE_AT, MAX_FRAME_BYTES, SLOW_DOWN_AT } from '../../server/rooms/frameGuard.ts';
import { clauseSchema } from '../../shared/protocol/clauseSchema.ts';
import { commandSchema } from '../../shared/protocol/commandSchema.ts';
import { unpack } from '../../shared/protocol/compact.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { refusals } from '../../shared/text/en/refusals.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'protocol.md'), 'utf8');
/** Without blocks of code, whose marks would pair with others. */
const prose = page.replace(/```[\s\S]*?```/g, '');
/** Words of the page that stand in code marks. */
const words = new Set([...prose.matchAll(/`([^`]+)`/g)].flatMap(([, marked = '']) => marked.match(/[A-Za-z]+/g) ?? []));

/** Words that a JSON schema fixes for one key of objects, wherever they are in it. */
function fixedWords(schema: unknown, key: string): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const property = (node as { properties?: Record<string, { const?: unknown }> }).properties?.[key]?.const;
    if (typeof property === 'string') found.add(property);
    Object.values(node).forEach(walk);
  };
  walk(schema);
  return [...found];
}

describe('the page names', () => {
  it('every command, order, ask, stake, act and deed', () => {
    const types = fixedWords(commandSchema.toJSONSchema(), 'type');
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((type) => !words.has(type))).toEqual([]);
  });

  it('every field of every command', () => {
    const fields = commandSchema.options.flatMap((option) => Object.keys(option.shape));
    expect(fields.filter((field) => !words.has(field))).toEqual([]);
  });

  it('every clause kind with its fields', () => {
    const kinds = clauseSchema.options.map((option) => option.shape.kind.value as string);
    expect(kinds.filter((kind) => !words.has(kind))).toEqual([]);
    for (const option of clauseSchema.options) {
      const kind = option.shape.kind.value;
      // Every kind can have a condition and what binds instead: said once for all.
      const own = Object.keys(option.shape).filter((field) => field !== 'when' && field !== 'else');
      const line = page.split('\n').find((each) => each.startsWith('- `{') && each.includes(`{"kind":"${kind}"`)) ?? '';
      expect(own.filter((field) => !line.includes(`"${field}"`))).toEqual([]);
    }
  });

  it('every field of the state', () => {
    const wire = toWire(projectPublic(startPlay({ people: ['tj'] }).state));
    const records = [wire.seats, wire.power, wire.province, wire.unit].map((record) => Object.values(record)[0] ?? {});
    const fields = [wire, ...records].flatMap((record) => Object.keys(record));
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((field) => !words.has(field))).toEqual([]);
  });
});

describe('what the page names is there', () => {
  it('refusal codes', () => {
    const section = page.slice(page.indexOf('## 6.'), page.indexOf('## 7.'));
    const codes = [...section.matchAll(/`([a-zA-Z ]+)`/g)].flatMap(([, list = '']) => list.split(' ')).filter(Boolean);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !(`refusal.${code}` in refusals))).toEqual([]);
  });

  it('files', () => {
    const files = [...page.matchAll(/`(shared\/[\w/]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('limits and close codes', () => {
    expect(page).toContain(`frames up to ${MAX_FRAME_BYTES / 1024} kB`);
    expect(page).toContain(`from ${SLOW_DOWN_AT} frames a second`);
    expect(page).toContain(`at ${CLOSE_AT} in a second`);
    expect(page).toContain(`| ${CloseCode.CONSENTED} | you left`);
    expect(page).toContain(`| ${CloseCode.MAY_TRY_RECONNECT} | the server stops`);
  });

  it('the example of compact text', () => {
    const [, text = '', json = ''] = /So `([^`]+)` is `([^`]+)`/.exec(page) ?? [];
    expect(unpack(text)).toEqual(JSON.parse(json));
  });
});
