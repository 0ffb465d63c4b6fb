// Places that a policy names: one province or two, from the list or picked on the board; and where intelligence looks (rules 8).
import { useEffect, useState } from 'preact/hooks';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { PolicyChoice, PolicyId } from '../../../shared/command/command.ts';
import { MOST_PROVINCES_NAMED } from '../../../shared/scenario/policies.ts';
import type { HandCard } from '../../../shared/view/privateView.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaceSlot, PlacesSlot, ScopeContext } from '../composer/slots.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, word } from '../words.ts';

export interface TargetProps {
  readonly card: HandCard;
  readonly choose: (choice: PolicyChoice) => void;
}

/** No clause of a pact: keeps the slots of cards apart from those of the composer and of motions. */
const NO_CLAUSE = -2;

const byName = (places: readonly ProvinceId[] = []): readonly ProvinceId[] =>
  places.toSorted((a, b) => placeName(a).localeCompare(placeName(b)));

/** The board waits for a slot of this card; on a phone the sheet gives way to it meanwhile. */
function usePickingSheet(): boolean {
  const { ui } = useMatch();
  const picking = ui.picking.value?.clause === NO_CLAUSE;
  useEffect(() => {
    if (!picking) return;
    const before = ui.stop.peek();
    ui.stop.value = 'low';
    return () => {
      ui.stop.value = before;
    };
  }, [picking, ui]);
  // Whoever leaves the card picks nothing any more.
  useEffect(
    () => () => {
      if (ui.picking.peek()?.clause === NO_CLAUSE) ui.picking.value = null;
    },
    [ui],
  );
  return picking;
}

const scopeOf = (policy: PolicyId) => ({ clause: NO_CLAUSE, part: policy });

/** fortify, insurgency, airlift: one province. */
export function OnePlace({ card, choose }: TargetProps) {
  const { policy } = card;
  const { view } = useMatch();
  const places = byName(card.targets?.places);
  const [chosen, setChosen] = useState<ProvinceId | null>(null);
  const picking = usePickingSheet();
  // Where it burns comes first.
  const province = chosen ?? places.find((at) => view.alerts.includes(at)) ?? places[0];
  if (province === undefined) return <p class="match-note">{word(`match.target.none.${policy}`)}</p>;
  return (
    <ScopeContext.Provider value={scopeOf(policy)}>
      <div class="match-target">
        <p class="clause-sentence">
          {word('match.target.where')} <PlaceSlot name="place" value={province} among={places} set={setChosen} />
        </p>
        {picking && <p class="match-note">{word('match.target.pick')}</p>}
        <Button small kind="primary" testid={`${policy}-go`} onClick={() => choose({ policy, province })}>
          {word(`match.target.do.${policy}`)}
        </Button>
      </div>
    </ScopeContext.Provider>
  );
}

/** amnesty, purge: one province or two. */
export function SomePlaces({ card, choose }: TargetProps) {
  const { policy } = card;
  const places = byName(card.targets?.places);
  const [chosen, setChosen] = useState<readonly ProvinceId[]>(places.slice(0, 1));
  const picking = usePickingSheet();
  const among = chosen.length < MOST_PROVINCES_NAMED ? places : chosen;
  return (
    <ScopeContext.Provider value={scopeOf(policy)}>
      <div class="match-target">
        <p class="clause-sentence">
          {word('match.target.whereTwo')}{' '}
          <PlacesSlot
            name="place"
            value={chosen}
            among={among}
            set={(ids) => setChosen(ids.slice(0, MOST_PROVINCES_NAMED))}
          />
        </p>
        {picking && <p class="match-note">{word('match.target.pick')}</p>}
        <Button small kind="primary" testid={`${policy}-go`} onClick={() => choose({ policy, provinces: chosen })}>
          {word(`match.target.do.${policy}`)}
        </Button>
      </div>
    </ScopeContext.Provider>
  );
}

/** Three questions: which alert, how strong where, and where leverage opens the drawer, what was agreed in secret. */
export function Intelligence({ card, choose }: TargetProps) {
  const { policy, targets } = card;
  const places = byName(targets?.places);
  const spied = targets?.powers ?? [];
  const [province, setProvince] = useState(places[0] ?? '');
  const [about, setAbout] = useState(spied[0]);
  const picking = usePickingSheet();
  return (
    <ScopeContext.Provider value={scopeOf(policy)}>
      <div class="match-target">
        <Button
          small
          kind="primary"
          testid="intelligence-main"
          onClick={() => choose({ policy, intelligence: 'mainAlert' })}
        >
          {word('match.target.mainAlert')}
        </Button>
        <p class="clause-sentence">
          {word('match.target.presence')} <PlaceSlot name="place" value={province} among={places} set={setProvince} />
        </p>
        {picking && <p class="match-note">{word('match.target.pick')}</p>}
        <Button
          small
          testid="intelligence-presence"
          onClick={() => choose({ policy, intelligence: 'presence', province })}
        >
          {word('match.target.ask')}
        </Button>
        {about !== undefined && (
          <>
            <label>
              {word('match.target.secretOf')}
              <select
                value={about}
                onChange={({ currentTarget }) => setAbout(spied.find((id) => id === currentTarget.value))}
              >
                {spied.map((power) => (
                  <option key={power} value={power}>
                    {nameOf(power)}
                  </option>
                ))}
              </select>
            </label>
            <Button
              small
              testid="intelligence-secret"
              onClick={() => choose({ policy, intelligence: 'secretPact', about })}
            >
              {word('match.target.secret')}
            </Button>
          </>
        )}
      </div>
    </ScopeContext.Provider>
  );
}
