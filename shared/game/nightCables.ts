// Night cables: 60 s before the bell each power gets one private, true sentence (rules 5). Something to sell, doubt, or lie about.
import type { PowerId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { binds } from '../politics/clauses/orderPledge.ts';
import { bindingClauses, termsOf } from '../politics/inForce.ts';
import type { Pact } from '../politics/pact.ts';
import { luckiest } from '../situation/roll.ts';
import type { Text } from '../text/text.ts';
import type { Chronicle } from './chronicle.ts';
import { passOnPresence } from './sharedPresence.ts';
import type { MatchState } from './state.ts';

/** Sends them once a round. */
export function sendNightCables(chronicle: Chronicle): void {
  const { state } = chronicle;
  if (state.cablesSent) return;
  for (const power of state.powers) {
    const known = new Set(
      state.cables.filter((cable) => cable.power === power).map(({ text }) => JSON.stringify(text)),
    );
    const news = truthsFor(state, power).filter((group) => group.some((text) => !known.has(JSON.stringify(text))));
    // First the kind of news, then one of its kind: many presences must not drown the one unit that was sold twice.
    // Each kind and each sentence has a roll of its own: a secret pact of others moves a cable only by being what it tells.
    const group = luckiest(news, ([first]) => chronicle.roll('cableKind', `${power}/${first?.key}`));
    const text = luckiest(
      (group ?? []).filter((sentence) => !known.has(JSON.stringify(sentence))),
      (sentence) => chronicle.roll('cable', `${power}/${JSON.stringify(sentence)}`),
    );
    if (text) chronicle.add({ type: 'cableSent', power, round: state.round, text });
    const told = text?.key === 'cable.presence' ? text.args?.province : undefined;
    if (typeof told === 'object' && 'province' in told) passOnPresence(chronicle, power, told.province);
  }
  chronicle.add({ type: 'nightCablesSent' });
}

/** True sentences by kind that would be news to the power. */
function truthsFor(state: MatchState, power: PowerId): readonly (readonly Text[])[] {
  const alerts = state.alerts?.truth ?? [];
  const falseAlarms = alerts
    .filter(({ strength }) => strength === 0)
    .map(({ front }): Text => ({ key: 'cable.falseAlarm', args: { front: { province: front } } }));
  const strong = alerts
    .filter(({ strength }) => strength >= 2)
    .map(({ front }): Text => ({ key: 'cable.strongPush', args: { front: { province: front } } }));
  const presence = Object.keys(state.presence)
    .filter((province) => (state.presence[province] ?? 0) >= 2)
    .sort()
    .map((province): Text => {
      const args = { province: { province }, presence: state.presence[province] ?? 0 };
      return { key: 'cable.presence', args };
    });
  return [falseAlarms, strong, presence, secretPacts(state, power), soldTwice(state, power)].filter(
    (group) => group.length > 0,
  );
}

/** "A pact between X and Y exists": secret, in force or proposed, and none of the reader's business. */
function secretPacts(state: MatchState, power: PowerId): readonly Text[] {
  return hiddenFrom(state, power).map((pact): Text => {
    const [a, b] = termsOf(pact).parties;
    return { key: 'cable.pactExists', args: { a: { power: a! }, b: { power: b! } } };
  });
}

/** "Balkh is sold twice": one unit pledged to two powers, by pacts of which the reader cannot see both. */
function soldTwice(state: MatchState, power: PowerId): readonly Text[] {
  const hidden = hiddenFrom(state, power);
  // What binds in this month alone: a condition that does not hold sells nothing, and a word that is due or lapsed is no longer owed.
  const pledges = bindingClauses(state, REGION_BOARD).flatMap(({ pact, clause, context }) =>
    clause.kind === 'orderPledge' && binds(clause, context) ? [{ pact, clause }] : [],
  );
  return pledges.flatMap(({ pact, clause }, n): Text[] => {
    const unit = state.units[clause.unit];
    const again = pledges.slice(n + 1).find((other) => other.clause.unit === clause.unit && other.pact.id !== pact.id);
    if (!unit || clause.giver === power || !again) return [];
    if (!hidden.includes(pact) && !hidden.includes(again.pact)) return [];
    return [{ key: 'cable.soldTwice', args: { province: { province: unit.at }, power: { power: clause.giver } } }];
  });
}

function hiddenFrom(state: MatchState, power: PowerId): readonly Pact[] {
  return Object.values(state.pacts)
    .filter((pact) => {
      const { parties, visibility } = termsOf(pact);
      return pact.state === 'inForce' && visibility === 'secret' && !pact.published && !parties.includes(power);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
