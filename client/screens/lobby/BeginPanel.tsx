// *Begin*, with what it will do, or why it cannot be done yet; and for everybody else, whom they wait for.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import { list, powerName, t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import type { Ask } from './LobbyScreen.tsx';
import type { TableView } from './tableView.ts';

export interface BeginPanelProps {
  readonly table: TableView;
  readonly mine: PrivateView;
  readonly ask: Ask;
}

/** More bots than this are counted, not named. */
export const MOST_NAMED = 5;

export function BeginPanel({ table, mine, ask }: BeginPanelProps) {
  const [busy, setBusy] = useState(false);
  const { bots, standing, canBegin, host } = table;
  const bystanders = standing.filter((seat) => seat.online && seat.id !== mine.seat).map((seat) => seat.name);
  if (!mine.host)
    return (
      <div class="lobby-begin">
        <p class="working" role="status">
          {t(mine.power === null ? 'lobby.chooseFirst' : 'lobby.waitForHost', { name: host?.name ?? '' })}
        </p>
      </div>
    );
  return (
    <div class="lobby-begin">
      <p class="sm mut">
        {mine.power === null && canBegin
          ? t('lobby.youLook')
          : bystanders.length > 0
            ? t('lobby.standing', { names: list(bystanders), count: bystanders.length })
            : bots.length > 0 && canBegin
              ? t('lobby.botsTake', { count: bots.length })
              : ''}
      </p>
      <Button
        kind="primary"
        wide
        class="lobby-begin-button"
        why={canBegin ? null : t('lobby.begin.noPeople')}
        whyShown="beside"
        busy={busy ? t('lobby.begin.busy') : null}
        onClick={async () => {
          setBusy(true);
          await ask({ type: 'begin' });
          setBusy(false);
        }}
        testid="begin"
      >
        {bots.length > 0 && canBegin ? beginWords(bots) : t('lobby.begin')}
      </Button>
    </div>
  );
}

function beginWords(bots: readonly PowerId[]): string {
  return bots.length > MOST_NAMED
    ? t('lobby.begin.withManyBots', { count: bots.length })
    : t('lobby.begin.withBots', { count: bots.length, powers: list(bots.map(powerName)) });
}
