// Bots at a table with a person: proposals, phrases and sketches of a person are answered, and nobody is kept waiting.
import { describe, expect, it } from 'vitest';
import { Table, takeTurn } from '../../server/tools/selfplay/playMatch.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { botCommands } from '../../shared/bots/botCommands.ts';
import { hasSigned } from '../../shared/bots/mind.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';

const UZ = 's1';
const BOTS = ['ru', 'tj', 'tal'] as const;

/** A match in Diplomacy of round 1: Uzbekistan has a person, bots play the others. */
function tableWithAPerson(seed = 'person'): Table {
  const table = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  table.bySystem({ type: 'createMatch', id: seed, code: seed, preset: 'lesson', seed, settings, now: 0 });
  table.bySystem({ type: 'addSeat', seat: UZ, name: 'Zarina', host: true });
  table.bySeat(UZ, { type: 'takePower', power: 'uz' });
  for (const power of BOTS) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
  table.bySeat(UZ, { type: 'begin' });
  table.bySeat(UZ, { type: 'ready', ready: true });
  expect(table.state.phase).toBe('diplomacy');
  return table;
}

/** As long as anything changes, and no longer than the driver would. */
function letBotsPlay(table: Table): void {
  for (let turn = 0; turn < 40; turn++) {
    const before = table.events.length;
    for (const power of BOTS) takeTurn(table, power, 'negotiate');
    if (table.events.length === before) return;
  }
  throw new Error('The bots do not come to rest');
}

function proposed(table: Table, other: PowerId, clauses: readonly Clause[]): string {
  const before = new Set(Object.keys(table.state.pacts));
  const parties = table.state.powers.filter((power) => power === 'uz' || power === other);
  const terms: PactTerms = { parties, clauses, term: 'match', visibility: 'public' };
  expect(table.bySeat(UZ, { type: 'propose', terms })).toBeNull();
  return Object.keys(table.state.pacts).find((id) => !before.has(id)) ?? '';
}

