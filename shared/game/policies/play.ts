// R4: what the cards do, in the order of the policy list, then of powers (rules 1.1, 8). What is data is applied as data.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { EthnicGroup } from '../../politics/world.ts';
import { MANY_EMBASSIES, POLICIES, POLICY_IDS, TERMEZ_ROUTES, WALL } from '../../scenario/policies.ts';
import { setRegime } from '../borderChanges.ts';
import type { Chronicle } from '../chronicle.ts';
import { finish, hasten } from '../effects/paper.ts';
import { applyEffect } from '../effects.ts';
import type { ChosenPolicy } from '../state.ts';
import { conveneMoscowFormat } from '../steps/votes.ts';
import { stirInsurgency } from './insurgency.ts';
import { askForShelter, mediate } from './offers.ts';
import { stir } from './stirring.ts';

export function playPolicies(chronicle: Chronicle): void {
  const { policies, powers } = chronicle.state;
  for (const policy of POLICY_IDS) {
    for (const power of powers) {
      const card = policies[power]?.find(({ choice }) => choice.policy === policy);
      if (card) play(chronicle, power, card);
    }
  }
}

function play(chronicle: Chronicle, power: PowerId, { choice, paid }: ChosenPolicy): void {
  const { state } = chronicle;
  const { policy } = choice;
  const cause = { key: `cause.policy.${policy}` };
  // An airlift counts as flown when it lands (G6).
  if (policy !== 'airlift') chronicle.add({ type: 'policyPlayed', power, choice, round: state.round });
  tell(chronicle, power, choice);
  // The coins were taken when the card was chosen; the account is given now.
  if (paid > 0) {
    const now = state.power[power]?.coins ?? 0;
    chronicle.log({ k: 'value', power, value: 'coins', by: -paid, now, cause: { key: 'cause.policyCost' } }, [power]);
  }
  for (const effect of POLICIES[policy].effects) applyEffect(chronicle, effect, cause, power);
  const cameToNothing = !carryOut(chronicle, power, choice);
  if (cameToNothing) chronicle.change(power, 'coins', paid, { key: 'cause.policyReturned' });
}

/** What intelligence was asked for stays with the asker; that it was asked is seen, as every policy is. */
function tell(chronicle: Chronicle, power: PowerId, { policy, province, says }: ChosenPolicy['choice']): void {
  chronicle.log({
    k: 'policy',
    power,
    policy,
    ...(province !== undefined && policy !== 'intelligence' ? { province } : {}),
    ...(says === undefined ? {} : { says }),
  });
}

/** What depends on the choice. False: nothing was left to do, the coins come back. */
function carryOut(chronicle: Chronicle, power: PowerId, choice: ChosenPolicy['choice']): boolean {
  const { state } = chronicle;
  const { policy, province, provinces = [] } = choice;
  const cause = { key: `cause.policy.${policy}` };
  switch (policy) {
    case 'fortify':
      return province !== undefined && build(chronicle, power, [province]);
    case 'wall':
      return build(chronicle, power, WALL);
    case 'setBorderRegime':
      if (choice.regime !== undefined) setRegime(chronicle, power, choice.regime);
      return true;
    case 'assessment':
      if (province !== undefined && choice.says !== undefined) {
        const { says } = choice;
        chronicle.add({ type: 'statementMade', by: power, front: province, says, round: state.round });
      }
      return true;
    case 'aid': {
      const { crossing = '', coins = 0 } = choice;
      const waiting = state.stranded[crossing] ?? 0;
      const helped = Math.min(waiting, coins);
      if (helped > 0) applyEffect(chronicle, { effect: 'stranded', crossing, by: -helped }, cause, power);
      // What nobody needed any more comes back.
      chronicle.change(power, 'coins', coins - helped, { key: 'cause.policyReturned' });
      return true;
    }
    case 'moscowFormat':
      conveneMoscowFormat(chronicle, power, choice.invited ?? []);
      return true;
    case 'termezWorks':
      return TERMEZ_ROUTES.some((route) => hasten(chronicle, route, 1));
    case 'investmentFund':
      return choice.route !== undefined && finish(chronicle, choice.route, power);
    case 'reshuffle':
      for (const { from, to } of choice.posts ?? []) {
        applyEffect(chronicle, { effect: 'posts', from: from as EthnicGroup, to: to as EthnicGroup, n: 1 }, cause);
      }
      return true;
    case 'opiumBan':
      applyEffect(chronicle, { effect: 'ban', on: !state.opiumBan }, cause, power);
      return true;
    case 'amnesty':
      for (const at of provinces) applyEffect(chronicle, { effect: 'violence', province: at, by: -1 }, cause, power);
      return true;
    case 'purge':
      for (const at of provinces) {
        applyEffect(chronicle, { effect: 'presence', province: at, by: -1 }, cause, power);
        stir(chronicle, at, 1);
      }
      return true;
    case 'insurgency':
      if (province !== undefined) stirInsurgency(chronicle, power, province);
      return true;
    case 'appeal':
      chronicle.change(power, 'coins', embassies(chronicle) < MANY_EMBASSIES ? 2 : 1, cause);
      return true;
    case 'mediate':
      if (choice.demand !== undefined) mediate(chronicle, power, choice.demand);
      return true;
    case 'evacuationRequest':
      askForShelter(chronicle, power);
      return true;
    case 'invest':
    case 'crackdown':
    case 'rally':
    case 'traditionalIslam':
    case 'intelligence': // delivered at the next B5
    case 'airlift': // lands at G6
    case 'championCoEthnics':
    case 'edict':
    case 'hazaraAppeal':
    case 'releaseReserves':
      return true;
    default:
      return assertNever(policy);
  }
}

/** Forts in those of the places that the power still controls; false if none was built. */
function build(chronicle: Chronicle, power: PowerId, places: readonly ProvinceId[]): boolean {
  const { controller, forts } = chronicle.state;
  const free = places.filter((at) => controller[at] === power && !forts.includes(at));
  for (const province of free) {
    chronicle.add({ type: 'fortSet', province, stands: true });
    chronicle.log({ k: 'newsline', text: { key: 'news.fort', args: { power: { power }, province: { province } } } });
  }
  return free.length > 0;
}

/** States with an embassy in Kabul, or more. */
function embassies({ state }: Chronicle): number {
  return state.powers.filter((power) => {
    const status = state.power[power]?.status;
    return power !== 'tal' && power !== 'nrf' && (status === 'embassy' || status === 'recognised');
  }).length;
}
