// What else could be asked of others (rules 7): what the bot's own aims want of them, read off the same conditions (aims/aim.ts), and words of state.
import type { PowerId } from '../../board/ids.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import type { Ask } from '../../politics/demand.ts';
import { partiesOf, termsOf } from '../../politics/inForce.ts';
import { joins } from '../../politics/joins.ts';
import { canMove, STATUS_LADDER } from '../../politics/statusLadder.ts';
import type { EthnicGroup } from '../../politics/world.ts';
import { perRound } from '../agenda.ts';
import { aimsOf } from '../aims/aim.ts';
import { asOfNow } from '../aims/aimsWorth.ts';
import type { Mind } from '../mind.ts';
import { beltHolds } from '../pacts/standingOf.ts';

export interface Wish {
  readonly on: PowerId;
  readonly ask: Ask;
  /** Points that it would be worth; absent: as much as anything. */
  readonly worth?: number;
}

/** Posts asked for at once: what one card can do (rules 8 reshuffle). */
const POSTS = 3;
/** Share of the points of an aim that one demand may bring. */
const SHARE = 0.3;
/** How often a government asks another to say what it wants to hear. */
const WORDS = 0.3;

export function wishesOfState(mind: Mind): readonly Wish[] {
  const open = aimsOf(mind).filter((aim) => aim.asks !== undefined && asOfNow(mind, aim) < 1);
  const aims = open.flatMap(({ asks, points }) => (asks === undefined ? [] : asksFor(mind, asks, SHARE * points)));
  return [...aims, ...ground(mind), ...words(mind)];
}

function asksFor(mind: Mind, condition: Condition, worth: number): readonly Wish[] {
  const { view } = mind;
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => asksFor(mind, part, worth));
    case 'posts':
      return mind.power === 'tal' ? [] : [postsOf(mind, condition.group, worth)];
    case 'inclusion':
      return [postsOf(mind, 'tajik', worth), postsOf(mind, 'hazara', worth)];
    case 'flow':
      return view.opiumBan || mind.power === 'tal' ? [] : [{ on: 'tal', ask: { type: 'ban', on: true }, worth }];
    case 'steps':
      return condition.compare === 'atLeast' ? steps(mind, worth) : [];
    case 'not':
      return condition.of.is === 'any'
        ? condition.of.of.flatMap((tie) => leaving(mind, tie, worth))
        : leaving(mind, condition.of, worth);
    default:
      return [];
  }
}

function postsOf({ view }: Mind, group: EthnicGroup, worth: number): Wish {
  return { on: 'tal', ask: { type: 'posts', group, atLeast: view.posts[group] + POSTS }, worth };
}

/** One step nearer to Kabul. */
function steps(mind: Mind, worth: number): readonly Wish[] {
  return mind.view.powers.flatMap((on): readonly Wish[] => {
    const values = mind.view.power[on];
    const move = values === undefined ? undefined : STATUS_LADDER[STATUS_LADDER.indexOf(values.status) + 1];
    const able = values !== undefined && on !== mind.power && on !== 'tal' && on !== 'nrf';
    if (!able || move === undefined || move === 'shunned' || !canMove(values, move)) return [];
    return [{ on, ask: { type: 'status', move }, worth }];
  });
}

/** Pacts that tie others together as the aim does not want it. */
function leaving(mind: Mind, tie: Condition, worth: number): readonly Wish[] {
  if (tie.is !== 'partners' || tie.power === mind.power) return [];
  const { power: whose, clause: kind, among } = tie;
  return Object.values(mind.world.pacts).flatMap((pact): readonly Wish[] => {
    if (pact.state !== 'inForce' || pact.institutional === true || pact.notice !== undefined) return [];
    const parties = partiesOf(pact);
    return among.flatMap((on): readonly Wish[] => {
      const tied = termsOf(pact).clauses.some((clause) => clause.kind === kind && joins(clause, parties, whose, on));
      return tied && on !== mind.power ? [{ on, ask: { type: 'leavePact', pact: pact.id }, worth }] : [];
    });
  });
}

/** Leave to be where a line wants to be: Moscow's belt, Dushanbe's buffer. */
function ground(mind: Mind): readonly Wish[] {
  const belt = mind.power === 'ru' && perRound(mind, 'belt') > 0 && !beltHolds(mind, 'uz');
  const buffer = mind.power === 'tj' && perRound(mind, 'buffer') > 0;
  const access = (provinces: readonly string[]): Ask => ({ type: 'access', mode: 'transit', provinces });
  return [
    ...(belt ? [{ on: 'uz', ask: access(['uz-qarshi']), worth: perRound(mind, 'belt') * 2 } as const] : []),
    ...(buffer && mind.world.controller['af-takhar'] === 'tal'
      ? [{ on: 'tal', ask: access(['af-takhar']), worth: perRound(mind, 'buffer') * 2 } as const]
      : []),
  ];
}

/** That a threat to one's own crossing is real, said by another. */
function words(mind: Mind): readonly Wish[] {
  if (mind.dice('ask for words') > WORDS) return [];
  const own = mind.fronts.filter((front) => mind.world.controller[front] === mind.power);
  return own.flatMap((front) =>
    mind.view.powers
      .filter((on) => on !== mind.power)
      .map((on): Wish => ({ on, ask: { type: 'statement', front, says: 'real' }, worth: 1 })),
  );
}
