// The round as a one-page newspaper, made from public facts only: headline, stories, ranking, and as its last line *promised and done*.
// Computed on the reader's side; a spectator reads the same sheet.
import type { PowerId } from '../board/ids.ts';
import { familyOf } from '../command/presetId.ts';
import { termsOf } from '../politics/inForce.ts';
import { monthOf } from '../politics/month.ts';
import type { EthnicGroup } from '../politics/world.ts';
import type { Text } from '../text/text.ts';
import { adjective, factLine } from './factLine.ts';
import type { LogFact, MonthCounted } from './logEntry.ts';
import { cameTrue, fieldOf, whatBecame } from './orderWords.ts';
import { startOf } from './playback/positions.ts';
import { tapeOf } from './playback/tape.ts';
import type { PublicView } from './publicView.ts';
import { titled } from './titled.ts';

export interface Story {
  readonly title: Text;
  readonly sentences: readonly Text[];
}

export interface Communique {
  readonly round: number;
  readonly month: Text;
  /** Of the month in the region, for the masthead: general knowledge, moves nothing. */
  readonly weather: Text;
  readonly headline: Text;
  /** Three to six; the first is the lead, of which the headline speaks. */
  readonly stories: readonly Story[];
  /** Public points at the close of the month, best first; ties in the order of powers. */
  readonly ranking: readonly { readonly power: PowerId; readonly points: number }[];
  readonly numbers: readonly CommuniqueNumber[];
  readonly promisedAndDone: Text;
}

export interface CommuniqueNumber {
  readonly label: Text;
  readonly value: number;
  /** Absent: no limit worth naming. */
  readonly of?: number;
}

type FactOf<K extends LogFact['k']> = Extract<LogFact, { readonly k: K }>;

/** Which story a headline speaks of. */
const LEADS: Readonly<Record<string, string>> = {
  'communique.headline.incursion': 'word',
  'communique.headline.last': 'border',
  'communique.headline.gotIn': 'border',
  'communique.headline.broken': 'word',
  'communique.headline.helped': 'border',
  'communique.headline.corridor': 'trade',
  'communique.headline.council': 'councils',
  'communique.headline.cabinet': 'kabul',
  'communique.headline.held': 'border',
};

const FEWEST = 3;
const MOST = 6;
/** Rules 9.3. */
const MOST_FLOW = 3;
const SENTENCES = 4;

export function communique(view: PublicView, round: number): Communique {
  const facts = view.log.filter((entry) => entry.round === round).map(({ fact }) => fact);
  const { month, year } = monthOf(round);
  const headline = headlineOf(facts, infiltrationsLeft(view, round));
  return {
    round,
    month: { key: 'communique.month', args: { month: { key: `month.${month}` }, year: String(year) } },
    weather: { key: `communique.weather.${month}` },
    headline,
    stories: storiesOf(view, facts, { clashed: clashes(view, round), lead: LEADS[headline.key] }).map(
      ({ title, sentences }) => ({
        title,
        sentences: sentences.map((sentence) => titled(sentence, view.pact)),
      }),
    ),
    ranking: rankingOf(view, round),
    numbers: numbersOf(view, round),
    promisedAndDone: promisedAndDone(view, round),
  };
}

/** What was written down at the close of the month; undefined: it is not closed, or its record is of before such things were kept. */
function closeOf(view: PublicView, round: number): FactOf<'ranking'> | undefined {
  return only(
    view.log.filter((entry) => entry.round === round).map(({ fact }) => fact),
    'ranking',
  ).at(-1);
}

function rankingOf(view: PublicView, round: number): Communique['ranking'] {
  const closed = closeOf(view, round);
  const points = closed?.points;
  if (closed !== undefined && points !== undefined)
    return closed.order.map((power, place) => ({ power, points: points[place] ?? 0 }));
  return view.powers
    .map((power) => ({ power, points: view.power[power]?.publicPoints ?? 0 }))
    .sort((a, b) => b.points - a.points);
}

/** How many more may get in after this round before all is lost (rules 11.4). */
function infiltrationsLeft(view: PublicView, round: number): number {
  const inside = view.log.filter((entry) => entry.round <= round && entry.fact.k === 'push' && entry.fact.gotIn).length;
  return view.collapseAt - inside;
}

