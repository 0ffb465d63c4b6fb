// What each own unit may be told, and what it would mean: guest, incursion, permitted, or "a signature is missing" (rules 4).
import { choices } from '../../adjudicator/choices.ts';
import type { OrderAct, Unit } from '../../adjudicator/types.ts';
import { isAfghan } from '../../board/fronts.ts';
import type { OwnerId, PowerId, ProvinceId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import { once, onceBy, saysTheSame } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { MatchState } from '../../game/state.ts';
import { asPiece } from '../../politics/battle.ts';
import { pactsInForce, partiesOf, termsOf } from '../../politics/inForce.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import { entry, supportPermission } from '../../politics/rights.ts';
import type { GameOrder, GameUnit, World } from '../../politics/world.ts';
import type { OrderChoice, OrderMeaning, UnitOrders } from '../privateView.ts';

type SupportAct = Extract<OrderAct, { readonly type: 'supportHold' | 'supportMove' }>;

/** What an incursion costs in standing (rules 4.1). */
const INCURSION_STANDING = -2;
/** What the ready draft offers for a support: the asker pays one coin. */
const COINS_FOR_SUPPORT = 1;

/** Own units with what is written and what may be; empty outside Diplomacy. `world` is what the power may know. */
export function unitOrders(state: MatchState, world: World, power: PowerId): readonly UnitOrders[] {
  if (state.phase !== 'diplomacy' && state.phase !== 'briefing') return [];
  return CHOICES(world, power).map(({ unit, choices: may }) => ({
    unit,
    written: state.orders[unit] ?? null,
    choices: may,
  }));
}

type Choices = readonly Omit<UnitOrders, 'written'>[];

const CHOICES = onceBy((world: World, power: PowerId): Choices => {
  const grounds = groundsOf(world, power);
  const last = LAST(world.units, power);
  if (last.choices === undefined || grounds === null || !saysTheSame(last.grounds, grounds)) {
    const board = PIECES(world.units);
    const crisis = world.power[power]?.crisis ?? false;
    last.choices = OWN(world.units, power).map((unit) => {
      return { unit: unit.id, choices: unitChoices(world, board, unit, crisis) };
    });
    last.grounds = grounds;
  }
  return last.choices;
});

/** What was found last while the units stand as they stand. */
const LAST = onceBy((_units: World['units'], _power: PowerId): { grounds: unknown; choices: Choices | undefined } => {
  return { grounds: null, choices: undefined };
});

/**
 * All that the choices rest on beside the units: of the pacts those of the power (shared/politics/rights.ts, casusFoederis.ts). Null if one
 * of these looks further: a condition, or an exercise, which may have to stand back for that of others.
 */
function groundsOf(world: World, power: PowerId): readonly unknown[] | null {
  const own = pactsInForce(world).filter((pact) => partiesOf(pact).includes(power));
  if (own.some(LOOKS_FURTHER)) return null;
  const { round, powers, controller, closed, suspended, history } = world;
  const incursions = history.map((record) => [record.round, record.incursions]);
  return [round, powers, controller, closed, suspended, world.power[power]?.crisis, incursions, own];
}

const LOOKS_FURTHER = once((pact: Pact): boolean =>
  termsOf(pact).clauses.some((clause) => clause.when !== undefined || clause.kind === 'exercise'),
);

const OWN = onceBy((units: World['units'], power: PowerId): readonly GameUnit[] =>
  Object.values(units).filter(({ owner }) => owner === power),
);

const STANDING_AT = once((units: World['units']): ReadonlyMap<ProvinceId, GameUnit> => {
  const standing = new Map<ProvinceId, GameUnit>();
  for (const unit of Object.values(units)) if (!standing.has(unit.at)) standing.set(unit.at, unit);
  return standing;
});

const PIECES = once((units: World['units']): readonly Unit[] => Object.values(units).map(asPiece));

/** What one unit may be told in this world; a crisis leaves hold and secure (rules 3.2). */
export function unitChoices(
  world: World,
  units: readonly Unit[],
  unit: GameUnit,
  crisis: boolean,
): readonly OrderChoice[] {
  const plain = (order: GameOrder): OrderChoice => ({ order, meaning: PLAIN });
  const may = [plain({ type: 'hold' }), ...secureOrders(unit.at).map(plain)];
  if (crisis) return may; // rules 3.2: hold or secure only
  for (const order of ACTS(units)(unit)) {
    const meaning = meaningOf(world, unit, order);
    if (meaning) may.push({ order, meaning });
  }
  return may;
}

const PLAIN: OrderMeaning = { kind: 'plain' };

/** What the board alone allows. */
const ACTS = once((units: readonly Unit[]) =>
  once((unit: GameUnit) =>
    choices(REGION_BOARD, units, { province: unit.at, ...(unit.coast && { coast: unit.coast }) }),
  ),
);

/** In Afghanistan the owner names what securing lowers; elsewhere there is nothing to lower but the flow (rules 4.5). */
function secureOrders(at: ProvinceId): readonly GameOrder[] {
  const presence: GameOrder = { type: 'secure', lowers: 'presence' };
  return isAfghan(REGION_BOARD, at) ? [presence, { type: 'secure', lowers: 'violence' }] : [presence];
}

/** Null: it may not be told so, or it may be in any case. */
function meaningOf(world: World, unit: GameUnit, act: OrderAct): OrderMeaning | null {
  switch (act.type) {
    case 'hold':
      return null;
    case 'move':
      return moveMeaning(world, unit.owner, act.to.province);
    case 'supportHold':
    case 'supportMove':
      return supportMeaning(world, unit, act);
    case 'convoy':
      return PLAIN;
  }
}

function moveMeaning(world: World, owner: OwnerId, to: ProvinceId): OrderMeaning | null {
  const power = powerOf(owner);
  if (power === null) return null;
  const meaning = entry(world, REGION_BOARD, power, to);
  switch (meaning.kind) {
    case 'closed':
      return null; // rules 2: no order may enter
    case 'own':
    case 'free':
      return PLAIN;
    case 'guest':
      return { kind: 'guest', pact: meaning.pact, host: meaning.host };
    case 'casusFoederis':
      return { kind: 'casusFoederis', pact: meaning.pact };
    case 'incursion':
      return { kind: 'incursion', on: meaning.on, standing: INCURSION_STANDING, breaks: meaning.breaks };
  }
}

function supportMeaning(world: World, unit: GameUnit, act: SupportAct): OrderMeaning | null {
  const where = act.type === 'supportHold' ? act.at : act.from;
  const target = act.type === 'supportHold' ? act.at : act.to;
  if (world.closed.includes(target)) return null; // rules 2: no support into closed provinces
  const supported = STANDING_AT(world.units).get(where);
  if (!supported || powerOf(supported.owner) === null) return null;
  const permission = supportPermission(world, REGION_BOARD, unit, supported, act);
  switch (permission.kind) {
    case 'own':
    case 'notOverBorder':
      return PLAIN;
    case 'permitted':
      return { kind: 'permittedBy', pact: permission.pact };
    case 'needsPact':
      return { kind: 'needsPact', with: permission.with, draft: DRAFTS(unit)(act)(permission.with) };
    case 'never':
      return null;
  }
}

const DRAFTS = once((unit: GameUnit) =>
  once((act: SupportAct) => {
    const drafts = new Map<PowerId, PactTerms>();
    return (other: PowerId): PactTerms => {
      const draft = drafts.get(other) ?? askForIt(unit, other, act);
      drafts.set(other, draft);
      return draft;
    };
  }),
);

/** The draft behind *ask for it*: this unit's support, this round only, for one coin in return (rules 4.2). */
function askForIt(unit: GameUnit, other: PowerId, act: SupportAct): PactTerms {
  const giver = powerOf(unit.owner)!;
  const promised =
    act.type === 'supportHold'
      ? ({ type: 'supportHold', at: act.at } as const)
      : ({ type: 'supportMove', from: act.from, to: act.to } as const);
  return {
    parties: POWER_IDS.filter((power) => power === giver || power === other),
    clauses: [
      {
        ...{ kind: 'orderPledge', giver, unit: unit.id, unitAt: unit.at, act: promised, until: 'thisRound' },
        ...(unit.kind === 'fleet' && { unitKind: 'fleet' }),
      },
      { kind: 'pay', from: other, to: giver, coins: COINS_FOR_SUPPORT, each: 'once' },
    ],
    term: 1,
    visibility: 'public',
  };
}

function powerOf(owner: OwnerId): PowerId | null {
  return POWERS.has(owner) ? (owner as PowerId) : null;
}

const POWERS: ReadonlySet<string> = new Set(POWER_IDS);
