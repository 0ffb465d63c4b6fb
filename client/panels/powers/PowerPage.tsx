// One power's public profile, and what it and the reader could take from each other, always as sentences (rules 7).

import type { PowerId } from '../../../shared/board/ids.ts';
import { STATUS_LADDER } from '../../../shared/politics/statusLadder.ts';
import { aimRule } from '../../../shared/scenario/presets.ts';
import { channelOf } from '../../store/matchTalks.ts';
import { openTab } from '../../store/matchUi.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { Term } from '../../ui/Term.tsx';
import { useCompose } from '../composer/useCompose.ts';
import { useAsk, useMatch } from '../matchContext.ts';
import { stabilityWord } from '../seat/Values.tsx';
import { Why } from '../seat/Why.tsx';
import { nameOf, say, word } from '../words.ts';
import { Accusation } from './Accusation.tsx';
import { LeverageBetween } from './Leverage.tsx';
import { WordLedger } from './WordLedger.tsx';

export function PowerPage({ power }: { readonly power: PowerId }) {
  const { view, mine, me, ui } = useMatch();
  const compose = useCompose();
  const values = view.power[power];
  if (values === undefined) return null;
  // One's own words include those of secret pacts.
  const ledger = (power === me ? mine?.you?.ledger : undefined) ?? values.ledger;
  const talking = mine !== null && me !== null && me !== power;
  return (
    <div class="power-page" data-testid={`profile-${power}`}>
      <button
        type="button"
        class="lk"
        onClick={() => {
          ui.power.value = null;
        }}
      >
        {word('match.powers.back')}
      </button>
      <header class="power-head">
        <Chip power={power} size="lg" named={false} />
        <div>
          <h2>
            <Term to={`power.${power}`}>{nameOf(power)}</Term>
          </h2>
          <p class="match-note">{word(`power.${power}.character`)}</p>
        </div>
      </header>
      {talking && (
        <div class="power-acts">
          <Button
            small
            onClick={() => {
              ui.channel.value = channelOf([me, power]);
              openTab(ui, 'talks');
            }}
          >
            {word('match.powers.talk')}
          </Button>
          {view.clock.phase === 'diplomacy' && (
            <Button small onClick={() => compose.begin(power)}>
              {word('match.powers.pact')}
            </Button>
          )}
          {view.clock.phase === 'diplomacy' && (
            <Button
              small
              testid={`demand-${power}`}
              onClick={() => {
                ui.demanding.value = { on: power, stakes: [] };
              }}
            >
              {word('match.powers.demand')}
            </Button>
          )}
        </div>
      )}
      {talking && <LeverageBetween other={power} />}
      <Accusation power={power} />
      <HornRule />
      <div class="match-values">
        {power !== me && (
          <p class="power-line">
            <Term to="word.coins">{word('match.value.coins')}</Term> {word(`match.coins.band.${values.coinsBand}`)}
          </p>
        )}
        <Line power={power} of="stability" name={stabilityWord(power)} value={values.stability} />
        <Line power={power} of="standing" name="standing" value={values.standing} />
      </div>
      <p>{word(`match.standing.${band(values.standing)}`, { power: { power } })}</p>
      {values.crisis && <p class="match-crisis">{word('match.crisis.of', { power: { power } })}</p>}
      {power !== 'tal' && power !== 'nrf' && <Status power={power} />}
      <WordLedger power={power} sums={ledger} />
      <h3 class="lbl">
        <Term to="rules.11">{word('match.powers.lines', { points: values.publicPoints })}</Term>
      </h3>
      <ul class="plain ledger">
        {values.lines.map(({ line, points }) => (
          <li key={line} class="match-aim">
            <b>{word(`agenda.${line}.title`)}</b>
            <span class="num">{points}</span>
            <span class="match-aim-rule">{say(aimRule(view, line))}</span>
          </li>
        ))}
      </ul>
      <h3 class="lbl">{word('match.powers.about')}</h3>
      <p class="power-about">{word(`power.${power}.wants`)}</p>
      <p class="power-about">{word(`power.${power}.accused`)}</p>
      <p class="match-note">{word(`power.${power}.source`)}</p>
    </div>
  );
}

function band(standing: number): 'high' | 'middle' | 'low' {
  return standing >= 7 ? 'high' : standing <= 2 ? 'low' : 'middle';
}

interface LineProps {
  readonly power: PowerId;
  readonly of: 'stability' | 'standing';
  readonly name: string;
  readonly value: number;
}

function Line({ power, of, name, value }: LineProps) {
  return (
    <div class="match-value">
      <span>
        <Term to={`word.${name}`}>{word(`match.value.${name}`)}</Term>
      </span>
      <ScaleBar value={value} max={10} label={word(`match.value.${name}`)} />
      <Why power={power} value={of} now={value} name={word(`match.value.${name}`)} />
    </div>
  );
}

/** Towards the Taliban: a ladder; its owner may step down for nothing, any time (rules 6.1). */
function Status({ power }: { readonly power: PowerId }) {
  const { view, me } = useMatch();
  const { ask, refusal } = useAsk();
  const values = view.power[power];
  if (values === undefined) return null;
  const own = power === me;
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.status">{word('match.status')}</Term>
      </h3>
      <ol class="status-ladder">
        {STATUS_LADDER.map((step) => (
          <li
            key={step}
            aria-current={step === values.status ? 'step' : undefined}
            class={step === values.status ? 'is-now' : ''}
          >
            {word(`pact.status.${step}`)}
          </li>
        ))}
      </ol>
      <p class="match-note">
        {values.listsTaliban && `${word('match.status.lists')} `}
        {word('match.regime', { regime: word(`match.regime.${values.regime}`) })}
      </p>
      {own && values.status !== 'shunned' && view.clock.phase === 'diplomacy' && (
        <DangerButton
          small
          testid="downgrade"
          sure={word('match.status.down.sure')}
          consequence={word('match.status.down.warn')}
          onSure={() => ask({ type: 'downgrade' })}
        >
          {word('match.status.down')}
        </DangerButton>
      )}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}
