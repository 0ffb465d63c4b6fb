// The lobby: code, link and QR, the powers as cards to sit down at, who is there, the settings, and *Begin*.
import { useEffect, useState } from 'preact/hooks';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import { familyOf } from '../../../shared/command/presetId.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import type { MatchSession } from '../../store/session.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { list, powerName, t } from '../../text/say.ts';
import { spacedCode } from '../../ui/CodeField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BeginPanel, MOST_NAMED } from './BeginPanel.tsx';
import { Invite } from './Invite.tsx';
import { fetchMatchPart } from './MatchPart.tsx';
import { PowerCard } from './PowerCard.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { type TableView, tableView } from './tableView.ts';
import './lobby.css';

export interface LobbyProps {
  readonly session: MatchSession;
  readonly view: PublicView;
  readonly mine: PrivateView;
}

export type Ask = (command: PlayerCommand) => Promise<boolean>;

export function LobbyScreen({ session, view, mine }: LobbyProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    document.title = `${t('lobby.titleCode', { code: spacedCode(view.code) })} · ${t('ui.game')}`;
    fetchMatchPart();
  }, [view.code]);
  const ask: Ask = async (command) => {
    setRefusal(null);
    const reply = await session.send(command);
    if (!reply.ok) setRefusal(sayRefusal(reply.error));
    return reply.ok;
  };
  const table = tableView(view);
  return (
    <div class="lobby" data-testid="lobby">
      <header class="lobby-top">
        <div class="grow">
          <h1>
            {t('lobby.title', {
              preset: t(`preset.${familyOf(view.preset)}`),
              powers: t(`preset.powers.${view.powers.length}`),
            })}
          </h1>
          <p class="sm mut" aria-live="polite">
            {summary(table)}
          </p>
        </div>
        <Invite code={view.code} />
      </header>
      <main class="lobby-cards">
        {table.powers.map((each) => (
          <PowerCard key={each.power} at={each} view={view} mine={mine} ask={ask} />
        ))}
      </main>
      <aside class="lobby-side">
        {refusal && (
          <Notice tone="danger" testid="refusal">
            {refusal}
          </Notice>
        )}
        <SettingsPanel preset={view.preset} settings={view.settings} host={mine.host} ask={ask} />
        <TablePanel table={table} view={view} mine={mine} ask={ask} />
        <BeginPanel table={table} mine={mine} ask={ask} />
      </aside>
    </div>
  );
}

/** "Anna is the host. Three people, one bot." */
function summary({ host, people, bots, idle }: TableView): string {
  return [
    host ? t('lobby.host', { name: host.name }) : '',
    t('lobby.people', { count: people }),
    bots.length > MOST_NAMED ? t('lobby.botsMany', { count: bots.length }) : '',
    bots.length > 0 && bots.length <= MOST_NAMED
      ? t('lobby.bots', { count: bots.length, powers: list(bots.map(powerName)) })
      : '',
    idle.length > 0 ? t('lobby.idle', { powers: list(idle.map(powerName)) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
