// The scenes of lines that score at the end: step by step to the aim, and what went wrong (scenario.md B, rules 11.3).
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { inclusion, sharesIn } from '../../../shared/politics/cabinet.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { AgendaLineId } from '../../../shared/scenario/agendaIds.ts';
import { PEACE, watch } from './deeds.ts';
import {
  all,
  type Change,
  inTheMonth,
  motion,
  nothing,
  posts,
  shunned,
  signed,
  stands,
  stepsOf,
  values,
} from './over.ts';

/** A step on the way: what came about, and how much of the line that is: things reached, or the fraction of its target. */
export type Stage = readonly [name: string, change: Change, share: number];

export interface WayLine {
  /** Where nothing is reached. */
  readonly from?: Change;
  readonly stages: readonly Stage[];
  /** Known to come about at the start of a month, so that the last one counts too. */
  readonly atBriefing?: true;
}

const ally = (other: PowerId): Change => signed(['uz', other], [PEACE]);
const rise = (power: PowerId): Change => stepsOf('embassy', power);
const forts =
  (...built: readonly ProvinceId[]): Change =>
  (state) => ({ ...state, forts: [...state.forts, ...built] });
const sheltered =
  (n: number): Change =>
  (state) => ({ ...state, hosted: { pk: { open: 1, humanitarian: n - 1 } } });
const funded =
  (...routes: readonly string[]): Change =>
  (state, since) => ({
    ...inTheMonth({ corridorsPaid: routes })(state, since),
    corridors: routes.map((route) => ({ route, pact: '', signedIn: 0, paysFrom: 1, funders: ['cn'], paidIn: [] })),
  });
const beside: Change = all(
  signed(['ru', 'uz'], [{ kind: 'exercise', participants: ['ru', 'uz'], province: 'tj-kulob', round: 1 }]),
  (state, since) => {
    const pact = Object.keys(state.pacts).at(-1)!;
    const held = { pact, clause: 0, province: 'tj-kulob', participants: ['ru', 'uz'] } as const;
    return inTheMonth({ exercises: [held] })(state, since);
  },
);
const doorsClosed: Change = all(shunned, values('ru', { status: 'embassy', listsTaliban: true }));
/** Posts with which inclusion is so far on its way from that of September 2021 to 65. */
const INCLUSIVE = { pashtun: 24, tajik: 6, uzbek: 2, hazara: 1 };
const inclusionShare = (): number => (inclusion({ ...NO_POSTS, ...INCLUSIVE }, sharesIn({})) - 51) / (65 - 51);
const NO_POSTS = { pashtun: 0, tajik: 0, hazara: 0, uzbek: 0, aimak: 0, turkmen: 0, baloch: 0, other: 0 };

