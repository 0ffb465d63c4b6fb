// Order pledge: who orders which unit to do what, where, and for how long (rules 6.1).
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import type { PledgedAct } from '../../../shared/politics/clauses/orderPledge.ts';
import { actOf, stayOutTargets, supportMoves, supportTargets, unitsOf } from '../../store/draft/unitTargets.ts';
import { placeName, say, word } from '../words.ts';
import type { SlotsProps } from './ClauseSlots.tsx';
import { ChoiceSlot, monthWords, PlaceSlot, PowerSlot, SlotSentence } from './slots.tsx';

const ACTS: readonly PledgedAct['type'][] = ['supportHold', 'secure', 'hold', 'stayOut', 'supportMove'];
/** How many months ahead a pledge is offered. */
const AHEAD = 4;

export function OrderPledgeSlots({ clause, parties, desk, set }: SlotsProps<ClauseOf<'orderPledge'>>) {
  const { world, board } = desk;
  const units = unitsOf(world, clause.giver);
  const unit = world.units[clause.unit];
  const givers = parties.filter((power) => unitsOf(world, power).length > 0);
  const acts = ACTS.filter(
    (type) => unit !== undefined && (type === clause.act.type || actOf(type, desk, unit) !== null),
  );
  const until = clause.until === 'thisRound' ? world.round : clause.until;

  const withUnit = (id: string): typeof clause => {
    const next = world.units[id];
    if (next === undefined) return clause;
    const act = actOf(clause.act.type, desk, next) ?? { type: 'hold' };
    return { ...clause, unit: id, unitAt: next.at, act };
  };

  return (
    <SlotSentence
      text={`match.compose.orderPledge.${clause.act.type}`}
      slots={{
        giver: (
          <PowerSlot
            name="giver"
            value={clause.giver}
            among={givers}
            set={(giver) => {
              const first = unitsOf(world, giver)[0];
              if (first !== undefined) set({ ...withUnit(first.id), giver });
            }}
          />
        ),
        unit: (
          <ChoiceSlot
            name="unit"
            value={clause.unit}
            options={units.map((one) => [one.id, word(`match.compose.unit.${one.kind}`, { at: { province: one.at } })])}
            set={(id) => set(withUnit(id))}
          />
        ),
        act: (
          <ChoiceSlot
            name="act"
            value={clause.act.type}
            options={acts.map((type) => [type, word(`match.compose.act.${type}`)])}
            set={(type) => {
              const act = unit === undefined ? null : actOf(type, desk, unit);
              if (act !== null) set({ ...clause, act });
            }}
          />
        ),
        place: actPlace(),
        until: (
          <ChoiceSlot
            name="until"
            value={String(until)}
            options={Array.from({ length: AHEAD }, (_, i) => world.round + i).map((round) => [
              String(round),
              round === world.round
                ? word('match.compose.thisMonth', { month: monthWords(round) })
                : word('match.compose.untilMonth', { month: monthWords(round) }),
            ])}
            set={(value) => {
              const round = Number(value);
              set({ ...clause, until: round === world.round ? 'thisRound' : round });
            }}
          />
        ),
      }}
    />
  );

  function actPlace() {
    if (unit === undefined) return null;
    const { act } = clause;
    const place = (value: ProvinceId, among: readonly ProvinceId[], to: (at: ProvinceId) => PledgedAct) => (
      <PlaceSlot name="place" value={value} among={among} set={(at) => set({ ...clause, act: to(at) })} />
    );
    switch (act.type) {
      case 'supportHold':
        return place(act.at, supportTargets(world, board, unit), (at) => ({ type: 'supportHold', at }));
      case 'stayOut':
        return place(act.of, stayOutTargets(world, board, unit), (of) => ({ type: 'stayOut', of }));
      case 'supportMove':
        return (
          <ChoiceSlot
            name="place"
            value={`${act.from} ${act.to}`}
            options={supportMoves(world, board, unit).map(({ from, to }) => [
              `${from} ${to}`,
              word('match.compose.fromTo', { from: placeName(from), to: placeName(to) }),
            ])}
            set={(value) => {
              const [from, to] = value.split(' ');
              if (from !== undefined && to !== undefined) set({ ...clause, act: { type: 'supportMove', from, to } });
            }}
          />
        );
      case 'secure':
        return <b>{say({ key: `province.${act.at}` })}</b>;
      case 'hold':
        return null;
    }
  }
}
