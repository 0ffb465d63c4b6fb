// What an ask of a demand costs, when it is true, and whether it hangs on the power that is asked (rules 7).
import { assertNever } from '../board/assertNever.ts';
import type { Board } from '../board/board.ts';
import { frontsOf } from '../board/fronts.ts';
import type { PowerId } from '../board/ids.ts';
import type { Rejection } from '../command/rejection.ts';
import type { Text } from '../text/text.ts';
import { objection } from './clauseKind.ts';
import { deedText } from './clauses/actPledge.ts';
import { binds } from './clauses/orderPledge.ts';
import { conditionPrice, dependsOn, postsPrice } from './conditionAsk.ts';
import { isOpen, malformed } from './conditions/checkCondition.ts';
import { conditionText } from './conditions/conditionText.ts';
import { holds } from './conditions/holds.ts';
import type { Ask, Demand } from './demand.ts';
import { holdsCard, REGIME_CARD, STATEMENT_CARD } from './hand.ts';
import { bindingClauses, mayRead, partiesOf } from './inForce.ts';
import { modulesOf } from './modules.ts';
import { coinsText, power, province, provincesText, unitText } from './pactWords.ts';
import { checkAct, obeys } from './pledgedActs.ts';
import { hasReached } from './statusLadder.ts';
import type { RoundRecord, World } from './world.ts';

/** Price of the ask (rules 7), at least 1. */
export function priceOf(world: World, ask: Ask): number {
  switch (ask.type) {
    case 'coins':
      return ask.coins;
    case 'borderRegime':
    case 'statement':
      return 1;
    case 'status':
      return ask.move === 'recognised' ? 3 : 2;
    case 'posts':
      return postsPrice(Math.max(0, ask.atLeast - world.posts[ask.group]));
    case 'ban':
    case 'supportHold':
    case 'secure':
      return 2;
    case 'access':
    case 'leavePact':
    case 'enterPact':
    case 'withdraw':
      return 3;
    case 'condition':
      return conditionPrice(ask.condition, world);
    default:
      return assertNever(ask);
  }
}

/** Why it cannot be asked of this power (it does not depend on it, or makes no sense), or null. */
export function askObjection(
  world: World,
  board: Board,
  { by, on, ask }: Pick<Demand, 'by' | 'on' | 'ask'>,
): Rejection | null {
  const notItsOwn = objection('conditionUnmet', 'notInItsHand', { power: power(on) });
  switch (ask.type) {
    case 'coins':
      return Number.isInteger(ask.coins) && ask.coins >= 1 && ask.coins <= 15
        ? null
        : objection('badTerms', 'coinsOutOfRange', { least: 1, most: 15 });
    case 'borderRegime':
      return frontsOf(board, [on]).length > 0 && holdsCard(world, on, REGIME_CARD) ? null : notItsOwn;
    case 'status':
      return on === 'tal' || on === 'nrf' ? notItsOwn : null;
    case 'posts':
      if (on !== 'tal') return notItsOwn;
      return Number.isInteger(ask.atLeast) && ask.atLeast >= 1 && ask.atLeast <= 33
        ? null
        : objection('badTerms', 'postsOutOfRange', { most: 33 });
    case 'ban':
      return on === 'tal' ? null : notItsOwn;
    case 'supportHold':
    case 'secure': {
      const unit = world.units[ask.unit];
      if (unit === undefined || unit.owner !== on) return notItsOwn;
      return checkAct(world, board, unit, { type: ask.type, at: ask.at });
    }
    case 'access': {
      if (ask.provinces === 'all') return null;
      const foreign = ask.provinces.find((id) => world.controller[id] !== on);
      if (ask.provinces.length === 0) return objection('badTerms', 'namesNoProvince');
      return foreign === undefined
        ? null
        : objection('badTerms', 'notItsProvince', { power: power(on), at: province(foreign) });
    }
    case 'leavePact': {
      const pact = world.pacts[ask.pact];
      // A pact that the asking power may not read does not exist for it.
      if (pact === undefined || !mayRead(pact, by)) return objection('noSuchPact', 'noSuchPact');
      return pact.state === 'inForce' && partiesOf(pact).includes(on) ? null : notItsOwn;
    }
    case 'enterPact': {
      const pact = Object.hasOwn(world.pacts, ask.pact) ? world.pacts[ask.pact] : undefined;
      if (pact === undefined || !mayRead(pact, by)) return objection('noSuchPact', 'noSuchPact');
      return pact.state === 'proposed' && partiesOf(pact).includes(on) ? null : notItsOwn;
    }
    case 'withdraw':
      return Object.hasOwn(board.provinces, ask.province) ? null : objection('badTerms', 'noSuchProvince');
    case 'statement':
      if (!holdsCard(world, on, STATEMENT_CARD)) return notItsOwn;
      // Assessments are made of a named crossing (rules 8).
      return world.alerts?.fronts.includes(ask.front) ? null : objection('conditionUnmet', 'frontNotNamed');
    case 'condition':
      return conditionAskObjection(world, board, { by, on, ask });
    default:
      return assertNever(ask);
  }
}

