// Councils as the rulebook has them (rules 10), through decide and evolve: who may move and vote, what is counted at the bell, whom a yes binds.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { conveneMoscowFormat } from '../../shared/game/steps/votes.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import { hubHolders } from '../../shared/politics/institutions/hubAward.ts';
import { guestsOf, membersOf } from '../../shared/politics/institutions/membership.ts';
import type { Ballot, InstitutionId, Motion, MotionContent } from '../../shared/politics/institutions/motion.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { agree, bell, given, only } from '../support/given.ts';
import { actorOf, type Play } from '../support/play.ts';

const SIX = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const satisfies readonly PowerId[];

/** An Evening in Diplomacy with a person at each of the six powers. */
const evening = (more: Parameters<typeof given>[0] = {}): Play =>
  given({ ...more, start: { preset: 'evening', people: SIX, ...more?.start } });

function move(play: Play, by: PowerId, institution: InstitutionId, content: MotionContent): string {
  play.as(by, { type: 'move', institution, content });
  return play.state.motions.at(-1)!.id;
}

function vote(play: Play, motion: string, ballots: Partial<Record<PowerId, Ballot | null>>): void {
  for (const [power, ballot] of Object.entries(ballots)) play.as(power as PowerId, { type: 'ballot', motion, ballot });
}

const motionOf = (play: Play, id: string): Motion => play.state.motions.find((motion) => motion.id === id)!;
const refusal = (play: Play, by: PowerId, command: PlayerCommand) => play.refusal(actorOf(play.state, by), command);
const admitUz: MotionContent = { motion: 'admit', power: 'uz' };
const rubezh: MotionContent = { motion: 'rubezh', province: 'tj-dushanbe', round: 1 };

describe('who sits where', () => {
  it('the parties of the charters are the members; absent powers are none', () => {
    const { state } = evening();
    expect(membersOf(state, 'csto')).toEqual(['ru', 'tj', 'kz', 'kg']);
    expect(membersOf(state, 'sco')).toEqual(['ru', 'tj', 'uz', 'kz', 'kg']);
    expect(membersOf(state, 'moscowFormat')).toEqual([]);
  });

  it('leaving the charter by notice ends membership at that Close', () => {
    // A campaign bears four months in which nobody guards.
    const steady = Object.fromEntries(SIX.map((id) => [id, { stability: 10 }]));
    const play = evening({ start: { preset: 'campaign6' }, power: steady });
    const charter = Object.values(play.state.pacts).find((pact) => pact.given === 'csto')!;
    play.as('kg', { type: 'giveNotice', pact: charter.id });
    play.until('diplomacy', 1 + 3);
    expect(membersOf(play.state, 'csto')).toContain('kg');
    play.until('diplomacy', 1 + 4);
    expect(membersOf(play.state, 'csto')).toEqual(['ru', 'tj', 'kz']);
  });

  it('a member seats a guest of the CSTO, who sees and has no vote', () => {
    const play = evening();
    expect(refusal(play, 'tal', { type: 'seatGuest', institution: 'csto', power: 'uz', seated: true })).toBe(
      'notMember',
    );
    play.as('kz', { type: 'seatGuest', institution: 'csto', power: 'uz', seated: true });
    expect(guestsOf(play.state, 'csto')).toEqual(['uz']);
    const motion = move(play, 'ru', 'csto', rubezh);
    expect(refusal(play, 'uz', { type: 'ballot', motion, ballot: 'yes' })).toBe('noVote');
    expect(refusal(play, 'uz', { type: 'move', institution: 'csto', content: admitUz })).toBe('notMember');
    expect(projectPublic(play.state).institution.csto?.guests).toEqual(['uz']);
    play.as('ru', { type: 'seatGuest', institution: 'csto', power: 'uz', seated: false });
    expect(guestsOf(play.state, 'csto')).toEqual([]);
  });

  it('there are no institutions in the Lesson', () => {
    const play = given();
    expect(
      refusal(play, 'ru', { type: 'move', institution: 'csto', content: { motion: 'condemn', power: 'uz' } }),
    ).toBe('notConvened');
    expect(projectPublic(play.state).institution).toEqual({});
  });
});

