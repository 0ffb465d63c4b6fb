// The world at the Close of a past round, as far as its record tells: for conditions that ask about several rounds (rules 11.1).
// What no record holds stays as it is now; only kinds that say `recorded` are asked (conditionKind.ts).
import type { OwnerId, PowerId, ProvinceId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import type { Pact } from '../pact.ts';
import type { GameUnit, PowerValues, RoundRecord, World } from '../world.ts';

/** `world.history[index]` is the round at whose Close we look. */
export function pastWorld(world: World, index: number): World {
  const worlds = PAST(world);
  const known = worlds[index] ?? worldAt(world, index);
  worlds[index] = known;
  return known;
}

const PAST = once((_world: World): World[] => []);

function worldAt(world: World, index: number): World {
  const record = world.history[index];
  if (record === undefined) throw new Error(`no record ${index}`);
  const { closing, round } = record;
  const history = world.history.slice(0, index + 1);
  const known = new Set(record.inForceAtClose ?? []);
  return {
    ...world,
    round,
    history,
    power: Object.fromEntries(world.powers.map((id) => [id, valuesAt(world, record, id)])),
    controller: record.controller,
    units: unitsAt(record.standing ?? {}),
    posts: record.posts,
    flow: record.flow,
    violence: closing?.violence ?? {},
    stranded: closing?.stranded ?? {},
    presence: closing?.presence ?? {},
    hosted: closing?.hosted ?? {},
    forts: closing?.forts ?? world.forts,
    infiltrations: history.reduce((sum, { infiltrations }) => sum + infiltrations.length, 0),
    alerts: { round, fronts: record.fronts ?? record.alerts?.map(({ front }) => front).toSorted() ?? [], truth: [] },
    pacts: Object.fromEntries(
      Object.entries(world.pacts).map(([id, pact]): [string, Pact] => [
        id,
        { ...pact, state: known.has(id) ? 'inForce' : 'ended' },
      ]),
    ),
    // What was read at the bell of a past round is not kept: conditional clauses count for nothing there.
    whens: { round: 0, held: {} },
    suspended: {},
  };
}

function valuesAt(world: World, record: RoundRecord, id: PowerId): PowerValues | undefined {
  const now = world.power[id];
  if (now === undefined) return undefined;
  const { closing } = record;
  return {
    ...now,
    stability: record.stability[id] ?? now.stability,
    status: record.status[id] ?? now.status,
    listsTaliban: record.listing?.[id] ?? now.listsTaliban,
    standing: closing?.standing[id] ?? now.standing,
    regime: closing?.regime[id] ?? now.regime,
    radicalisation: closing?.radicalisation?.[id] ?? now.radicalisation,
  };
}

/** The record knows who stood where. */
function unitsAt(standing: Readonly<Record<ProvinceId, OwnerId>>): World['units'] {
  return Object.fromEntries(
    Object.entries(standing).map(([at, owner]): [string, GameUnit] => [at, { id: at, owner, kind: 'army', at }]),
  );
}
