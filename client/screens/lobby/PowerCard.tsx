// One power of the table: sit down, stand up, sit with somebody, and for the host what plays it while nobody does.
import type { Office } from '../../../shared/command/command.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicSeat, PublicView } from '../../../shared/view/publicView.ts';
import { list, t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Lozenges } from '../../ui/Lozenges.tsx';
import { SeatCard } from '../../ui/SeatCard.tsx';
import { SlotSelect } from '../../ui/Slot.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Ask } from './LobbyScreen.tsx';
import { tableFacts } from './tableFacts.ts';
import type { TablePower } from './tableView.ts';

const OFFICES = ['head', 'foreign', 'defence', 'interior'] as const satisfies readonly Office[];

export interface PowerCardProps {
  readonly at: TablePower;
  readonly view: PublicView;
  readonly mine: PrivateView;
  readonly ask: Ask;
}

export function PowerCard({ at: { power, people, absent }, view, mine, ask }: PowerCardProps) {
  const facts = tableFacts(power, view.powers);
  const free = people.length === 0;
  const here = mine.power === power;
  return (
    <SeatCard
      power={power}
      state={here ? 'mine' : free ? 'free' : 'taken'}
      character={t(`power.${power}.character`)}
      wants={t(`power.${power}.wants`)}
      difficulty={<Lozenges on={facts.difficulty} of={3} label={t('ui.difficulty', { n: facts.difficulty })} />}
      {...(facts.needs.length > 0 && { needs: facts.needs })}
      {...(facts.rivals.length > 0 && { rivals: facts.rivals })}
      testid={`seat-${power}`}
    >
      {free ? (
        <div class="lobby-free">
          <Absent power={power} absent={absent} host={mine.host} ask={ask} />
          <Button
            kind={mine.power === null ? 'primary' : 'plain'}
            onClick={() => ask({ type: 'takePower', power })}
            testid={`take-${power}`}
          >
            {t(mine.power === null ? 'lobby.take' : 'lobby.move')}
          </Button>
        </div>
      ) : (
        <>
          <People people={people} view={view} mine={mine} ask={ask} />
          <div class="row sp" style={{ marginTop: '6px' }}>
            {here ? (
              <>
                <Tag tone="self">{t('lobby.yours')}</Tag>
                <Button kind="link" onClick={() => ask({ type: 'takePower', power: null })} testid={`leave-${power}`}>
                  {t('lobby.stand')}
                </Button>
              </>
            ) : (
              <Button small onClick={() => ask({ type: 'takePower', power })} testid={`take-${power}`}>
                {t('lobby.beside', { names: list(people.map((seat) => seat.name)) })}
              </Button>
            )}
          </div>
        </>
      )}
    </SeatCard>
  );
}

function People({ people, mine, ask }: Omit<PowerCardProps, 'at'> & { readonly people: readonly PublicSeat[] }) {
  // Offices are worth a word only where several share a power.
  const shared = people.length > 1;
  return (
    <ul class="plain lobby-people">
      {people.map((seat) => {
        const me = seat.id === mine.seat;
        const name = <b>{me ? t('lobby.you', { name: seat.name }) : seat.name}</b>;
        if (!shared)
          return (
            <li key={seat.id}>
              {name} <span class="mut">{t('lobby.allOffices')}</span>
            </li>
          );
        return (
          <li key={seat.id}>
            {name}{' '}
            {me || mine.host ? (
              <SlotSelect
                name={t('lobby.office.of', { name: seat.name })}
                value={seat.office ?? ''}
                options={[['', t('lobby.office.none')], ...OFFICES.map((each) => [each, t(`office.${each}`)] as const)]}
                onValue={(value) =>
                  ask({ type: 'setOffice', seat: seat.id, office: value === '' ? null : (value as Office) })
                }
              />
            ) : (
              <span class="mut">{t(seat.office ? `office.${seat.office}` : 'lobby.office.none')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Absent({
  power,
  absent,
  host,
  ask,
}: Pick<TablePower, 'power' | 'absent'> & { readonly host: boolean; readonly ask: Ask }) {
  if (!host) return <p class="mut">{t(absent === 'bot' ? 'lobby.absent.bot' : 'lobby.absent.idle')}</p>;
  return (
    <div class="row">
      <span class="mut">{t('lobby.absent')}</span>
      <ButtonGroup
        label={t('lobby.absent.of', { power: { power } })}
        items={[
          { value: 'bot', label: t('lobby.bot') },
          { value: 'idle', label: t('lobby.idleWord') },
        ]}
        chosen={absent}
        onChoose={(as) => ask({ type: 'setAbsent', power, as })}
      />
    </div>
  );
}