describe('a proposal by a person', () => {
  it.each<[string, PowerId, Clause[]]>([
    ['a gift is signed', 'tj', [{ kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' }]],
    [
      'the railway at the person’s cost is signed',
      'tal',
      [{ kind: 'corridor', route: 'termezKabul', funders: { uz: 3 } }],
    ],
  ])('%s', (_, other, clauses) => {
    const table = tableWithAPerson();
    const id = proposed(table, other, clauses);
    takeTurn(table, other, 'negotiate');
    expect(table.state.pacts[id]?.state).toBe('inForce');
  });

  it('that asks for everything is refused or countered, in the first turn', () => {
    const table = tableWithAPerson();
    const id = proposed(table, 'ru', [{ kind: 'pay', from: 'ru', to: 'uz', coins: 5, each: 'round' }]);
    takeTurn(table, 'ru', 'negotiate');
    const pact = table.state.pacts[id];
    expect(pact?.state === 'ended' || (pact !== undefined && pact.current > 1)).toBe(true);
  });

  it('never waits: when the bots have come to rest, none of their answers is missing', () => {
    for (const seed of ['w1', 'w2', 'w3', 'w4', 'w5']) {
      const table = tableWithAPerson(seed);
      proposed(table, 'tj', [{ kind: 'nonAggression' }, { kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'once' }]);
      proposed(table, 'ru', [
        { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-qarshi'] },
      ]);
      letBotsPlay(table);
      const open = Object.values(table.state.pacts).filter(({ state }) => state === 'proposed');
      for (const pact of open) {
        const waiting = termsOf(pact).parties.filter((power) => power !== 'uz' && !hasSigned(pact, power));
        expect(waiting, `${seed} ${pact.id}`).toEqual([]);
      }
    }
  });
});

describe('a person at the table', () => {
  it('finds all bots ready, whatever it does not answer', () => {
    const table = tableWithAPerson();
    letBotsPlay(table);
    expect(table.state.ready.toSorted()).toEqual(['ru', 'tal', 'tj']);
    table.bySeat(UZ, { type: 'ready', ready: true });
    expect(table.state.phase).not.toBe('diplomacy');
  });

  it('gets at most two proposals of each bot in a round', () => {
    for (const seed of ['q1', 'q2', 'q3', 'q4']) {
      const table = tableWithAPerson(seed);
      letBotsPlay(table);
      for (const bot of BOTS) {
        const got = Object.values(table.state.pacts).filter(
          ({ given, versions }) =>
            given === undefined && versions[0]?.by === bot && versions[0].terms.parties.includes('uz'),
        );
        expect(got.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('is answered once when it says something, and not again', () => {
    const table = tableWithAPerson();
    letBotsPlay(table);
    table.bySeat(UZ, { type: 'say', channel: 'ru+uz', phrase: { id: 'helpMe', province: 'uz-termez', power: 'ru' } });
    letBotsPlay(table);
    const said = table.state.messages.filter(({ channel }) => channel === 'ru+uz');
    const question = said.findIndex(({ from }) => from === 'uz');
    expect(said.slice(question + 1).filter(({ from }) => from === 'ru')).toHaveLength(1);
  });

  it('may draw what a bot’s unit should do, and hears yes or no', () => {
    const table = tableWithAPerson();
    letBotsPlay(table);
    table.bySeat(UZ, {
      type: 'say',
      channel: 'tj+uz',
      attach: { type: 'sketch', orders: [{ unit: 'u6', order: { type: 'hold' } }] },
    });
    letBotsPlay(table);
    const answers = table.state.messages.filter(
      ({ channel, from, phrase }) => channel === 'tj+uz' && from === 'tj' && phrase !== undefined,
    );
    expect(['iWill', 'refuse']).toContain(answers.at(-1)?.phrase?.id);
  });

  it('a sketch that asks for an incursion is refused', () => {
    const table = tableWithAPerson();
    table.bySeat(UZ, {
      type: 'say',
      channel: 'tj+uz',
      attach: { type: 'sketch', orders: [{ unit: 'u4', order: { type: 'move', to: { province: 'af-takhar' } } }] },
    });
    letBotsPlay(table);
    expect(
      table.state.messages.find(
        ({ channel, from, phrase }) => channel === 'tj+uz' && from === 'tj' && phrase?.id === 'refuse',
      ),
    ).toBeDefined();
    expect(table.state.orders.u4?.type).not.toBe('move');
  });
});

describe('a signed pledge', () => {
  it('is written as an order once it binds', () => {
    const table = tableWithAPerson('pledge');
    const front = table.state.alerts?.fronts[0];
    expect(front).toBeDefined();
    const id = proposed(table, 'tj', [
      { kind: 'orderPledge', giver: 'tj', unit: 'u6', unitAt: 'tj-sughd', act: { type: 'hold' }, until: 'thisRound' },
      { kind: 'pay', from: 'uz', to: 'tj', coins: 2, each: 'once' },
    ]);
    letBotsPlay(table);
    expect(table.state.pacts[id]?.state).toBe('inForce');
    expect(['hold', 'secure']).toContain(table.state.orders.u6?.type ?? 'hold');
  });
});

describe('what a bot says it does', () => {
  it('depends on its views alone: the same views, the same commands', () => {
    const { state } = tableWithAPerson();
    const look = (power: PowerId): readonly PlayerCommand[] =>
      botCommands({ view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' });
    for (const power of BOTS) expect(look(power)).toEqual(look(power));
  });

  it('is nothing before the match begins and after it ends', () => {
    const table = new Table();
    table.bySystem({ type: 'createMatch', id: 'x', code: 'x', preset: 'lesson', seed: 'x', settings: {}, now: 0 });
    const { state } = table;
    expect(
      botCommands({ view: projectPublic(state), mine: projectPrivateFor(state, 'ru'), power: 'ru', level: 'normal' }),
    ).toEqual([]);
  });
});
