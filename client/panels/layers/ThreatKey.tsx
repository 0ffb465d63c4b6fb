// The key to the threat layer: alarms, violence, attacks, strongholds, and what the reader alone has learned (rules 9.1, 9.2).
import { modulesOf } from '../../../shared/politics/modules.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { threatOf } from '../../store/matchSituation.ts';
import { useMatch } from '../matchContext.ts';
import { placeName, word } from '../words.ts';
import { KeyList } from './KeyList.tsx';
import { KeyFrame } from './LayerKey.tsx';
import { LayerSign } from './LayerSign.tsx';

export function ThreatKey() {
  const { view, mine, ui } = useMatch();
  const { alerts, violence, attacks, strongholds, learned } = threatOf(view, mine);
  const quiet = alerts.length + violence.length + attacks.length + strongholds.length + learned.length === 0;
  return (
    <KeyFrame layer="threat">
      {quiet && <p class="match-note">{word('match.key.threat.none')}</p>}
      <KeyList
        sign={<LayerSign sign="alert" />}
        title={word('match.key.alert')}
        to="word.alarm"
        lines={alerts.map((at) => ({
          key: at,
          at,
          words: placeName(at),
          open: () => {
            ui.unit.value = null;
            ui.alert.value = at;
          },
        }))}
      />
      <KeyList
        sign={<LayerSign sign="violence" />}
        title={word('match.key.violence')}
        to="word.violence"
        lines={violence.map(({ province: at, n }) => ({
          key: at,
          at,
          words: word('match.key.at', { at: { province: at }, n }),
        }))}
      />
      <KeyList
        sign={<LayerSign sign="attack" />}
        title={word('match.key.attack')}
        to="word.alarm"
        lines={attacks.map(({ province: at, round }) => ({
          key: `${at}${round}`,
          at,
          words: word('match.key.in', { at: { province: at }, month: monthText(round) }),
        }))}
      />
      <KeyList
        sign={<LayerSign sign="stronghold" />}
        title={word('match.key.stronghold')}
        to="word.presence"
        lines={strongholds.map((at) => ({ key: at, at, words: placeName(at) }))}
      />
      <KeyList
        sign={<LayerSign sign="presence" />}
        title={word('match.key.presence')}
        to="word.presence"
        lines={learned.map(({ province: at, presence, round }) => ({
          key: at,
          at,
          words: word('match.key.atIn', { at: { province: at }, n: presence, month: monthText(round) }),
        }))}
      />
      {mine !== null && learned.length === 0 && <p class="match-note">{word('match.key.presence.none')}</p>}
      {!modulesOf(view).numbers && <p class="match-note">{word('match.key.byEvents')}</p>}
    </KeyFrame>
  );
}
