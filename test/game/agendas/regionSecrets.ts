// The scenes of the secret agendas of Turkmenistan, the Resistance Front and the powers around (scenario.md B, review of the rules, part 4).
import type { SecretAgendaId } from '../../../shared/scenario/agendaIds.ts';
import {
  billPaid,
  broke,
  corridor,
  FOR_ALL,
  infiltrated,
  kept,
  leverage,
  mediated,
  meeting,
  PEACE,
  released,
  said,
  watch,
} from './deeds.ts';
import { all, inTheMonth, motion, nothing, posts, signed, stepsOf, values } from './over.ts';
import type { SecretScene } from './secretScenes.ts';

const fourKept = all(kept('tm', 'uz'), kept('tm', 'ir'), kept('tm', 'kz'), kept('tm', 'kg'));

export const REGION_SECRETS = {
  fraternalTies: {
    power: 'tm',
    met: nothing,
    short: [
      ['below embassy', stepsOf('contact', 'tm')],
      ['a pact with Tajikistan', signed(['tm', 'tj'], [PEACE])],
      ['a pact with the Front', signed(['tm', 'nrf'], [PEACE])],
    ],
  },
  cleanWord: {
    power: 'tm',
    met: fourKept,
    short: [
      ['three kept', all(kept('tm', 'uz'), kept('tm', 'ir'), kept('tm', 'kz'))],
      ['one broken', all(fourKept, broke('tm', 'tj'))],
    ],
  },
  lightForHerat: {
    power: 'tm',
    met: billPaid,
    short: [
      [
        'a bill nobody pays',
        signed(['tm', 'tal'], [{ kind: 'supply', giver: 'tm', receiver: 'tal', good: 'gas', price: 1 }]),
      ],
    ],
  },
  lastValley: {
    power: 'nrf',
    met: nothing,
    short: [['nobody there', (state) => ({ ...state, units: {} })]],
  },
  aSeat: {
    power: 'nrf',
    met: meeting('ru', 'nrf', 'tal'),
    short: [
      ['without Kabul', meeting('ru', 'nrf')],
      ['not invited', meeting('ru', 'tal')],
    ],
  },
  uprising: {
    power: 'nrf',
    met: inTheMonth({ risen: ['af-ghor', 'af-takhar'] }),
    short: [['one, twice', inTheMonth({ risen: ['af-ghor'] })]],
  },
  quietWest: {
    power: 'cn',
    met: nothing,
    short: [
      ['two into Tajikistan', infiltrated('tj-kulob', 2)],
      ['two into Pakistan', infiltrated('pk-peshawar', 2)],
    ],
  },
  creditor: {
    power: 'cn',
    met: all(leverage('cn>pk', 2), leverage('cn>kz', 2), leverage('cn>tj', 3)),
    short: [
      ['over two', all(leverage('cn>pk', 2), leverage('cn>kz', 2))],
      ['one too little', all(leverage('cn>pk', 2), leverage('cn>kz', 2), leverage('cn>tj', 1))],
    ],
  },
  firstPartner: {
    power: 'cn',
    met: all(corridor('tj'), corridor('pk')),
    short: [
      ['with one', corridor('tj')],
      ['one with Russia', all(corridor('tj'), corridor('pk', 'ru'))],
    ],
  },
  solePatron: {
    power: 'pk',
    met: nothing,
    short: [['Iran at five', leverage('ir>tal', 5)]],
  },
  goBetween: {
    power: 'pk',
    met: all(mediated('d1', 'complied'), mediated('d2', 'backedDown')),
    short: [
      ['one', mediated('d1', 'complied')],
      ['one defied', all(mediated('d1', 'complied'), mediated('d2', 'defied'))],
      ['settled without it', all(mediated('d1', 'complied'), mediated('d2', 'complied', null))],
    ],
  },
  quietFrontier: {
    power: 'pk',
    met: nothing,
    short: [
      ['radicalisation 4', values('pk', { radicalisation: 4 })],
      ['one got in', infiltrated('pk-quetta', 1)],
    ],
  },
  westernGate: {
    power: 'ir',
    met: inTheMonth({ corridorsPaid: ['khafHerat'] }),
    short: [['another corridor', inTheMonth({ corridorsPaid: ['railway'] })]],
  },
  shieldOfHazaras: {
    power: 'ir',
    met: posts({ hazara: 3, pashtun: 27 }),
    short: [['two posts', posts({ hazara: 2, pashtun: 28 })]],
  },
  accession: {
    power: 'ir',
    met: motion('sco', 'ir'),
    short: [
      ['moved by another', motion('sco', 'cn')],
      ['a word broken', all(motion('sco', 'ir'), broke('ir', 'tm'))],
    ],
  },
  evidence: {
    power: 'us',
    met: said('real', 'tj-kulob', 'uz-termez', 'pk-quetta'),
    short: [
      ['two', said('real', 'tj-kulob', 'uz-termez')],
      ['three that were wrong', said('pretext', 'tj-kulob', 'uz-termez', 'pk-quetta')],
    ],
  },
  reserves: {
    power: 'us',
    met: all(released, posts(FOR_ALL)),
    short: [['released to a government of one group', released]],
  },
  partners: {
    power: 'us',
    met: all(watch('tj'), watch('kz')),
    short: [
      ['one', watch('tj')],
      ['one outside Central Asia', all(watch('tj'), watch('pk'))],
    ],
  },
} as const satisfies Readonly<Partial<Record<SecretAgendaId, SecretScene>>>;
