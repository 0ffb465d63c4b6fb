// npm run selfplay -- --preset lesson|evening --matches N --seed S [--bots hold,national,allied,easy,negotiate,hard] [--alone hold]
// Plays N matches of each kind of player in memory and prints one JSON object: the figures of rules 14. Deterministic for a seed.
// --alone K: N matches more for each power in which it alone is played by K and the others negotiate: what a single such player comes to.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { PowerId } from '../../shared/board/ids.ts';
import { PRESET_IDS } from '../../shared/command/presetId.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { hireCrew } from './selfplay/crew.ts';
import { isPlayerKind, PLAYER_KINDS, type PlayerKind } from './selfplay/players.ts';
import type { Playing } from './selfplay/playMatch.ts';
import { report, thinking } from './selfplay/report.ts';
import type { MatchTally } from './selfplay/tally.ts';

const MOST_MATCHES = 100_000;

const { values } = parseArgs({
  options: {
    preset: { type: 'string', default: 'lesson' },
    matches: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    bots: { type: 'string', default: 'hold,national,allied,negotiate' },
    alone: { type: 'string', default: '' },
    threads: { type: 'string', default: String(Math.max(1, availableParallelism())) },
  },
});

const matches = Number(values.matches);
const threads = Number(values.threads);
const kinds = values.bots.split(',').filter((word) => word !== '');
const stranger = kinds.find((word) => !isPlayerKind(word));
const preset =
  PRESET_IDS.find((id) => id === values.preset) ??
  fail(`unknown preset "${values.preset}": there are ${PRESET_IDS.join(', ')}`);
if (!Number.isInteger(matches) || matches < 1 || matches > MOST_MATCHES) fail('--matches is a whole number from 1');
if (!Number.isInteger(threads) || threads < 1) fail('--threads is a whole number from 1');
if (values.alone !== '' && !isPlayerKind(values.alone)) fail(`unknown kind of player "${values.alone}"`);
if (stranger !== undefined) fail(`unknown kind of player "${stranger}": there are ${PLAYER_KINDS.join(', ')}`);

const seeds = Array.from({ length: matches }, (_, n) => `${values.seed}-${n + 1}`);
const crew = hireCrew(Math.min(threads, seeds.length));
const playAll = (players: Playing['players']): Promise<readonly MatchTally[]> => crew.play({ preset, players, seeds });
const played = new Map<PlayerKind, readonly MatchTally[]>();
for (const kind of kinds.filter(isPlayerKind)) played.set(kind, await playAll(kind));

const alone = isPlayerKind(values.alone) ? await playAlone(values.alone) : undefined;
crew.dismiss();

const letIn = (kind: PlayerKind): number | undefined => {
  return played.get(kind)?.reduce((sum, { infiltrations }) => sum + infiltrations, 0);
};
const held = letIn('hold');
const negotiated = letIn('negotiate');
const result = {
  preset: values.preset,
  seed: values.seed,
  matches,
  ...(held !== undefined && negotiated !== undefined
    ? { pushesLetIn: { hold: held, negotiate: negotiated, ratio: ratio(held, negotiated) } }
    : {}),
  bots: Object.fromEntries([...played].map(([kind, tallies]) => [kind, report(tallies)])),
  ...(alone !== undefined && { alone }),
};
process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
for (const [kind, tallies] of played) process.stderr.write(`${kind}: ${thinking(tallies)}\n`);
const stuck = [...played.values()].flat().some((match) => match.stuck);
if (stuck || Object.values(alone?.powers ?? {}).some((figures) => figures.stuck.length > 0)) process.exitCode = 1;

interface AloneFigures {
  readonly points: number | undefined;
  readonly ofFairShare: number | undefined;
  readonly infiltrationsPerMatch: number;
  readonly collapse: number;
  readonly stuck: readonly string[];
}

/** Each power in turn by this kind among negotiating bots: its points, its wins, what is let in. */
async function playAlone(kind: PlayerKind) {
  const powers: Partial<Record<PowerId, AloneFigures>> = {};
  for (const power of presetOf({ preset }).powers) {
    const others = presetOf({ preset }).powers.filter((other) => other !== power);
    const players = { ...Object.fromEntries(others.map((other) => [other, 'negotiate' as const])), [power]: kind };
    const { powers: all, infiltrationsPerMatch, collapse, stuck } = report(await playAll(players));
    powers[power] = {
      points: all[power]?.points,
      ofFairShare: all[power]?.ofFairShare,
      infiltrationsPerMatch,
      collapse,
      stuck,
    };
  }
  return { kind, powers };
}

function ratio(a: number, b: number): number {
  return b === 0 ? a : Math.round((a / b) * 100) / 100;
}

function fail(why: string): never {
  process.stderr.write(`selfplay: ${why}\n`);
  process.exit(2);
}
