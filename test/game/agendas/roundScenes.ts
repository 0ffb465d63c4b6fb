// The scenes of lines by the round: what must have happened in a month for the line to count, and what is not enough (scenario.md B).
// Played through the engine; what a scene does not say is as at the start of a match, without its treaties.
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { AgendaLineId } from '../../../shared/scenario/agendaIds.ts';
import { agree, type Given, order, secure, supportHold } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { imposed } from '../clauses/evening.ts';
import {
  both,
  bound,
  controls,
  guard,
  guest,
  LATER,
  pays,
  presence,
  QUIET,
  rich,
  runs,
  transit,
  value,
} from './monthDeeds.ts';

export interface MonthScene {
  readonly name: string;
  readonly given?: Given;
  readonly does?: (play: Play) => unknown;
  /** Months until the one that counts; 1 if not said. */
  readonly months?: number;
}

export interface RoundLine {
  readonly held: readonly MonthScene[];
  readonly not: readonly MonthScene[];
}

const corridor = (name: string, ...routes: readonly string[]): RoundLine => ({
  held: [{ name: `${name} pays`, given: { state: QUIET }, does: runs(...routes), months: 2 }],
  not: [
    { name: 'no works', given: { state: QUIET }, months: 2 },
    {
      name: 'a province of the route is not quiet',
      given: { state: { violence: Object.fromEntries(AFGHAN_ON_ROUTES.map((at) => [at, 3])) } },
      does: runs(...routes),
      months: 2,
    },
  ],
});
const AFGHAN_ON_ROUTES: readonly ProvinceId[] = ['af-balkh', 'af-baghlan', 'af-kabul', 'af-nangarhar', 'af-herat'];
const LENT: Clause = {
  kind: 'orderPledge',
  giver: 'tm',
  unit: 'u1',
  unitAt: 'tm-lebap',
  act: { type: 'supportHold', at: 'uz-termez' },
  until: 'thisRound',
};
const hub = (host: PowerId): RoundLine => ({
  held: [
    {
      name: 'a hub that is funded',
      given: rich('ru'),
      does: bound(['ru', host], { kind: 'hub', host, funder: 'ru' }),
      months: 2,
    },
  ],
  not: [
    { name: 'no hub', months: 2 },
    { name: 'in the month in which it is agreed', does: bound(['ru', host], { kind: 'hub', host, funder: 'ru' }) },
  ],
});
const home = (power: PowerId, least: number): RoundLine => ({
  // Under a ban no gate costs its keeper anything (rules 9.3).
  held: [{ name: `stability ${least}`, given: { ...value(power, { stability: least }), state: { opiumBan: true } } }],
  not: [
    { name: `stability ${least - 1}`, given: { ...value(power, { stability: least - 1 }), state: { opiumBan: true } } },
  ],
});
const heard = (power: PowerId): RoundLine => ({
  held: [
    {
      name: 'an embassy, and three coins a month',
      given: { power: { [power]: { coins: 12, status: 'embassy' }, tal: { coins: 8 } } },
      does: bound([power, 'tal'], pays(power, 'tal', 3)),
    },
  ],
  not: [{ name: 'an embassy alone', given: value(power, { status: 'embassy' }) }],
});
const supports = (does: (play: Play) => unknown): MonthScene => ({
  name: 'a Kazakh unit supports Kulob',
  given: {
    units: [
      { owner: 'tj', at: 'tj-kulob' },
      { owner: 'kz', at: 'tj-dushanbe' },
    ],
  },
  does: (play) => {
    does(play);
    order(play, 'tj-dushanbe', supportHold('tj-kulob'));
  },
});
const ALLIANCE = bound(['kz', 'tj'], { kind: 'mutualDefence' });
/** The alliance came from a motion that Kazakhstan said yes to. */
function byMotion(play: Play): void {
  const id = ALLIANCE(play);
  const pact = play.state.pacts[id]!;
  play.state = { ...play.state, pacts: { ...play.state.pacts, [id]: { ...pact, motion: 'm1' } } };
}
const FRONTS: Given['pushes'] = [
  ['uz-termez', 'af-balkh', 0],
  ['tj-bokhtar', 'af-kunduz', 0],
];

