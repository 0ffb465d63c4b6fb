// How a pact stands beyond its text: coins it holds, conditions as they are now, what is suspended, notice, agreement to end, renewal (rules 6, 7).
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { clauseKey, whenHolds } from '../../../shared/politics/inForce.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { coinsText, monthText, power } from '../../../shared/politics/pactWords.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { Text } from '../../../shared/text/text.ts';
import { termsNow } from '../../store/matchPacts.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { useMatch } from '../matchContext.ts';
import { say } from '../words.ts';

export function PactStanding({ pact }: { readonly pact: Pact }) {
  const { view, mine, me } = useMatch();
  const lines = standingLines(pact, worldSeenBy(view, mine), me);
  if (lines.length === 0) return null;
  return (
    <ul class="plain pact-standing" data-testid="pact-standing">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>{say(line)}</li>
      ))}
    </ul>
  );
}

function standingLines(pact: Pact, world: World, me: string | null): readonly Text[] {
  const live = pact.state === 'inForce';
  const deposits = Object.entries(pact.deposits ?? {}).flatMap(([id, coins]): readonly Text[] => {
    const of = world.powers.find((known) => known === id);
    if (of === undefined || coins === undefined || coins === 0) return [];
    return [{ key: 'match.pact.deposit', args: { power: power(of), coins: coinsText(coins) } }];
  });
  const conditions = termsNow(pact).clauses.flatMap((clause, i): readonly Text[] => {
    if (clause.when === undefined || !live) return [];
    const holds = whenHolds(world, REGION_BOARD, pact, i);
    const key = holds ? 'holds' : clause.else === undefined ? 'waits' : 'otherwise';
    return [{ key: `match.effect.when.${key}`, args: { clause: i + 1 } }];
  });
  const suspended = termsNow(pact).clauses.flatMap((_clause, i): readonly Text[] => {
    const until = world.suspended[clauseKey(pact.id, i)];
    if (until === undefined || until < world.round) return [];
    return [{ key: 'match.pact.suspended', args: { clause: i + 1, month: monthText(until) } }];
  });
  const agreed = pact.endAgreed ?? [];
  const own = world.powers.find((known) => known === me);
  const renewed = own === undefined ? undefined : pact.renewal?.[own];
  return [
    ...deposits,
    ...conditions,
    ...suspended,
    ...(live && pact.notice !== undefined
      ? [{ key: 'match.pact.notice', args: { power: power(pact.notice.by), month: monthText(pact.notice.bindsTo) } }]
      : []),
    ...(live && agreed.length > 0
      ? [{ key: 'match.pact.endAgreed', args: { powers: { list: agreed.map(power) } } }]
      : []),
    ...(renewed === undefined
      ? []
      : [
          renewed === 'match'
            ? { key: 'match.pact.renewal.match' }
            : { key: 'match.pact.renewal', args: { month: monthText(world.round + renewed - 1) } },
        ]),
  ];
}
