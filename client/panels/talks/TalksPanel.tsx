// Talks: who one speaks with, the thread, and the box to write in. One conversation is open at a time.
import { useEffect, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { TextArg } from '../../../shared/text/text.ts';
import { type Conversation, channelOf, conversations, messagesIn } from '../../store/matchTalks.ts';
import { othersOf } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Count } from '../../ui/Count.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';
import { MessageBox } from './MessageBox.tsx';
import { Thread } from './Thread.tsx';

export function TalksPanel() {
  const { view, mine, me, ui, session } = useMatch();
  const open = ui.channel.value;
  const known = conversations(view, mine);
  const all = known.some(({ id }) => id === open) || me === null ? known : [...known, fresh(open, me)];
  const messages = messagesIn(view, mine, open);
  const newest = messages.at(-1)?.id ?? 0;
  const unread = all.find(({ id }) => id === open)?.unread ?? 0;

  // What is on the screen is read.
  useEffect(() => {
    if (mine !== null && unread > 0 && newest > 0) void session.send({ type: 'read', channel: open, upTo: newest });
  }, [open, newest, unread, mine === null]);

  return (
    <div class="talks">
      <div class="talks-who">
        <div class="talks-tabs" role="tablist" aria-label={word('match.talks.who')}>
          {all.map((talk) => (
            <button
              type="button"
              role="tab"
              key={talk.id}
              class={`talks-with${talk.id === open ? ' is-open' : ''}`}
              aria-selected={talk.id === open}
              data-testid={`channel-${talk.id}`}
              onClick={() => {
                ui.channel.value = talk.id;
              }}
            >
              <span class="talks-faces">
                {talk.kind === 'floor' && <Emblem name="hub" />}
                {talk.kind === 'own' && me !== null && <Chip power={me} />}
                {talk.with.map((power) => (
                  <Chip key={power} power={power} />
                ))}
              </span>
              <span>{titleOfTalk(talk)}</span>
              {talk.unread > 0 && <Count n={talk.unread} />}
            </button>
          ))}
        </div>
        {mine !== null && view.settings.press === 'full' && view.powers.length > 3 && <NewGroup />}
      </div>
      <Thread channel={open} messages={messages} />
      {mine !== null && <MessageBox channel={open} to={addresseeOf(all.find(({ id }) => id === open) ?? all[0])} />}
    </div>
  );
}

function fresh(id: string, me: PowerId): Conversation {
  const others = id.split('+').filter((power) => power !== me) as readonly PowerId[];
  return { id, kind: others.length > 1 ? 'group' : 'pair', with: others, unread: 0, last: null };
}

function titleOfTalk(talk: Conversation | undefined): string {
  if (talk === undefined || talk.kind === 'floor') return word('match.talks.floor');
  if (talk.kind === 'own') return word('match.talks.own');
  if (talk.kind === 'pair') return nameOf(talk.with[0] ?? '');
  return word('match.talks.group', { count: talk.with.length + 1 });
}

/** As it stands after "Write to". */
function addresseeOf(talk: Conversation | undefined): TextArg {
  const other = talk?.kind === 'pair' ? talk.with[0] : undefined;
  if (other !== undefined) return { power: other };
  if (talk?.kind === 'own') return { key: 'match.talks.own.to' };
  return talk?.kind === 'group' ? { key: 'match.talks.group.to' } : { key: 'match.talks.floor.to' };
}

/** A group is the powers one ticks; it exists with the first message. */
function NewGroup() {
  const { view, me, ui } = useMatch();
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState<readonly PowerId[]>([]);
  if (me === null) return null;
  const toggle = (power: PowerId) =>
    setTicked(ticked.includes(power) ? ticked.filter((id) => id !== power) : [...ticked, power]);
  return (
    <div class="talks-group">
      <button
        type="button"
        class="talks-with"
        aria-expanded={open}
        data-testid="new-group"
        onClick={() => setOpen(!open)}
      >
        <span class="talks-faces talks-plus">+</span>
        <span>{word('match.talks.newGroup')}</span>
      </button>
      {open && (
        <div class="talks-group-menu">
          {othersOf(view, me).map((power) => (
            <label key={power}>
              <input type="checkbox" checked={ticked.includes(power)} onChange={() => toggle(power)} /> {nameOf(power)}
            </label>
          ))}
          <Button
            small
            kind="primary"
            why={ticked.length < 2 ? word('match.talks.twoOthers') : null}
            onClick={() => {
              ui.channel.value = channelOf([me, ...ticked]);
              setOpen(false);
            }}
          >
            {word('match.talks.open')}
          </Button>
        </div>
      )}
    </div>
  );
}
