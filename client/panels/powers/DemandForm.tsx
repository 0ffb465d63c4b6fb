// A demand: what is asked, what is staked on it, until when, and who may know. Both sides' losses are on the table before it goes out (rules 7).
import { useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Ask, Demand, Stake } from '../../../shared/politics/demand.ts';
import { demandConsequences } from '../../../shared/politics/demandConsequences.ts';
import { askText, priceOf } from '../../../shared/politics/demandPrices.ts';
import { makeDemand } from '../../../shared/politics/demands.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { LeverageTerm } from '../../../shared/view/privateView.ts';
import { conditionSlots } from '../../store/draft/conditionSlots.ts';
import { ASK_GROUPS, asksOf } from '../../store/matchDemand.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Beam } from '../../ui/Beam.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Term } from '../../ui/Term.tsx';
import { SpecSlots } from '../composer/SpecSlots.tsx';
import { refusalText, useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { DemandStakes } from './DemandStakes.tsx';
import { termText } from './Leverage.tsx';

export function DemandForm() {
  const { view, mine, me, ui } = useMatch();
  const { ask: send, busy, refusal } = useAsk();
  const { round } = view.clock;
  const [chosen, setChosen] = useState<Ask | null>(null);
  const [due, setDue] = useState(round);
  const [known, setKnown] = useState<'public' | 'private'>('public');
  const demanding = ui.demanding.value;
  if (demanding === null || me === null || mine === null) return null;
  const { on, stakes } = demanding;
  const power = { power: on };
  const world = worldSeenBy(view, mine);
  const desk = { world, board: REGION_BOARD, me };
  const asks = asksOf(world, REGION_BOARD, me, on);
  const ask = chosen ?? asks[0]?.ask;
  const stakeable = (mine.leverage.find(({ other }) => other === on)?.mine ?? []).filter(isStakeable);
  const terms = stakeable.filter(({ stake }) => stakes.some((taken) => sameStake(taken, stake)));
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const close = () => {
    ui.demanding.value = null;
  };
  const price = ask === undefined ? 0 : priceOf(world, ask);
  const made = ask === undefined ? null : { id: 'd', by: me, on, stakes, ask, due, public: known === 'public' };
  const sentence = ask?.type === 'condition' ? conditionSlots(ask.condition, desk, [me, on]) : null;
  const toggle = (stake: Stake) => {
    const has = stakes.some((taken) => sameStake(taken, stake));
    ui.demanding.value = { on, stakes: has ? stakes.filter((taken) => !sameStake(taken, stake)) : [...stakes, stake] };
  };
  return (
    <div class="demand-form" data-testid="demand-form">
      <button type="button" class="lk" onClick={close}>
        {word('match.powers.back')}
      </button>
      <h2>
        <Term to="word.demand">{word('match.demand.title', { power })}</Term>
      </h2>
      <p class="match-note">{word('match.demand.what', { power })}</p>
      <label class="lbl" for="demand-ask">
        {word('match.demand.ask', { power })}
      </label>
      <select
        id="demand-ask"
        class="inp"
        value={asks.findIndex((each) => JSON.stringify(each.ask) === JSON.stringify(ask))}
        data-testid="demand-ask"
        onChange={(event) => setChosen(asks[Number(event.currentTarget.value)]?.ask ?? null)}
      >
        {/* A condition whose slots were changed is none of the list. */}
        {sentence !== null && <option value={-1}>{ask === undefined ? '' : say(askText({ on, ask }, world))}</option>}
        {ASK_GROUPS.filter((group) => asks.some((each) => each.group === group)).map((group) => (
          <optgroup key={group} label={word(`match.demand.group.${group}`)}>
            {asks.map((each, i) =>
              each.group === group ? (
                <option key={JSON.stringify(each.ask)} value={i}>
                  {word('match.demand.priced', {
                    ask: askText({ on, ask: each.ask }, world),
                    price: priceOf(world, each.ask),
                  })}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
      {sentence !== null && (
        <SpecSlots sentence={sentence} set={(condition) => setChosen({ type: 'condition', condition })} />
      )}
      <h3 class="lbl">{word('match.demand.stake')}</h3>
      {stakeable.length === 0 && <p>{word('match.demand.noStake', { power })}</p>}
      {stakeable.map((term) => (
        <label key={JSON.stringify(term.stake)} class="choice">
          <input
            type="checkbox"
            checked={stakes.some((taken) => sameStake(taken, term.stake))}
            onChange={() => toggle(term.stake)}
          />
          <span>{say(termText(term))}</span>
        </label>
      ))}
      <div class="lever-row demand-scales">
        <span>
          {word('match.demand.weighs.stake')} <b class="num">{weight}</b>
        </span>
        <Beam mine={weight} theirs={price} label={word('match.demand.scales', { weight, price })} />
        <span class="lever-they">
          <b class="num">{price}</b> {word('match.demand.weighs.ask')}
        </span>
      </div>
      <span class="lbl">{word('match.demand.due')}</span>
      <ButtonGroup
        label={word('match.demand.due')}
        items={[round, round + 1].map((each) => ({ value: String(each), label: say(monthText(each)) }))}
        chosen={String(due)}
        onChoose={(value) => setDue(Number(value))}
      />
      <span class="lbl">{word('match.demand.known')}</span>
      <ButtonGroup
        label={word('match.demand.known')}
        items={[
          { value: 'public', label: word('match.demand.public') },
          { value: 'private', label: word('match.demand.private') },
        ]}
        chosen={known}
        onChoose={setKnown}
      />
      {made !== null && stakes.length > 0 && (
        <DemandStakes consequences={demandConsequences(world, REGION_BOARD, made)} />
      )}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
      <Button
        kind="primary"
        wide
        testid="send-demand"
        why={whyNot(made)}
        whyShown="beside"
        busy={busy ? word('match.demand.sending') : null}
        onClick={async () => {
          if (made === null) return;
          const { id: _id, by: _by, ...command } = made;
          if (await send({ type: 'demand', ...command })) close();
        }}
      >
        {word('match.demand.send')}
      </Button>
    </div>
  );

  /** The first thing that stands in its way, in words; the server has the last one. */
  function whyNot(demand: Omit<Demand, 'state' | 'madeIn'> | null): string | null {
    if (stakeable.length === 0) return word('match.demand.noStake', { power });
    if (stakes.length === 0) return word('match.demand.chooseStake');
    if (weight < price) return word('match.demand.tooLight', { weight, price });
    const tried = demand === null ? null : makeDemand(world, REGION_BOARD, demand);
    return tried === null || tried.ok ? null : say(refusalText(tried.error));
  }
}

type Stakeable = LeverageTerm & { readonly stake: Stake };

function isStakeable(term: LeverageTerm): term is Stakeable {
  return term.stake !== undefined;
}

function sameStake(a: Stake, b: Stake): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
