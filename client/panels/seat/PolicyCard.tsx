// The policies of the round: what is chosen, and the hand to choose from; one card or two, as the preset has it (rules 8).

import { useState } from 'preact/hooks';
import type { PolicyChoice, PolicyId } from '../../../shared/command/command.ts';
import { SECRET_PACT_COST } from '../../../shared/scenario/policies.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import type { HandCard } from '../../../shared/view/privateView.ts';
import { Button } from '../../ui/Button.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';
import { crossingName, hasTarget, PolicyTarget } from './PolicyTarget.tsx';

const policyName = (policy: PolicyId): string => word(`policy.${policy}.name`);

export function PolicyCard() {
  const { mine, view } = useMatch();
  const [open, setOpen] = useState(false);
  if (mine === null || mine.hand.length === 0) return null;
  const { chosen, hand } = mine;
  const room = presetOf(view).policiesARound;
  const now = view.clock.phase === 'diplomacy';
  const toggle = chosen.length === 0 ? 'match.policy.choose' : 'match.policy.change';
  return (
    <section class="match-policy" data-testid="policy">
      <div class="match-policy-head">
        <b>
          {chosen.length === 0
            ? word('match.policy.none')
            : word('match.policy.chosen', { policy: { list: chosen.map(({ policy }) => policyName(policy)) } })}
        </b>
        {now && (
          <button
            type="button"
            class="lk"
            aria-expanded={open}
            data-testid="policy-change"
            onClick={() => setOpen(!open)}
          >
            {word(open ? 'match.policy.close' : toggle)}
          </button>
        )}
      </div>
      {!open && chosen.length === 0 && (
        <p class="match-policy-does">
          <Term to="rules.8">
            {now ? word('match.policy.none.hint', { room, cards: hand.length }) : word('match.policy.later')}
          </Term>
        </p>
      )}
      {!open &&
        chosen.map((choice) => (
          <p key={choice.policy} class="match-policy-does">
            {describe(
              choice,
              hand.find(({ policy }) => policy === choice.policy),
            )}
          </p>
        ))}
      {open && now && (
        <>
          <Hand room={room} done={(left) => left <= 0 && setOpen(false)} />
          <TakeBack close={() => setOpen(false)} />
        </>
      )}
    </section>
  );
}

function TakeBack({ close }: { readonly close: () => void }) {
  const { mine } = useMatch();
  const { ask } = useAsk();
  const chosen = mine?.chosen ?? [];
  if (chosen.length === 1) {
    return (
      <Button small onClick={() => ask({ type: 'choosePolicy', choice: null }).then((ok) => ok && close())}>
        {word('match.policy.drop')}
      </Button>
    );
  }
  return (
    <div class="match-target-row">
      {chosen.map(({ policy }) => (
        <Button key={policy} small onClick={() => ask({ type: 'choosePolicy', choice: null, instead: policy })}>
          {word('match.policy.dropOne', { policy: policyName(policy) })}
        </Button>
      ))}
    </div>
  );
}

function describe(choice: PolicyChoice, card: HandCard | undefined): string {
  const parts = [costWords(paidFor(choice, card)), word(`policy.${choice.policy}.effect`)];
  if (choice.province !== undefined) parts.push(word('match.policy.at', { at: placeName(choice.province) }));
  if (choice.provinces !== undefined) {
    parts.push(word('match.policy.at', { at: { list: choice.provinces.map(placeName) } }));
  }
  if (choice.crossing !== undefined) parts.push(word('match.policy.at', { at: crossingName(choice.crossing) }));
  if (choice.says !== undefined) parts.push(word(`match.policy.says.${choice.says}`));
  if (choice.regime !== undefined)
    parts.push(word('match.policy.regime', { regime: word(`match.regime.${choice.regime}`) }));
  if (choice.about !== undefined) parts.push(word('match.policy.about', { power: { power: choice.about } }));
  if (choice.route !== undefined) parts.push(word('match.policy.route', { route: word(`pact.route.${choice.route}`) }));
  return parts.join(' ');
}

/** What lies covered for it: some forms of a card cost more than the least (rules 8 aid, intelligence). */
function paidFor({ coins, intelligence }: PolicyChoice, card: HandCard | undefined): number {
  return coins ?? (intelligence === 'secretPact' ? SECRET_PACT_COST : (card?.cost ?? 0));
}

export function costWords(cost: number): string {
  return cost === 0 ? word('match.policy.free') : word('match.policy.costs', { count: cost });
}

interface HandProps {
  readonly room: number;
  /** Called with the places left for more cards. */
  readonly done: (left: number) => void;
}

function Hand({ room, done }: HandProps) {
  const { mine } = useMatch();
  const { ask, refusal } = useAsk();
  const [picked, setPicked] = useState<string | null>(null);
  /** A card with its target for which one of those chosen must go. */
  const [pressing, setPressing] = useState<PolicyChoice | null>(null);
  if (mine === null) return null;
  const { chosen, hand } = mine;
  const choose = (choice: PolicyChoice, instead?: PolicyId): void => {
    const isOn = chosen.some(({ policy }) => policy === choice.policy);
    if (room > 1 && chosen.length >= room && !isOn && instead === undefined) {
      setPressing(choice);
      return;
    }
    const left = room - chosen.length - (isOn || instead !== undefined ? 0 : 1);
    ask({ type: 'choosePolicy', choice, ...(instead !== undefined && { instead }) }).then((ok) => {
      if (!ok) return;
      setPicked(null);
      setPressing(null);
      done(left);
    });
  };
  return (
    <fieldset class="match-hand set" aria-label={word('match.policy.hand')}>
      {hand.map((card) => {
        const isOn = chosen.some(({ policy }) => policy === card.policy);
        return (
          <div key={card.policy} class={`match-hand-card${isOn ? ' is-chosen' : ''}`}>
            <button
              type="button"
              class="match-option"
              data-testid={`policy-${card.policy}`}
              aria-pressed={isOn}
              aria-disabled={!card.playable}
              onClick={() => {
                if (!card.playable) return;
                if (hasTarget(card.policy)) return setPicked(picked === card.policy ? null : card.policy);
                choose({ policy: card.policy });
              }}
            >
              <b>{policyName(card.policy)}</b>
              <span class="num">{costWords(card.cost)}</span>
              <span>{word(`policy.${card.policy}.effect`)}</span>
              {!card.playable && (
                <span class="match-option-note">
                  {card.why === undefined ? word('match.policy.notNow') : say(card.why)}
                </span>
              )}
            </button>
            {picked === card.policy && <PolicyTarget card={card} choose={(choice) => choose(choice)} />}
            {pressing?.policy === card.policy && (
              <div class="match-target" role="alert">
                <p>{word('match.policy.instead', { policy: policyName(card.policy) })}</p>
                <div class="match-target-row">
                  {chosen.map(({ policy }) => (
                    <Button key={policy} small kind="primary" onClick={() => choose(pressing, policy)}>
                      {policyName(policy)}
                    </Button>
                  ))}
                </div>
              </div>
            )}
            <span class="match-note">
              <Term to={`policy.${card.policy}`}>{word('match.policy.more')}</Term>
            </span>
          </div>
        );
      })}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </fieldset>
  );
}
