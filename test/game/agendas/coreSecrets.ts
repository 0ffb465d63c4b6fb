// The scenes of the secret agendas of the four core powers, Kazakhstan and Kyrgyzstan (scenario.md B, review of the rules, part 4).
import type { SecretAgendaId } from '../../../shared/scenario/agendaIds.ts';
import { arms, broke, deal, kept, leverage, PEACE, sale, sold, trade, twins, withoutTreaty } from './deeds.ts';
import { all, motion, posts, shunned, signed, stands, stepsOf } from './over.ts';
import type { SecretScene } from './secretScenes.ts';

const FOUR_POSTS = posts({ tajik: 4, pashtun: 28 });
/** What spoils it for both of the twins. */
const NOT_AS_COPS: SecretScene['short'] = [
  ['three posts', posts({ tajik: 3, pashtun: 29 })],
  ['Tajikistan at embassy', all(FOUR_POSTS, stepsOf('embassy', 'tj'))],
  ['seen through', all(FOUR_POSTS, twins)],
];

export const CORE_SECRETS = {
  goodCop: {
    power: 'ru',
    met: FOUR_POSTS,
    short: [...NOT_AS_COPS, ['Russia below embassy', all(FOUR_POSTS, stepsOf('contact', 'ru'))]],
  },
  badCop: { power: 'tj', met: FOUR_POSTS, short: NOT_AS_COPS },
  twoPromises: {
    power: 'ru',
    met: all(sold('tj-dushanbe', 'secure'), sale('uz', 'uz-termez', 'secure', 'secret')),
    short: [
      ['one promise', sold('tj-dushanbe', 'secure')],
      ['twice to the same', all(sold('tj-dushanbe', 'secure'), sold('uz-termez', 'secure'))],
      ['one of them in public', all(sold('tj-dushanbe', 'secure'), sale('uz', 'uz-termez', 'secure', 'public'))],
      [
        'neither kept',
        all(sale('tj', 'tj-dushanbe', 'secure', 'secret', false), sale('uz', 'uz-termez', 'secure', 'secret', false)),
      ],
      ['for the same place', all(sold('uz-termez', 'secure'), sale('uz', 'uz-termez', 'secure', 'secret'))],
    ],
  },
  ownArmy: {
    power: 'tj',
    from: (state) => ({ ...state, units: {} }),
    met: stands('tj', 'tj-dushanbe'),
    short: [
      ['a Russian one', stands('ru', 'tj-dushanbe')],
      ['elsewhere', stands('tj', 'tj-sughd')],
      ['the treaty on the base is gone', all(stands('tj', 'tj-bokhtar'), withoutTreaty('base201'))],
    ],
  },
  hostOfThePeace: {
    power: 'uz',
    met: signed(['uz', 'tal', 'tj'], [PEACE]),
    short: [
      ['a pact of two', signed(['uz', 'tal'], [PEACE])],
      ['without Kabul', signed(['uz', 'tj', 'ru'], [PEACE])],
    ],
  },
  quietReturn: {
    power: 'uz',
    met: deal('uz'),
    short: [
      ['in public', deal('uz', 'public')],
      ['without access', signed(['ru', 'uz'], [PEACE], { visibility: 'secret' })],
      [
        'access under a condition that does not hold',
        signed(
          ['ru', 'uz'],
          [
            {
              kind: 'access',
              grantor: 'uz',
              grantee: 'ru',
              mode: 'transit',
              provinces: 'all',
              when: { is: 'month', compare: 'atLeast', round: 12 },
            },
          ],
          { visibility: 'secret' },
        ),
      ],
    ],
  },
  emirate: {
    power: 'tal',
    from: shunned,
    met: stepsOf('embassy', 'uz', 'tj'),
    short: [
      ['one door', stepsOf('embassy', 'uz')],
      ['five posts for others', all(stepsOf('embassy', 'uz', 'tj'), posts({ tajik: 4, pashtun: 28 }))],
    ],
  },
  theirWord: {
    power: 'tal',
    met: all(kept('tal', 'uz'), kept('tal', 'tj')),
    short: [
      ['one kept', kept('tal', 'uz')],
      ['one broken', all(kept('tal', 'uz'), kept('tal', 'tj'), broke('tal', 'ru'))],
    ],
  },
  balance: {
    power: 'kz',
    met: leverage('ru>kz', 1),
    short: [
      ['two of Russia', leverage('ru>kz', 2)],
      ['two of China', leverage('cn>kz', 2)],
    ],
  },
  caspianBridge: {
    power: 'kz',
    met: trade('kz', 'ir'),
    short: [['trade with China', trade('kz', 'cn')]],
  },
  summit: {
    power: 'kz',
    met: all(motion('csto', 'kz'), motion('sco', 'kz')),
    short: [
      ['one adopted', motion('csto', 'kz')],
      ['one refused', all(motion('csto', 'kz'), motion('sco', 'kz', { state: 'refused' }))],
      ['moved by others', all(motion('csto', 'kg'), motion('sco', 'ru'))],
    ],
  },
  borderSettled: {
    power: 'kg',
    met: all(signed(['kg', 'tj'], [PEACE]), signed(['kg', 'uz'], [PEACE])),
    short: [
      ['with one neighbour', signed(['kg', 'tj'], [PEACE])],
      ['trade is no peace', all(signed(['kg', 'tj'], [PEACE]), trade('kg', 'uz'))],
      ['broken by its own hand', all(broke('kg', 'tj'), signed(['kg', 'uz'], [PEACE]))],
    ],
  },
  newArms: {
    power: 'kg',
    met: all(arms('ru'), arms('cn')),
    short: [
      ['one seller', all(arms('ru'), arms('ru'))],
      ['sold, not bought', signed(['ru', 'kg', 'cn'], [{ kind: 'arms', seller: 'kg', buyer: 'ru', price: 0 }])],
    ],
  },
  freeMember: {
    power: 'kg',
    met: motion('csto', 'ru', { ballots: { kg: 'no' }, state: 'refused' }),
    short: [
      ['a yes', motion('csto', 'ru', { ballots: { kg: 'yes' } })],
      ['a no in the SCO', motion('sco', 'ru', { ballots: { kg: 'no' } })],
      ['a no, and Kant given up', all(motion('csto', 'ru', { ballots: { kg: 'no' } }), withoutTreaty('kant'))],
    ],
  },
} as const satisfies Readonly<Partial<Record<SecretAgendaId, SecretScene>>>;
