// The article's question, answered by this match: did Moscow have leverage over the Taliban, and over its neighbours (rules 12)?
// A headline, one clause of answer and a few sentences, all from net leverage by round and from what was signed, broken and let in.
import type { PowerId } from '../board/ids.ts';
import type { MatchState } from '../game/state.ts';
import { monthOf } from '../politics/month.ts';
import type { Text } from '../text/text.ts';

/** From here on somebody listens (scenario.md B, *Kabul listens*). */
const LISTENS = 4;

/** Sentences in reading order: the question, the short answer, then the evidence. */
export function answerOf(state: MatchState): readonly Text[] {
  if (state.history.length === 0) return [{ key: 'debrief.question' }, { key: 'debrief.answer.unplayed' }];
  return [
    { key: 'debrief.question' },
    shortAnswer(netByRound(state, 'ru', 'tal')),
    ...kabulSentences(state),
    ...neighbourSentences(state),
    ...listenSentences(state),
    borderSentence(state),
    wordSentence(state),
  ];
}

/** One clause: always, for some months, never; or the other way round. */
function shortAnswer(net: readonly number[]): Text {
  const strong = net.filter((value) => value >= LISTENS).length;
  const ahead = net.filter((value) => value > 0).length;
  const behind = net.filter((value) => value < 0).length;
  const args = { months: { key: 'debrief.months', args: { count: strong } }, best: Math.max(...net) };
  if (strong === net.length) return { key: 'debrief.answer.always', args };
  if (strong > 0) return { key: 'debrief.answer.some', args };
  if (ahead > net.length / 2) return { key: 'debrief.answer.little', args };
  if (behind > net.length / 2) return { key: 'debrief.answer.reversed', args };
  return { key: 'debrief.answer.none', args };
}

/** How Moscow's lead over Kabul went, from its best month to the last. */
function kabulSentences(state: MatchState): readonly Text[] {
  const net = netByRound(state, 'ru', 'tal');
  const best = Math.max(...net);
  const last = net.at(-1) ?? 0;
  const args = { best, last, month: monthText(net.indexOf(best) + 1) };
  const course: Text =
    best - last >= 2 ? { key: 'debrief.kabul.lost', args } : { key: 'debrief.kabul.kept', args: { last } };
  const steps: Text[] = [];
  if (state.power.ru?.listsTaliban === false) steps.push({ key: 'debrief.kabul.delisted' });
  return [course, ...steps];
}

/** Over each neighbour at the end: who needed whom. */
function neighbourSentences(state: MatchState): readonly Text[] {
  const neighbours = state.powers.filter((power) => power !== 'ru' && power !== 'tal');
  const netOf = (power: PowerId): number => netByRound(state, 'ru', power).at(-1) ?? 0;
  const uneven = neighbours
    .filter((power) => netOf(power) !== 0)
    .toSorted((a, b) => netOf(b) - netOf(a))
    .map((power): Text => {
      const args = { power: { power }, net: Math.abs(netOf(power)) };
      return { key: netOf(power) > 0 ? 'debrief.neighbour.ahead' : 'debrief.neighbour.behind', args };
    });
  // At a full table most are: one sentence for all of them.
  const even = neighbours.filter((power) => netOf(power) === 0).map((power) => ({ power }));
  return even.length === 0 ? uneven : [...uneven, { key: 'debrief.neighbour.even', args: { powers: { list: even } } }];
}

/** Who, of all, had the most net leverage over the Taliban at the end, if it was not Moscow. */
function listenSentences(state: MatchState): readonly Text[] {
  const others = state.powers.filter((power) => power !== 'tal');
  const at = (power: PowerId): number => netByRound(state, power, 'tal').at(-1) ?? 0;
  const [first] = others.toSorted((a, b) => at(b) - at(a));
  if (first === undefined || first === 'ru' || at(first) <= 0 || at(first) <= at('ru')) return [];
  return [{ key: 'debrief.other', args: { power: { power: first }, net: at(first) } }];
}

function borderSentence(state: MatchState): Text {
  const pushes = state.history.flatMap((record) => record.pushes);
  const stopped = pushes.filter(({ gotIn }) => !gotIn).length;
  const helped = state.history.flatMap((record) => record.protections).length;
  const args = { infiltrations: { key: 'count.infiltrations', args: { count: state.infiltrations } }, stopped, helped };
  if (state.outcome?.how === 'collapse') return { key: 'debrief.border.collapse', args };
  return { key: helped > 0 ? 'debrief.border.helped' : 'debrief.border.alone', args };
}

function wordSentence(state: MatchState): Text {
  const verdicts = Object.values(state.pacts).flatMap((pact) => pact.verdicts);
  const kept = verdicts.filter(({ finding }) => finding === 'kept').length;
  const broken = verdicts.filter(({ finding }) => finding === 'broken').length;
  return { key: 'debrief.word', args: { kept, broken } };
}

function netByRound(state: MatchState, a: PowerId, b: PowerId): readonly number[] {
  return state.history.map((record) => record.netLeverage[`${a}>${b}`] ?? 0);
}

function monthText(round: number): Text {
  return { key: `month.${monthOf(round).month}` };
}
