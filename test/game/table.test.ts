// At the table: lobby, clock, readiness, press, drafts, pacts as commands, absent people (rules 1, 5, 6, 11.5).
import { describe, expect, it } from 'vitest';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { RejectionCode } from '../../shared/command/rejection.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { given, newestPact, unitAt } from '../support/given.ts';
import { startPlay } from '../support/play.ts';

const HOST = { seat: 's-tj' } as const;
const GUEST = { seat: 's-uz' } as const;
const SYSTEM = { system: true } as const;
const CLOCK = { briefingSeconds: 30, diplomacySeconds: 300, regroupSeconds: 45 };

const pay = (
  from: 'ru' | 'tj' | 'uz',
  to: 'tj' | 'uz' | 'tal',
  visibility: 'public' | 'secret' = 'public',
): PactTerms => ({
  parties: [from, to],
  clauses: [{ kind: 'pay', from, to, coins: 1, each: 'once' }],
  term: 'match',
  visibility,
});

describe('the lobby', () => {
  const lobby = () => startPlay({ people: ['tj', 'uz'], lobby: true });

  it.each<[string, { seat: string }, PlayerCommand, RejectionCode | null]>([
    ['a guest may not begin', GUEST, { type: 'begin' }, 'notHost'],
    ['a guest may not change settings', GUEST, { type: 'changeSettings', settings: { roundsMin: 5 } }, 'notHost'],
    ['rounds must make a span', HOST, { type: 'changeSettings', settings: { roundsMin: 7 } }, 'badSettings'],
    ['a power with people is no bot’s', HOST, { type: 'setAbsent', power: 'uz', as: 'idle' }, 'powerHasPeople'],
    ['a power must be in the match', HOST, { type: 'takePower', power: 'kz' }, 'notInMatch'],
    ['a name is taken, whatever its case', GUEST, { type: 'rename', name: 'pLAYER tj' }, 'nameTaken'],
    ['a name is not empty', GUEST, { type: 'rename', name: ' \u200b ' }, 'nameBad'],
    ['a stranger has no seat', { seat: 's99' }, { type: 'rename', name: 'X' }, 'notSeated'],
    ['several may share a power', GUEST, { type: 'takePower', power: 'tj' }, null],
    ['the host may leave a power idle', HOST, { type: 'setAbsent', power: 'ru', as: 'idle' }, null],
  ])('%s', (_what, who, command, code) => {
    expect(lobby().refusal(who, command)).toBe(code);
  });

  it('gives powers without people to bots, and takes them back when somebody sits down', () => {
    const play = lobby();
    expect(play.state.absent).toEqual({ ru: 'bot', tal: 'bot' });
    play.must(GUEST, { type: 'takePower', power: 'ru' });
    expect(play.state.absent).toEqual({ uz: 'bot', tal: 'bot' });
  });

  it('does not begin without people, and begins once', () => {
    const play = startPlay({ lobby: true });
    play.must(SYSTEM, { type: 'addSeat', seat: 's1', name: 'Alone', host: true });
    expect(play.refusal({ seat: 's1' }, { type: 'begin' })).toBe('noPeople');
    play.must({ seat: 's1' }, { type: 'takePower', power: 'ru' });
    play.must({ seat: 's1' }, { type: 'begin' });
    expect(play.refusal({ seat: 's1' }, { type: 'begin' })).toBe('matchStarted');
    expect(play.refusal({ seat: 's1' }, { type: 'takePower', power: 'tj' })).toBe('matchStarted');
  });

  it('writes every fact of the start into matchBegan', () => {
    const play = startPlay({ people: ['tj'] });
    const began = play.log.find(({ type }) => type === 'matchBegan');
    expect(began).toMatchObject({ setup: { powers: ['ru', 'tj', 'uz', 'tal'] } });
    const { lastRound } = play.state;
    expect(lastRound).toBeGreaterThanOrEqual(4);
    expect(lastRound).toBeLessThanOrEqual(6);
    expect(Object.keys(play.state.units)).toHaveLength(13);
    expect(play.state.drafts.ru).toHaveLength(2);
  });

  it('draws the twins together or not at all', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 40; n++) {
      const { secretAgenda } = startPlay({ people: ['tj'], seed: `twins ${n}` }).state;
      expect(secretAgenda.ru === 'goodCop').toBe(secretAgenda.tj === 'badCop');
      seen.add(secretAgenda.ru!);
    }
    expect(seen.size).toBe(2);
  });
});

