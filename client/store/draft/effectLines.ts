// What a draft makes possible, what it costs, which aims it touches, what breaking it would mean: one line each, for the reader (rules 6, 6.2).
import type { Board } from '../../../shared/board/board.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import { whenHolds } from '../../../shared/politics/inForce.ts';
import { isWinter } from '../../../shared/politics/month.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { coinsText } from '../../../shared/politics/pactWords.ts';
import { supportPermission } from '../../../shared/politics/rights.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { Text } from '../../../shared/text/text.ts';
import { giverOf, namedIn } from '../matchDraft.ts';
import { bindingNow, DRAFT, withDraft } from '../matchEffects.ts';
import { draftPicture } from '../matchTreaties.ts';
import { aimLines } from './aims.ts';

export type EffectTone = 'allowed' | 'cost' | 'gain' | 'waits';

export interface EffectLine {
  readonly text: Text;
  readonly tone: EffectTone;
  /** Words on the tag: a key under `match.effect.tag`. */
  readonly tag: string;
}

/** Lines of help that are listed before "and more". */
const MOST_HELP = 4;

/** In the order in which a reader asks: does it bind, what may I, what may I not, what do I want of it, and if I break it. */
export function effectLines(
  world: World,
  board: Board,
  me: PowerId,
  terms: PactTerms,
  aims: readonly string[],
): readonly EffectLine[] {
  const binding = bindingNow(world, board, terms);
  const lines = [
    ...conditionLines(world, board, terms),
    ...helpLines(world, board, me, terms),
    ...voidLines(withDraft(world, terms), board, binding),
    ...binding.flatMap((clause) => [...ofClause(world, me, clause), ...aimLines(world, me, clause, aims)]),
    ...wordLines(me, binding),
    ...breachLines(world, me, terms),
  ];
  // The same line twice says nothing more.
  return lines.filter((line, i) => lines.findIndex((other) => JSON.stringify(other) === JSON.stringify(line)) === i);
}

/** Whether each conditional clause would bind as things stand now. */
function conditionLines(world: World, board: Board, terms: PactTerms): readonly EffectLine[] {
  const pact = withDraft(world, terms).pacts[DRAFT];
  return terms.clauses.flatMap((clause, i): readonly EffectLine[] => {
    if (clause.when === undefined || pact === undefined) return [];
    const holds = whenHolds(withDraft(world, terms), board, pact, i);
    const key = holds ? 'holds' : clause.else === undefined ? 'waits' : 'otherwise';
    const text = { key: `match.effect.when.${key}`, args: { clause: i + 1 } };
    return [{ text, tone: holds ? 'allowed' : 'waits', tag: holds ? 'now' : 'notNow' }];
  });
}

/** Help over a border that would newly count, from and to the reader first. */
function helpLines(world: World, board: Board, me: PowerId, terms: PactTerms): readonly EffectLine[] {
  const help = draftPicture(world, board, terms).notes.filter(({ kind }) => kind === 'support');
  const owned = (at: string | null) => Object.values(world.units).some((unit) => unit.at === at && unit.owner === me);
  const lines = help
    .toSorted((a, b) => Number(owned(b.at)) - Number(owned(a.at)))
    .map(({ text }): EffectLine => ({ text, tone: 'allowed', tag: 'allowed' }));
  const more = lines.length - MOST_HELP;
  if (more <= 0) return lines;
  const rest: EffectLine = {
    text: { key: 'match.effect.moreHelp', args: { count: more } },
    tone: 'allowed',
    tag: 'allowed',
  };
  return [...lines.slice(0, MOST_HELP), rest];
}

/** Help that is promised and would be written as a hold: the helped one is no party (rules 4.2). `world` has the draft in force. */
function voidLines(world: World, board: Board, binding: readonly PlainClause[]): readonly EffectLine[] {
  return binding.flatMap((clause): readonly EffectLine[] => {
    if (clause.kind !== 'orderPledge') return [];
    const { act } = clause;
    if (act.type !== 'supportHold' && act.type !== 'supportMove') return [];
    const giver = world.units[clause.unit];
    const taker = Object.values(world.units).find(({ at }) => at === (act.type === 'supportHold' ? act.at : act.from));
    if (giver === undefined || taker === undefined) return [];
    const found = supportPermission(world, board, giver, taker, act);
    if (found.kind !== 'needsPact' && found.kind !== 'never') return [];
    const args = { at: { province: giver.at }, to: { province: taker.at } };
    const text: Text =
      found.kind === 'needsPact'
        ? { key: 'match.effect.noCount', args: { ...args, power: { power: found.with } } }
        : { key: 'match.effect.nobody', args };
    return [{ text, tone: 'cost', tag: 'void' }];
  });
}