describe('moving', () => {
  const cases: readonly (readonly [string, PowerId, InstitutionId, MotionContent, string])[] = [
    ['by who is no member', 'uz', 'csto', rubezh, 'notMember'],
    [
      'in the Moscow Format before it is convened',
      'ru',
      'moscowFormat',
      { motion: 'donorCall', to: 'tal' },
      'notConvened',
    ],
    ['what belongs to another institution', 'ru', 'sco', rubezh, 'badMotion'],
    [
      'on the floor, where only the rules move',
      'ru',
      'floor',
      { motion: 'awardHub', host: 'kz', holder: 'kg' },
      'noVote',
    ],
    ['condemning a power that is not there', 'ru', 'csto', { motion: 'condemn', power: 'us' }, 'badMotion'],
    ['admitting a member', 'ru', 'csto', { motion: 'admit', power: 'kz' }, 'badMotion'],
    ['admitting the Taliban', 'ru', 'csto', { motion: 'admit', power: 'tal' }, 'badMotion'],
    ['an exercise where no member rules', 'ru', 'csto', { ...rubezh, province: 'uz-termez' }, 'badMotion'],
    ['an exercise in a year', 'ru', 'csto', { ...rubezh, round: 9 }, 'badMotion'],
    [
      'a deployment away from the border',
      'ru',
      'csto',
      { motion: 'collectiveDeployment', host: 'tj', provinces: ['tj-sughd'] },
      'badMotion',
    ],
    [
      'a deployment to a host that is no member',
      'ru',
      'csto',
      { motion: 'collectiveDeployment', host: 'uz', provinces: ['uz-termez'] },
      'badMotion',
    ],
    // One member is shunned; nobody stands below contact with it.
    ['a step that fewer than two can take', 'ru', 'sco', { motion: 'contactGroup', move: 'contact' }, 'badMotion'],
    [
      'a corridor at the expense of outsiders',
      'ru',
      'sco',
      { motion: 'transportCorridor', route: 'termezKabul', funders: { tal: 3 } },
      'badMotion',
    ],
  ];
  it.each(cases)('%s is refused', (_, by, institution, content, code) => {
    expect(refusal(evening(), by, { type: 'move', institution, content })).toBe(code);
  });

  it('one new motion a power a round, wherever, even if it was taken back', () => {
    const play = evening();
    const first = move(play, 'ru', 'csto', rubezh);
    expect(
      refusal(play, 'ru', { type: 'move', institution: 'sco', content: { motion: 'contactGroup', move: 'embassy' } }),
    ).toBe('oneMotionARound');
    expect(refusal(play, 'tj', { type: 'withdrawMotion', motion: first })).toBe('notMover');
    play.as('ru', { type: 'withdrawMotion', motion: first });
    expect(motionOf(play, first).state).toBe('withdrawn');
    expect(refusal(play, 'ru', { type: 'move', institution: 'csto', content: rubezh })).toBe('oneMotionARound');
    expect(refusal(play, 'tj', { type: 'ballot', motion: first, ballot: 'no' })).toBe('noSuchMotion');
    bell(play);
    expect(motionOf(play, first).state).toBe('withdrawn');
  });

  it('the same thing is not moved twice while it is open; another month is another thing', () => {
    const play = evening();
    move(play, 'ru', 'csto', rubezh);
    expect(refusal(play, 'tj', { type: 'move', institution: 'csto', content: rubezh })).toBe('badMotion');
    expect(refusal(play, 'tj', { type: 'move', institution: 'csto', content: { ...rubezh, round: 2 } })).toBeNull();
  });

  it('clears the ready of all who may vote, for all to see', () => {
    const play = evening();
    for (const power of ['tj', 'uz', 'kz'] as const) play.as(power, { type: 'ready', ready: true });
    move(play, 'ru', 'csto', rubezh);
    expect(play.state.ready).toEqual(['uz']);
  });
});

