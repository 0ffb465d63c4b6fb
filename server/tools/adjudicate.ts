// The adjudicate command: reads one JSON case a line, writes one JSON answer a line, in order; a case that cannot be read
// gets a coded error and harms no other. With --bench N it measures instead.
//
//   npm run -s adjudicate -- --map FILE [--bench N] < cases.jsonl
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answer, resolve } from './adjudication/answer.ts';
import { CaseError } from './adjudication/caseError.ts';
import { type Case, readCase } from './adjudication/caseFile.ts';
import { type MapFile, readMap } from './adjudication/mapFile.ts';

const USAGE = 'adjudicate --map FILE [--bench N] < cases, one JSON case a line';

function readOptions(): { readonly file: string; readonly passes: number | undefined } {
  const { values } = parseArgs({ options: { map: { type: 'string' }, bench: { type: 'string' } } });
  const passes = values.bench === undefined ? undefined : Number(values.bench);
  if (values.map === undefined || (passes !== undefined && !(Number.isInteger(passes) && passes > 0))) {
    throw new Error(USAGE);
  }
  return { file: values.map, passes };
}

/** The identity of a line for its error, if it has one that can be read. */
function idOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CaseError('malformedJson', error instanceof Error ? error.message : String(error));
  }
}

function answerLine(map: MapFile, line: string): object {
  let json: unknown;
  try {
    json = parse(line);
    const found = readCase(map.map, json);
    return answer(found, resolve(map, found));
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return { id: idOf(json), error: { code: error.code, message: error.message } };
  }
}

/** The cases that can be read; for measuring, the others are left out. */
function readable(map: MapFile, lines: readonly string[]): readonly Case[] {
  return lines.flatMap((line) => {
    try {
      return [readCase(map.map, parse(line))];
    } catch (error) {
      if (error instanceof CaseError) return [];
      throw error;
    }
  });
}

function bench(map: MapFile, lines: readonly string[], passes: number): object {
  const cases = readable(map, lines);
  const pass = () => {
    for (const found of cases) resolve(map, found);
  };
  pass(); // warm-up
  const start = performance.now();
  for (let i = 0; i < passes; i++) pass();
  const seconds = (performance.now() - start) / 1000;
  const orders = cases.reduce((sum, found) => sum + found.orders.length, 0);
  return { cases: cases.length, orders, seconds, positionsPerSecond: Math.round((cases.length * passes) / seconds) };
}

async function main(): Promise<void> {
  const { file, passes } = readOptions();
  const map = readMap(parse(readFileSync(file, 'utf8')));
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const lines: string[] = [];
  for await (const line of input) {
    if (line.trim() === '') continue;
    if (passes === undefined) process.stdout.write(`${JSON.stringify(answerLine(map, line))}\n`);
    else lines.push(line);
  }
  if (passes !== undefined) process.stdout.write(`${JSON.stringify(bench(map, lines, passes))}\n`);
}

try {
  await main();
} catch (error) {
  // Nothing could be adjudicated: no options, no such file, not a map. Standard output stays for answers only.
  const code = error instanceof CaseError ? error.code : 'unusable';
  process.stderr.write(
    `${JSON.stringify({ error: { code, message: error instanceof Error ? error.message : error } })}\n`,
  );
  process.exitCode = 2;
}
