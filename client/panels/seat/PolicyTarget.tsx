// What some policy cards need before they can be played: a front and a word, a kind of intelligence, a landing place, posts.
import { useState } from 'preact/hooks';
import { isAfghan } from '../../../shared/board/fronts.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PolicyChoice, PolicyId } from '../../../shared/command/command.ts';
import { airliftTargets } from '../../../shared/politics/rights.ts';
import type { EthnicGroup } from '../../../shared/politics/world.ts';
import { othersOf, worldSeenBy } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, word } from '../words.ts';

export type TargetKind = 'none' | 'assessment' | 'intelligence' | 'airlift' | 'reshuffle' | 'moscowFormat';

export function targetKindOf(policy: PolicyId): TargetKind {
  switch (policy) {
    case 'assessment':
    case 'intelligence':
    case 'airlift':
    case 'reshuffle':
    case 'moscowFormat':
      return policy;
    default:
      return 'none';
  }
}

interface TargetProps {
  readonly policy: PolicyId;
  readonly choose: (choice: PolicyChoice) => void;
}

export function PolicyTarget({ policy, choose }: TargetProps) {
  switch (targetKindOf(policy)) {
    case 'assessment':
      return <Assessment choose={choose} />;
    case 'intelligence':
      return <Intelligence choose={choose} />;
    case 'airlift':
      return <Airlift choose={choose} />;
    case 'reshuffle':
      return <Reshuffle choose={choose} />;
    case 'moscowFormat':
      return <Invitations choose={choose} />;
    case 'none':
      return null;
  }
}

type Choose = Pick<TargetProps, 'choose'>;

function Assessment({ choose }: Choose) {
  const { view } = useMatch();
  const [front, setFront] = useState(view.alerts[0] ?? '');
  const say = (says: 'real' | 'pretext') => choose({ policy: 'assessment', province: front, says });
  return (
    <div class="match-target">
      <Places label={word('match.target.front')} ids={view.alerts} value={front} set={setFront} />
      <div class="match-target-row">
        <Button small kind="primary" testid="assess-real" onClick={() => say('real')}>
          {word('match.target.real')}
        </Button>
        <Button small kind="primary" testid="assess-pretext" onClick={() => say('pretext')}>
          {word('match.target.pretext')}
        </Button>
      </div>
    </div>
  );
}

function Intelligence({ choose }: Choose) {
  const { view } = useMatch();
  const afghan = Object.keys(view.province)
    .filter((id) => isAfghan(REGION_BOARD, id))
    .sort((a, b) => placeName(a).localeCompare(placeName(b)));
  const [province, setProvince] = useState(afghan[0] ?? '');
  return (
    <div class="match-target">
      <Button
        small
        kind="primary"
        testid="intelligence-main"
        onClick={() => choose({ policy: 'intelligence', intelligence: 'mainAlert' })}
      >
        {word('match.target.mainAlert')}
      </Button>
      <Places label={word('match.target.presence')} ids={afghan} value={province} set={setProvince} />
      <Button
        small
        testid="intelligence-presence"
        onClick={() => choose({ policy: 'intelligence', intelligence: 'presence', province })}
      >
        {word('match.target.ask')}
      </Button>
    </div>
  );
}

function Airlift({ choose }: Choose) {
  const { view, mine, me } = useMatch();
  const free = me === null ? [] : airliftTargets(worldSeenBy(view, mine), REGION_BOARD, me);
  const [to, setTo] = useState(free[0] ?? '');
  if (free.length === 0) return <p class="match-note">{word('match.target.noBase')}</p>;
  return (
    <div class="match-target">
      <Places label={word('match.target.landing')} ids={free} value={to} set={setTo} />
      <Button small kind="primary" testid="airlift-go" onClick={() => choose({ policy: 'airlift', province: to })}>
        {word('match.target.land')}
      </Button>
    </div>
  );
}

/** At most three posts in one reshuffle (rules 8). */
const MOST_POSTS = 3;

function Reshuffle({ choose }: Choose) {
  const { view } = useMatch();
  const groups = Object.keys(view.posts) as readonly EthnicGroup[];
  const [from, setFrom] = useState<EthnicGroup>('pashtun');
  const [to, setTo] = useState<EthnicGroup>('tajik');
  const [n, setN] = useState(MOST_POSTS);
  const most = Math.min(MOST_POSTS, view.posts[from]);
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
function Invitations({ choose }: Choose) {
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

interface PlacesProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly value: string;
  readonly set: (id: string) => void;
}

function Places({ label, ids, value, set }: PlacesProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {placeName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