export const WAY_LINES: Readonly<Partial<Record<AgendaLineId, WayLine>>> = {
  doors: {
    from: doorsClosed,
    stages: [
      ['contact with Tajikistan', stepsOf('contact', 'tj'), 1],
      ['its embassy', rise('tj'), 2],
      ['and an Uzbek one', all(rise('tj'), rise('uz')), 3],
      ['and delisting by Russia', all(rise('tj'), rise('uz'), values('ru', { listsTaliban: false })), 4],
      ['delisting alone', values('ru', { listsTaliban: false }), 1],
    ],
  },
  recognition: {
    from: shunned,
    stages: [
      ['four embassies', stepsOf('embassy', 'ru', 'tj', 'uz', 'kz'), 1],
      ['one recognition', stepsOf('recognised', 'uz'), 1],
      ['two', stepsOf('recognised', 'uz', 'kz'), 2],
      ['two, and embassies', all(stepsOf('embassy', 'ru', 'tj'), stepsOf('recognised', 'uz', 'kz')), 2],
    ],
  },
  concert: {
    stages: [
      ['one motion', motion('csto', 'kz'), 1],
      ['two', all(motion('csto', 'kz'), motion('csto', 'ru')), 2],
      ['three are as two', all(motion('csto', 'kz'), motion('csto', 'ru'), motion('csto', 'kg')), 2],
      ['an exercise with Uzbekistan', beside, 1],
      ['two and the exercise', all(motion('csto', 'kz'), motion('csto', 'ru'), beside), 3],
      [
        'two, and one of its own refused',
        all(motion('csto', 'kz'), motion('csto', 'kg'), motion('csto', 'ru', { state: 'refused' })),
        1,
      ],
      ['the SCO is another house', motion('sco', 'ru'), 0],
    ],
  },
  network: {
    stages: [
      ['a pact with one', ally('kz'), 1],
      ['with two', all(ally('kz'), ally('kg')), 2],
      ['with three', all(ally('kz'), ally('kg'), ally('tj')), 3],
      ['one of all three', signed(['uz', 'kz', 'kg', 'tj'], [PEACE]), 3],
      ['two with one', all(ally('kz'), ally('kz')), 1],
      ['one with Russia', ally('ru'), 0],
    ],
  },
  wall: {
    stages: [
      ['a fort at Mary', forts('tm-mary'), 1],
      ['and at Lebap', forts('tm-mary', 'tm-lebap'), 2],
      ['one elsewhere', forts('tm-balkan'), 0],
    ],
  },
  patrons: {
    stages: [
      ['coins a month from one', signed(['tj', 'nrf'], [pay('tj', 'round')]), 1],
      ['coins once are no patron', signed(['tj', 'nrf'], [pay('tj', 'once')]), 0],
      ['and arms from another', all(signed(['tj', 'nrf'], [pay('tj', 'round')]), arms('ru')), 2],
      ['both from one', all(signed(['tj', 'nrf'], [pay('tj', 'round')]), arms('tj')), 1],
      ['a base', signed(['tj', 'nrf'], [base('tj')]), 1],
      ['three are as two', all(arms('ru'), arms('tj'), signed(['uz', 'nrf'], [base('uz')])), 2],
      [
        'under a condition that does not hold',
        signed(['tj', 'nrf'], [{ ...pay('tj', 'round'), when: { is: 'month', compare: 'atLeast', round: 12 } }]),
        0,
      ],
      [
        'otherwise: what binds instead',
        signed(
          ['tj', 'nrf'],
          [{ ...PEACE, when: { is: 'month', compare: 'atLeast', round: 12 }, else: pay('tj', 'round') }],
        ),
        1,
      ],
    ],
  },
  corridors: {
    atBriefing: true,
    stages: [
      ['one of its own pays', funded('railway'), 1],
      ['two', funded('railway', 'wakhan'), 2],
      ['three are as two', funded('railway', 'wakhan', 'pipeline'), 2],
    ],
  },
  sco: {
    stages: [
      ['one motion', motion('sco', 'kz'), 1 / 2],
      ['two', all(motion('sco', 'kz'), motion('sco', 'cn')), 1],
      ['the CSTO is another house', motion('csto', 'kz'), 0],
    ],
  },
  acceptance: {
    from: all(shunned, stepsOf('embassy', 'ru', 'cn', 'pk', 'ir', 'tm')),
    stages: [
      ['six embassies', rise('uz'), 1 / 3],
      ['eight', stepsOf('embassy', 'uz', 'kz', 'kg'), 1],
      ['recognition is more than an embassy', stepsOf('recognised', 'uz', 'ru'), 1 / 3],
    ],
  },
  hazaras: {
    stages: [
      ['one post', posts({ hazara: 1, pashtun: 29 }), 1 / 2],
      ['two', posts({ hazara: 2, pashtun: 28 }), 1],
      ['three are as two', posts({ hazara: 3, pashtun: 27 }), 1],
    ],
  },
  waitingRooms: {
    stages: [
      ['three', sheltered(3), 1 / 2],
      ['six', sheltered(6), 1],
      ['nine are as six', sheltered(9), 1],
    ],
  },
  inclusion: {
    stages: [
      ['some posts', posts(INCLUSIVE), inclusionShare()],
      [
        'a government for all',
        posts({ pashtun: 14, tajik: 9, hazara: 3, uzbek: 3, aimak: 2, turkmen: 1, other: 1 }),
        1,
      ],
      ['one group alone', posts({ pashtun: 33, tajik: 0, uzbek: 0 }), 0],
    ],
  },
  horizon: {
    stages: [
      ['one partner', watch('tj'), 1 / 3],
      ['two', all(watch('tj'), watch('uz')), 2 / 3],
      ['three', all(watch('tj'), watch('uz'), watch('pk')), 1],
    ],
  },
  share: {
    stages: [
      ['one post more', posts({ tajik: 3, pashtun: 29 }), 1 / 5],
      ['eight', posts({ tajik: 5, uzbek: 3, pashtun: 25 }), 1],
      ['a settlement of posts and peace', signed(['nrf', 'tal'], [PROMISED(), PEACE]), 1],
      ['posts without peace', signed(['nrf', 'tal'], [PROMISED()]), 0],
      ['peace of others', signed(['tj', 'tal'], [PROMISED(), PEACE]), 0],
    ],
  },
};