describe('the clock', () => {
  it('ends phases when their time is over, and cables come before the bell', () => {
    const play = startPlay({ people: ['tj'], settings: CLOCK });
    expect([play.state.phase, play.state.endsAt! - play.now]).toEqual(['briefing', 90_000]);
    play.now += 89_999;
    play.must(SYSTEM, { type: 'tick', now: play.now });
    expect(play.state.phase).toBe('briefing');
    play.now += 1;
    play.must(SYSTEM, { type: 'tick', now: play.now });
    expect([play.state.phase, play.state.endsAt! - play.now]).toEqual(['diplomacy', 300_000]);
    play.now += 300_000;
    play.must(SYSTEM, { type: 'tick', now: play.now });
    expect(play.state.phase).toBe('resolution');
    const left = play.state.endsAt! - play.now;
    expect(left).toBeGreaterThanOrEqual(15_000);
    expect(left).toBeLessThanOrEqual(80_000);
  });

  it('numbers phases so that a late command can be told from a timely one', () => {
    const play = startPlay({ people: ['tj'] });
    const ids = [play.state.phaseId];
    for (let n = 0; n < 4; n++) {
      play.endPhase();
      ids.push(play.state.phaseId);
    }
    expect(ids).toEqual([1, 2, 3, 4, 5]);
  });

  it('holds while paused and goes on with what was left', () => {
    const play = startPlay({ people: ['tj'], settings: CLOCK });
    play.now += 10_000;
    play.must(HOST, { type: 'pause' });
    play.now += 500_000;
    play.must(SYSTEM, { type: 'tick', now: play.now });
    expect([play.state.phase, play.state.pausedLeft]).toEqual(['briefing', 80_000]);
    expect(play.refusal(HOST, { type: 'ready', ready: true })).toBe('paused');
    play.must(HOST, { type: 'resume' });
    expect(play.state.endsAt! - play.now).toBe(80_000);
  });

  it('pauses and resumes without a clock too', () => {
    const play = startPlay({ people: ['tj'] });
    play.must(HOST, { type: 'pause' });
    play.must(HOST, { type: 'resume' });
    expect([play.state.pausedLeft, play.state.endsAt]).toEqual([null, null]);
    play.must(HOST, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('diplomacy');
  });

  it('waits in Diplomacy for people and bots, never for the idle', () => {
    const play = startPlay({ people: ['tj', 'uz'], idle: ['ru'] });
    play.until('diplomacy');
    for (const who of [HOST, GUEST]) play.must(who, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('diplomacy');
    play.must({ power: 'tal', bot: true }, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('resolution');
  });

  it('does not wait for the time when all are ready', () => {
    const play = startPlay({ people: ['tj'], settings: CLOCK });
    play.must(HOST, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('diplomacy');
    for (const power of ['ru', 'uz', 'tal'] as const) play.must({ power, bot: true }, { type: 'ready', ready: true });
    play.must(HOST, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('resolution');
  });

  it('takes its time when it waits for nobody', () => {
    const play = startPlay({ idle: ['ru', 'tj', 'uz', 'tal'], settings: CLOCK });
    play.must(SYSTEM, { type: 'tick', now: play.now + 1000 });
    expect(play.state.phase).toBe('briefing');
  });

  it('waits in Briefing and Resolution for people only', () => {
    const play = startPlay({ people: ['tj'] });
    play.must(HOST, { type: 'ready', ready: true });
    expect(play.state.phase).toBe('diplomacy');
    play.endPhase();
    play.must(HOST, { type: 'ready', ready: true });
    expect([play.state.phase, play.state.round]).toEqual(['briefing', 2]);
  });

  it('a proposal clears the ready of those it is addressed to', () => {
    const play = given();
    for (const seat of ['s-uz', 's-ru']) play.must({ seat }, { type: 'ready', ready: true });
    play.must(HOST, { type: 'propose', terms: pay('tj', 'uz') });
    expect(play.state.ready).toEqual(['ru']);
  });
});

describe('absent people (rules 11.5)', () => {
  it('are minded by a bot, which acts for them, until they come back', () => {
    const play = startPlay({ people: ['tj', 'uz'] });
    play.until('diplomacy');
    const bot = { power: 'uz', bot: true } as const;
    expect(play.refusal(bot, { type: 'ready', ready: true })).toBe('notSeated');
    play.must(SYSTEM, { type: 'mind', power: 'uz', by: 'bot' });
    play.must(bot, { type: 'ready', ready: true });
    expect(play.state.ready).toContain('uz');
    play.must(GUEST, { type: 'say', channel: 'floor', text: 'back again' });
    expect(play.state.absent.uz).toBeUndefined();
  });
});

describe('orders', () => {
  it('can be written, changed, taken back; the same again is no event and no refusal', () => {
    const play = given();
    const { id } = unitAt(play.state, 'tj-khorog');
    const write = { type: 'writeOrder', unit: id, order: { type: 'supportHold', at: 'tj-kulob' } } as const;
    expect(play.as('tj', write)).toHaveLength(1);
    expect(play.as('tj', write)).toHaveLength(0);
    expect(play.as('tj', { ...write, order: null })).toHaveLength(1);
    expect(play.state.orders).toEqual({});
  });

  it.each([
    ['tj-kulob', { type: 'move', to: { province: 'uz-termez' } }, 'unreachable'],
    ['tj-kulob', { type: 'supportHold', at: 'tj-sughd' }, 'unreachable'],
    ['tj-kulob', { type: 'supportHold', at: 'af-takhar' }, 'illegalOrder'], // nobody there
    ['tj-khorog', { type: 'move', to: { province: 'cn-kashgar' } }, 'closedProvince'],
    ['tj-kulob', { type: 'convoy', from: 'tj-khorog', to: 'tj-dushanbe' }, 'unitCannot'],
    ['tj-dushanbe', { type: 'hold' }, 'foreignUnit'],
  ] as const)('%s %j is refused: %s', (at, order, code) => {
    const play = given();
    const { id } = unitAt(play.state, at);
    expect(play.refusal(HOST, { type: 'writeOrder', unit: id, order })).toBe(code);
  });

  it('are written in Diplomacy only', () => {
    const play = startPlay({ people: ['tj'] });
    const { id } = unitAt(play.state, 'tj-kulob');
    expect(play.refusal(HOST, { type: 'writeOrder', unit: id, order: { type: 'hold' } })).toBe('wrongPhase');
  });
});

describe('press (rules 5)', () => {
  it('has a floor, channels of powers sorted by name, and one’s own', () => {
    const play = given();
    const to = (channel: string) => {
      play.as('tj', { type: 'say', channel, text: 'x' });
      return play.state.messages.at(-1)?.to;
    };
    expect(to('floor')).toBe('all');
    expect(to('own')).toEqual(['tj']);
    expect(to('tj+uz')).toEqual(['tj', 'uz']);
    expect(to('ru+tal+tj')).toEqual(['ru', 'tj', 'tal']);
  });

  it.each<[Partial<Extract<PlayerCommand, { type: 'say' }>>, RejectionCode]>([
    [{ channel: 'uz+tj', text: 'x' }, 'noSuchChannel'],
    [{ channel: 'ru+uz', text: 'x' }, 'noSuchChannel'],
    [{ channel: 'tj+tj', text: 'x' }, 'noSuchChannel'],
    [{ channel: 'floor', text: ' \u202e ' }, 'messageEmpty'],
    [{ channel: 'floor', text: 'x'.repeat(501) }, 'messageTooLong'],
    [{ channel: 'floor', attach: { type: 'pact', pact: 'p99' } }, 'badAttachment'],
    [{ channel: 'floor', attach: { type: 'province', province: 'nowhere' } }, 'badAttachment'],
  ])('refuses %j: %s', (say, code) => {
    expect(given().refusal(HOST, { type: 'say', channel: 'floor', ...say })).toBe(code);
  });

  it('is closed where the settings say so', () => {
    const play = startPlay({ people: ['tj'], settings: { ...CLOCK, press: 'public' } });
    expect(play.refusal(HOST, { type: 'say', channel: 'tj+uz', text: 'x' })).toBe('pressClosed');
    expect(play.refusal(HOST, { type: 'say', channel: 'floor', text: 'x' })).toBeNull();
  });

  it('lets senders say whether they mean it and readers whether they believe it', () => {
    const play = given();
    play.as('tj', { type: 'say', channel: 'tj+uz', text: 'We stand by you.' });
    const { id } = play.state.messages.at(-1)!;
    expect(play.refusal(GUEST, { type: 'mark', message: id, mark: 'meant' })).toBe('notParty');
    expect(play.refusal({ seat: 's-ru' }, { type: 'mark', message: id, mark: 'believed' })).toBe('noSuchMessage');
    play.as('tj', { type: 'mark', message: id, mark: 'notMeant' });
    play.as('uz', { type: 'mark', message: id, mark: 'believed' });
    expect(play.state.messages.at(-1)?.marks).toEqual({ tj: 'notMeant', uz: 'believed' });
  });
});

describe('pacts as commands (rules 6)', () => {
  it('come in force with the last signature, lapse at the bell without it', () => {
    const play = given();
    play.as('tj', { type: 'propose', terms: pay('tj', 'uz') });
    const signed = newestPact(play.state);
    play.as('tj', { type: 'propose', terms: pay('tj', 'tal') });
    const unsigned = newestPact(play.state);
    play.as('uz', { type: 'sign', pact: signed, version: 1 });
    expect(play.state.pacts[signed]?.state).toBe('inForce');
    play.endPhase();
    expect(play.state.pacts[unsigned]?.ended?.how).toBe('lapsed');
  });

  it('secret ones are told to their parties only', () => {
    const play = given();
    const before = play.state.log.length;
    play.as('tj', { type: 'propose', terms: pay('tj', 'uz', 'secret') });
    play.as('uz', { type: 'sign', pact: newestPact(play.state), version: 1 });
    for (const { to } of play.state.log.slice(before)) expect(to).toEqual(['tj', 'uz']);
  });

  it('publishing one breaks it: -1 standing, and everybody may read it', () => {
    const play = given();
    play.as('tj', { type: 'propose', terms: pay('tj', 'uz', 'secret') });
    const pact = newestPact(play.state);
    play.as('uz', { type: 'sign', pact, version: 1 });
    play.as('uz', { type: 'publish', pact });
    expect(play.state.pacts[pact]).toMatchObject({ state: 'ended', published: { by: 'uz' } });
    expect(play.state.power.uz?.standing).toBe(5);
  });

  it('a sent draft leaves the desk', () => {
    const play = given();
    const [draft] = play.state.drafts.tj!;
    play.as('tj', { type: 'propose', terms: draft!.terms, draft: draft!.id });
    expect(play.state.drafts.tj).toHaveLength(1);
  });

  it('a step down towards the Taliban is free, from shunned there is none', () => {
    const play = given();
    play.as('ru', { type: 'downgrade' });
    expect(play.state.power.ru?.status).toBe('contact');
    expect(play.refusal(HOST, { type: 'downgrade' })).toBe('statusImpossible');
  });
});
