// The sentence of each clause kind with its slots: one small component a kind, and the switch that chooses (rules 6.1).
import type { ComponentChildren } from 'preact';
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { clauseText } from '../../../shared/politics/clauseKinds.ts';
import { GIVERS } from '../../../shared/politics/clauses/supply.ts';
import { CORRIDOR_PRICE } from '../../../shared/politics/corridorRoutes.ts';
import { clauseSlots } from '../../store/draft/clauseSlots.ts';
import { routesAmong } from '../../store/draft/freshClause.ts';
import { movesOf } from '../../store/draft/unitTargets.ts';
import type { Desk } from '../../store/matchDraft.ts';
import { say, word } from '../words.ts';
import { AccessSlots } from './AccessSlots.tsx';
import { ActPledgeSlots } from './ActPledgeSlots.tsx';
import { OrderPledgeSlots } from './OrderPledgeSlots.tsx';
import { SpecSlots } from './SpecSlots.tsx';
import { ChoiceSlot, coinWords, NumberSlot, PowerSlot, SlotSentence } from './slots.tsx';
import { swap } from './swap.ts';

export interface SlotsProps<C extends PlainClause> {
  readonly clause: C;
  readonly parties: readonly PowerId[];
  readonly desk: Desk;
  readonly set: (clause: PlainClause) => void;
}

export function ClauseSlots(props: SlotsProps<PlainClause>): ComponentChildren {
  const { clause, ...rest } = props;
  switch (clause.kind) {
    case 'pay':
      return <PaySlots clause={clause} {...rest} />;
    case 'orderPledge':
      return <OrderPledgeSlots clause={clause} {...rest} />;
    case 'actPledge':
      return <ActPledgeSlots clause={clause} {...rest} />;
    case 'access':
      return <AccessSlots clause={clause} {...rest} />;
    case 'supply':
      return <SupplySlots clause={clause} {...rest} />;
    case 'status':
      return <StatusSlots clause={clause} {...rest} />;
    case 'corridor':
      return <CorridorSlots clause={clause} {...rest} />;
    case 'trade':
    case 'arms':
    case 'exercise':
    case 'borderRegime':
    case 'asylum':
    case 'counterTerror':
    case 'hub':
    case 'vote':
    case 'neutrality':
    case 'noSupportFor':
    case 'demilitarise':
    case 'other':
      return <SpecSlots sentence={clauseSlots(clause, rest.desk, rest.parties)} set={rest.set} />;
    // Nothing to fill in.
    case 'nonAggression':
    case 'mutualDefence':
      return (
        <p class="clause-sentence is-plain">
          {say(clauseText(clause, { parties: rest.parties, round: rest.desk.world.round }))}
        </p>
      );
    default:
      return assertNever(clause);
  }
}

function PaySlots({ clause, parties, set }: SlotsProps<ClauseOf<'pay'>>) {
  return (
    <SlotSentence
      text="match.compose.pay"
      slots={{
        from: (
          <PowerSlot
            name="payer"
            value={clause.from}
            among={parties}
            set={(from) => set({ ...clause, from, to: swap(from, clause.from, clause.to) })}
          />
        ),
        to: (
          <PowerSlot
            name="paid"
            value={clause.to}
            among={parties}
            set={(to) => set({ ...clause, to, from: swap(to, clause.to, clause.from) })}
          />
        ),
        coins: (
          <NumberSlot
            name="coins"
            value={clause.coins}
            from={1}
            to={6}
            words={coinWords}
            set={(coins) => set({ ...clause, coins })}
          />
        ),
        each: (
          <ChoiceSlot
            name="each"
            value={clause.each}
            options={[
              ['once', word('match.compose.once')],
              ['round', word('match.compose.eachRound')],
            ]}
            set={(each) => set({ ...clause, each })}
          />
        ),
      }}
    />
  );
}

