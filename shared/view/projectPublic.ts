// Common knowledge: what a spectator and everybody sees. Built up from nothing: a field that is not named here reaches nobody.
import type { SeatId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import { settledOf } from '../game/settled.ts';
import type { MatchState } from '../game/state.ts';
import { cardOf, choosersOf } from '../game/steps/card.ts';
import { inclusion, sharesIn } from '../politics/cabinet.ts';
import { institutionSeen } from '../politics/institutions/membership.ts';
import { INSTITUTION_IDS } from '../politics/institutions/motion.ts';
import { modulesOf } from '../politics/modules.ts';
import { GUEST_TABLES } from '../scenario/events/guestListCards.ts';
import { presetOf } from '../scenario/presets.ts';
import { matchResult } from './debrief.ts';
import { motionSeenBy } from './motionSeenBy.ts';
import { pactsSeenBy } from './pactSeenBy.ts';
import { publicCorridors, publicProvinces, publicUnits } from './public/publicBoard.ts';
import { publicPowers, publicSeats } from './public/publicPowers.ts';
import { publicFloor, publicLog } from './public/publicPress.ts';
import type { PublicView } from './publicView.ts';

const NOBODY: ReadonlySet<SeatId> = new Set();

/** `online`: seats with a window open now, known to the room alone. */
export function projectPublic(state: MatchState, online: ReadonlySet<SeatId> = NOBODY): PublicView {
  const { settings } = state;
  const settled = settledOf(state, null);
  return {
    code: state.code,
    preset: state.preset,
    settings: {
      briefingSeconds: settings.briefingSeconds,
      diplomacySeconds: settings.diplomacySeconds,
      regroupSeconds: settings.regroupSeconds,
      roundsMin: settings.roundsMin,
      roundsMax: settings.roundsMax,
      press: settings.press,
      spectators: settings.spectators,
      botLevel: settings.botLevel,
    },
    powers: state.powers,
    clock: {
      phase: state.phase,
      phaseId: state.phaseId,
      round: state.round,
      // The span only: the last round itself was drawn in secret (rules 1).
      roundsMin: settings.roundsMin,
      roundsMax: settings.roundsMax,
      endsAt: state.endsAt,
      pausedLeft: state.pausedLeft,
    },
    seats: publicSeats(state, online),
    power: publicPowers(state),
    province: publicProvinces(settled),
    unit: publicUnits(settled),
    alerts: state.alerts?.round === state.round ? state.alerts.fronts : [],
    infiltrations: state.infiltrations,
    collapseAt: presetOf(state).collapseAt,
    posts: {
      pashtun: state.posts.pashtun,
      tajik: state.posts.tajik,
      hazara: state.posts.hazara,
      uzbek: state.posts.uzbek,
      aimak: state.posts.aimak,
      turkmen: state.posts.turkmen,
      baloch: state.posts.baloch,
      other: state.posts.other,
    },
    inclusion: inclusionSeen(settled),
    flow: { north: state.flow.north, west: state.flow.west, south: state.flow.south },
    situation: situationSeen(settled),
    opiumBan: state.opiumBan,
    corridor: publicCorridors(settled),
    pact: pactsSeenBy(state.pacts, null),
    demand: Object.fromEntries(state.demands.filter((demand) => demand.public).map((demand) => [demand.id, demand])),
    motion: Object.fromEntries(state.motions.map((motion) => [motion.id, motionSeenBy(motion, null)])),
    institution: publicInstitutions(settled),
    card: publicCard(state),
    floor: publicFloor(state),
    log: publicLog(state),
    result: matchResult(state),
  };
}

/** With their members written out; none where the preset has none (rules 13). */
const publicInstitutions = once((state: MatchState): PublicView['institution'] => {
  if (!modulesOf(state).institutions) return {};
  const seen = INSTITUTION_IDS.map((id) => [id, institutionSeen(state, id)] as const);
  return Object.fromEntries(seen.filter(([id, { members }]) => id !== 'floor' && members.length > 1));
});

/** Who has to choose and who has answered; what they chose is told at R2 (rules 1.1). */
function publicCard(state: MatchState): PublicView['card'] {
  const card = cardOf(state);
  if (!card) return null;
  const choosers = choosersOf(state);
  return {
    id: card.id,
    choosers,
    answered: choosers.filter((power) => state.card?.answers[power] !== undefined),
    ...(state.guestList !== null &&
      (card.invites || card.id === GUEST_TABLES) && { guests: guestsSeen(state.guestList) }),
  };
}

function guestsSeen({ invited, price, answers }: NonNullable<MatchState['guestList']>) {
  return { powers: invited, price, answers };
}

const inclusionSeen = once((state: MatchState): number => inclusion(state.posts, sharesIn(state)));

/** Numbers that the Lesson tells by events alone (rules 13). */
const situationSeen = once((state: MatchState): PublicView['situation'] => {
  if (!modulesOf(state).numbers) return { violence: {}, stranded: {}, hosted: {} };
  const some = (numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(numbers).filter(([, n]) => n > 0));
  const hosts = state.powers.flatMap((power) => {
    const { open = 0, humanitarian = 0 } = state.hosted[power] ?? {};
    return open + humanitarian > 0 ? [[power, { open, humanitarian }] as const] : [];
  });
  return { violence: some(state.violence), stranded: some(state.stranded), hosted: Object.fromEntries(hosts) };
});
