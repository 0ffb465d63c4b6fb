// The powers in words: names, one line of character, what each wants, what it is accused of, and where that is written (scenario.md A, B).
// Offices, not persons. `wants` and `accused` are the two paragraphs of the role brief; `source` is its dated source line.

export const powers = {
  'power.ru.name': 'Russia',
  'power.ru.adjective': 'Russian',
  'power.ru.seat': 'Moscow',
  'power.ru.character': 'Many askers, one reserve. Can promise it twice, once.',
  'power.ru.wants':
    'Russia wants a quiet belt of partners between itself and Afghanistan: guards that let nothing through, neighbours who ask before they act, and a government in Kabul that listens. It has a base in Tajikistan, an embassy in Kabul, and one envoy who has known all sides for decades.',
  'power.ru.accused':
    'Critics say that it enlarges the danger in order to be needed, that its help comes with troops and arms sales, and that it talks to a movement which its own courts ban. Its allies have often refused what it asked.',
  'power.ru.source': 'Arntz & Kemper, September 2021; Stepanova 2021; Silaev 2021.',

  'power.tj.name': 'Tajikistan',
  'power.tj.adjective': 'Tajik',
  'power.tj.seat': 'Dushanbe',
  'power.tj.character': 'Longest border, shortest purse. Says no to Kabul, aloud.',
  'power.tj.wants':
    'Tajikistan wants its long border held, its bills paid, and a worthy role in Kabul for the Tajiks of Afghanistan, about a quarter of the people there. It alone in the region has said in public that it will not work with the new rulers as they are.',
  'power.tj.accused':
    'Critics say that the danger abroad is also useful at home, where jobs are few and opposition is not allowed, and that its hard line was agreed with Moscow: one plays the kind officer, the other the stern one.',
  'power.tj.source': 'Arntz & Kemper, September 2021; interview of 22 September 2021 quoted there; Kholiqzod 2019.',

  'power.uz.name': 'Uzbekistan',
  'power.uz.adjective': 'Uzbek',
  'power.uz.seat': 'Tashkent',
  'power.uz.character': 'One bridge, two armies, and the wish to need nobody.',
  'power.uz.wants':
    'Uzbekistan wants trade through Afghanistan to the sea, a railway from Termez to Kabul, and a border that it guards by itself. It has hosted talks with the Taliban since 2019 and says that it will do business with whoever rules.',
  'power.uz.accused':
    'Critics say that it looks away from what happens beyond the bridge as long as goods pass, that it sent fleeing aircrews no welcome, and that it takes part in Russian exercises while it denies needing them.',
  'power.uz.source': 'Arntz & Kemper, September 2021; Panfilova, 8 September 2021.',

  'power.tal.name': 'Taliban',
  // In the middle of a sentence.
  'power.tal.inText': 'the Taliban',
  'power.tal.adjective': 'Taliban',
  'power.tal.seat': 'Kabul',
  'power.tal.character': 'Holds the country. Asks to be let in, and is asked who sits in the cabinet.',
  'power.tal.wants':
    'The Taliban want doors to open: embassies, an end to being listed, money for power and salaries. They must hold a movement together, run a state that was built by others, and keep the fighters of IS-K, who call them traitors, from striking out of the north.',
  'power.tal.accused':
    'Critics say that promises of a government for all were made before August and forgotten after it: of 33 posts, 30 went to Pashtuns. Reprisals are reported, and nobody can tell whether the movement is unable or unwilling to stop attacks across the border.',
  'power.tal.source': 'Arntz & Kemper, September 2021; Afghanistan.ru, 13 September 2021; Lushenko et al. 2019.',

  'power.kz.name': 'Kazakhstan',
  'power.kz.adjective': 'Kazakh',
  'power.kz.seat': 'Nur-Sultan',
  'power.kz.character': 'Wheat, a fleet, and no border there. Peacekeeper, or safely at home?',
  'power.kz.wants':
    'Kazakhstan wants its grain paid for, a hub of the relief organisations in its largest city, and quiet at home. It has no border with Afghanistan, but the northern drug route runs through it: it gains when others secure theirs. Under a mandate it may send a unit south, and each month there costs it.',
  'power.kz.accused':
    'Critics say that it sells wheat to whoever rules and calls it relief, that it speaks of many partners while it leans on one, and that it leaves the guarding of its own route to poorer neighbours.',
  'power.kz.source': 'Arntz & Kemper, September 2021; general knowledge: grain exports to Afghanistan.',

  'power.kg.name': 'Kyrgyzstan',
  'power.kg.adjective': 'Kyrgyz',
  'power.kg.seat': 'Bishkek',
  'power.kg.character': 'Two armies, one air base to let, and a vote that others need.',
  'power.kg.wants':
    'Kyrgyzstan wants rent for the Kant base, a hub of the relief organisations in Bishkek, the road through Osh secured, and no more shots on its border with Tajikistan. It is poor and small, but in the CSTO nothing passes against its no.',
  'power.kg.accused':
    'Critics say that its consent is for sale, that it votes with whoever pays last, and that the quarrel over water and pastures with Tajikistan suits governments on both sides.',
  'power.kg.source': 'Arntz & Kemper, September 2021; general knowledge: border clashes of April 2021.',

  'power.tm.name': 'Turkmenistan',
  'power.tm.adjective': 'Turkmen',
  'power.nrf.name': 'Resistance Front',
  'power.nrf.inText': 'the Resistance Front',
  'power.nrf.adjective': 'resistance',
  'power.cn.name': 'China',
  'power.cn.adjective': 'Chinese',
  'power.pk.name': 'Pakistan',
  'power.pk.adjective': 'Pakistani',
  'power.ir.name': 'Iran',
  'power.ir.adjective': 'Iranian',
  'power.us.name': 'United States',
  'power.us.adjective': 'American',

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
  'corridor.termezKabul': 'the railway Termez–Kabul',

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
