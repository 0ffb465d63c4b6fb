// A further base for a reserve that can only be flown in (rules 4.4): all others have garrisons already. Asked for by who flies, offered by the host.
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import { basesOf } from '../../politics/rights.ts';
import { emptyBases, reserveOf } from '../choices/airlift.ts';
import { answers, type Mind } from '../mind.ts';
import { groundOf } from './commerceIdeas.ts';
import { type Idea, idea, pay } from './drafts.ts';

/** Rounds that must be left, this one included: it lands when this month is over, and should be worth the card, the flight and the price after that. */
const IN_TIME = 4;
/** How often in a round a government thinks of it: who is refused does not ask again every month. */
const THOUGHT_OF = 0.6;

export function landingIdeas(mind: Mind): readonly Idea[] {
  if (mind.roundsLeft < IN_TIME || mind.dice('landing') > THOUGHT_OF) return [];
  return mind.world.powers.flatMap((flyer) => {
    if (reserveOf(mind, flyer) === undefined || emptyBases(mind, flyer).length > 0) return [];
    return hostsOf(mind, flyer).flatMap((host) => {
      const other = mind.power === flyer ? host : mind.power === host ? flyer : undefined;
      if (other === undefined || !answers(mind, other)) return [];
      return groundBesideFronts(mind, host).flatMap((at) => {
        const base: Clause = { kind: 'access', grantor: host, grantee: flyer, mode: 'basing', provinces: [at] };
        return [pay(flyer, host, 1), pay(flyer, host, 2), pay(flyer, host, 1, 'round')].map((price) =>
          idea(mind.power, [other], [base, price]),
        );
      });
    });
  });
}

/** Who has given it a base before: no other government would begin with one. */
function hostsOf(mind: Mind, flyer: PowerId): readonly PowerId[] {
  const hosts = basesOf(mind.world, mind.board, flyer).flatMap((at) => mind.world.controller[at] ?? []);
  return [...new Set(hosts)];
}

/** Free ground from which a crossing could be helped, this month or another. */
function groundBesideFronts(mind: Mind, host: PowerId): readonly ProvinceId[] {
  const fronts = frontsOf(mind.board, mind.world.powers);
  return groundOf(mind, host).filter((at) =>
    mind.board.provinces[at]?.armyNeighbours.some((next) => fronts.includes(next)),
  );
}