function pay(from: PowerId, each: 'once' | 'round') {
  return { kind: 'pay', from, to: 'nrf', coins: 1, each } as const;
}

function arms(seller: PowerId): Change {
  return signed([seller, 'nrf'], [{ kind: 'arms', seller, buyer: 'nrf', price: 0 }]);
}

function base(grantor: PowerId): Clause {
  return { kind: 'access', grantor, grantee: 'nrf', mode: 'basing', provinces: 'all' };
}

function PROMISED(): Clause {
  return { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group: 'tajik', atLeast: 5 }, byRound: 9 };
}

/** So many times it went wrong, in so many months (at most as many as there are). */
export type Mishaps = (n: number) => {
  readonly change: Change;
  /** It happens each month; else it is how things stand in the end. */
  readonly monthly?: true;
};

const into =
  (front: ProvinceId): Mishaps =>
  (n) => ({ change: inTheMonth({ infiltrations: Array.from({ length: n }, () => front) }) });
const recognised = (n: number): Change =>
  all(shunned, stepsOf('recognised', ...(['ru', 'tj', 'uz', 'kz', 'kg'] as const).slice(0, n)));

export const MISHAP_LINES: Readonly<Partial<Record<AgendaLineId, Mishaps>>> = {
  shield: into('uz-termez'),
  borderTj: into('tj-kulob'),
  borderUz: into('uz-termez'),
  borderTm: into('tm-mary'),
  stayHome: (n) => ({ change: n === 0 ? nothing : stands('kz', 'tj-sughd'), monthly: true }),
  borderKg: (n) => ({
    change: inTheMonth({
      incursions: Array.from({ length: n }, (_, index) =>
        index % 2 === 0
          ? ({ by: 'kg', on: 'tj', province: 'tj-sughd' } as const)
          : ({ by: 'tj', on: 'kg', province: 'kg-batken' } as const),
      ),
    }),
  }),
  noRecognition: (n) => ({ change: recognised(n) }),
  refugeesPk: (n) => ({ change: sheltered(4 + n) }),
  noBlankCheque: (n) => ({ change: n === 0 ? shunned : recognised(1), monthly: true }),
};

/** What is no mishap of the line: elsewhere, or by others. */
export const BORNE: Readonly<Partial<Record<AgendaLineId, Change>>> = {
  borderTj: into('uz-termez')(2).change,
  borderUz: into('tj-kulob')(2).change,
  borderTm: into('tj-kulob')(2).change,
  stayHome: stands('kz', 'ru-siberia'),
  borderKg: inTheMonth({ incursions: [{ by: 'kg', on: 'uz', province: 'uz-fergana' }] }),
  refugeesPk: (state: MatchState) => ({ ...state, hosted: { ir: { open: 9, humanitarian: 0 } } }),
  noBlankCheque: all(
    recognised(2),
    posts({ pashtun: 14, tajik: 9, hazara: 3, uzbek: 3, aimak: 2, turkmen: 1, other: 1 }),
  ),
};
