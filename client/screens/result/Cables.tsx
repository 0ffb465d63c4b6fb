// Every cable of the match with a search field, and beside each what its sender meant and its readers believed (rules 5).
import { useState } from 'preact/hooks';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { TextArg } from '../../../shared/text/text.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { wordsOf } from '../../panels/talks/MessageSlip.tsx';
import { nameOf, say, word } from '../../panels/words.ts';
import { searchPress } from '../../store/matchResult.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';

type Cable = MatchResult['press'][number];
/** More are shown as the reader asks for them. */
const AT_ONCE = 100;

export function Cables({ result }: { readonly result: MatchResult }) {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const found = searchPress(
    result.press,
    sought,
    (cable) => `${nameOf(cable.from)} ${word('result.cables.to', { to: readers(cable) })} ${wordsOf(cable)}`,
  );
  return (
    <section class="cables">
      <input
        class="inp"
        type="search"
        value={sought}
        placeholder={word('result.cables.find')}
        aria-label={word('result.cables.find')}
        data-testid="search-cables"
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <p class="match-note" role="status">
        {word('result.cables.found', { count: found.length })}
      </p>
      <ul class="plain ledger">
        {found.slice(0, shown).map((cable) => (
          <li key={cable.id} class="cable">
            <Chip power={cable.from} size="sm" />
            <span class="cable-to">
              <b>{nameOf(cable.from)}</b> {word('result.cables.to', { to: readers(cable) })}
              <small> {say(monthText(cable.round))}</small>
            </span>
            <p>{wordsOf(cable)}</p>
            <span class="cable-marks">
              {cable.meant !== undefined && (
                <Tag tone={cable.meant ? 'kept' : 'broken'}>
                  {word(cable.meant ? 'result.meant' : 'result.notMeant')}
                </Tag>
              )}
              {(cable.believed ?? []).map((power) => (
                <Tag key={`b${power}`} tone="self">
                  {word('result.believed', { power: { power } })}
                </Tag>
              ))}
              {(cable.doubted ?? []).map((power) => (
                <Tag key={`d${power}`} tone="waiting">
                  {word('result.doubted', { power: { power } })}
                </Tag>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="lk" onClick={() => setShown(shown + AT_ONCE)}>
          {word('result.cables.more', { count: found.length - shown })}
        </button>
      )}
    </section>
  );
}

function readers({ channel, from }: Cable): TextArg {
  if (channel === 'floor') return { key: 'match.talks.floor.to' };
  if (channel === 'own' || channel.startsWith('own')) return { key: 'match.talks.own.to' };
  return {
    list: POWER_IDS.filter((power) => power !== from && channel.split('+').includes(power)).map((power) => ({ power })),
  };
}
