// Policies that name people: posts of the cabinet moved from group to group, and who is asked to Moscow (rules 8 reshuffle, moscowFormat).
import { useState } from 'preact/hooks';
import type { EthnicGroup } from '../../../shared/politics/world.ts';
import { MOST_POSTS_MOVED } from '../../../shared/scenario/policies.ts';
import { othersOf } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';
import type { TargetProps } from './PolicyPlaces.tsx';

export function Reshuffle({ choose }: Pick<TargetProps, 'choose'>) {
  const { view } = useMatch();
  const groups = Object.keys(view.posts) as readonly EthnicGroup[];
  const [from, setFrom] = useState<EthnicGroup>('pashtun');
  const [to, setTo] = useState<EthnicGroup>('tajik');
  const [n, setN] = useState(MOST_POSTS_MOVED);
  const most = Math.min(MOST_POSTS_MOVED, view.posts[from]);
  const moved = Math.min(n, most);
  const group = (id: EthnicGroup) =>
    word('match.target.group', { group: word(`pact.group.${id}`), posts: view.posts[id] });
  return (
    <div class="match-target">
      <label>
        {word('match.target.from')}
        <select value={from} onChange={(event) => setFrom(event.currentTarget.value as EthnicGroup)}>
          {groups
            .filter((id) => view.posts[id] > 0)
            .map((id) => (
              <option key={id} value={id}>
                {group(id)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {word('match.target.to')}
        <select value={to} onChange={(event) => setTo(event.currentTarget.value as EthnicGroup)}>
          {groups
            .filter((id) => id !== from)
            .map((id) => (
              <option key={id} value={id}>
                {group(id)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {word('match.target.posts')}
        <select value={moved} onChange={(event) => setN(Number(event.currentTarget.value))}>
          {Array.from({ length: most }, (_, i) => (
            <option key={i + 1} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </select>
      </label>
      <Button
        small
        kind="primary"
        testid="reshuffle-go"
        why={moved === 0 || from === to ? word('match.target.noPosts') : null}
        onClick={() => choose({ policy: 'reshuffle', posts: Array.from({ length: moved }, () => ({ from, to })) })}
      >
        {word('match.target.move', { count: moved })}
      </Button>
    </div>
  );
}

/** Who is asked to Moscow; all at first, and each can be left out. */
export function Invitations({ choose }: Pick<TargetProps, 'choose'>) {
  const { view, me } = useMatch();
  const others = othersOf(view, me);
  const [invited, setInvited] = useState(others);
  return (
    <div class="match-target">
      <fieldset class="match-target-row set" aria-label={word('match.target.invite')}>
        {others.map((power) => {
          const asked = invited.includes(power);
          return (
            <Button
              key={power}
              small
              pressed={asked}
              onClick={() => setInvited(others.filter((id) => (id === power ? !asked : invited.includes(id))))}
            >
              {nameOf(power)}
            </Button>
          );
        })}
      </fieldset>
      <Button
        small
        kind="primary"
        testid="moscow-go"
        why={invited.length === 0 ? word('match.target.invite.none') : null}
        onClick={() => choose({ policy: 'moscowFormat', invited })}
      >
        {word('match.target.convene')}
      </Button>
    </div>
  );
}
