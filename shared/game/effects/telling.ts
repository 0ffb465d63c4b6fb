// Effects that tell: presence, the main alert, secret pacts, reports true or false, cards that follow (rules 11.2 reveal, choice).
import { assertNever } from '../../board/assertNever.ts';
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { mayRead, pactsInForce, partiesOf, termsOf } from '../../politics/inForce.ts';
import type { TellingEffect } from '../../scenario/effect.ts';
import { luckiest, oneOf } from '../../situation/roll.ts';
import type { Text } from '../../text/text.ts';
import type { Chronicle } from '../chronicle.ts';
import type { EffectScene } from '../effects.ts';
import { changePact } from '../pacts/changePact.ts';

export function applyTelling({ chronicle, whoIs }: EffectScene, effect: TellingEffect): void {
  const { state } = chronicle;
  switch (effect.effect) {
    case 'revealPresence':
      tellPresence(chronicle, effect.province, effect.to === 'all' ? 'all' : whoIs(effect.to));
      return;
    case 'report':
      report(chronicle, effect.honest === 'drawn' ? chronicle.roll('reportHonest') < 0.5 : effect.honest);
      return;
    case 'revealMain': {
      const power = whoIs(effect.to);
      const main = state.alerts?.truth.find(({ role }) => role === 'main');
      if (power && main) cable(chronicle, power, { key: 'cable.mainAlert', args: { front: { province: main.front } } });
      return;
    }
    case 'revealPact': {
      const [of, to] = [whoIs(effect.of), whoIs(effect.to)];
      if (of && to) tellOfPact(chronicle, of, to);
      return;
    }
    case 'leakPact':
      leak(chronicle);
      return;
    case 'choice':
      if (!state.cardsDue.includes(effect.card)) chronicle.add({ type: 'cardDue', card: effect.card });
      return;
    default:
      assertNever(effect);
  }
}

function cable(chronicle: Chronicle, power: PowerId, text: Text): void {
  chronicle.add({ type: 'cableSent', power, round: chronicle.state.round, text });
}

function tellPresence(chronicle: Chronicle, province: ProvinceId, to: PowerId | 'all' | undefined): void {
  if (to === undefined) return;
  const args = { province: { province }, presence: chronicle.state.presence[province] ?? 0 };
  if (to === 'all') chronicle.log({ k: 'newsline', text: { key: 'news.presence', args } });
  else cable(chronicle, to, { key: 'cable.presence', args });
}

/** Somebody publishes a number for one province; whether it is the true one, nobody says. */
function report(chronicle: Chronicle, honest: boolean): void {
  const { state } = chronicle;
  const provinces = Object.keys(state.presence)
    .filter((id) => isAfghan(REGION_BOARD, id))
    .sort();
  const province = oneOf(provinces, chronicle.roll('reportPlace'));
  if (province === undefined) return;
  const truth = state.presence[province] ?? 0;
  const others = [0, 1, 2, 3].filter((n) => n !== truth);
  const presence = honest ? truth : (oneOf(others, chronicle.roll('reportSays')) ?? truth);
  chronicle.log({ k: 'newsline', text: { key: 'news.report', args: { province: { province }, presence } } });
}

/** That it exists, and between whom; not what it says. */
function tellOfPact(chronicle: Chronicle, of: PowerId, to: PowerId): void {
  const { state } = chronicle;
  const hidden = pactsInForce(state).filter((pact) => partiesOf(pact).includes(of) && !mayRead(pact, to));
  const pact = luckiest(hidden, ({ id }) => chronicle.roll('revealPact', id));
  const other = pact && partiesOf(pact).find((party) => party !== of);
  if (other) cable(chronicle, to, { key: 'cable.pactExists', args: { a: { power: of }, b: { power: other } } });
}

function leak(chronicle: Chronicle): void {
  const { state } = chronicle;
  const secret = Object.values(state.pacts).filter(
    (pact) => pact.state === 'inForce' && !pact.published && termsOf(pact).visibility === 'secret',
  );
  const pact = luckiest(secret, ({ id }) => chronicle.roll('leak', id));
  if (!pact) return;
  changePact(chronicle, 'published', null, { ...pact, published: { by: 'leak', round: state.round } });
  chronicle.log({ k: 'published', pact: pact.id, by: 'leak' });
}
