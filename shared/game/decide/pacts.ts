// Paper as people handle it: drafts, pacts, demands, status (rules 6, 7). What is allowed is said by shared/politics.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { PactCommand } from '../../command/command.ts';
import type { Result } from '../../command/rejection.ts';
import { backDown, makeDemand } from '../../politics/demands.ts';
import { partiesOf } from '../../politics/inForce.ts';
import { endTogether, giveNotice, publish, publishingCost } from '../../politics/pactEnding.ts';
import {
  counter,
  isTakenAside,
  type PactScene,
  propose,
  refuseProposal,
  retract,
  sign,
  takeAside,
  unsign,
} from '../../politics/pactLife.ts';
import type { PactStep } from '../../politics/pactStep.ts';
import { renew, unsealRenewal } from '../../politics/renewal.ts';
import { stepDown } from '../../politics/statusLadder.ts';
import { asAllSee } from '../coinsAsSeen.ts';
import { freshDemandId, freshPactId } from '../drawnIds.ts';
import { applySteps, cutSupplies } from '../pacts/applySteps.ts';
import { readersOf } from '../pacts/changePact.ts';
import type { MatchState } from '../state.ts';
import { setStatus } from '../statusChanges.ts';
import { bookDemand } from '../steps/demands.ts';
import { type Answer, type Deciding, ifAccepted, no, OBEYED } from './deciding.ts';
import { decideDraft } from './drafts.ts';

export function decidePacts(deciding: Deciding, command: PactCommand): Answer {
  const { chronicle, power } = deciding;
  const { state } = chronicle;
  if (!power) return no('notSeated');
  if (state.phase === 'lobby' || state.phase === 'archives') return no('wrongPhase');
  const by = power;
  // Of the purses of others no more than all see: no refusal tells of a covered card or a secret deposit (rules 3, 6, 8).
  const scene: PactScene = { world: asAllSee(state, by), board: REGION_BOARD };
  switch (command.type) {
    case 'saveDraft':
    case 'dropDraft':
      return decideDraft(chronicle, by, command);
    case 'downgrade':
      return state.phase === 'dispatch' ? no('wrongPhase') : downgrade(deciding, by);
    default:
  }
  // Everything that is signed is signed in Diplomacy (rules 6).
  if (state.phase !== 'diplomacy') return no('wrongPhase');
  switch (command.type) {
    case 'propose': {
      const { terms, standing } = command;
      const id = freshPactId(state, by, terms);
      const made = propose(scene, { id, by, terms, ...(standing === undefined ? {} : { standing }) });
      return ifAccepted(made, (steps) => {
        if (command.draft !== undefined && state.drafts[by]?.some(({ id: draft }) => draft === command.draft)) {
          chronicle.add({ type: 'draftDropped', power: by, draft: command.draft });
        }
        carry(deciding, by, steps);
      });
    }
    case 'counter':
      if (!isTakenAside(state, command)) return step(deciding, by, counter(scene, { ...command, by }));
      return step(deciding, by, takeAside(scene, { ...command, by, id: freshPactId(state, by, command.terms) }));
    case 'sign':
      return step(deciding, by, sign(scene, { ...command, by }));
    case 'unsign': {
      // The same hand takes a seal off a proposal and off a renewal.
      const takeOff = isInForce(state, command.pact) ? unsealRenewal : unsign;
      return step(deciding, by, takeOff(scene, { ...command, by }));
    }
    case 'refuse':
      return step(deciding, by, refuseProposal(scene, { ...command, by }));
    case 'retract':
      return step(deciding, by, retract(scene, { ...command, by }));
    case 'giveNotice':
      return step(deciding, by, giveNotice(scene, { ...command, by }));
    case 'endTogether':
      return step(deciding, by, endTogether(scene, { ...command, by }));
    case 'publish':
      return publishPact(deciding, by, command.pact);
    case 'demand': {
      const { on, stakes, ask, due } = command;
      const id = freshDemandId(state, by, on, command.public);
      const made = makeDemand(scene.world, REGION_BOARD, {
        id,
        by,
        on,
        stakes,
        ask,
        due,
        public: command.public,
      });
      return ifAccepted(made, (demand) => {
        bookDemand(chronicle, { demand, effects: [] });
        unready(deciding, [on], command.public);
      });
    }
    case 'backDown':
      return ifAccepted(backDown(state, { by, demand: command.demand }), (outcome) => {
        bookDemand(chronicle, outcome);
        chronicle.settle();
      });
    case 'renew':
      return step(deciding, by, renew(scene, { ...command, by }));
    default:
      return assertNever(command);
  }
}

/** Publishing breaks a secret pact (rules 6); also the last dispatch (rules 11.4). */
export function publishPact(deciding: Deciding, by: PowerId, id: string): Answer {
  const { chronicle } = deciding;
  const before = chronicle.state.pacts[id];
  const published = publish({ world: chronicle.state }, { by, pact: id });
  return ifAccepted(published, (steps) => {
    applySteps(chronicle, steps);
    if (!before) return;
    const cause = { key: 'cause.published', args: { pact: { pact: id } } };
    chronicle.change(by, 'standing', publishingCost(before, by), cause);
    if (before.state === 'inForce') {
      chronicle.add({ type: 'wordCounted', power: by, entry: 'broken' });
      cutSupplies(chronicle, before, by);
    }
    chronicle.settle();
  });
}

function step(deciding: Deciding, by: PowerId, result: Result<readonly PactStep[]>): Answer {
  return ifAccepted(result, (steps) => carry(deciding, by, steps));
}

/** A proposal addressed to a power clears its *ready* (rules 1). */
function carry(deciding: Deciding, by: PowerId, steps: readonly PactStep[]): void {
  applySteps(deciding.chronicle, steps);
  deciding.chronicle.settle();
  for (const { how, pact } of steps) {
    if (how === 'proposed' || how === 'countered') {
      unready(
        deciding,
        partiesOf(pact).filter((party) => party !== by),
        readersOf(pact) === 'all',
      );
    }
  }
}

function isInForce({ pacts }: MatchState, id: string): boolean {
  return Object.hasOwn(pacts, id) && pacts[id]?.state === 'inForce';
}

/** What only the addressed may know of recalls them quietly: others see no flag fall (rules 6, visibility). */
function unready({ chronicle }: Deciding, powers: readonly PowerId[], known: boolean): void {
  const ready = powers.filter((power) => chronicle.state.ready.includes(power));
  if (ready.length === 0) return;
  chronicle.add({ type: 'readySet', powers: ready, ready: false, ...(known ? {} : { quietly: true }) });
}

/** A step down is free to its owner, any time (rules 6.1 status). */
function downgrade({ chronicle }: Deciding, power: PowerId): Answer {
  const status = chronicle.state.power[power]?.status;
  if (status === undefined || power === 'tal' || power === 'nrf') return no('statusImpossible');
  if (!setStatus(chronicle, power, stepDown(status))) return no('statusImpossible');
  return OBEYED;
}