describe('the count at the bell', () => {
  const counts: readonly (readonly [string, Partial<Record<PowerId, Ballot>>, 'adopted' | 'refused'])[] = [
    ['two yes, nobody against', { tj: 'yes' }, 'adopted'],
    ['all yes', { tj: 'yes', kz: 'yes', kg: 'yes' }, 'adopted'],
    ['abstaining blocks nothing', { tj: 'yes', kz: 'abstain' }, 'adopted'],
    ['one no is enough', { tj: 'yes', kz: 'yes', kg: 'no' }, 'refused'],
    ['one yes is not enough', {}, 'refused'],
  ];
  it.each(counts)('CSTO, the mover’s yes given: %s', (_, ballots, state) => {
    const play = evening();
    const id = move(play, 'ru', 'csto', { motion: 'condemn', power: 'uz' });
    vote(play, id, ballots);
    const before = play.state.power.uz!.standing;
    const [told] = only(bell(play), 'motion');
    expect([motionOf(play, id).state, told?.state]).toEqual([state, state]);
    expect(play.state.power.uz!.standing - before).toBe(state === 'adopted' ? -1 : 0);
  });

  it('a vote can be changed and taken back until the bell, the mover’s too', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', { motion: 'condemn', power: 'uz' });
    vote(play, id, { tj: 'yes', kz: 'no' });
    vote(play, id, { kz: null, ru: null });
    expect(motionOf(play, id).ballots).toEqual({ tj: 'yes' });
    const [told] = only(bell(play), 'motion');
    expect(told).toMatchObject({ state: 'refused', why: 'tooFew', yes: ['tj'], no: [], abstained: ['ru', 'kz', 'kg'] });
  });

  it('readmission of Uzbekistan is refused by one vote', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', admitUz);
    vote(play, id, { tj: 'yes', kz: 'yes', kg: 'no' });
    const [told] = only(bell(play), 'motion');
    expect(told).toMatchObject({ state: 'refused', why: 'against', no: ['kg'] });
    expect(Object.values(play.state.pacts).some(({ motion }) => motion === id)).toBe(false);
    play.until('diplomacy', 2);
    expect(membersOf(play.state, 'csto')).not.toContain('uz');
  });

  it('readmission adopted is an offer: Uzbekistan belongs when it has sealed it, with arms and alliance', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', admitUz);
    vote(play, id, { tj: 'yes' });
    bell(play);
    const offer = play.state.pacts[motionOf(play, id).pact!]!;
    expect([offer.state, termsOf(offer).parties]).toEqual(['proposed', ['ru', 'tj', 'uz']]);
    expect(membersOf(play.state, 'csto')).not.toContain('uz');
    play.until('diplomacy', 2);
    play.as('uz', { type: 'sign', pact: offer.id, version: 1 });
    expect(play.state.pacts[offer.id]!.state).toBe('inForce');
    expect(termsOf(offer).clauses.map(({ kind }) => kind)).toEqual(['mutualDefence', 'arms']);
    expect(membersOf(play.state, 'csto')).toEqual(['ru', 'tj', 'uz', 'kz', 'kg']);
    // It votes from then on, and is out again when it leaves.
    expect(
      refusal(play, 'uz', { type: 'move', institution: 'csto', content: { motion: 'condemn', power: 'tal' } }),
    ).toBeNull();
    play.as('uz', { type: 'giveNotice', pact: offer.id });
    play.until('diplomacy', 4);
    expect(membersOf(play.state, 'csto')).not.toContain('uz');
  });

  it('a yes binds, a no and an abstention do not', () => {
    const play = evening();
    const id = move(play, 'ru', 'sco', { motion: 'contactGroup', move: 'embassy' });
    vote(play, id, { kz: 'yes', uz: 'abstain' });
    bell(play);
    const { power } = play.state;
    expect([power.kz!.status, power.uz!.status, power.kg!.status, power.ru!.status]).toEqual([
      'embassy',
      'contact',
      'contact',
      'embassy',
    ]);
    const pact = play.state.pacts[motionOf(play, id).pact!]!;
    expect(termsOf(pact).parties).toEqual(['ru', 'tal', 'kz']);
    expect(Object.keys(pact.signatures).sort()).toEqual(['kz', 'ru']);
  });

  it('RUBEZH adopted: the exercise fortifies who holds there, and a strong push is stopped', () => {
    const gotIn = (adopt: boolean): boolean => {
      const play = evening({
        units: [
          { owner: 'ru', at: 'tj-dushanbe' },
          { owner: 'tj', at: 'tj-khorog' },
        ],
        pushes: [['tj-khorog', 'af-badakhshan', 2]],
      });
      const id = move(play, 'ru', 'csto', { motion: 'rubezh', province: 'tj-khorog', round: 1 });
      vote(play, id, { tj: adopt ? 'yes' : 'no' });
      return only(bell(play), 'push')[0]!.gotIn;
    };
    expect([gotIn(false), gotIn(true)]).toEqual([true, false]);
  });

  it('no army trains or stands in a country that did not say yes', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', { motion: 'rubezh', province: 'tj-dushanbe', round: 1 });
    vote(play, id, { kz: 'yes' });
    expect(only(bell(play), 'motion')[0]).toMatchObject({ state: 'refused', why: 'needed' });
  });

  it('collective deployment opens the border to the Russian reserve from the count on', () => {
    const play = evening();
    const id = move(play, 'tj', 'csto', { motion: 'collectiveDeployment', host: 'tj', provinces: ['tj-khorog'] });
    vote(play, id, { ru: 'yes' });
    bell(play);
    expect(termsOf(play.state.pacts[motionOf(play, id).pact!]!).clauses).toEqual([
      { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'basing', provinces: ['tj-khorog'] },
    ]);
  });

  it('of two motions that cannot both be, the older is carried out and the younger is void', () => {
    const play = evening();
    const first = move(play, 'ru', 'sco', { motion: 'contactGroup', move: 'embassy' });
    const second = move(play, 'kz', 'sco', { motion: 'transportCorridor', route: 'termezKabul', funders: { kz: 3 } });
    const third = move(play, 'uz', 'sco', { motion: 'transportCorridor', route: 'termezKabul', funders: { uz: 3 } });
    vote(play, first, { kz: 'yes', kg: 'yes', uz: 'yes' });
    vote(play, second, { uz: 'yes' });
    vote(play, third, { kz: 'yes' });
    bell(play);
    // A corridor through Kabul waits for the seal of the Taliban: both can be offered, one can be built.
    const [one, other] = [second, third].map((id) => play.state.pacts[motionOf(play, id).pact!]!);
    expect([one!.state, other!.state]).toEqual(['proposed', 'proposed']);
    play.until('diplomacy', 2);
    play.as('tal', { type: 'sign', pact: one!.id, version: 1 });
    bell(play);
    expect(play.state.corridors.map(({ pact }) => pact)).toEqual([one!.id]);
    expect(play.state.pacts[other!.id]!.ended?.how).toBe('lapsed');
  });

  it('what can no longer be done at the count is void', () => {
    const play = evening();
    const id = move(play, 'kz', 'sco', { motion: 'contactGroup', move: 'embassy' });
    vote(play, id, { kg: 'yes' });
    // An edict in Kabul: no status may rise.
    play.state = { ...play.state, flags: { ...play.state.flags, statusFreeze: 2 } };
    expect(only(bell(play), 'motion')[0]).toMatchObject({ state: 'refused', why: 'impossible' });
  });
});