function ofClause(world: World, me: PowerId, clause: PlainClause): readonly EffectLine[] {
  const line = (key: string, tone: EffectTone, tag: string, args: Text['args'] = {}): readonly EffectLine[] => [
    { text: { key: `match.effect.${key}`, args }, tone, tag },
  ];
  switch (clause.kind) {
    case 'orderPledge': {
      const at = world.units[clause.unit]?.at ?? clause.unitAt;
      return clause.giver === me && clause.act.type !== 'stayOut'
        ? line('bound', 'cost', 'cost', { at: { province: at } })
        : [];
    }
    case 'access': {
      const args = { grantor: { power: clause.grantor }, grantee: { power: clause.grantee } };
      return clause.grantor === me ? line('lets', 'cost', 'cost', args) : line('enters', 'allowed', 'allowed', args);
    }
    case 'status':
      return clause.giver === me ? line('status', 'cost', 'forGood') : [];
    case 'corridor':
      return line('corridor', 'gain', 'later');
    case 'nonAggression':
      return line('nonAggression', 'cost', 'bothWays');
    case 'mutualDefence':
      return line('mutualDefence', 'cost', 'bothWays');
    case 'trade':
      return namedIn(clause).includes(me) ? line('trade', 'gain', 'inPeace') : [];
    case 'arms':
      return clause.buyer === me ? line('arms', 'gain', 'oneUnit') : [];
    case 'exercise':
      return line('exercise', 'allowed', 'allowed', { at: { province: clause.province } });
    case 'borderRegime':
      return clause.power === me ? line('borderBound', 'cost', 'bound') : [];
    case 'asylum':
      return clause.host === me && clause.places >= 3 ? line('asylum', 'cost', 'stability') : [];
    case 'counterTerror':
      return clause.participants.includes(me) ? line('counterTerror', 'gain', 'learns') : [];
    case 'hub':
      return clause.host === me || clause.funder === me ? line('hub', 'gain', 'oneHub') : [];
    case 'neutrality':
      return clause.power === me ? line('neutrality', 'cost', 'cost') : [];
    case 'noSupportFor':
      return clause.giver === me ? line('noSupportFor', 'cost', 'cost', { whom: { power: clause.whom } }) : [];
    case 'demilitarise':
      return clause.giver === me ? line('demilitarise', 'cost', 'cost') : [];
    case 'pay':
    case 'supply':
    case 'actPledge':
    case 'vote':
    case 'other':
      return [];
  }
}

/** A pledge of the reader is a word that falls due (rules 11.3, good word). */
function wordLines(me: PowerId, binding: readonly PlainClause[]): readonly EffectLine[] {
  const owes = binding.some((clause) => CLAUSE_KINDS[clause.kind].nature === 'pledge' && giverOf(clause) === me);
  return owes ? [{ text: { key: 'match.effect.goodWord' }, tone: 'waits', tag: 'ifKept' }] : [];
}

/** What the reader loses by breaking it: standing, what was laid down (rules 6.2). Nothing if there is nothing to break. */
function breachLines({ round }: World, me: PowerId, terms: PactTerms): readonly EffectLine[] {
  const laid = terms.collateral?.[me] ?? 0;
  const lines: EffectLine[] = [];
  if (laid > 0) {
    const text = { key: 'match.effect.laidDown', args: { coins: coinsText(laid) } };
    lines.push({ text, tone: 'waits', tag: 'held' });
  }
  const breakable = terms.clauses.some(({ kind }) => kind !== 'other' && kind !== 'corridor' && kind !== 'status');
  if (!breakable) return lines;
  const kind = terms.visibility === 'secret' ? 'secret' : isWinter(round) ? 'winter' : 'open';
  const key = laid > 0 ? `match.effect.breach.${kind}.laid` : `match.effect.breach.${kind}`;
  return [...lines, { text: { key, args: laid > 0 ? { coins: coinsText(laid) } : {} }, tone: 'cost', tag: 'ifBroken' }];
}
