// The powers in words, as pages before the match need them: names, one line of character, what each wants (scenario.md A, B).
// Offices, not persons. What a power is accused of, easy words and sources come with the match: briefs.ts.

export const powers = {
  'power.ru.name': 'Russia',
  'power.ru.adjective': 'Russian',
  'power.ru.seat': 'Moscow',
  'power.ru.character': 'Many askers, one reserve. Can promise it twice, once.',
  'power.ru.wants':
    'Russia wants a quiet belt of partners between itself and Afghanistan: guards that let nothing through, neighbours who ask before they act, and a government in Kabul that listens. It has a base in Tajikistan, an embassy in Kabul, and one envoy who has known all sides for decades.',

  'power.tj.name': 'Tajikistan',
  'power.tj.adjective': 'Tajik',
  'power.tj.seat': 'Dushanbe',
  'power.tj.character': 'Longest border, shortest purse. Says no to Kabul, aloud.',
  'power.tj.wants':
    'Tajikistan wants its long border held, its bills paid, and a worthy role in Kabul for the Tajiks of Afghanistan, about a quarter of the people there. It alone in the region has said in public that it will not work with the new rulers as they are.',

  'power.uz.name': 'Uzbekistan',
  'power.uz.adjective': 'Uzbek',
  'power.uz.seat': 'Tashkent',
  'power.uz.character': 'One bridge, two armies, and the wish to need nobody.',
  'power.uz.wants':
    'Uzbekistan wants trade through Afghanistan to the sea, a railway from Termez to Kabul, and a border that it guards by itself. It has hosted talks with the Taliban since 2019 and says that it will do business with whoever rules.',

  'power.tal.name': 'Taliban',
  // In the middle of a sentence.
  'power.tal.inText': 'the Taliban',
  'power.tal.adjective': 'Taliban',
  'power.tal.seat': 'Kabul',
  'power.tal.character': 'Holds the country. Asks to be let in, and is asked who sits in the cabinet.',
  'power.tal.wants':
    'The Taliban want doors to open: embassies, an end to being listed, money for power and salaries. They must hold a movement together, run a state that was built by others, and keep the fighters of IS-K from striking out of the north.',

  'power.kz.name': 'Kazakhstan',
  'power.kz.adjective': 'Kazakh',
  'power.kz.seat': 'Nur-Sultan',
  'power.kz.character': 'Wheat, a fleet, and no border there. Peacekeeper, or safely at home?',
  'power.kz.wants':
    'Kazakhstan wants its grain paid for, a hub of the relief organisations in its capital, and quiet at home. It has no border with Afghanistan, but the northern drug route runs through it: it gains when others secure theirs. Under a mandate it may send a unit south.',

  'power.kg.name': 'Kyrgyzstan',
  'power.kg.adjective': 'Kyrgyz',
  'power.kg.seat': 'Bishkek',
  'power.kg.character': 'Two armies, one air base to let, and a vote that others need.',
  'power.kg.wants':
    'Kyrgyzstan wants rent for the Kant base, a hub of the relief organisations in Bishkek, the road through Osh secured, and no more shots on its border with Tajikistan. It is poor and small, but in the CSTO nothing passes against its no.',

  'power.tm.name': 'Turkmenistan',
  'power.tm.adjective': 'Turkmen',
  'power.tm.seat': 'Ashgabat',
  'power.tm.character': 'Neutral by law. Sells gas southwards, and builds a wall.',
  'power.tm.wants':
    'Turkmenistan wants to belong to nobody’s alliance and to sell gas and power to the south. It kept its embassy in Kabul open, met the new local rulers as brothers, and is building a wall along some 800 kilometres of border. Who pays its bills matters more to it than who rules.',
  'power.nrf.name': 'Resistance Front',
  'power.nrf.inText': 'the Resistance Front',
  'power.nrf.adjective': 'resistance',
  'power.nrf.seat': 'Panjshir',
  'power.nrf.character': 'One valley, two armies, and every month that it lasts.',
  'power.nrf.wants':
    'The Resistance Front wants to hold the Panjshir valley, to keep others from recognising the Taliban, and to see Tajiks and Uzbeks share power, by treaty if it can and by rising if it must. It needs patrons: coins, arms, a place to rest.',
  'power.cn.name': 'China',
  'power.cn.adjective': 'Chinese',
  'power.cn.seat': 'Beijing',
  'power.cn.character': 'Pays for roads, counts debts, wants the mountains quiet.',
  'power.cn.wants':
    'China wants a quiet Wakhan, roads and railways that pay, and no American soldiers in Central Asia. It kept its embassy in Kabul open, sat in the Moscow talks from the first round, and leads the Shanghai organisation, where little passes without it.',
  'power.pk.name': 'Pakistan',
  'power.pk.adjective': 'Pakistani',
  'power.pk.seat': 'Islamabad',
  'power.pk.character': 'Knows the Taliban best. Is asked about it by everybody.',
  'power.pk.wants':
    'Pakistan wants to be the power that Kabul hears, and to see the new rulers accepted by others. In September 2021 its foreign minister toured the region to say so. It wants a railway to Peshawar, and no more refugees than it can bear.',
  'power.ir.name': 'Iran',
  'power.ir.adjective': 'Iranian',
  'power.ir.seat': 'Tehran',
  'power.ir.character': 'Two gates to Herat, and one neighbour too many beyond.',
  'power.ir.wants':
    'Iran wants Hazaras, who share its faith, in the cabinet, trade with Herat, a western border without drugs and new refugees, and no American presence next to it. It talks to all sides in Kabul and has a seat in the Shanghai organisation to win.',
  'power.us.name': 'United States',
  'power.us.inText': 'the United States',
  'power.us.adjective': 'American',
  'power.us.seat': 'Washington',
  'power.us.character': 'No army here any more. Money, reserves, and questions.',
  'power.us.wants':
    'The United States wants waiting rooms for those who worked with it, a government in Kabul that includes others, partners who let it watch from afar, and no recognition for nothing. It has no soldiers here: what it has is money, frozen Afghan reserves, and what it knows.',

  'power.neutral.name': 'nobody',
  'power.neutral.adjective': 'local',
  'power.isk.name': 'IS-K',
  'power.isk.adjective': 'IS-K',

  'group.pashtun': 'Pashtun',
  'group.tajik': 'Tajik',
  'group.hazara': 'Hazara',
  'group.uzbek': 'Uzbek',
  'group.aimak': 'Aimak',
  'group.turkmen': 'Turkmen',
  'group.baloch': 'Baloch',
  'group.other': 'other',

  'status.shunned': 'shunned',
  'status.contact': 'contact',
  'status.embassy': 'embassy',
  'status.recognised': 'recognised',

  'regime.open': 'open',
  'regime.humanitarian': 'humanitarian',
  'regime.closed': 'closed',

  'route.north': 'northern route',
  'route.west': 'western route',
  'route.south': 'southern route',

  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
} as const satisfies Readonly<Record<string, string>>;
