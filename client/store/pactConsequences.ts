// What comes of an act on a pact in force, said before it is done: when it ends, what it costs, what either side could no longer withhold (rules 6, 6.2, 7).
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { partiesOf } from '../../shared/politics/inForce.ts';
import { leverageSum, leverageTerms } from '../../shared/politics/leverage.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import { coinsText, monthText, power } from '../../shared/politics/pactWords.ts';
import type { World } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import type { PactAct } from './matchPacts.ts';

/** Rounds of notice where a pact names none (rules 6). */
const NOTICE = 1;
/** Rounds in which a withdrawn clause cannot be signed again (rules 6). */
const BARRED = 2;

/** Sentences in the order in which they matter; none: the act says it all itself. */
export function consequencesOf(
  act: PactAct,
  pact: Pact,
  { world, board, me }: { readonly world: World; readonly board: Board; readonly me: PowerId },
): readonly Text[] {
  const others = partiesOf(pact).filter((party) => party !== me);
  switch (act) {
    case 'giveNotice': {
      const month = monthText(world.round + (pact.noticeRounds ?? NOTICE));
      return [
        { key: 'match.act.giveNotice.binds', args: { month } },
        { key: 'match.act.giveNotice.barred', args: { count: BARRED } },
        { key: 'match.act.giveNotice.ledger' },
        ...leverageLost(pact, others, { world, board, me }),
      ];
    }
    case 'endTogether': {
      const agreed = (pact.endAgreed ?? []).filter((party) => party !== me);
      const wait = others.filter((party) => !agreed.includes(party));
      return [
        wait.length === 0
          ? { key: 'match.act.endTogether.now' }
          : { key: 'match.act.endTogether.waits', args: { powers: { list: wait.map(power) } } },
        ...leverageLost(pact, others, { world, board, me }),
      ];
    }
    case 'publish': {
      const laid = pact.deposits?.[me] ?? 0;
      return [
        { key: 'match.act.publish.warn' },
        ...(laid > 0 ? [{ key: 'match.act.publish.laid', args: { coins: coinsText(laid) } }] : []),
        ...leverageLost(pact, others, { world, board, me }),
      ];
    }
    case 'retract':
      return [{ key: 'match.act.retract.warn' }];
    case 'renew':
      return [{ key: 'match.act.renew.warn', args: { powers: { list: others.map(power) } } }];
    case 'seal':
    case 'unseal':
    case 'change':
    case 'refuse':
    case 'unrenew':
      return [];
  }
}

interface Scene {
  readonly world: World;
  readonly board: Board;
  readonly me: PowerId;
}

/** For each other party: leverage before and without the pact, if it would change. */
function leverageLost(pact: Pact, others: readonly PowerId[], { world, board, me }: Scene): readonly Text[] {
  const { [pact.id]: _gone, ...rest } = world.pacts;
  const without: World = { ...world, pacts: rest };
  const sum = (at: World, a: PowerId, b: PowerId) => leverageSum(leverageTerms({ world: at, board, viewer: me, a, b }));
  return others.flatMap((other): readonly Text[] => {
    const args = {
      power: power(other),
      mine: sum(world, me, other),
      mineAfter: sum(without, me, other),
      theirs: sum(world, other, me),
      theirsAfter: sum(without, other, me),
    };
    if (args.mine === args.mineAfter && args.theirs === args.theirsAfter) return [];
    return [{ key: 'match.act.leverage', args }];
  });
}