describe('the Moscow Format', () => {
  /** An Evening in which Russia has invited these in the month before. */
  function convened(invited: readonly PowerId[]): Play {
    const play = evening();
    const chronicle = new Chronicle(play.state);
    conveneMoscowFormat(chronicle, 'ru', invited);
    play.state = { ...chronicle.state, round: 2 };
    return play;
  }

  it('is convened by Russia with a card, for the next round', () => {
    const play = evening();
    expect(refusal(play, 'ru', { type: 'choosePolicy', choice: { policy: 'moscowFormat' } })).toBe('needsTarget');
    const invited = ['tal', 'uz', 'ru'] as const;
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'moscowFormat', invited } });
    bell(play);
    expect(play.state.institutions.moscowFormat).toEqual({ members: ['ru', 'uz', 'tal'], guests: [], convenedFor: 2 });
    play.until('diplomacy', 2);
    expect(membersOf(play.state, 'moscowFormat')).toEqual(['ru', 'uz', 'tal']);
    play.until('diplomacy', 3);
    expect(membersOf(play.state, 'moscowFormat')).toEqual([]);
  });

  it('seats the invited for one round', () => {
    const play = convened(['uz', 'tal', 'us']);
    expect(membersOf(play.state, 'moscowFormat')).toEqual(['ru', 'uz', 'tal']);
    expect(membersOf({ ...play.state, round: 3 }, 'moscowFormat')).toEqual([]);
    expect(
      refusal(play, 'tj', { type: 'move', institution: 'moscowFormat', content: { motion: 'donorCall', to: 'tal' } }),
    ).toBe('notMember');
  });

  it.each([
    [{ uz: 'yes' }, 'adopted'],
    [{ uz: 'yes', tal: 'no' }, 'adopted'],
    [{}, 'refused'],
  ] as const)('two thirds of those present: %j beside the mover is %s', (ballots, state) => {
    const play = convened(['uz', 'tal']);
    const id = move(play, 'ru', 'moscowFormat', { motion: 'donorCall', to: 'tj' });
    vote(play, id, ballots);
    bell(play);
    expect(motionOf(play, id).state).toBe(state);
  });

  it('a call for donors moves a coin of each yes at once, and nobody votes for what it cannot pay', () => {
    const play = convened(['uz', 'tal', 'kg']);
    play.state = { ...play.state, power: { ...play.state.power, kg: { ...play.state.power.kg!, coins: 0 } } };
    const id = move(play, 'ru', 'moscowFormat', { motion: 'donorCall', to: 'tal' });
    vote(play, id, { uz: 'yes', tal: 'yes' });
    expect(refusal(play, 'kg', { type: 'ballot', motion: id, ballot: 'yes' })).toBe('unpayable');
    const paid = only(bell(play), 'payment').filter(({ pact }) => pact === motionOf(play, id).pact);
    expect(paid.map(({ from, to, coins }) => [from, to, coins])).toEqual([
      ['ru', 'tal', 1],
      ['uz', 'tal', 1],
    ]);
  });

  const posts: MotionContent = { motion: 'inclusiveGovernment', group: 'tajik', atLeast: 4, byRound: 4 };

  it('a government for all binds the Taliban at once if they said yes', () => {
    const play = convened(['uz', 'tal']);
    const id = move(play, 'ru', 'moscowFormat', posts);
    vote(play, id, { tal: 'yes' });
    bell(play);
    expect(play.state.pacts[motionOf(play, id).pact!]!.state).toBe('inForce');
  });

  it('and is laid before them if they were not there: unsealed it lapses at the next bell', () => {
    const play = convened(['uz', 'kz']);
    const id = move(play, 'ru', 'moscowFormat', posts);
    vote(play, id, { uz: 'yes' });
    bell(play);
    const pact = motionOf(play, id).pact!;
    expect(play.state.pacts[pact]!.state).toBe('proposed');
    play.until('diplomacy', 3);
    bell(play);
    expect(play.state.pacts[pact]!.ended?.how).toBe('lapsed');
  });

  it('a joint statement is the statement of each who said yes', () => {
    const play = convened(['uz', 'kz']);
    play.state = { ...play.state, alerts: { round: 2, fronts: ['uz-termez'], truth: [] } };
    const id = move(play, 'ru', 'moscowFormat', { motion: 'jointStatement', front: 'uz-termez', says: 'pretext' });
    vote(play, id, { uz: 'yes', kz: 'no' });
    bell(play);
    expect(play.state.statements.map(({ by, says }) => [by, says])).toEqual([
      ['ru', 'pretext'],
      ['uz', 'pretext'],
    ]);
  });
});

