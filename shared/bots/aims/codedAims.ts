// Aims that no condition can say, as a bot reads them (scenario.md B, *Full agendas*): how far each is reached in a foreseen world. What scores is
// counted by the engine; this only has to pull the right way.
import { STATUS_LADDER } from '../../politics/statusLadder.ts';
import type { StatusStep } from '../../politics/world.ts';
import type { AgendaLineId, SecretAgendaId } from '../../scenario/agendaIds.ts';
import { degreeOf, isBound } from './degree.ts';
import type { Foreseen } from './foreseen.ts';
import type { Touch } from './touches.ts';

export interface CodedAim {
  readonly touched: readonly Touch[];
  /** 0-1. */
  degree(seen: Foreseen): number;
}

/** Tajik and Uzbek posts at the start and asked for; patrons, corridors and states asked for; what a recognition asks. */
const POSTS = { atStart: 3, asked: 8 } as const;
const TWO = 2;
const EMBASSIES = 8;
/** A promise of posts is not yet the posts. */
const PROMISED = 0.75;
/** Two steps of *Doors* for Tajikistan, one each for Uzbekistan and for Russia's list. */
const DOORS = 4;

export const CODED_AIMS: Readonly<Partial<Record<AgendaLineId | SecretAgendaId, CodedAim>>> = {
  share: { touched: ['actPledge', 'nonAggression'], degree: shareOfPosts },
  patrons: { touched: ['pay', 'arms', 'access'], degree: (seen) => Math.min(TWO, patrons(seen)) / TWO },
  corridors: { touched: ['corridor'], degree: (seen) => Math.min(TWO, ownCorridors(seen)) / TWO },
  firstPartner: { touched: ['corridor'], degree: (seen) => Math.min(TWO, statesOnOwnRoutes(seen)) / TWO },
  doors: { touched: ['status'], degree: (seen) => doors(seen) / DOORS },
  recognition: { touched: ['status'], degree: recognition },
};

function shareOfPosts(seen: Foreseen): number {
  const of = ({ posts }: Foreseen['world']): number => posts.tajik + posts.uzbek;
  const now = of(seen.mind.world);
  const posts = now + (of(seen.world) - now) * PROMISED;
  const settled = ['actPledge', 'nonAggression'].every((kind) => isBound(seen, kind, 'nrf', 'tal'));
  return settled ? 1 : Math.min(1, Math.max(0, posts - POSTS.atStart) / (POSTS.asked - POSTS.atStart));
}

/** Who pays month by month, arms, or gives a base: it gets what it lives by. */
function patrons({ binding, mind }: Foreseen): number {
  const given = binding.filter(({ clause }) => {
    if (clause.kind === 'pay') return clause.to === 'nrf' && clause.each === 'round';
    return clause.kind === 'arms' ? clause.buyer === 'nrf' : clause.kind === 'access' && clause.grantee === 'nrf';
  });
  return mind.world.powers.filter((power) => power !== 'nrf' && given.some(({ parties }) => parties.includes(power)))
    .length;
}

/** Corridors that China funds, each as far as it will pay at the end. */
function ownCorridors(seen: Foreseen): number {
  const built = seen.world.corridors.filter(({ funders }) => funders.includes('cn')).map(({ route }) => route);
  const signed = seen.binding.flatMap(({ clause }) =>
    clause.kind === 'corridor' && clause.funders.cn !== undefined ? [clause.route] : [],
  );
  return [...new Set([...built, ...signed])].reduce(
    (sum, route) => sum + (0.4 + 0.6 * degreeOf({ is: 'corridorPaid', route, rounds: 1 }, seen)),
    0,
  );
}

function statesOnOwnRoutes({ binding }: Foreseen): number {
  const own = binding.filter(
    ({ clause, parties }) => clause.kind === 'corridor' && parties.includes('cn') && !parties.includes('ru'),
  );
  return new Set(own.flatMap(({ parties }) => parties).filter((power) => power !== 'cn')).size;
}

function doors({ world: { power } }: Foreseen): number {
  const open = [
    isAt(power.tj?.status, 'contact'),
    isAt(power.tj?.status, 'embassy'),
    isAt(power.uz?.status, 'embassy'),
    power.ru?.listsTaliban === false,
  ];
  return open.filter(Boolean).length;
}

/** Two recognitions or eight embassies, whichever is nearer. */
function recognition({ world }: Foreseen): number {
  const steps = Object.values(world.power).map((values) => values?.status);
  const recognised = steps.filter((step) => step === 'recognised').length;
  const embassies = steps.filter((step) => isAt(step, 'embassy')).length;
  return Math.min(1, Math.max(recognised / TWO, embassies / EMBASSIES));
}

function isAt(step: StatusStep | undefined, least: StatusStep): boolean {
  return step !== undefined && STATUS_LADDER.indexOf(step) >= STATUS_LADDER.indexOf(least);
}