/** What mattered most: the end, what got in, a broken word, help over a border, a railway; else a quiet month. */
function headlineOf(facts: readonly LogFact[], left: number): Text {
  const pushes = only(facts, 'push');
  const inside = pushes.filter(({ gotIn }) => gotIn);
  const broken = only(facts, 'pledge').find(({ finding }) => finding === 'broken');
  const helped = only(facts, 'protected')[0];
  const incursion = only(facts, 'incursion')[0];
  if (only(facts, 'collapse').length > 0) return { key: 'communique.headline.collapse' };
  if (incursion) {
    const args = { by: { power: incursion.by }, province: { province: incursion.province } };
    return { key: 'communique.headline.incursion', args };
  }
  if (inside.length > 0) {
    const fronts = { list: inside.map(({ front }) => ({ province: front })) };
    return { key: left <= 1 ? 'communique.headline.last' : 'communique.headline.gotIn', args: { fronts } };
  }
  if (broken) return { key: 'communique.headline.broken', args: { power: { power: broken.giver } } };
  if (helped) {
    const args = { front: { province: helped.front }, adjective: adjective(helped.by) };
    return { key: 'communique.headline.helped', args };
  }
  if (only(facts, 'corridor').some(({ state }) => state === 'signed')) return { key: 'communique.headline.corridor' };
  const adopted = only(facts, 'motion').find(({ state }) => state === 'adopted');
  if (adopted) {
    const args = {
      institution: { key: `institution.${adopted.institution}.the` },
      motion: { key: `motion.${adopted.content.motion}.kind` },
    };
    return { key: 'communique.headline.council', args };
  }
  if (only(facts, 'posts').length > 0) return { key: 'communique.headline.cabinet' };
  if (pushes.length > 0) return { key: 'communique.headline.held' };
  return { key: 'communique.headline.quiet' };
}

/** Each story gathers lines of one kind; empty ones are left out, thin months are filled with what else was noted. */
function storiesOf(
  view: PublicView,
  facts: readonly LogFact[],
  { clashed, lead }: { readonly clashed: readonly Text[]; readonly lead: string | undefined },
): readonly Story[] {
  // An open answer is told when it is given and again when it takes effect; the last one counts.
  const given = only(facts, 'answer');
  const answers = given.filter((answer, index) => !given.slice(index + 1).some(({ power }) => power === answer.power));
  const news = only(facts, 'newsline');
  const told: readonly (readonly [string, readonly LogFact[]])[] = [
    ['word', [...only(facts, 'pledge').filter(isBroken), ...only(facts, 'published'), ...only(facts, 'incursion')]],
    ['kabul', [...only(facts, 'status'), ...only(facts, 'listing'), ...only(facts, 'posts'), ...only(facts, 'ban')]],
    ['councils', [...only(facts, 'motion').filter(isCounted), ...only(facts, 'convened')]],
    ['pacts', only(facts, 'inForce')],
    ['demands', only(facts, 'demand')],
    ['statements', only(facts, 'policy').filter(({ says }) => says !== undefined)],
    ['country', [...only(facts, 'attack'), ...only(facts, 'stronghold'), ...news.filter((line) => !isWritten(line))]],
    [
      'armies',
      [...only(facts, 'control'), ...only(facts, 'raised'), ...only(facts, 'landed'), ...only(facts, 'retreat')],
    ],
    // What the host wrote is an event of the month like a card (scenario.md E).
    ['event', [...news.filter(isWritten), ...(answers.length > 0 ? answers : only(facts, 'card'))]],
    ['trade', [...only(facts, 'corridor'), ...only(facts, 'flow').filter(isOpenRoute(view))]],
    ['kept', only(facts, 'pledge').filter(({ finding }) => finding === 'kept')],
  ];
  const groups: readonly (readonly [string, readonly Text[]])[] = [
    ['border', borderLines(facts)],
    ['clashes', clashed],
    ...told.map(([id, lines]) => [id, lines.map(factLine)] as const),
  ];
  const stories = [...groups]
    .sort(([a], [b]) => Number(b === lead) - Number(a === lead))
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([id, lines]): Story => ({
        title: { key: `communique.story.${id}` },
        sentences: lines.slice(0, SENTENCES),
      }),
    );
  const filling: Story[] = ['quietTalks', 'quietBorder', 'quietHome'].map((id) => ({
    title: { key: `communique.story.${id}` },
    sentences: [{ key: `communique.story.${id}.sentence` }],
  }));
  return [...stories.slice(0, MOST), ...filling].slice(0, Math.max(FEWEST, Math.min(MOST, stories.length)));
}

function isWritten({ text }: FactOf<'newsline'>): boolean {
  return text.key === 'news.written';
}

/** What came over the border and what did not. An alarm is no false one where a fort has turned a push to (rules 8 fortify). */
function borderLines(facts: readonly LogFact[]): readonly Text[] {
  const pushes = only(facts, 'push');
  const alarms = only(facts, 'falseAlarm').filter(({ front }) => !pushes.some((push) => push.front === front));
  const turned = pushes.flatMap(({ front, diverted }): Text[] => {
    const args = { fort: { province: diverted ?? front }, front: { province: front } };
    return diverted === undefined ? [] : [{ key: 'playback.push.diverted', args }];
  });
  // Two pushes that the same hands have held are one sentence; what got in is counted, and told each time.
  const told = pushes.filter((push, n) => push.gotIn || !pushes.slice(0, n).some((before) => heldAlike(before, push)));
  return [...[...told, ...only(facts, 'pushGone')].map(factLine), ...turned, ...alarms.map(factLine)];
}