/** Whether the ask was true before anything was asked: then there is nothing to demand (rules 7). */
export function isTrueNow(world: World, board: Board, { by, on, ask }: Pick<Demand, 'by' | 'on' | 'ask'>): boolean {
  switch (ask.type) {
    case 'coins':
      return false;
    case 'borderRegime':
      return world.power[on]?.regime === ask.regime;
    case 'status': {
      const values = world.power[on];
      return values !== undefined && hasReached(values, ask.move);
    }
    case 'posts':
      return world.posts[ask.group] >= ask.atLeast;
    case 'ban':
      return world.opiumBan === ask.on;
    case 'supportHold':
    case 'secure':
      // Promised already: it would be done without any demand.
      return bindingClauses(world, board).some(
        ({ clause, context }) =>
          clause.kind === 'orderPledge' &&
          binds(clause, context) &&
          clause.giver === on &&
          context.parties.includes(by) &&
          clause.unit === ask.unit &&
          clause.act.type === ask.type &&
          clause.act.at === ask.at,
      );
    case 'access':
      return grants(world, board, { by, on, ask });
    case 'leavePact':
      return hasLeft(world, on, ask.pact);
    case 'enterPact':
      return hasSealed(world, on, ask.pact);
    case 'withdraw':
      return !Object.values(world.units).some(({ owner, at }) => owner === on && at === ask.province);
    case 'statement':
      return holds({ is: 'statement', by: on, front: ask.front, says: ask.says }, { world, board });
    case 'condition':
      return holds(ask.condition, { world, board });
    default:
      return assertNever(ask);
  }
}

/** Whether the demand is met at this Close. `records`: the rounds from when it was made to the one that closes, that one last. */
export function isMet(world: World, board: Board, demand: Demand, records: readonly RoundRecord[]): boolean {
  const { by, on, ask } = demand;
  const since = records.filter(({ round }) => round >= demand.madeIn);
  switch (ask.type) {
    case 'coins': {
      const paid = since
        .flatMap(({ payments }) => payments)
        .filter(({ from, to, kind }) => from === on && to === by && kind === 'pay');
      return paid.reduce((sum, { coins }) => sum + coins, 0) >= ask.coins;
    }
    case 'supportHold':
    case 'secure':
      return since
        .flatMap(({ orders }) => orders)
        .some((order) => order.unit === ask.unit && order.owner === on && obeys(order, { type: ask.type, at: ask.at }));
    default:
      // "In the last round that closed" is this one (rules 11.1).
      return isTrueNow({ ...world, history: records }, board, { by, on, ask });
  }
}

/** What is asked, as an infinitive: "to send 2 coins". */
export function askText({ on, ask }: Pick<Demand, 'on' | 'ask'>, world: World): Text {
  switch (ask.type) {
    case 'coins':
      return { key: 'demand.ask.coins', args: { coins: coinsText(ask.coins) } };
    case 'borderRegime':
    case 'ban':
    case 'posts':
      return deedText(ask);
    case 'status':
      return { key: `demand.ask.status.${ask.move}` };
    case 'supportHold':
    case 'secure': {
      const unit = unitText(on, world.units[ask.unit]?.at ?? ask.at);
      return { key: `demand.ask.${ask.type}`, args: { unit, at: province(ask.at) } };
    }
    case 'access':
      return ask.provinces === 'all'
        ? { key: `demand.ask.access.${ask.mode}.all` }
        : { key: `demand.ask.access.${ask.mode}.some`, args: { provinces: provincesText(ask.provinces) } };
    case 'leavePact':
    case 'enterPact':
      return { key: `demand.ask.${ask.type}`, args: { pact: { pact: ask.pact } } };
    case 'withdraw':
      return { key: 'demand.ask.withdraw', args: { at: province(ask.province) } };
    case 'statement':
      return { key: `demand.ask.statement.${ask.says}`, args: { at: province(ask.front) } };
    case 'condition':
      return { key: 'demand.ask.condition', args: { condition: conditionText(ask.condition) } };
    default:
      return assertNever(ask);
  }
}

function grants(
  world: World,
  board: Board,
  { by, on, ask }: { by: PowerId; on: PowerId; ask: Extract<Ask, { readonly type: 'access' }> },
): boolean {
  return bindingClauses(world, board).some(({ clause }) => {
    if (clause.kind !== 'access' || clause.grantor !== on || clause.grantee !== by) return false;
    if (ask.mode === 'basing' && clause.mode !== 'basing') return false;
    if (clause.provinces === 'all') return true;
    return ask.provinces !== 'all' && ask.provinces.every((id) => clause.provinces.includes(id));
  });
}

/** Well formed, open to all, and in the hand of who is asked (rules 7, 11.1). */
function conditionAskObjection(
  world: World,
  board: Board,
  { by, on, ask }: { by: PowerId; on: PowerId; ask: Extract<Ask, { readonly type: 'condition' }> },
): Rejection | null {
  if (!modulesOf(world).conditions) return objection('clauseNotAllowed', 'noConditions');
  const wrong = malformed(ask.condition, { world, board, actor: by });
  if (wrong !== null) return wrong;
  if (!isOpen(ask.condition, world)) return objection('conditionNotOpen', 'conditionNotOpen');
  return dependsOn(ask.condition, on, { world, board })
    ? null
    : objection('conditionUnmet', 'notInItsHand', { power: power(on) });
}

/** Its seal is on the text that lies, or lay last, on the table: that the others have not sealed is not its doing. */
function hasSealed(world: World, power: PowerId, id: string): boolean {
  const pact = world.pacts[id];
  return pact !== undefined && pact.signatures[power]?.version === pact.current;
}

/** Ended, left, or under this power's notice. */
function hasLeft(world: World, power: PowerId, id: string): boolean {
  const pact = world.pacts[id];
  if (pact === undefined || pact.state === 'ended') return true;
  return !partiesOf(pact).includes(power) || pact.notice?.by === power;
}
