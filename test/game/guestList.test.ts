// The guest list (scenario.md E): invitations with a price, sealed answers opened together, and a ceremony that is held or cancelled.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { GUEST_LIST, GUEST_TABLES } from '../../shared/scenario/events/guestListCards.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { dealt } from '../support/dealt.ts';
import { bell, only } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const list = (): Play => dealt(GUEST_LIST, 'full');
const invite = (play: Play, powers: readonly PowerId[], price: number) =>
  play.as('tal', { type: 'invite', powers, price });
const answer = (play: Play, power: PowerId, choice: string) =>
  play.as(power, { type: 'answerEvent', card: GUEST_LIST, choice });

/** Russia sends an envoy, China a junior official, Iran declines, Pakistan says nothing; the tables are laid. */
function tables(): Play {
  const play = list();
  invite(play, ['ru', 'cn', 'ir', 'pk'], 2);
  answer(play, 'ru', 'envoy');
  answer(play, 'cn', 'junior');
  answer(play, 'ir', 'decline');
  bell(play);
  play.until('diplomacy', play.state.round + 1);
  return play;
}

/** What the round of the tables changed by it: power, value, by. */
function changes(play: Play, choice: string): readonly (readonly [string, string, number])[] {
  play.as('tal', { type: 'answerEvent', card: GUEST_TABLES, choice });
  return only(bell(play), 'value')
    .filter(({ cause }) => cause.key === `event.${GUEST_TABLES}.choice.${choice}`)
    .map(({ power, value, by }) => [power, value, by] as const);
}

describe('the invitations', () => {
  it('are public at once, with their price, and call the invited back', () => {
    const play = list();
    play.as('ru', { type: 'ready', ready: true });
    invite(play, ['ru', 'cn'], 1);
    expect(projectPublic(play.state).card).toMatchObject({
      id: GUEST_LIST,
      choosers: ['ru', 'cn'],
      guests: { powers: ['ru', 'cn'], price: 1, answers: {} },
    });
    expect(play.state.ready).not.toContain('ru');
    expect(play.state.log.at(-1)?.entry.fact).toMatchObject({ k: 'newsline', text: { key: 'news.invited' } });
  });

  it('may be none at all', () => {
    const play = list();
    expect(projectPrivate(play.state, 's-tal').eventChoice).toMatchObject({
      choices: ['nobody'],
      invites: { prices: [0, 1, 2] },
    });
    bell(play);
    expect([play.state.guestList, play.state.cardsDue]).toEqual([null, []]);
  });

  it('go to powers of the match, once, at a price on the card', () => {
    const play = list();
    const tal = { seat: 's-tal' };
    for (const powers of [['tal'], ['nrf'], ['ru', 'ru'], []] as PowerId[][]) {
      expect([powers, play.refusal(tal, { type: 'invite', powers, price: 1 })]).toEqual([powers, 'badTarget']);
    }
    expect(play.refusal(tal, { type: 'invite', powers: ['ru'], price: 3 })).toBe('noSuchChoice');
    expect(play.refusal({ seat: 's-ru' }, { type: 'invite', powers: ['cn'], price: 0 })).toBe('noSuchCard');
    expect(play.refusal(tal, { type: 'invite', powers: ['ru'], price: 0 })).toBe(null);
    expect(play.refusal(tal, { type: 'invite', powers: ['cn'], price: 0 })).toBe('alreadyDone');
    expect(play.refusal({ seat: 's-cn' }, { type: 'answerEvent', card: GUEST_LIST, choice: 'envoy' })).toBe(
      'noSuchCard',
    );
  });
});

describe('the answers', () => {
  it('are sealed until all are opened together; silence declines', () => {
    const play = list();
    invite(play, ['ru', 'cn', 'ir'], 0);
    answer(play, 'ru', 'envoy');
    answer(play, 'cn', 'decline');
    expect(projectPublic(play.state).card).toMatchObject({ answered: ['ru', 'cn'], guests: { answers: {} } });
    expect(JSON.stringify(projectPrivate(play.state, 's-tal'))).not.toContain('envoy');
    expect(only(bell(play), 'answer').map(({ power, choice }) => [power, choice])).toEqual([
      ['ru', 'envoy'],
      ['cn', 'decline'],
      ['ir', 'decline'],
    ]);
    expect(play.state.guestList?.answers).toEqual({ ru: 'envoy', cn: 'decline', ir: 'decline' });
  });

  it('bring the day itself with the next Briefing, and only then', () => {
    const play = tables();
    expect(projectPublic(play.state).card).toMatchObject({
      id: GUEST_TABLES,
      choosers: ['tal'],
      guests: { answers: { ru: 'envoy', cn: 'junior', ir: 'decline', pk: 'decline' } },
    });
  });
});

describe('the ceremony', () => {
  it('held: the envoy pays and is welcome, one envoy is no full hall', () => {
    const told = changes(tables(), 'hold');
    expect(told).toEqual(
      [
        ['ru', 'coins', -2],
        ['ru', 'stability', 1],
        ['tal', 'stability', 1],
        ['tal', 'coins', 2],
      ].toSorted(byPower(told)),
    );
  });

  it('cancelled: who accepted loses standing, who declined gains it, a junior official is not missed', () => {
    expect(changes(tables(), 'cancel')).toEqual([
      ['ru', 'standing', -1],
      ['pk', 'standing', 1],
      ['ir', 'standing', 1],
    ]);
  });

  it('held for nobody it shames the host; two envoys honour it', () => {
    const empty = list();
    invite(empty, ['ru'], 2);
    bell(empty);
    empty.until('diplomacy', empty.state.round + 1);
    expect(changes(empty, 'hold')).toEqual([['tal', 'standing', -1]]);
    const full = list();
    invite(full, ['ru', 'cn'], 0);
    answer(full, 'ru', 'envoy');
    answer(full, 'cn', 'envoy');
    bell(full);
    full.until('diplomacy', full.state.round + 1);
    expect(changes(full, 'hold')).toContainEqual(['tal', 'standing', 1]);
  });
});

function byPower(told: readonly (readonly [string, string, number])[]) {
  const place = (row: readonly unknown[]) => told.findIndex((known) => JSON.stringify(known) === JSON.stringify(row));
  return (a: readonly unknown[], b: readonly unknown[]) => place(a) - place(b);
}
