// Memory of a server that plays bot matches: a process of its own, so that nothing else is counted. Run by bench.ts with the preset
// as its argument; prints one JSON object.
import { PRESET_IDS } from '../../../shared/command/presetId.ts';
import { startBenchApp } from './benchApp.ts';

const MATCHES = 20;
/** Long enough for the first rounds of all of them. */
const PLAY_MS = 40_000;

const preset = PRESET_IDS.find((id) => id === process.argv[2]) ?? 'lesson';
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const { app, close } = await startBenchApp({ BOT_DELAY_MS: '100' });
const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const emptyMb = megabytes(process.memoryUsage.rss());
for (let n = 0; n < MATCHES; n += 1) {
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
}
let peak = 0;
const until = performance.now() + PLAY_MS;
while (performance.now() < until) {
  await new Promise((wake) => setTimeout(wake, 200));
  peak = Math.max(peak, process.memoryUsage.rss());
}
const rounds = [...app.services.matches.awake()].map((match) => match.state.round);
const figures = {
  matches: MATCHES,
  emptyMb,
  playingMb: megabytes(process.memoryUsage.rss()),
  peakMb: megabytes(peak),
  rounds,
};
await close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
