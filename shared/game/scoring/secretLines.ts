// Secret agendas and the good word: all or nothing, seen at the end (scenario.md B, rules 11.3).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { boundThen } from '../../politics/boundThen.ts';
import { nonPashtunPosts } from '../../politics/cabinet.ts';
import { wasSoldTwice } from '../../politics/conditions/soldTwice.ts';
import { partiesOf, termsOf } from '../../politics/inForce.ts';
import { ledgerOf } from '../../politics/ledger.ts';
import type { Pact, Verdict } from '../../politics/pact.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { SecretAgendaId } from '../../scenario/agendaIds.ts';
import { POSTS_FOR_COPS, POSTS_OF_EMIRATE } from '../../scenario/lessonAgendas.ts';
import { areExposed } from '../accusations.ts';
import type { MatchState } from '../state.ts';
import { withDryWords } from './dryWords.ts';
import { doorsOpen } from './endLines.ts';
import { heldDry } from './moment.ts';
import { mostRounds, type SecretProgress } from './mostRounds.ts';
import { isWet } from './motions.ts';
import { neighbourSecrets } from './neighbourSecrets.ts';
import { regionSecrets } from './regionSecrets.ts';

/** Rounds a pact must have been in force for *Host of the peace* and *Quiet return*. */
const HOST_ROUNDS = 3;
const QUIET_ROUNDS = 2;
const WORDS_KEPT = 2;

const BASES: readonly ProvinceId[] = ['tj-bokhtar', 'tj-dushanbe'];
/** Catalogue key of the treaty that *Own army* asks to stand (scenario.md C). */
const BASE_TREATY = 'base201';

/** Those that no condition can say; the others are data (shared/scenario/aims/secretAims.ts). */
export const CODED_SECRETS: Readonly<Partial<Record<SecretAgendaId, (state: MatchState) => SecretProgress>>> = {
  goodCop: (state) => {
    const embassy = heldDry(state, ({ status }) => status.ru === 'embassy' || status.ru === 'recognised');
    return {
      met: copsAimed(state) && embassy && !areExposed(state),
      args: { posts: state.posts.tajik, target: POSTS_FOR_COPS },
    };
  },
  badCop: (state) => ({
    met: copsAimed(state) && !areExposed(state),
    args: { posts: state.posts.tajik, target: POSTS_FOR_COPS },
  }),
  twoPromises: (state) => {
    const history = state.history.filter(({ round }) => !isWet(state, round));
    return { met: wasSoldTwice({ ...state, history }, 'ru', { kept: true, hidden: true }), args: {} };
  },
  ownArmy: (state) => {
    const there = heldDry(state, ({ standing }) => BASES.some((at) => standing[at] === 'tj'));
    const treaty = heldDry(state, ({ inForce }) => inForce.some((id) => state.pacts[id]?.given === BASE_TREATY));
    return { met: there && treaty, args: {} };
  },
  hostOfThePeace: (state) => {
    const rounds = mostRounds(state, (pact) => {
      const parties = partiesOf(pact);
      return parties.includes('uz') && parties.includes('tal') && parties.length >= 3;
    });
    return { met: rounds >= HOST_ROUNDS, args: { rounds, target: HOST_ROUNDS } };
  },
  quietReturn: (state) => {
    const rounds = mostRounds(state, isQuietReturn);
    return { met: rounds >= QUIET_ROUNDS, args: { rounds, target: QUIET_ROUNDS } };
  },
  emirate: (state) => {
    const few = heldDry(state, ({ posts }) => nonPashtunPosts(posts) <= POSTS_OF_EMIRATE);
    const doors = doorsOpen(state);
    return { met: few && doors >= 2, args: { posts: nonPashtunPosts(state.posts), target: POSTS_OF_EMIRATE, doors } };
  },
  theirWord: (state) => {
    const { broken } = ledgerOf(state, 'tal', 'tal');
    const { kept } = ledgerOf(withDryWords(state), 'tal', 'tal');
    return { met: broken === 0 && kept >= WORDS_KEPT, args: { kept, broken, target: WORDS_KEPT } };
  },
  ...neighbourSecrets,
  ...regionSecrets,
};

/**
 * Other powers with whom a pledge of this one fell due and none was ever broken (rules 11.3, good word). A given treaty that was kept
 * earns nothing, for nobody gave that word in this match; broken it costs as any other.
 */
export function goodWordWith(state: MatchState, power: PowerId): readonly PowerId[] {
  const kept = new Set<PowerId>();
  const wronged = new Set<PowerId>();
  for (const pact of Object.values(state.pacts)) {
    // Publishing a secret pact breaks it (rules 6).
    const own = (finding: Verdict['finding']) =>
      pact.verdicts.some((verdict) => verdict.giver === power && verdict.finding === finding);
    const breaks = pact.published?.by === power || own('broken');
    const keeps = pact.given === undefined && own('kept');
    if (!breaks && !keeps) continue;
    const { parties } = termsOf(pact);
    if (!parties.includes(power)) continue;
    for (const party of parties) {
      if (breaks) wronged.add(party);
      if (keeps) kept.add(party);
    }
  }
  return state.powers.filter((other) => other !== power && kept.has(other) && !wronged.has(other));
}

/** Never above contact, and the posts dry (scenario.md B, *Good cop* and *Bad cop*). */
function copsAimed(state: MatchState): boolean {
  const steps = [...state.history.map(({ status }) => status.tj), state.power.tj?.status];
  const never = steps.every((step) => step === 'shunned' || step === 'contact');
  return never && heldDry(state, ({ posts }) => posts.tajik >= POSTS_FOR_COPS);
}

function isQuietReturn(pact: Pact, record: RoundRecord): boolean {
  const parties = partiesOf(pact);
  if (termsOf(pact).visibility !== 'secret' || pact.published) return false;
  if (!parties.includes('ru') || !parties.includes('uz')) return false;
  return boundThen(pact, record).some(({ kind }) => kind === 'access');
}