export const ROUND_LINES: Readonly<Partial<Record<AgendaLineId, RoundLine>>> = {
  belt: {
    held: [
      {
        name: 'access to both neighbours',
        does: both(bound(['ru', 'tj'], transit('tj', 'ru')), bound(['ru', 'uz'], transit('uz', 'ru', ['uz-qarshi']))),
      },
      {
        name: 'to one of them by what binds otherwise',
        does: both(
          bound(['ru', 'tj'], transit('tj', 'ru')),
          bound(['ru', 'uz'], { kind: 'nonAggression', when: LATER, else: transit('uz', 'ru', ['uz-qarshi']) }),
        ),
      },
    ],
    not: [
      { name: 'access to one', does: bound(['ru', 'tj'], transit('tj', 'ru')) },
      {
        name: 'to the other under a condition that does not hold',
        does: both(
          bound(['ru', 'tj'], transit('tj', 'ru')),
          bound(['ru', 'uz'], { ...transit('uz', 'ru', ['uz-qarshi']), when: LATER }),
        ),
      },
      {
        name: 'to the other while a defied demand suspends it',
        does: both(bound(['ru', 'tj'], transit('tj', 'ru')), (play) => {
          const pact = bound(['ru', 'uz'], transit('uz', 'ru', ['uz-qarshi']))(play);
          play.state = { ...play.state, suspended: { [`${pact}/0`]: 2 } };
        }),
      },
      {
        name: 'access for the Tajiks in a pact of all three is none for Russia',
        does: both(bound(['ru', 'tj'], transit('tj', 'ru')), bound(['ru', 'tj', 'uz'], transit('uz', 'tj'))),
      },
    ],
  },
  kabulListens: heard('ru'),
  patron: heard('pk'),
  route: {
    held: [
      {
        name: 'a ban, and one gate secured',
        given: { state: { opiumBan: true } },
        does: (play) => order(play, 'tj-kulob', secure()),
      },
    ],
    not: [{ name: 'a ban alone', given: { state: { opiumBan: true } } }],
  },
  worthyRole: {
    held: [{ name: 'shunned', given: value('tj', { status: 'shunned' }) }],
    not: [{ name: 'contact', given: value('tj', { status: 'contact' }) }],
  },
  paidAlly: {
    held: [{ name: 'two coins', given: rich('ru'), does: bound(['ru', 'tj'], pays('ru', 'tj', 2)) }],
    not: [
      { name: 'one coin', given: rich('ru'), does: bound(['ru', 'tj'], pays('ru', 'tj', 1)) },
      { name: 'an empty purse', given: value('ru', { coins: 1 }), does: bound(['ru', 'tj'], pays('ru', 'tj', 2)) },
    ],
  },
  homeTj: home('tj', 6),
  homeUz: home('uz', 8),
  cohesion: home('tal', 6),
  homeKz: {
    held: [{ name: 'stability 7, radicalisation 1', given: value('kz', { stability: 7, radicalisation: 1 }) }],
    not: [
      { name: 'stability 6', given: value('kz', { stability: 6, radicalisation: 1 }) },
      { name: 'radicalisation 2', given: value('kz', { stability: 7, radicalisation: 2 }) },
    ],
  },
  buffer: {
    held: [
      { name: 'a unit of its own in Takhar', given: guard('tj', 'af-takhar'), does: guest('tj') },
      { name: 'a Kazakh one in Badakhshan', given: guard('kz', 'af-badakhshan'), does: guest('kz') },
    ],
    not: [
      { name: 'nobody', given: { units: [] } },
      { name: 'an Uzbek one', given: guard('uz', 'af-takhar'), does: guest('uz') },
    ],
  },
  railway: corridor('the railway', 'railway', 'termezKabul'),
  peshawar: corridor('the railway', 'railway'),
  gas: {
    held: [{ name: 'the pipeline pays', given: { state: QUIET }, does: runs('pipeline'), months: 2 }],
    not: [{ name: 'another corridor pays', given: { state: QUIET }, does: runs('railway'), months: 2 }],
  },
  gasLines: {
    held: [
      {
        name: 'a bill of the Taliban is paid',
        given: rich('tm'),
        does: bound(['tm', 'tal'], { kind: 'supply', giver: 'tm', receiver: 'tal', good: 'gas', price: 1 }),
      },
    ],
    not: [
      {
        name: 'a gift',
        given: rich('tm'),
        does: bound(['tm', 'tal'], { kind: 'supply', giver: 'tm', receiver: 'tal', good: 'gas', price: 0 }),
      },
      {
        name: 'a bill that is not paid',
        given: value('tal', { coins: 0 }),
        does: bound(['tm', 'tal'], { kind: 'supply', giver: 'tm', receiver: 'tal', good: 'gas', price: 1 }),
      },
    ],
  },
  ourselves: {
    held: [{ name: 'nobody else' }],
    not: [
      {
        name: 'access to Termez',
        does: (play) => agree(play, [transit('uz', 'ru', ['uz-termez'])], { parties: ['uz', 'ru'] }),
      },
      { name: 'a foreign unit', given: { units: [{ owner: 'tj', at: 'uz-samarkand' }] }, does: controlsAsGuest },
    ],
  },
  wholeCountry: {
    held: [{ name: 'Panjshir', given: { units: [] }, does: controls('tal', 'af-panjshir') }],
    not: [{ name: 'all but Panjshir', given: { units: [] }, does: controls(null, 'af-panjshir') }],
  },
  state: {
    held: [
      {
        name: 'two units secure behind named crossings',
        given: {
          pushes: FRONTS,
          units: [
            { owner: 'tal', at: 'af-balkh' },
            { owner: 'tal', at: 'af-kunduz' },
          ],
        },
        does: both(
          (play) => order(play, 'af-balkh', secure()),
          (play) => order(play, 'af-kunduz', secure()),
        ),
      },
    ],
    not: [
      {
        name: 'one of them holds',
        given: {
          pushes: FRONTS,
          units: [
            { owner: 'tal', at: 'af-balkh' },
            { owner: 'tal', at: 'af-kunduz' },
          ],
        },
        does: (play) => order(play, 'af-balkh', secure()),
      },
    ],
  },
  peacekeeper: {
    held: [supports(byMotion)],
    not: [{ ...supports(ALLIANCE), name: 'under a pact that no motion made' }],
  },
  grain: {
    held: [
      {
        name: 'a bill for grain',
        given: rich('tal'),
        does: bound(['kz', 'tal'], { kind: 'supply', giver: 'kz', receiver: 'tal', good: 'grain', price: 1 }),
      },
    ],
    not: [{ name: 'coins for nothing', given: rich('tal'), does: bound(['kz', 'tal'], pays('tal', 'kz', 1)) }],
  },
  hubKz: hub('kz'),
  hubKg: hub('kg'),
  rent: {
    held: [{ name: 'two coins', given: rich('ru'), does: bound(['ru', 'kg'], pays('ru', 'kg', 2)) }],
    not: [{ name: 'one coin', given: rich('ru'), does: bound(['ru', 'kg'], pays('ru', 'kg', 1)) }],
  },
  oshRoute: {
    held: [{ name: 'Osh secured', given: guard('kg', 'kg-osh'), does: (play) => order(play, 'kg-osh', secure()) }],
    not: [{ name: 'Osh held', given: guard('kg', 'kg-osh') }],
  },
  neutrality: {
    held: [
      { name: 'an embassy, and no side taken', does: bound(['tm', 'uz'], { kind: 'trade', a: 'tm', b: 'uz' }) },
      {
        name: 'an army promised in secret',
        does: (play) => imposed(play, ['tm', 'uz'], [LENT], { visibility: 'secret' }),
      },
    ],
    not: [
      { name: 'no embassy', given: value('tm', { status: 'contact' }) },
      { name: 'an alliance', does: bound(['tm', 'uz'], { kind: 'mutualDefence' }) },
      { name: 'passage for others', does: bound(['tm', 'uz'], transit('tm', 'uz')) },
      { name: 'an army promised before everybody', does: bound(['tm', 'uz'], LENT) },
    ],
  },
  valley: {
    held: [{ name: 'Panjshir alone', given: { units: [] }, does: controls('tal', 'af-baghlan') }],
    not: [{ name: 'nothing', given: { units: [] }, does: controls('tal', 'af-panjshir', 'af-baghlan') }],
  },
  wakhan: {
    held: [
      { name: 'presence 1', does: presence('af-badakhshan', 1) },
      {
        name: 'presence 3 and a unit of its own that secures',
        given: guard('cn', 'af-badakhshan'),
        does: both(presence('af-badakhshan', 3), (play) => order(play, 'af-badakhshan', secure('violence'))),
      },
      {
        name: 'presence 3 and one of a partner',
        given: guard('tj', 'af-badakhshan'),
        does: both(
          presence('af-badakhshan', 3),
          (play) => order(play, 'af-badakhshan', secure('violence')),
          bound(['cn', 'tj'], { kind: 'counterTerror', participants: ['cn', 'tj'], provinces: ['af-takhar'] }),
        ),
      },
    ],
    not: [
      { name: 'presence 2', does: presence('af-badakhshan', 2) },
      {
        name: 'one that secures and is no partner',
        given: guard('tj', 'af-badakhshan'),
        does: both(presence('af-badakhshan', 3), (play) => order(play, 'af-badakhshan', secure('violence'))),
      },
    ],
  },
  noAmericansCn: {
    held: [
      { name: 'nothing of theirs in Central Asia', does: bound(['us', 'pk'], transit('pk', 'us')) },
      { name: 'trade is no tie', does: bound(['us', 'uz'], { kind: 'trade', a: 'us', b: 'uz' }) },
    ],
    not: [{ name: 'access to Uzbekistan', does: bound(['us', 'uz'], transit('uz', 'us')) }],
  },
  noAmericansIr: {
    held: [{ name: 'nothing next to Iran', does: bound(['us', 'uz'], transit('uz', 'us')) }],
    not: [{ name: 'access to Pakistan', does: bound(['us', 'pk'], transit('pk', 'us')) }],
  },
  west: {
    held: [gateWith(3)],
    not: [gateWith(4), { name: 'no gate secured', given: { state: { opiumBan: true, ...QUIET } } }],
  },
  herat: {
    held: [{ name: 'trade with Kabul', does: bound(['ir', 'tal'], { kind: 'trade', a: 'ir', b: 'tal' }) }],
    not: [
      { name: 'no trade' },
      {
        name: 'trade, but Herat is lost to Kabul',
        given: { units: [] },
        does: both(bound(['ir', 'tal'], { kind: 'trade', a: 'ir', b: 'tal' }), controls('nrf', 'af-herat')),
      },
    ],
  },
};

/** A Tajik unit in Samarkand by leave. */
function controlsAsGuest(play: Play): void {
  imposed(play, ['uz', 'tj'], [transit('uz', 'tj', ['uz-samarkand'])]);
}

/** A ban, a gate that Iran secures, and so many refugees beside one that came openly. */
function gateWith(humanitarian: number): MonthScene {
  return {
    name: `a ban, a gate secured, ${1 + humanitarian} refugees`,
    given: {
      units: [{ owner: 'ir', at: 'ir-khorasan' }],
      state: { opiumBan: true, hosted: { ir: { open: 1, humanitarian } }, ...QUIET },
    },
    does: (play) => order(play, 'ir-khorasan', secure()),
  };
}
