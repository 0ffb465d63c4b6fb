// A demand: what is staked, what is asked, until when, and who may know. Both losses are on the table before it goes out (rules 7).
import { useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Ask, Stake } from '../../../shared/politics/demand.ts';
import { askText, priceOf } from '../../../shared/politics/demandPrices.ts';
import { makeDemand } from '../../../shared/politics/demands.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { asksOf } from '../../store/matchDemand.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Beam } from '../../ui/Beam.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { refusalText, useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { termText } from './PowerPage.tsx';

/** From this weight on, defiance costs the other stability (rules 7). */
const HEAVY = 3;

export function DemandForm() {
  const { view, mine, me, ui } = useMatch();
  const { ask: send, busy, refusal } = useAsk();
  const { round } = view.clock;
  const [asked, setAsked] = useState(0);
  const [due, setDue] = useState(round);
  const [open, setOpen] = useState<'public' | 'private'>('public');
  const demanding = ui.demanding.value;
  if (demanding === null || me === null || mine === null) return null;
  const { on, stakes } = demanding;
  const world = worldSeenBy(view, mine);
  const terms = mine.leverage.find(({ other }) => other === on)?.mine ?? [];
  const stakeable = terms.filter((term) => term.stake !== undefined);
  const weight = terms
    .filter(({ stake }) => stake !== undefined && stakes.some((chosen) => sameStake(chosen, stake)))
    .reduce((sum, term) => sum + term.weight, 0);
  const asks = asksOf(world, REGION_BOARD, me, on);
  const ask: Ask | undefined = asks[asked] ?? asks[0];
  const price = ask === undefined ? 0 : priceOf(world, ask);
  const tried =
    ask === undefined || stakes.length === 0
      ? null
      : makeDemand(world, REGION_BOARD, { id: 'd', by: me, on, stakes, ask, due, public: open === 'public' });
  const why =
    stakeable.length === 0
      ? word('match.demand.noStake', { power: { power: on } })
      : stakes.length === 0
        ? word('match.demand.chooseStake')
        : weight < price
          ? word('match.demand.tooLight', { weight, price })
          : // History is not known here, so only what the reader can mend is said; the server has the last word.
            tried !== null && !tried.ok
            ? say(refusalText(tried.error))
            : null;
  const toggle = (stake: Stake) => {
    const has = stakes.some((chosen) => sameStake(chosen, stake));
    ui.demanding.value = {
      on,
      stakes: has ? stakes.filter((chosen) => !sameStake(chosen, stake)) : [...stakes, stake],
    };
  };
  const close = () => {
    ui.demanding.value = null;
  };
  return (
    <div class="demand-form" data-testid="demand-form">
      <button type="button" class="lk" onClick={close}>
        {word('match.powers.back')}
      </button>
      <h2>{word('match.demand.title', { power: { power: on } })}</h2>
      <p class="match-note">{word('match.demand.what', { power: { power: on } })}</p>
      <h3 class="lbl">{word('match.demand.stake')}</h3>
      {stakeable.length === 0 && <p>{word('match.demand.noStake', { power: { power: on } })}</p>}
      {stakeable.map((term) =>
        term.stake === undefined ? null : (
          <label key={JSON.stringify(term.stake)} class="choice">
            <input
              type="checkbox"
              checked={stakes.some((chosen) => sameStake(chosen, term.stake))}
              onChange={() => term.stake !== undefined && toggle(term.stake)}
            />
            <span>{say(termText(term))}</span>
          </label>
        ),
      )}
      <h3 class="lbl">{word('match.demand.ask')}</h3>
      <select
        class="inp"
        value={String(asked)}
        aria-label={word('match.demand.ask')}
        onChange={(event) => setAsked(Number(event.currentTarget.value))}
      >
        {asks.map((one, i) => (
          <option key={JSON.stringify(one)} value={String(i)}>
            {word('match.demand.priced', { ask: askText({ on, ask: one }, world), price: priceOf(world, one) })}
          </option>
        ))}
      </select>
      <Beam mine={weight} theirs={price} label={word('match.demand.scales', { weight, price })} />
      <p class="match-note">{word('match.demand.scales', { weight, price })}</p>
      <ButtonGroup
        label={word('match.demand.due')}
        items={[
          { value: String(round), label: say(monthText(round)) },
          { value: String(round + 1), label: say(monthText(round + 1)) },
        ]}
        chosen={String(due)}
        onChoose={(value) => setDue(Number(value))}
      />
      <ButtonGroup
        label={word('match.demand.known')}
        items={[
          { value: 'public', label: word('match.demand.public') },
          { value: 'private', label: word('match.demand.private') },
        ]}
        chosen={open}
        onChoose={setOpen}
      />
      <ul class="plain ledger sm">
        <li>{word('match.demand.ifDone', { power: { power: on } })}</li>
        <li>
          {word(weight >= HEAVY ? 'match.demand.ifDefied.heavy' : 'match.demand.ifDefied', { power: { power: on } })}
        </li>
        <li>{word('match.demand.ifBack')}</li>
      </ul>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
      <Button
        kind="primary"
        wide
        testid="send-demand"
        why={why}
        whyShown="beside"
        busy={busy ? word('match.demand.sending') : null}
        onClick={async () => {
          if (ask === undefined) return;
          const ok = await send({ type: 'demand', on, stakes, ask, due, public: open === 'public' });
          if (ok) close();
        }}
      >
        {word('match.demand.send')}
      </Button>
    </div>
  );
}

function sameStake(a: Stake | undefined, b: Stake | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
