// What a bot says: a greeting, a request, thanks, a complaint, a word about an alarm, and an answer to whoever speaks to it. Quick phrases only (rules 5).
// Everything is said once: what was said already is read off the channels.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { ChannelId, PlayerCommand, QuickPhrase } from '../../command/command.ts';
import type { Message } from '../../view/publicView.ts';
import { knownRole } from '../beliefs.ts';
import { messagesOfRound } from '../heard.ts';
import { answers, type Mind, termsOf } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { replyTo } from './replies.ts';
import { sketchAnswers, sketchesToDraw } from './sketchTalk.ts';

/** Messages in one turn, and without being spoken to in one round. */
const MOST_A_TURN = 2;
const MOST_A_ROUND = 4;

export function thingsToSay(mind: Mind, base: Chosen): readonly PlayerCommand[] {
  if (mind.view.settings.press === 'none') return [];
  const own = messagesOfRound(mind).filter(({ from }) => from === mind.power);
  const unprompted = [...greeting(mind), ...complaints(mind), ...news(mind), ...requests(mind)].filter(
    ({ channel, phrase }) => !own.some((said) => said.channel === channel && same(said.phrase, phrase)),
  );
  const room = Math.max(0, MOST_A_ROUND - own.length);
  return [
    ...sketchAnswers(mind, base),
    ...replies(mind),
    ...sketchesToDraw(mind, base),
    ...unprompted.slice(0, room),
  ].slice(0, MOST_A_TURN);
}

type Say = Extract<PlayerCommand, { readonly type: 'say' }>;

/** The private channel of two powers; the floor where nothing private may be said. */
export function channelWith(mind: Mind, other: PowerId): ChannelId {
  if (mind.view.settings.press !== 'full') return 'floor';
  return [mind.power, other].sort().join('+');
}

function say(channel: ChannelId, phrase: QuickPhrase): Say {
  return { type: 'say', channel, phrase };
}

function same(a: QuickPhrase | undefined, b: QuickPhrase | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function greeting(mind: Mind): readonly Say[] {
  return mind.round === 1 ? [say('floor', { id: 'greet' })] : [];
}

/** Who broke a pledge to the bot's power last month hears of it, in public; who kept one that mattered is thanked. */
function complaints(mind: Mind): readonly Say[] {
  const last = Object.values(mind.world.pacts).flatMap((pact) => {
    if (pact.verdicts.length === 0 || !termsOf(pact).parties.includes(mind.power)) return [];
    return pact.verdicts.filter(({ giver, round }) => giver !== mind.power && round === mind.round - 1);
  });
  const broken = new Set(last.filter(({ finding }) => finding === 'broken').map(({ giver }) => giver));
  const kept = new Set(last.filter(({ finding }) => finding === 'kept').map(({ giver }) => giver));
  return [
    ...[...broken].map((power) => say('floor', { id: 'youBroke', power })),
    ...[...kept]
      .filter((power) => !broken.has(power))
      .slice(0, 1)
      .map((power) => say(channelWith(mind, power), { id: 'thank', power })),
  ];
}

/** What it knows of an alarm it tells to whom it concerns, mostly as it is. A few governments turn it round. */
function news(mind: Mind): readonly Say[] {
  return mind.fronts.flatMap((front) => {
    const role = knownRole(mind, front);
    const owner = mind.world.controller[front];
    if (role === undefined || !owner || owner === mind.power || !answers(mind, owner)) return [];
    if (mind.power === 'tal' && mind.dice(`tell ${front}`) < 0.6) return [];
    const lies = mind.temper.honour < 0.35 && mind.dice(`lie ${front}`) < 0.5;
    const real = (role !== 'false') !== lies;
    return [say(channelWith(mind, owner), { id: real ? 'isReal' : 'isPretext', province: front })];
  });
}

/** Help for an own crossing that nobody from outside stands behind yet. */
function requests(mind: Mind): readonly Say[] {
  const own = mind.fronts.filter((front) => mind.world.controller[front] === mind.power);
  return own
    .filter((front) => !isHelped(mind, front))
    .slice(0, 1)
    .flatMap((front) => {
      const helper = helpers(mind, front)[0];
      return helper === undefined
        ? []
        : [say(channelWith(mind, helper), { id: 'helpMe', province: front, power: helper })];
    });
}

function isHelped(mind: Mind, front: ProvinceId): boolean {
  return mind.binding.some(({ clause }) => {
    const pledge = clause.kind === 'orderPledge' && clause.giver !== mind.power;
    return pledge && clause.act.type === 'supportHold' && clause.act.at === front;
  });
}

function helpers(mind: Mind, front: ProvinceId): readonly PowerId[] {
  const near = mind.board.provinces[front]?.armyNeighbours ?? [];
  const owners = Object.values(mind.world.units).filter(
    ({ at, owner }) => near.includes(at) && owner !== mind.power && owner !== 'tal',
  );
  return mind.world.powers.filter((power) => answers(mind, power) && owners.some(({ owner }) => owner === power));
}

/** The newest word of each person in each channel, if nobody of the bot's side has answered there since. */
function replies(mind: Mind): readonly Say[] {
  const messages = messagesOfRound(mind);
  const open = new Map<ChannelId, Message>();
  for (const message of messages) {
    if (message.from === mind.power) open.delete(message.channel);
    else if (message.name !== undefined && message.attach?.type !== 'sketch' && concernsMe(mind, message))
      open.set(message.channel, message);
  }
  return [...open].flatMap(([channel, message]) => {
    const phrase = replyTo(mind, message);
    return phrase === null ? [] : [say(channel, phrase)];
  });
}

/** On the floor only what names the bot's power; a greeting there was answered by its own. */
function concernsMe(mind: Mind, { channel, phrase }: Message): boolean {
  if (channel === 'own') return false;
  if (channel !== 'floor') return true;
  if (phrase === undefined) return false;
  const about = phrase.province === undefined ? undefined : mind.world.controller[phrase.province];
  return phrase.power === mind.power || about === mind.power;
}