/** The sentence names the strength of the push, or else who helped. */
function heldAlike(a: FactOf<'push'>, b: FactOf<'push'>): boolean {
  if (a.gotIn || b.gotIn || a.front !== b.front || a.helpedBy.join() !== b.helpedBy.join()) return false;
  return a.helpedBy.length > 0 || a.strength === b.strength;
}

/** Orders that met something: who was driven out, then moves, convoys and supports that failed, each with its reason. */
function clashes(view: PublicView, round: number): readonly Text[] {
  const tape = tapeOf(view.log, [], round);
  const orders = tape.look('order');
  const field = fieldOf(orders, startOf(view, round, tape).units.values());
  const beaten = orders.filter(({ dislodged }) => dislodged === true);
  const failed = orders.filter((fact) => fact.dislodged !== true && fact.order.type !== 'hold' && !cameTrue(fact));
  return [...beaten, ...failed].flatMap((fact) => whatBecame(fact, field));
}

/** Rules 9.4: posts promised in public pacts up to the month against posts given by its end. */
function promisedAndDone(view: PublicView, round: number): Text {
  const promises = Object.values(view.pact)
    .filter(({ inForceSince }) => inForceSince !== undefined && inForceSince <= round)
    .flatMap((pact) => termsOf(pact).clauses)
    .flatMap((clause) => (clause.kind === 'actPledge' && clause.deed.type === 'posts' ? [clause.deed] : []));
  const groups = [...new Set(promises.map(({ group }) => group))];
  const posts = postsAfter(view, round);
  if (groups.length === 0) {
    const inclusion = closeOf(view, round)?.counted?.inclusion ?? view.inclusion;
    return { key: 'communique.done.nothing', args: { posts: posts.pashtun, inclusion } };
  }
  const lines = groups.map((group): Text => {
    const promised = Math.max(...promises.filter((deed) => deed.group === group).map(({ atLeast }) => atLeast));
    const args = { group: { key: `group.${group}` }, promised, given: posts[group] };
    return { key: 'communique.done.posts', args };
  });
  return { key: 'communique.done', args: { lines: { list: lines } } };
}

/** The cabinet as it stood when the month was over: later changes are taken back. */
function postsAfter({ log, posts }: PublicView, round: number): PublicView['posts'] {
  const later = only(
    log.filter((entry) => entry.round > round).map(({ fact }) => fact),
    'posts',
  );
  const then: Record<EthnicGroup, number> = { ...posts };
  for (const { from, to, n } of later) {
    then[from] += n;
    then[to] -= n;
  }
  return then;
}

/** In the Lesson only the gates of the north are open. */
function isOpenRoute({ preset }: PublicView): (fact: FactOf<'flow'>) => boolean {
  return ({ route }) => route === 'north' || familyOf(preset) !== 'lesson';
}

/** What everybody could count when the month was over; in a month that is not closed, as it stands in the view. */
function numbersOf(view: PublicView, round: number): readonly CommuniqueNumber[] {
  const {
    inclusion,
    north,
    violence = 0,
    stranded = 0,
    hosted = 0,
  } = closeOf(view, round)?.counted ?? countedNow(view);
  const label = (id: string): Text => ({ key: `communique.number.${id}` });
  const row = (id: string, value: number): readonly CommuniqueNumber[] =>
    value > 0 ? [{ label: label(id), value }] : [];
  return [
    { label: label('infiltrations'), value: view.collapseAt - infiltrationsLeft(view, round), of: view.collapseAt },
    { label: label('inclusion'), value: inclusion, of: 100 },
    { label: label('flow'), value: north, of: MOST_FLOW },
    ...row('violence', violence),
    ...row('stranded', stranded),
    ...row('hosted', hosted),
  ];
}

function countedNow({ inclusion, flow, situation: { violence, stranded, hosted } }: PublicView): MonthCounted {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  return {
    inclusion,
    north: flow.north,
    violence: sum(Object.values(violence)),
    stranded: sum(Object.values(stranded)),
    hosted: sum(Object.values(hosted).map(({ open, humanitarian }) => open + humanitarian)),
  };
}

function isCounted({ state }: FactOf<'motion'>): boolean {
  return state === 'adopted' || state === 'refused';
}

function isBroken({ finding }: FactOf<'pledge'>): boolean {
  return finding === 'broken';
}

function only<K extends LogFact['k']>(facts: readonly LogFact[], kind: K): readonly FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.k === kind);
}