describe('a contested hub', () => {
  const hub = (host: PowerId, funder: PowerId) => [{ kind: 'hub', host, funder }] as const;

  /** Kyrgyzstan has the hub, Kazakhstan claims it; all others vote in the next round. */
  function contested(): { readonly play: Play; readonly id: string } {
    const play = evening();
    agree(play, hub('kg', 'ru'), { parties: ['kg', 'ru'] });
    agree(play, hub('kz', 'uz'), { parties: ['kz', 'uz'] });
    bell(play);
    play.until('diplomacy', 2);
    const motion = play.state.motions.at(-1)!;
    expect(motion).toMatchObject({
      institution: 'floor',
      by: null,
      state: 'open',
      madeIn: 2,
      voters: ['ru', 'tj', 'uz', 'tal'],
    });
    return { play, id: motion.id };
  }

  it.each([
    ['a majority gives it to the younger', { uz: 'yes', tal: 'yes', ru: 'no' }, 'kz'],
    ['a tie leaves it with the holder', { uz: 'yes', ru: 'no' }, 'kg'],
    ['no vote leaves it with the holder', {}, 'kg'],
  ] as const)('%s', (_, ballots, winner) => {
    const { play, id } = contested();
    expect(refusal(play, 'kz', { type: 'ballot', motion: id, ballot: 'yes' })).toBe('noVote');
    vote(play, id, ballots);
    bell(play);
    play.until('diplomacy', 3);
    expect(hubHolders(play.state, REGION_BOARD)).toEqual([winner]);
    // It is settled: nobody is asked again.
    expect(play.state.motions.filter(({ state }) => state === 'open')).toEqual([]);
  });
});

