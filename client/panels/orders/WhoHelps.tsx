// Tap the crossing: who helps here? The guard on the spot, own units that can support, and neighbours who could be asked (playtest 1.3).

import { useEffect } from 'preact/hooks';
import { type OwnerId, POWER_IDS, type PowerId, type ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { supportPermission } from '../../../shared/politics/rights.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { type Helper, whoHelps } from '../../store/matchOrders.ts';
import { ordersOwed, pactsOf } from '../../store/matchPacts.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { unitName, word } from '../words.ts';
import { useOrders } from './useOrders.ts';

export function WhoHelps({ front, close }: { readonly front: ProvinceId; readonly close: () => void }) {
  const { view, mine, ui } = useMatch();
  useEffect(() => {
    ui.asked.value = true;
  }, []);
  const near = (unit: PublicUnit) => REGION_BOARD.provinces[unit.at]?.armyNeighbours ?? [];
  const { guard, helpers } = whoHelps(view, mine, front, near);
  return (
    <section
      class="who-helps"
      data-testid={`who-helps-${front}`}
      aria-label={word('match.helps', { front: { province: front } })}
    >
      <header class="unit-card-head">
        <div>
          <h3>{word('match.helps', { front: { province: front } })}</h3>
          <p>
            {guard === null
              ? word('match.helps.nobody')
              : word('match.helps.guard', { unit: { unit: { owner: guard.owner, kind: guard.kind, at: front } } })}
          </p>
        </div>
        <button type="button" class="unit-card-close" aria-label={word('match.close')} onClick={close}>
          ×
        </button>
      </header>
      <ul class="unit-choices">
        {helpers.length === 0 && <li class="match-note">{word('match.helps.none')}</li>}
        {helpers.map((helper) => (
          <HelperRow key={helper.unit.id} helper={helper} front={front} guard={guard} close={close} />
        ))}
      </ul>
      <p class="match-note">
        <Term to="word.support">{word('match.helps.hint')}</Term>
      </p>
    </section>
  );
}

interface RowProps {
  readonly helper: Helper;
  readonly front: ProvinceId;
  readonly guard: PublicUnit | null;
  readonly close: () => void;
}

function HelperRow({ helper, front, guard, close }: RowProps) {
  const { view, mine, me } = useMatch();
  const { write, askFor } = useOrders();
  const { unit, choice } = helper;
  const name = unitName(unit);
  if (helper.mine && choice !== null) {
    const needs = choice.meaning.kind === 'needsPact' ? choice.meaning : null;
    return (
      <li class={`unit-choice${needs === null ? '' : ' is-needsPact'}`}>
        <span class="who-helps-name">
          {me !== null && <Chip power={me} size="sm" />}
          <b>{name}</b>
          <span>
            {needs === null ? word('match.helps.can') : word('match.means.needsPact', { with: { power: needs.with } })}
          </span>
        </span>
        {helper.written && needs === null ? (
          <Tag tone="kept">{word('match.helps.ordered')}</Tag>
        ) : needs === null ? (
          <Button
            small
            kind="primary"
            testid={`help-${unit.id}`}
            onClick={() => write(unit.id, choice.order).then(close)}
          >
            {word('match.helps.order')}
          </Button>
        ) : (
          <Button
            small
            kind="primary"
            testid={`help-${unit.id}`}
            onClick={() => askFor(needs.draft, { unit: unit.id, order: choice.order })}
          >
            {word('match.askForIt')}
          </Button>
        )}
      </li>
    );
  }
  const owner = powerOf(unit.owner);
  const pledged = promisedBy();
  const allowed = guard !== null && isAllowed();
  return (
    <li class={`unit-choice${pledged || allowed ? '' : ' is-needsPact'}`}>
      <span class="who-helps-name">
        {owner !== null && <Chip power={owner} size="sm" />}
        <b>{name}</b>
        <span>{word(pledged ? 'match.helps.pledged' : allowed ? 'match.helps.may' : 'match.helps.mayNot')}</span>
      </span>
      {pledged ? (
        <Tag tone="watched">{word('match.helps.promised')}</Tag>
      ) : (
        owner !== null &&
        me !== null &&
        view.clock.phase === 'diplomacy' && (
          <Button
            small
            testid={`help-${unit.id}`}
            onClick={() => askFor(askingDraft(me, owner, unit, front, mine?.you?.coins ?? 0))}
          >
            {word('match.askForIt')}
          </Button>
        )
      )}
    </li>
  );

  function promisedBy(): boolean {
    return pactsOf(view, mine).some(
      (pact) =>
        pact.state === 'inForce' &&
        ordersOwed(pact, view.clock.round).some(
          (pledge) => pledge.unit === unit.id && pledge.act.type === 'supportHold' && pledge.act.at === front,
        ),
    );
  }

  function isAllowed(): boolean {
    if (guard === null) return false;
    const order = { type: 'supportHold', at: front } as const;
    const { kind } = supportPermission(worldSeenBy(view, mine), REGION_BOARD, unit, guard, order);
    return kind === 'own' || kind === 'permitted' || kind === 'notOverBorder';
  }
}

/** One coin, if there is one, for one month of help: a draft to start from, not a fair price. */
export function askingDraft(
  me: PowerId,
  helper: PowerId,
  unit: PublicUnit,
  front: ProvinceId,
  coins: number,
): PactTerms {
  const pledge = {
    kind: 'orderPledge',
    giver: helper,
    unit: unit.id,
    unitAt: unit.at,
    act: { type: 'supportHold', at: front },
    until: 'thisRound',
  } as const;
  const pay = { kind: 'pay', from: me, to: helper, coins: 1, each: 'once' } as const;
  return {
    parties: [me, helper],
    clauses: coins > 0 ? [pledge, pay] : [pledge],
    term: 1,
    visibility: 'public',
  };
}

function powerOf(owner: OwnerId): PowerId | null {
  return POWER_IDS.find((id) => id === owner) ?? null;
}
