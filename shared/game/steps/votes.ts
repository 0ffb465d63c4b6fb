// R1: motions are counted, oldest first; what is adopted is a pact in force among those who said yes (rules 1.1, 10). Contested hubs are put to a vote.
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { type Count, countMotion } from '../../politics/institutions/count.ts';
import { hubContest } from '../../politics/institutions/hubAward.ts';
import type { Motion } from '../../politics/institutions/motion.ts';
import type { MotionPact } from '../../politics/institutions/motionPact.ts';
import { modulesOf } from '../../politics/modules.ts';
import type { Pact } from '../../politics/pact.ts';
import type { Chronicle } from '../chronicle.ts';
import { freshPactId } from '../drawnIds.ts';
import { applySteps } from '../pacts/applySteps.ts';
import type { MatchState } from '../state.ts';

export function countVotes(chronicle: Chronicle): void {
  const { round } = chronicle.state;
  const due = chronicle.state.motions.filter(({ state, madeIn }) => state === 'open' && madeIn <= round);
  for (const motion of due)
    settle(chronicle, motion, countMotion(motion, { world: chronicle.state, board: REGION_BOARD }));
  if (due.length > 0) chronicle.add({ type: 'found', record: { motions: due.map(({ id }) => id) } });
  openHubVotes(chronicle);
}

/** Motions are public, so their ids may be counted. */
export function nextMotionId({ motions }: MatchState): string {
  return `m${motions.length + 1}`;
}

/** Invites powers to the Moscow Format of the next round (rules 8 moscowFormat): the convener sits there too. */
export function conveneMoscowFormat(chronicle: Chronicle, by: PowerId, invited: readonly PowerId[]): void {
  const { powers, round } = chronicle.state;
  const members = powers.filter((power) => power === by || invited.includes(power));
  const now = { members, guests: [], convenedFor: round + 1 };
  chronicle.add({ type: 'institutionChanged', institution: 'moscowFormat', now });
  chronicle.log({ k: 'convened', by, powers: members });
}

function settle(chronicle: Chronicle, motion: Motion, count: Count): void {
  const { state, why, yes, no, abstained, pact: made, deeds } = count;
  const { id, institution, content, by } = motion;
  const pact = made && pactFrom(chronicle.state, motion, made);
  chronicle.add({ type: 'motionChanged', motion: { ...motion, state, ...(pact && { pact: pact.id }) } });
  const ballots = { yes, no, abstained };
  chronicle.log({ k: 'motion', motion: id, institution, content, by, state, ...ballots, ...(why && { why }) });
  for (const deed of deeds) {
    if (deed.type === 'standing') {
      const cause = { key: 'cause.condemned', args: { institution: { key: `institution.${institution}.name` } } };
      chronicle.change(deed.power, 'standing', deed.by, cause);
    } else {
      chronicle.add({ ...deed, type: 'statementMade', round: chronicle.state.round });
    }
  }
  if (pact)
    applySteps(chronicle, [{ how: pact.state === 'inForce' ? 'inForce' : 'proposed', by: authorOf(pact), pact }]);
}

/** In force at once; or on the table, sealed by the yes-voters, if somebody else must seal it (rules 10). */
function pactFrom(state: MatchState, motion: Motion, { terms, sealedBy, mustSeal }: MotionPact): Pact {
  const { round } = state;
  const by = motion.by !== null && sealedBy.includes(motion.by) ? motion.by : sealedBy[0]!;
  const lastRound = terms.term === 'match' ? {} : { lastRound: round + terms.term - 1 };
  return {
    id: freshPactId(state, by, terms),
    motion: motion.id,
    versions: [{ n: 1, by, terms, round }],
    current: 1,
    signatures: Object.fromEntries(sealedBy.map((power) => [power, { version: 1, round }])),
    standing: false,
    done: [],
    verdicts: [],
    ...(mustSeal.length > 0 ? { state: 'proposed' } : { state: 'inForce', inForceSince: round, ...lastRound }),
  };
}

function authorOf({ versions: [first] }: Pact): PowerId | null {
  return first?.by ?? null;
}

/** Two claim a hub: all others vote on it in the next round; until then the older has it (rules 6.1 hub). */
function openHubVotes(chronicle: Chronicle): void {
  if (!modulesOf(chronicle.state).institutions) return;
  const content = hubContest(chronicle.state, REGION_BOARD);
  if (content === null) return;
  const { powers, round } = chronicle.state;
  const voters = powers.filter((power) => power !== content.host && power !== content.holder);
  const id = nextMotionId(chronicle.state);
  const motion: Motion = {
    id,
    institution: 'floor',
    by: null,
    content,
    madeIn: round + 1,
    ballots: {},
    state: 'open',
    voters,
  };
  chronicle.add({ type: 'motionChanged', motion });
  chronicle.log({ k: 'motion', motion: id, institution: 'floor', content, by: null, state: 'open' });
}
