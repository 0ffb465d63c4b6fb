// Bots remember within a month what they have searched for, weighed and read already. It must change nothing: the commands of a turn are those of
// a bot that sees the same views for the first time.
import { describe, expect, it } from 'vitest';
import { Table } from '../../server/tools/selfplay/playMatch.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { type BotSight, botCommands } from '../../shared/bots/botCommands.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';

/** Every so many turns the bot is asked again as a stranger to what was before. */
const ASKED_AGAIN = 3;
const MOST_TURNS = 600;

function begun(preset: PresetId): Table {
  const table = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  const now = Date.UTC(2021, 8, 1);
  table.bySystem({
    type: 'createMatch',
    id: 'memory',
    code: 'MEMORY',
    preset,
    seed: `memory-${preset}`,
    settings,
    now,
  });
  for (const power of table.state.powers) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
  table.bySystem({ type: 'begin' });
  return table;
}

/** Plays on until nobody has anything to do any more or the turns are over, and shows each turn. */
function play(table: Table, look: (sight: BotSight, turn: number) => void): void {
  let turn = 0;
  let quiet = 0;
  while (table.state.phase !== 'archives' && quiet < table.state.powers.length && turn < MOST_TURNS) {
    for (const power of table.state.powers as readonly PowerId[]) {
      const { state } = table;
      const sight: BotSight = {
        view: projectPublic(state),
        mine: projectPrivateFor(state, power),
        power,
        level: 'normal',
      };
      look(sight, turn);
      turn += 1;
      for (const command of botCommands(sight)) {
        if (table.state.phaseId === state.phaseId) table.byBot(power, command);
      }
      quiet = table.state === state ? quiet + 1 : 0;
    }
  }
}

describe.each(['lesson', 'evening', 'full'] as const)('bots of %s', (preset) => {
  it('do what they would do if they remembered nothing', { timeout: 300_000 }, () => {
    let asked = 0;
    let said = 0;
    play(begun(preset), (sight, turn) => {
      if (turn % ASKED_AGAIN !== 0) return;
      const stranger = botCommands(structuredClone({ ...sight, mine: { ...sight.mine } }));
      expect(stranger, `turn ${turn} of ${sight.power}`).toEqual(botCommands(sight));
      asked += 1;
      said += stranger.length;
    });
    expect(asked).toBeGreaterThan(30);
    expect(said).toBeGreaterThan(30);
  });
});
