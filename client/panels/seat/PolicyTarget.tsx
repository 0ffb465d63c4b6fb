// What some policy cards need before they can be played, by card: a front and a word, places, a regime, a crossing and coins, a demand, a route.
import { useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PolicyId } from '../../../shared/command/command.ts';
import { demandText } from '../../../shared/politics/demands.ts';
import { MOST_AID } from '../../../shared/scenario/policies.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';
import { Invitations, Reshuffle } from './PolicyCabinet.tsx';
import { Intelligence, OnePlace, SomePlaces, type TargetProps } from './PolicyPlaces.tsx';

/** Whether the card names something. */
export function hasTarget(policy: PolicyId): boolean {
  switch (policy) {
    case 'assessment':
    case 'intelligence':
    case 'airlift':
    case 'fortify':
    case 'insurgency':
    case 'amnesty':
    case 'purge':
    case 'setBorderRegime':
    case 'aid':
    case 'mediate':
    case 'investmentFund':
    case 'reshuffle':
    case 'moscowFormat':
      return true;
    default:
      return false;
  }
}

export function PolicyTarget({ card, choose }: TargetProps) {
  switch (card.policy) {
    case 'assessment':
      return <Assessment card={card} choose={choose} />;
    case 'intelligence':
      return <Intelligence card={card} choose={choose} />;
    case 'airlift':
    case 'fortify':
    case 'insurgency':
      return <OnePlace card={card} choose={choose} />;
    case 'amnesty':
    case 'purge':
      return <SomePlaces card={card} choose={choose} />;
    case 'setBorderRegime':
      return <Regime card={card} choose={choose} />;
    case 'aid':
      return <Aid card={card} choose={choose} />;
    case 'mediate':
      return <Mediation card={card} choose={choose} />;
    case 'investmentFund':
      return <Fund card={card} choose={choose} />;
    case 'reshuffle':
      return <Reshuffle choose={choose} />;
    case 'moscowFormat':
      return <Invitations choose={choose} />;
    default:
      return null;
  }
}

function Assessment({ card, choose }: TargetProps) {
  const { view } = useMatch();
  const fronts = card.targets?.places ?? view.alerts;
  const [front, setFront] = useState(fronts[0] ?? '');
  const say = (says: 'real' | 'pretext') => choose({ policy: 'assessment', province: front, says });
  return (
    <div class="match-target">
      <OneOf
        label={word('match.target.front')}
        options={fronts.map((id) => [id, placeName(id)])}
        value={front}
        set={setFront}
      />
      <div class="match-target-row">
        <Button small kind="primary" testid="assess-real" onClick={() => say('real')}>
          {word('match.target.real')}
        </Button>
        <Button small kind="primary" testid="assess-pretext" onClick={() => say('pretext')}>
          {word('match.target.pretext')}
        </Button>
      </div>
    </div>
  );
}

function Regime({ card, choose }: TargetProps) {
  return (
    <div class="match-target">
      <span>{word('match.target.regime')}</span>
      <div class="match-target-row">
        {(card.targets?.regimes ?? []).map((regime) => (
          <Button
            key={regime}
            small
            kind="primary"
            testid={`regime-${regime}`}
            onClick={() => choose({ policy: card.policy, regime })}
          >
            {word(`match.regime.${regime}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Aid({ card, choose }: TargetProps) {
  const { view, mine } = useMatch();
  const { stranded } = worldSeenBy(view, mine);
  const crossings = card.targets?.crossings ?? [];
  const [crossing, setCrossing] = useState(crossings[0] ?? '');
  const most = Math.min(MOST_AID, stranded[crossing] ?? 0);
  return (
    <div class="match-target">
      <OneOf
        label={word('match.target.crossing')}
        options={crossings.map((id) => [
          id,
          word('match.target.waiting', { crossing: crossingName(id), count: stranded[id] ?? 0 }),
        ])}
        value={crossing}
        set={setCrossing}
      />
      <div class="match-target-row">
        {Array.from({ length: most }, (_, i) => i + 1).map((coins) => (
          <Button
            key={coins}
            small
            kind="primary"
            testid={`aid-${coins}`}
            onClick={() => choose({ policy: card.policy, crossing, coins })}
          >
            {word('match.target.coins', { count: coins })}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Mediation({ card, choose }: TargetProps) {
  const { view, mine } = useMatch();
  const world = worldSeenBy(view, mine);
  const demands = world.demands.filter(({ id }) => card.targets?.demands?.includes(id));
  const [demand, setDemand] = useState(demands[0]?.id ?? '');
  return (
    <div class="match-target">
      <OneOf
        label={word('match.target.demand')}
        options={demands.map((open) => [open.id, say(demandText(open, world))])}
        value={demand}
        set={setDemand}
      />
      <Button small kind="primary" testid="mediate-go" onClick={() => choose({ policy: card.policy, demand })}>
        {word('match.target.do.mediate')}
      </Button>
    </div>
  );
}

function Fund({ card, choose }: TargetProps) {
  const routes = card.targets?.routes ?? [];
  const [route, setRoute] = useState(routes[0] ?? '');
  return (
    <div class="match-target">
      <OneOf
        label={word('match.target.route')}
        options={routes.map((id) => [id, word(`pact.route.${id}`)])}
        value={route}
        set={setRoute}
      />
      <Button small kind="primary" testid="investmentFund-go" onClick={() => choose({ policy: card.policy, route })}>
        {word('match.target.do.investmentFund')}
      </Button>
    </div>
  );
}

export function crossingName(id: string): string {
  return REGION_BOARD.crossings.find((crossing) => crossing.id === id)?.name ?? id;
}

interface OneOfProps {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly set: (id: string) => void;
}

function OneOf({ label, options, value, set }: OneOfProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