function SupplySlots({ clause, parties, set }: SlotsProps<ClauseOf<'supply'>>) {
  const givers = parties.filter((power) => goodsOf(power).length > 0);
  return (
    <SlotSentence
      text="match.compose.supply"
      slots={{
        giver: (
          <PowerSlot
            name="giver"
            value={clause.giver}
            among={givers}
            set={(giver) =>
              set({
                ...clause,
                giver,
                receiver: swap(giver, clause.giver, clause.receiver),
                good: goodsOf(giver).includes(clause.good) ? clause.good : (goodsOf(giver)[0] ?? clause.good),
              })
            }
          />
        ),
        receiver: (
          <PowerSlot
            name="receiver"
            value={clause.receiver}
            among={parties.filter((power) => power !== clause.giver)}
            set={(receiver) => set({ ...clause, receiver })}
          />
        ),
        good: (
          <ChoiceSlot
            name="good"
            value={clause.good}
            options={goodsOf(clause.giver).map((good) => [good, word(`pact.good.${good}`)])}
            set={(good) => set({ ...clause, good })}
          />
        ),
        price: (
          <NumberSlot
            name="price"
            value={clause.price}
            from={0}
            to={5}
            words={(n) =>
              n === 0 ? word('match.compose.free') : word('match.compose.aRound', { coins: coinWords(n) })
            }
            set={(price) => set({ ...clause, price })}
          />
        ),
      }}
    />
  );
}

function goodsOf(giver: PowerId): readonly (keyof typeof GIVERS)[] {
  return (Object.keys(GIVERS) as readonly (keyof typeof GIVERS)[]).filter((good) => GIVERS[good].includes(giver));
}

function StatusSlots({ clause, parties, desk, set }: SlotsProps<ClauseOf<'status'>>) {
  const moves = movesOf(desk.world, clause.giver);
  const all = moves.includes(clause.move) ? moves : [...moves, clause.move];
  return (
    <SlotSentence
      text="match.compose.status"
      slots={{
        giver: (
          <PowerSlot
            name="giver"
            value={clause.giver}
            among={parties.filter((power) => power !== 'tal')}
            set={(giver) => set({ ...clause, giver, move: movesOf(desk.world, giver)[0] ?? clause.move })}
          />
        ),
        move: (
          <ChoiceSlot
            name="move"
            value={clause.move}
            options={all.map((move) => [move, word(`match.move.${move}`)])}
            set={(move) => set({ ...clause, move })}
          />
        ),
      }}
    />
  );
}

function CorridorSlots({ clause, parties, desk, set }: SlotsProps<ClauseOf<'corridor'>>) {
  const routes = routesAmong(desk, parties);
  /** Coins of the price, split among the parties; what one gives less another gives more when there are two. */
  const share = (power: PowerId, coins: number) => {
    const funders: Partial<Record<PowerId, number>> = { ...clause.funders };
    const give = (who: PowerId, n: number) => {
      if (n > 0) funders[who] = n;
      else delete funders[who];
    };
    give(power, coins);
    const other = parties.find((id) => id !== power);
    if (parties.length === 2 && other !== undefined) give(other, CORRIDOR_PRICE - coins);
    set({ ...clause, funders });
  };
  return (
    <>
      {routes.length < 2 ? (
        <p class="clause-sentence">
          {word('match.compose.corridor', { route: { key: `pact.route.${clause.route}` } })}
        </p>
      ) : (
        <SlotSentence
          text="match.compose.corridor"
          slots={{
            route: (
              <ChoiceSlot
                name="route"
                value={clause.route}
                options={(routes.includes(clause.route) ? routes : [clause.route, ...routes]).map((route) => [
                  route,
                  word(`pact.route.${route}`),
                ])}
                set={(route) => set({ ...clause, route })}
              />
            ),
          }}
        />
      )}
      {parties.map((power) => (
        <SlotSentence
          key={power}
          text={'match.compose.corridor.share'}
          slots={{
            power: <b>{word(`power.${power}.name`)}</b>,
            coins: (
              <NumberSlot
                name="share"
                value={clause.funders[power] ?? 0}
                from={0}
                to={CORRIDOR_PRICE}
                words={(n) => (n === 0 ? word('match.compose.nothing') : coinWords(n))}
                set={(coins) => share(power, coins)}
              />
            ),
          }}
        />
      ))}
    </>
  );
}
