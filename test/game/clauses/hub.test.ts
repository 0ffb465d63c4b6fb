// hub (rules 6.1, 3.1): the funder pays 1, the host gets 2 at the next Briefing; one hub at first, awarded by the vote of all others when contested.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import { workingHubs } from '../../../shared/politics/hubs.ts';
import { leverageTerms } from '../../../shared/politics/leverage.ts';
import { projectPrivateFor } from '../../../shared/view/projectPrivate.ts';
import { agree, only } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { alone, evening, found, lastRecord, month, whyNot } from './evening.ts';

const hub = (host: PowerId, funder: PowerId): Clause => ({ kind: 'hub', host, funder });
const hosts = (play: Play) => workingHubs(play.state, REGION_BOARD).map(({ host }) => host);
const bishkek = (more?: Parameters<typeof evening>[0]) => {
  const play = alone(evening(more));
  const pact = agree(play, [hub('kg', 'ru')], { parties: ['ru', 'kg'] });
  return { play, pact };
};
const earned = (play: Play, power: PowerId) =>
  (play.state.inRound.earned ?? []).filter((entry) => entry.power === power && entry.how === 'hub');

describe('a hub at work', () => {
  it('costs its funder a coin in each round and brings its host two at the next Briefing', () => {
    const { play } = bishkek();
    const { coins } = play.state.power.ru!;
    expect(projectPrivateFor(play.state, 'kg').you?.incomeParts.map(({ text }) => text.key)).toContain('cause.hub');
    month(play);
    expect(play.state.history.at(-1)).toMatchObject({
      payments: [{ from: 'ru', to: 'kg', coins: 1, kind: 'hub' }],
    });
    expect(earned(play, 'kg')).toEqual([{ power: 'kg', how: 'hub', coins: 2 }]);
    const income = play.state.log.filter(
      ({ entry }) => entry.fact.k === 'value' && entry.fact.cause.key === 'cause.paid.hub',
    );
    expect(income.map(({ entry }) => entry.fact)).toMatchObject([{ power: 'ru', by: -1, now: coins - 1 }]);
    expect(play.state.inRound.hubsPaid).toEqual(['kg']);
  });

  it('an empty treasury of the funder is a breach', () => {
    const { play, pact } = bishkek({ power: { ru: { coins: 1 } } });
    play.state = { ...play.state, power: { ...play.state.power, ru: { ...play.state.power.ru!, coins: 0 } } };
    month(play);
    expect(found(play, pact)).toEqual(['ru broken']);
    expect(earned(play, 'kg')).toEqual([]);
  });

  it('stands still while its host’s standing is 2 or less: nothing is paid, nothing comes, and it is said', () => {
    const { play, pact } = bishkek();
    play.state = { ...play.state, power: { ...play.state.power, kg: { ...play.state.power.kg!, standing: 2 } } };
    const facts = month(play);
    expect(lastRecord(play).payments).toEqual([]);
    expect(only(facts, 'newsline').map(({ text }) => text.key)).toContain('news.hubSuspended');
    expect(found(play, pact)).toEqual([]);
    expect(earned(play, 'kg')).toEqual([]);
  });

  it('is leverage of the funder over the host while it works (rules 7)', () => {
    const { play } = bishkek();
    const terms = (a: PowerId, b: PowerId) =>
      leverageTerms({ world: play.state, board: REGION_BOARD, viewer: null, a, b }).map(({ text }) => text.key);
    expect(terms('ru', 'kg')).toContain('leverage.hub');
    expect(terms('kg', 'ru')).not.toContain('leverage.hub');
    play.state = { ...play.state, power: { ...play.state.power, kg: { ...play.state.power.kg!, standing: 2 } } };
    expect(terms('ru', 'kg')).not.toContain('leverage.hub');
  });
});

describe('more hosts than hubs', () => {
  const contested = () => {
    const { play } = bishkek();
    agree(play, [hub('kz', 'uz')], { parties: ['uz', 'kz'] });
    return play;
  };

  it('the older has it; the other waits, pays nothing, and all others vote on it', () => {
    const play = contested();
    expect(hosts(play)).toEqual(['kg']);
    const facts = month(play);
    expect(lastRecord(play).payments.map(({ from }) => from)).toEqual(['ru']);
    expect(only(facts, 'newsline').map(({ text }) => text.key)).toContain('news.hubWaits');
    const motion = play.state.motions.at(-1);
    expect(motion).toMatchObject({ institution: 'floor', state: 'open', content: { host: 'kz', holder: 'kg' } });
    expect(motion?.voters).toEqual(['ru', 'tj', 'uz', 'tal']);
  });

  it.each<[string, readonly PowerId[], readonly PowerId[], readonly string[]]>([
    ['a majority for the new one moves it', ['uz', 'tal'], ['ru'], ['kz']],
    ['a tie leaves it where it is', ['uz'], ['ru'], ['kg']],
    ['a majority against leaves it', ['uz'], ['ru', 'tj'], ['kg']],
  ])('%s', (_name, yes, no, then) => {
    const play = contested();
    play.until('diplomacy', 2);
    const motion = play.state.motions.at(-1)!.id;
    for (const power of yes) play.as(power, { type: 'ballot', motion, ballot: 'yes' });
    for (const power of no) play.as(power, { type: 'ballot', motion, ballot: 'no' });
    month(play);
    expect(hosts(play)).toEqual(then);
  });

  it('where a second hub is open both work', () => {
    const play = contested();
    play.state = { ...play.state, hubs: 2 };
    expect(hosts(play)).toEqual(['kg', 'kz']);
  });
});

describe('before anybody signs', () => {
  it.each<[string, Clause, string]>([
    ['in Kabul', hub('tal', 'ru'), 'badTerms hostInAfghanistan'],
    ['paid by the host', hub('kg', 'kg'), 'badTerms withItself'],
    ['for a stranger', hub('uz', 'ru'), 'badTerms notAParty'],
  ])('%s is refused', (_name, clause, outcome) =>
    expect(whyNot(evening(), ['ru', 'kg', 'tal'], [clause])).toBe(outcome),
  );

  it('not in secret, not twice for one host, not for one whom nobody trusts', () => {
    const { play } = bishkek();
    expect(whyNot(play, ['uz', 'kz'], [hub('kz', 'uz')], { visibility: 'secret' })).toBe(
      'clauseNotAllowed hubInSecret',
    );
    expect(whyNot(play, ['uz', 'kg'], [hub('kg', 'uz')])).toBe('clausePointless alreadyInForce');
    const low = evening({ power: { kz: { standing: 2 } } });
    expect(whyNot(low, ['uz', 'kz'], [hub('kz', 'uz')])).toBe('clausePointless hubSuspended');
  });
});
