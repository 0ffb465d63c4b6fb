// The rest of the Regroup form (rules 4.3, 4.4): guests without a right to stay, units over the limit, one to raise, one to fly. Saving is submitting.
import type { ComponentChildren } from 'preact';
import type { UnitId } from '../../../shared/board/ids.ts';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import { useAsk, useMatch } from '../matchContext.ts';
import { nameOf, placeName, say, unitName, word } from '../words.ts';

type Form = NonNullable<PrivateView['regroup']>;
type Ask = (command: PlayerCommand) => Promise<boolean>;

export function RegroupForm() {
  const { mine } = useMatch();
  const { ask, refusal } = useAsk();
  const form = mine?.regroup ?? null;
  if (form === null) return null;
  return (
    <>
      {form.guests.length > 0 && <Guests guests={form.guests} ask={ask} />}
      {form.disband.count > 0 && <Disband disband={form.disband} ask={ask} />}
      {form.raise.options.length > 0 && <Raise raise={form.raise} ask={ask} />}
      {form.redeploy.options.length > 0 && <Redeploy redeploy={form.redeploy} ask={ask} />}
      {refusal !== null && (
        <p class="match-refusal" role="alert">
          {say(refusal)}
        </p>
      )}
    </>
  );
}

function Guests({ guests, ask }: { readonly guests: Form['guests']; readonly ask: Ask }) {
  const nameOfUnit = useUnitNames();
  return (
    <>
      <h3>{word('match.regroup.guests')}</h3>
      {guests.map(({ unit, at, host, homes, chosen }) => (
        <Choice
          key={unit}
          label={word('match.regroup.guest', { unit: nameOfUnit(unit), host: nameOf(host) })}
          value={chosen ?? ''}
          testid={`guest-${unit}`}
          choose={(to) => ask({ type: 'guestGoes', unit, to: to === '' ? null : to })}
        >
          <option value="">
            {word(homes.length > 0 ? 'match.regroup.guest.nearest' : 'match.regroup.guest.gone')}
          </option>
          {homes.map((id) => (
            <option key={id} value={id}>
              {word('match.regroup.guest.home', { to: placeName(id) })}
            </option>
          ))}
          <option value="stay">{word('match.regroup.guest.stay', { at: placeName(at) })}</option>
        </Choice>
      ))}
    </>
  );
}

function Disband({ disband, ask }: { readonly disband: Form['disband']; readonly ask: Ask }) {
  const nameOfUnit = useUnitNames();
  const toggle = (unit: UnitId): void => {
    const without = disband.chosen.filter((id) => id !== unit);
    const isOff = without.length === disband.chosen.length;
    // One more than may go pushes the first out.
    ask({ type: 'disband', units: isOff ? [...without, unit].slice(-disband.count) : without });
  };
  return (
    <fieldset class="match-regroup-set">
      <legend>{word('match.regroup.over', { count: disband.count })}</legend>
      {disband.of.map((unit) => (
        <label key={unit} class="match-regroup-tick">
          <input
            type="checkbox"
            checked={disband.chosen.includes(unit)}
            data-testid={`disband-${unit}`}
            onChange={() => toggle(unit)}
          />
          <span>{nameOfUnit(unit)}</span>
        </label>
      ))}
      <p class="match-note">{word('match.regroup.over.else')}</p>
    </fieldset>
  );
}

function Raise({ raise, ask }: { readonly raise: Form['raise']; readonly ask: Ask }) {
  const { cost, options, chosen } = raise;
  return (
    <Choice
      label={word('match.regroup.raise', { count: cost })}
      value={chosen === null ? '' : `${chosen.kind} ${chosen.at}`}
      testid="raise"
      choose={(picked) => {
        const [kind, at] = picked.split(' ');
        ask({ type: 'raise', at: at ?? null, kind: kind === 'fleet' ? 'fleet' : 'army' });
      }}
    >
      <option value="">{word('match.regroup.raise.none')}</option>
      {options.flatMap(({ at, kinds }) =>
        kinds.map((kind) => (
          <option key={`${kind} ${at}`} value={`${kind} ${at}`}>
            {unitName({ kind, at })}
          </option>
        )),
      )}
    </Choice>
  );
}

function Redeploy({ redeploy, ask }: { readonly redeploy: Form['redeploy']; readonly ask: Ask }) {
  const { cost, options, chosen } = redeploy;
  const nameOfUnit = useUnitNames();
  return (
    <Choice
      label={word('match.regroup.fly', { count: cost })}
      value={chosen === null ? '' : `${chosen.unit} ${chosen.to}`}
      testid="redeploy"
      choose={(picked) => {
        const [unit, to] = picked.split(' ');
        const which = unit === undefined || unit === '' ? chosen?.unit : unit;
        if (which !== undefined) ask({ type: 'redeploy', unit: which, to: to ?? null });
      }}
    >
      <option value="">{word('match.regroup.fly.none')}</option>
      {options.flatMap(({ unit, to }) =>
        to.map((id) => (
          <option key={`${unit} ${id}`} value={`${unit} ${id}`}>
            {word('match.regroup.fly.to', { unit: nameOfUnit(unit), to: placeName(id) })}
          </option>
        )),
      )}
    </Choice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly testid: string;
  readonly choose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, testid, choose, children }: ChoiceProps) {
  return (
    <div class="match-retreat">
      <label>
        <span>{label}</span>
        <select value={value} data-testid={testid} onChange={(event) => choose(event.currentTarget.value)}>
          {children}
        </select>
      </label>
    </div>
  );
}

/** Units by their names on the board. */
function useUnitNames(): (id: UnitId) => string {
  const { view } = useMatch();
  return (id) => {
    const unit = view.unit[id];
    return unit === undefined ? '' : unitName(unit);
  };
}
