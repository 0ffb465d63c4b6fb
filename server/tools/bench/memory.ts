// Memory of a server that plays bot matches: a process of its own, so that nothing else is counted. Run by bench.ts with the preset
// as its argument; prints one JSON object.
import { PRESET_IDS } from '../../../shared/command/presetId.ts';
import { botPowers, takeTurn } from '../../bots/startBots.ts';
import type { LiveMatch } from '../../usecases/liveMatch.ts';
import { startBenchApp } from './benchApp.ts';

const MATCHES = 20;
/** All are played into this round: the same work on a fast machine and on a slow one. */
const UNTIL_ROUND = 3;
const TURNS_A_PHASE = 40;

const preset = PRESET_IDS.find((id) => id === process.argv[2]) ?? 'lesson';
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

// The bots' own clock would play as fast as the machine can; here they are driven by hand.
const { app, close } = await startBenchApp({ BOT_DELAY_MS: '60000' });
const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const emptyMb = megabytes(process.memoryUsage.rss());
let peak = 0;

async function begun(n: number): Promise<LiveMatch> {
  const made = await app.services.matches.create({ preset, seed: `memory-${n}`, settings });
  if (!made.ok) throw new Error(made.error.code);
  const match = made.value;
  const [power] = match.state.powers;
  if (power === undefined) throw new Error('A preset without powers');
  await app.services.seats.join(match, 'Nilufar');
  await match.run({ seat: 's1' }, { type: 'takePower', power });
  await match.run({ seat: 's1' }, { type: 'begin' });
  await match.run({ system: true }, { type: 'mind', power, by: 'bot' });
  await app.services.wakeRooms(match.id);
  return match;
}

async function playPhase(match: LiveMatch): Promise<void> {
  const { phaseId } = match.state;
  for (let turn = 0; turn < TURNS_A_PHASE && match.state.phaseId === phaseId; turn += 1) {
    const before = match.version;
    for (const power of botPowers(match)) if (match.state.phaseId === phaseId) await takeTurn(match, power);
    peak = Math.max(peak, process.memoryUsage.rss());
    if (match.version === before) break;
  }
  if (match.state.phaseId === phaseId) await match.run({ system: true }, { type: 'endPhase' });
}

const matches: LiveMatch[] = [];
for (let n = 0; n < MATCHES; n += 1) matches.push(await begun(n));
// Phase by phase all together, as matches run side by side.
while (matches.some(({ state }) => state.round < UNTIL_ROUND && state.phase !== 'archives')) {
  for (const match of matches) if (match.state.round < UNTIL_ROUND) await playPhase(match);
}
const playingMb = megabytes(process.memoryUsage.rss());
globalThis.gc?.();
const figures = {
  matches: MATCHES,
  emptyMb,
  playingMb,
  peakMb: megabytes(peak),
  /** What is really held, after a collection; null where the process may not ask for one. */
  heldMb: globalThis.gc ? megabytes(process.memoryUsage().heapUsed) : null,
  events: matches.reduce((sum, { version }) => sum + version, 0),
};
await close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
