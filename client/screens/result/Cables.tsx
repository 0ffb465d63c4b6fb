// Every cable of the match, the floor's talk too, with a search field, and beside each what its sender meant and its readers believed (rules 5).
import { useState } from 'preact/hooks';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import type { Attachment } from '../../../shared/command/command.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { TextArg } from '../../../shared/text/text.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { attachedWords } from '../../panels/talks/attachWords.ts';
import { wordsOf } from '../../panels/talks/MessageSlip.tsx';
import { nameOf, say, word } from '../../panels/words.ts';
import { everyCable, searchPress } from '../../store/matchResult.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';

type Cable = MatchResult['press'][number];
const PLACES = ['everywhere', 'floor', 'private'] as const;
type Where = (typeof PLACES)[number];
/** More are shown as the reader asks for them. */
const AT_ONCE = 100;

export function Cables({ result }: { readonly result: MatchResult }) {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const [where, setWhere] = useState<Where>('everywhere');
  const { view, titleOf } = useMatch();
  /** What was said, and what was shown with it: a place, a pact, a sketch of orders. */
  const words = (cable: Cable): string => {
    const shown = attached(cable, (attach) => attachedWords(attach, view, titleOf));
    return [wordsOf(cable), shown].filter((part) => part !== '').join(' ');
  };
  const all = everyCable(result, view.floor);
  const found = searchPress(
    all.filter(({ channel }) => where === 'everywhere' || (channel === 'floor') === (where === 'floor')),
    sought,
    (cable) => `${nameOf(cable.from)} ${word('result.cables.to', { to: readers(cable) })} ${words(cable)}`,
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
      <ButtonGroup<Where>
        label={word('result.cables.who')}
        items={PLACES.map((value) => ({ value, label: word(`result.cables.${value}`) }))}
        chosen={where}
        onChoose={setWhere}
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
            <p>{words(cable)}</p>
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

/** Units have moved on since a sketch was drawn: its orders are counted, not told. */
function attached({ attach }: Cable, worded: (attach: Attachment) => string): string {
  if (attach === undefined) return '';
  return attach.type === 'sketch' ? word('result.cables.sketch', { count: attach.orders.length }) : worded(attach);
}
