// The role briefs beside what a power wants (powers.ts, read in the lobby too): what it is accused of, both in easy words, and where it is
// written, with dates (scenario.md A, B). At most 90 words a power, 60 in easy words; offices, not persons; neutral.
// Also the game in one minute, which stands beside every brief.

export const briefs = {
  'brief.level': 'Reading level',
  'brief.level.short': 'Full text',
  'brief.level.easy': 'Easy words',
  'brief.wants': 'What it wants',
  'brief.accused': 'What it is accused of',
  'brief.sources': 'Where this is from',

  'brief.minute.danger.lesson':
    'August 2021: Kabul has fallen. Each month three border crossings are in danger, and one alarm is false.',
  'brief.minute.danger.evening':
    'August 2021: Kabul has fallen. Each month four border crossings are in danger, and two alarms are false.',
  'brief.minute.danger.full':
    'August 2021: Kabul has fallen. Each month five border crossings are in danger, and three alarms are false.',
  'brief.minute.alone': 'A guard alone stops a weak push. A strong one needs a neighbour’s support.',
  'brief.minute.help': 'Help over a border counts only with a signature. So talk, and sign.',
  'brief.minute.secret': 'Orders are written in secret and opened together at the bell.',
  'brief.minute.word': 'Payments the game makes by itself. Promises it only watches, and all see who kept theirs.',
  'brief.minute.lose': 'Each of you wants other things. If {{n}} pushes get in, all lose.',

  'power.ru.accused':
    'Critics say that it enlarges the danger in order to be needed, that its help comes with troops and arms sales, and that it talks to a movement which its own courts ban.',
  'power.ru.source':
    'Arntz & Kemper, September 2021; Stepanova 2021; Silaev 2021. The embassy in Kabul stayed open in August 2021.',
  'power.ru.easy.wants':
    'Russia wants friends between itself and Afghanistan, with guards that let nobody through. It has soldiers in Tajikistan and an embassy in Kabul. It wants the Taliban to listen.',
  'power.ru.easy.accused':
    'Critics say: it makes the danger look bigger than it is, sells weapons, and talks to people whom its own courts forbid.',

  'power.tj.accused':
    'Critics say that the danger abroad is also useful at home, where jobs are few and opposition is not allowed, and that its hard line was agreed with Moscow.',
  'power.tj.source':
    'Arntz & Kemper, September 2021, with the speech of 25 August and an interview of 22 September 2021; Kholiqzod, January 2019.',
  'power.tj.easy.wants':
    'Tajikistan has a long border and little money. It wants the border held and its bills paid. In Afghanistan live many Tajiks. It wants them in the government there.',
  'power.tj.easy.accused':
    'Critics say: the danger abroad helps it to hide trouble at home. They say that its hard words were agreed with Moscow.',

  'power.uz.accused':
    'Critics say that it looks away from what happens beyond the bridge as long as goods pass, that it gave fleeing aircrews no welcome, and that it trains with Russia while it denies needing it.',
  'power.uz.source': 'Arntz & Kemper, September 2021; Panfilova, 8 September 2021.',
  'power.uz.easy.wants':
    'Uzbekistan wants trade through Afghanistan and a railway to Kabul. It wants to guard its own border, alone. It talks to whoever rules in Kabul.',
  'power.uz.easy.accused':
    'Critics say: it looks away as long as goods pass. It did not welcome people who fled to it. It trains with Russia, but says that it needs no help.',

  'power.tal.accused':
    'Critics say that promises of a government for all were made before August and forgotten after it: of 33 posts, 30 went to Pashtuns. Nobody can tell whether the movement is unable or unwilling to stop attacks across the border.',
  'power.tal.source':
    'Arntz & Kemper, September 2021; Afghanistan.ru, 13 September 2021; Lushenko, Van Auken & Stebbins 2019.',
  'power.tal.easy.wants':
    'The Taliban want embassies in Kabul and money for power and pay. They must hold together and run a country. A rival, IS-K, must not strike from the north.',
  'power.tal.easy.accused':
    'Critics say: they promised a government for all. Then 30 of 33 posts went to one people. Nobody knows whether they can stop attacks, or want to.',

  'power.kz.accused':
    'Critics say that it sells wheat to whoever rules and calls it relief, that it speaks of many partners while it leans on one, and that poorer neighbours guard its own route.',
  'power.kz.source':
    'Arntz & Kemper, September 2021, on the offer of a hub; general knowledge: grain exports to Afghanistan (FAO country briefs, 2021).',
  'power.kz.easy.wants':
    'Kazakhstan sells wheat and wants to be paid. It wants to host the aid groups that left Kabul. It has no border there, but drugs pass through it. It can send a peacekeeper.',
  'power.kz.easy.accused':
    'Critics say: it sells wheat to anybody who rules, and lets poorer countries guard the border.',

  'power.kg.accused':
    'Critics say that its consent is for sale, that it votes with whoever paid last, and that the quarrel over water and pastures with Tajikistan suits governments on both sides.',
  'power.kg.source':
    'Arntz & Kemper, September 2021, on the offer of a hub; general knowledge: border clashes of April 2021 (news agencies).',
  'power.kg.easy.wants':
    'Kyrgyzstan wants rent for an air base and wants to host the aid groups that left Kabul. It wants no more shots on its border with Tajikistan. It is small, but the CSTO needs its vote.',
  'power.kg.easy.accused': 'Critics say: its vote can be bought, and quarrels at its border suit both governments.',

  'power.tm.accused':
    'Critics say that it warms to new rulers faster than anybody, walls out people of its own tongue, and tells its own people little of either.',
  'power.tm.source':
    'Arntz & Kemper, September 2021; Eurasianet, 24 August 2021; Panfilova, 6 September 2021. Neutrality: UN General Assembly, 12 December 1995.',
  'power.tm.easy.wants':
    'Turkmenistan joins no alliance. It wants to sell gas and power to the south. It builds a wall on its border and has kept its embassy in Kabul open.',
  'power.tm.easy.accused':
    'Critics say: it made friends with the Taliban very fast. Its wall keeps out people who speak its own language.',

  'power.nrf.accused':
    'Critics say that its commanders were part of the old order and its faults, that some of them lead from abroad, and that each rising is paid for by those who live there.',
  'power.nrf.source':
    'Arntz & Kemper, September 2021; Stepanova 2021 on earlier ties; general knowledge: fighting in Panjshir, August–September 2021 (news agencies).',
  'power.nrf.easy.wants':
    'The Resistance Front holds a mountain valley, Panjshir. It wants to keep it. It wants Tajiks and Uzbeks in the government, and it wants nobody to recognise the Taliban.',
  'power.nrf.easy.accused':
    'Critics say: its leaders were part of the old order. Some lead from abroad. Those who stay pay for the fighting.',

  'power.cn.accused':
    'Critics say that it lends where others give, that its roads lead to its own markets, and that it asks for quiet first and about people last.',
  'power.cn.source':
    'Arntz & Kemper, September 2021, on the Moscow consultations and the inauguration; general knowledge: talks in Tianjin, 28 July 2021.',
  'power.cn.easy.wants':
    'China wants a quiet border in the high mountains. It pays for roads and railways. It does not want American soldiers nearby. It kept its embassy in Kabul open.',
  'power.cn.easy.accused': 'Critics say: it lends money and expects much in return. It asks for quiet first.',

  'power.pk.accused':
    'Critics say that it sheltered the movement for twenty years and now speaks for it, and that the fighters it fears at home grew out of the same policy.',
  'power.pk.source':
    'Arntz & Kemper, September 2021, on the foreign minister’s journey; Lushenko, Van Auken & Stebbins 2019; general knowledge: refugees since 1979 (UNHCR).',
  'power.pk.easy.wants':
    'Pakistan knows the Taliban best. It wants other countries to open embassies in Kabul. It wants a railway to Peshawar. It has taken in many refugees and can take in few more.',
  'power.pk.easy.accused':
    'Critics say: it helped the Taliban for twenty years. Now fighters of that kind attack it too.',

  'power.ir.accused':
    'Critics say that it arms friends abroad and calls them protection, that it counts refugees when it bargains, and that one enemy decides most of its choices.',
  'power.ir.source':
    'Arntz & Kemper, September 2021, on the Moscow consultations and the inauguration; general knowledge: SCO summit in Dushanbe, 17 September 2021; UNHCR.',
  'power.ir.easy.wants':
    'Iran wants trade with Herat and a quiet border. It wants Hazaras, who share its faith, in the government in Kabul. It wants no American soldiers next to it.',
  'power.ir.easy.accused':
    'Critics say: it arms groups abroad. It speaks of refugees when it wants something in return.',

  'power.us.accused':
    'Critics say that it left in haste, asks others to shelter those who worked for it, holds back money that the country lacks, and changes its envoys and its mind.',
  'power.us.source':
    'Arntz & Kemper, September 2021; general knowledge: end of the withdrawal, 30 August 2021; reserves frozen, August 2021 (news agencies).',
  'power.us.easy.wants':
    'The United States has left with its soldiers. It wants others to shelter people who worked for it. It wants a government for all in Kabul. It holds Afghan money back until then.',
  'power.us.easy.accused':
    'Critics say: it left in a hurry, and asks others to help. The money that it holds is missing in Kabul.',
} as const;
