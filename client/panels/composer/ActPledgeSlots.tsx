// Act pledge: posts in the cabinet, the opium ban, a border regime, a policy card, by the end of a month (rules 6.1).
import { frontsOf } from '../../../shared/board/fronts.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import type { PledgedDeed } from '../../../shared/politics/clauses/actPledge.ts';
import { holdsCard, REGIME_CARD } from '../../../shared/politics/hand.ts';
import type { BorderRegime, EthnicGroup } from '../../../shared/politics/world.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import type { Desk } from '../../store/matchDraft.ts';
import { word } from '../words.ts';
import type { SlotsProps } from './ClauseSlots.tsx';
import { ChoiceSlot, monthWords, NumberSlot, PowerSlot, SlotSentence } from './slots.tsx';

const REGIMES: readonly BorderRegime[] = ['open', 'humanitarian', 'closed'];
const POSTS = 33;
const AHEAD = 5;

export function ActPledgeSlots({ clause, parties, desk, set }: SlotsProps<ClauseOf<'actPledge'>>) {
  const { world } = desk;
  const { deed } = clause;
  const deeds = deedsOf(clause.giver, desk);
  const slots = {
    giver: (
      <PowerSlot
        name="giver"
        value={clause.giver}
        among={parties}
        set={(giver) => {
          const first = deedsOf(giver, desk).find(({ type }) => type === deed.type) ?? deedsOf(giver, desk)[0];
          if (first !== undefined) set({ ...clause, giver, deed: first });
        }}
      />
    ),
    deed: (
      <ChoiceSlot
        name="deed"
        value={deed.type}
        options={deeds.map(({ type }) => [type, word(`match.compose.deed.${type}`)])}
        set={(type) => {
          const next = deeds.find((one) => one.type === type);
          if (next !== undefined) set({ ...clause, deed: next });
        }}
      />
    ),
    by: (
      <ChoiceSlot
        name="by"
        value={String(clause.byRound)}
        options={Array.from({ length: AHEAD }, (_, i) => world.round + i).map((round) => [
          String(round),
          monthWords(round),
        ])}
        set={(round) => set({ ...clause, byRound: Number(round) })}
      />
    ),
    what: whatSlots(),
  };
  return <SlotSentence text="match.compose.actPledge" slots={slots} />;

  function whatSlots() {
    switch (deed.type) {
      case 'posts':
        return (
          <>
            <NumberSlot
              name="posts"
              value={deed.atLeast}
              from={1}
              to={POSTS}
              words={(count) => word('match.compose.posts', { count })}
              set={(atLeast) => set({ ...clause, deed: { ...deed, atLeast } })}
            />
            <ChoiceSlot
              name="group"
              value={deed.group}
              options={(Object.keys(world.posts) as readonly EthnicGroup[]).map((group) => [
                group,
                word('match.compose.group', { group: { key: `pact.group.${group}` }, now: world.posts[group] }),
              ])}
              set={(group) => set({ ...clause, deed: { ...deed, group } })}
            />
          </>
        );
      case 'ban':
        return (
          <ChoiceSlot
            name="ban"
            value={deed.on ? 'on' : 'off'}
            options={[
              ['on', word('match.compose.ban.on')],
              ['off', word('match.compose.ban.off')],
            ]}
            set={(on) => set({ ...clause, deed: { type: 'ban', on: on === 'on' } })}
          />
        );
      case 'borderRegime':
        return (
          <ChoiceSlot
            name="regime"
            value={deed.regime}
            options={REGIMES.map((regime) => [regime, word(`match.regime.${regime}`)])}
            set={(regime) => set({ ...clause, deed: { type: 'borderRegime', regime } })}
          />
        );
      case 'policy':
        return (
          <ChoiceSlot
            name="policy"
            value={deed.policy}
            options={handOf(clause.giver, desk).map((policy) => [policy, word(`policy.${policy}.name`)])}
            set={(policy) => set({ ...clause, deed: { type: 'policy', policy } })}
          />
        );
    }
  }
}

/** What the power could promise to do, each with a likely value. */
function deedsOf(giver: PowerId, desk: Desk): readonly PledgedDeed[] {
  const { world, board } = desk;
  const hand = handOf(giver, desk);
  const policy: readonly PledgedDeed[] = hand[0] === undefined ? [] : [{ type: 'policy', policy: hand[0] }];
  if (giver === 'tal') {
    const atLeast = Math.min(POSTS, world.posts.tajik + 2);
    return [{ type: 'posts', group: 'tajik', atLeast }, { type: 'ban', on: !world.opiumBan }, ...policy];
  }
  const regime: readonly PledgedDeed[] =
    frontsOf(board, [giver]).length > 0 && holdsCard(world, giver, REGIME_CARD)
      ? [{ type: 'borderRegime', regime: 'humanitarian' }]
      : [];
  return [...regime, ...policy];
}

/** Cards that the power has in this match (rules 8). */
function handOf(power: PowerId, { world }: Desk): readonly string[] {
  return presetOf(world).start[power]?.hand ?? [];
}