describe('secrecy', () => {
  it('ballots are seen by nobody but their own power until the count, then by all', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', { motion: 'condemn', power: 'uz' });
    const twin = evening();
    move(twin, 'ru', 'csto', { motion: 'condemn', power: 'uz' });
    vote(play, id, { kg: 'no', tj: 'yes' });
    vote(twin, id, { kg: 'yes', tj: 'yes' });
    expect(projectPublic(play.state)).toEqual(projectPublic(twin.state));
    for (const power of SIX.filter((id) => id !== 'kg')) {
      expect(projectPrivateFor(play.state, power)).toEqual(projectPrivateFor(twin.state, power));
    }
    expect(projectPrivateFor(play.state, 'kg').ballots).toEqual({ [id]: 'no' });
    expect(projectPublic(play.state).motion[id]!.ballots).toEqual({});
    bell(play);
    expect(projectPublic(play.state).motion[id]!.ballots).toEqual({ ru: 'yes', tj: 'yes', kg: 'no' });
  });

  it('a motion that was taken back keeps its ballots to itself', () => {
    const play = evening();
    const id = move(play, 'ru', 'csto', { motion: 'condemn', power: 'uz' });
    vote(play, id, { kg: 'no' });
    play.as('ru', { type: 'withdrawMotion', motion: id });
    bell(play);
    expect(projectPublic(play.state).motion[id]!.ballots).toEqual({});
  });
});
