// The Lesson's event cards in words. For each card: headline, text, why it is in the game, source; for each choice its name and what it does.
// Tone: scenario.md. Facts of the source article are cited, its sentences are not used.

export const events = {
  'event.aircraftAtTermez.headline': 'Aircraft at Termez',
  'event.aircraftAtTermez.text':
    'Aircrews of the former Afghan army have crossed the Amu Darya with their planes. Kabul asks for the machines, the crews fear what waits at home, and Uzbekistan must say what becomes of both.',
  'event.aircraftAtTermez.why':
    'Flight over the river was the first test of the closed borders: neighbours refused entry even to allies of yesterday.',
  'event.aircraftAtTermez.source': 'Arntz & Kemper 2021.',
  'event.aircraftAtTermez.choice.onward': 'Let the crews travel on',
  'event.aircraftAtTermez.choice.onward.does': 'Uzbekistan pays 1 coin for the camp and gains 1 standing.',
  'event.aircraftAtTermez.choice.giveBack': 'Give the planes back',
  'event.aircraftAtTermez.choice.giveBack.does':
    'Uzbekistan gains 1 coin and loses 1 standing; Taliban cohesion rises by 1.',
  'event.aircraftAtTermez.choice.hold': 'Keep everything under guard',
  'event.aircraftAtTermez.choice.hold.does': 'Nothing changes this month.',

  'event.rubezh21.headline': 'RUBEZH-21',
  'event.rubezh21.text':
    'Troops of Russia, Tajikistan, Kyrgyzstan and Uzbekistan train together near the Afghan border. The manoeuvres show how fast help could come, and who commands it.',
  'event.rubezh21.why': 'Exercises are how Moscow shows its security belt; arms sales tend to follow them.',
  'event.rubezh21.source': 'Arntz & Kemper 2021.',

  'event.unpaidPowerBill.headline': 'The unpaid power bill',
  'event.unpaidPowerBill.text':
    'Kabul buys most of its electricity from its northern neighbours and has fallen behind with the bills. The grid company in Tashkent asks its government what to do before the frost.',
  'event.unpaidPowerBill.why': 'A supply that can be cut is leverage, and cutting it is the end of that leverage.',
  'event.unpaidPowerBill.source': 'General knowledge: Afghanistan’s power imports and debts, autumn 2021.',
  'event.unpaidPowerBill.choice.cut': 'Cut the supply for a month',
  'event.unpaidPowerBill.choice.cut.does': 'The electricity clause is suspended this round.',
  'event.unpaidPowerBill.choice.forgive': 'Forgive a part',
  'event.unpaidPowerBill.choice.forgive.does': 'Uzbekistan gives the Taliban 1 coin and gains 1 standing.',
  'event.unpaidPowerBill.choice.remind': 'Send a reminder',
  'event.unpaidPowerBill.choice.remind.does': 'Nothing changes this month.',

  'event.unregisteredSchool.headline': 'An unregistered school',
  'event.unregisteredSchool.text':
    'Inspectors find a religious school that is on no list. Parents say that the children learn reading and prayers; the ministry says that the law is the law.',
  'event.unregisteredSchool.why':
    'States of the region decide which teaching is traditional and which is not. Closing doors can make quiet streets and angry families.',
  'event.unregisteredSchool.source': 'Arntz & Kemper 2021; Lemon 2018.',
  'event.unregisteredSchool.choice.close': 'Close it',
  'event.unregisteredSchool.choice.close.does': 'Uzbek stability +1, radicalisation +1.',
  'event.unregisteredSchool.choice.register': 'Register it and pay a teacher',
  'event.unregisteredSchool.choice.register.does': 'Uzbekistan pays 1 coin; radicalisation −1.',
  'event.unregisteredSchool.choice.leave': 'Leave it for now',
  'event.unregisteredSchool.choice.leave.does': 'Nothing changes this month.',

  'event.workPermits.headline': 'Work permits',
  'event.workPermits.text':
    'Hundreds of thousands of families in Tajikistan and Uzbekistan live on wages earned in Russia. The interior ministry in Moscow proposes new rules for permits.',
  'event.workPermits.why': 'Wages sent home are the quietest and strongest tie between Russia and its neighbours.',
  'event.workPermits.source': 'General knowledge: World Bank figures on remittances, 2021.',
  'event.workPermits.choice.ease': 'Make it easier',
  'event.workPermits.choice.ease.does': 'Russia pays 1 coin; stability +1 in Tajikistan and Uzbekistan.',
  'event.workPermits.choice.tighten': 'Make it harder, and raise the fee',
  'event.workPermits.choice.tighten.does': 'Russia gains 1 coin; stability −1 in Tajikistan and Uzbekistan.',
  'event.workPermits.choice.leave': 'Leave the rules as they are',
  'event.workPermits.choice.leave.does': 'Nothing changes this month.',

  'event.waterOfTheAmuDarya.headline': 'Water of the Amu Darya',
  'event.waterOfTheAmuDarya.text':
    'Kabul revives the plan of a great canal that would turn part of the river to its dry northern plains. Downstream, cotton and cities live on the same water.',
  'event.waterOfTheAmuDarya.why':
    'Whoever rules upstream has leverage that no treaty gave: the river has no seat at the table.',
  'event.waterOfTheAmuDarya.source': 'General knowledge: plans for the Qosh Tepa canal, 2021–2022.',
  'event.waterOfTheAmuDarya.choice.engineers': 'Send engineers and plan together',
  'event.waterOfTheAmuDarya.choice.engineers.does':
    'Uzbekistan gives the Taliban 1 coin; the railway, if it is being built, pays a round sooner.',
  'event.waterOfTheAmuDarya.choice.protest': 'Protest in public',
  'event.waterOfTheAmuDarya.choice.protest.does':
    'Uzbek stability +1; its status towards the Taliban falls by one step.',
  'event.waterOfTheAmuDarya.choice.wait': 'Wait for the drawings',
  'event.waterOfTheAmuDarya.choice.wait.does': 'Nothing changes this month.',

  'event.honestReport.headline': 'An honest report',
  'event.honestReport.text':
    'Aid workers who know the valleys publish what they saw of IS-K in one province. Two agencies confirm it.',
  'event.honestReport.why': 'How strong the group is can hardly be measured; now and then somebody simply tells.',
  'event.honestReport.source': 'Lushenko, Van Auken & Stebbins 2019.',

  'event.unsignedReport.headline': 'An unsigned report',
  'event.unsignedReport.text':
    'A paper about IS-K in the north goes from hand to hand. Nobody has signed it, and everybody quotes it. It may be true.',
  'event.unsignedReport.why':
    'Whether the danger is real or a welcome pretext was the open question of that autumn. Papers like this served both answers.',
  'event.unsignedReport.source': 'Arntz & Kemper 2021.',

  'event.worthyRole.headline': 'A worthy role',
  'event.worthyRole.text':
    'The presidency in Dushanbe has asked for a worthy role of Tajiks in the government of Afghanistan. Journalists want to know whether that still stands.',
  'event.worthyRole.why':
    'Of all neighbours Tajikistan alone refused the new rulers in public. A demand said aloud is hard to take back.',
  'event.worthyRole.source': 'Arntz & Kemper 2021; statement of 25 August 2021.',
  'event.worthyRole.choice.repeat': 'Repeat it on television',
  'event.worthyRole.choice.repeat.does': 'Tajik stability +1; its status towards the Taliban falls by one step.',
  'event.worthyRole.choice.soften': 'Speak of dialogue',
  'event.worthyRole.choice.soften.does': 'Tajik standing +1, stability −1.',
  'event.worthyRole.choice.silence': 'No comment',
  'event.worthyRole.choice.silence.does': 'Nothing changes this month.',

  'event.standWithPanjshir.headline': 'Stand with Panjshir',
  'event.standWithPanjshir.text':
    'A call of solidarity with the valley of Panjshir runs through the networks of Tajikistan. Some young people say that they would go and help.',
  'event.standWithPanjshir.why':
    'Kin across a border is a cause at home: it can warm a government’s support or outrun its control.',
  'event.standWithPanjshir.source': 'Arntz & Kemper 2021.',
  'event.standWithPanjshir.choice.allow': 'Allow the gatherings',
  'event.standWithPanjshir.choice.allow.does': 'Tajik stability +1, radicalisation +1.',
  'event.standWithPanjshir.choice.forbid': 'Forbid them',
  'event.standWithPanjshir.choice.forbid.does': 'Tajik stability −1, standing +1.',
  'event.standWithPanjshir.choice.wait': 'Let the call pass',
  'event.standWithPanjshir.choice.wait.does': 'Nothing changes this month.',

  'event.acrossThePanj.headline': 'Across the Panj',
  'event.acrossThePanj.text':
    'Officers in Dushanbe warn that a group of Tajik fighters in Afghan Badakhshan prepares to cross the river. How many they are, nobody has counted.',
  'event.acrossThePanj.why': 'The warning was repeated all that autumn. It may have been true, useful, or both.',
  'event.acrossThePanj.source': 'Arntz & Kemper 2021; Panfilova, 27 September 2021.',
  'event.acrossThePanj.choice.alarm': 'Sound the alarm',
  'event.acrossThePanj.choice.alarm.does': 'Tajik stability +1, standing −1.',
  'event.acrossThePanj.choice.verify': 'Send scouts first',
  'event.acrossThePanj.choice.verify.does': 'Tajikistan pays 1 coin and learns the presence in Badakhshan.',
  'event.acrossThePanj.choice.calm': 'Keep calm',
  'event.acrossThePanj.choice.calm.does': 'Nothing changes this month.',

  'event.passportPhotographs.headline': 'Passport photographs',
  'event.passportPhotographs.text':
    'Passport offices send men with beards home again: the photograph, they say, does not meet the rules. Complaints reach the ministry.',
  'event.passportPhotographs.why':
    'How a citizen may look became a question of security. The rule calms some and embitters others.',
  'event.passportPhotographs.source': 'Kholiqzod 2019; Arntz & Kemper 2021.',
  'event.passportPhotographs.choice.enforce': 'Stand by the rule',
  'event.passportPhotographs.choice.enforce.does': 'Tajik stability +1, radicalisation +1.',
  'event.passportPhotographs.choice.relax': 'Retrain the clerks',
  'event.passportPhotographs.choice.relax.does': 'Tajikistan pays 1 coin; radicalisation −1.',
  'event.passportPhotographs.choice.leave': 'Leave it to the offices',
  'event.passportPhotographs.choice.leave.does': 'Nothing changes this month.',

  'event.seizureOnThePanj.headline': 'Seizure on the Panj',
  'event.seizureOnThePanj.text':
    'Border guards stop rafts on the river and find the largest load of opium in years. The northern route will be thinner this month.',
  'event.seizureOnThePanj.why':
    'Stopping the drug trade is one of the reasons given for foreign guards on this river, and one of the incomes beyond it.',
  'event.seizureOnThePanj.source': 'Arntz & Kemper 2021.',

  'event.borderGuardsShotAt.headline': 'Border guards shot at',
  'event.borderGuardsShotAt.text':
    'Shots over the river at night; a guard on the northern bank is wounded. Each side says that the other began. Both are asked for an answer, and neither hears the other’s first.',
  'event.borderGuardsShotAt.why':
    'On a long and unmarked border an incident needs no plan. What is said the next morning decides what it becomes.',
  'event.borderGuardsShotAt.source': 'General knowledge: incidents on the Tajik–Afghan border, 2021–2022.',
  'event.borderGuardsShotAt.choice.inquiry': 'Open an inquiry',
  'event.borderGuardsShotAt.choice.inquiry.does': 'Costs 1 coin; standing +1.',
  'event.borderGuardsShotAt.choice.deny': 'Deny everything',
  'event.borderGuardsShotAt.choice.deny.does': 'Standing −1.',
  'event.borderGuardsShotAt.choice.silence': 'Say nothing',
  'event.borderGuardsShotAt.choice.silence.does': 'Nothing changes this month.',

  'event.droneOverBadakhshan.headline': 'A drone over Badakhshan',
  'event.droneOverBadakhshan.text':
    'A reconnaissance drone from the Russian base has flown along the upper Panj. Its pictures show camps, or shepherds; the staff can read them.',
  'event.droneOverBadakhshan.why':
    'Who sees more decides who is believed. Knowledge that is not shared is leverage too.',
  'event.droneOverBadakhshan.source': 'General knowledge: Russia’s 201st base in Tajikistan; Arntz & Kemper 2021.',
  'event.droneOverBadakhshan.choice.share': 'Show Dushanbe the pictures',
  'event.droneOverBadakhshan.choice.share.does':
    'Russia and Tajikistan learn the presence in Badakhshan; Russian standing +1.',
  'event.droneOverBadakhshan.choice.keep': 'Keep them',
  'event.droneOverBadakhshan.choice.keep.does': 'Russia alone learns the presence in Badakhshan.',

  'event.caretakerList.headline': 'The caretaker list',
  'event.caretakerList.text':
    'Kabul prepares a second list of ministers and deputies. Abroad everybody will count the names; at home every commander counts his own.',
  'event.caretakerList.why':
    'The first list held two Tajiks and one Uzbek among 33. Promises made before August were measured by the second.',
  'event.caretakerList.source': 'Arntz & Kemper 2021; Afghanistan.ru, 13 September 2021.',
  'event.caretakerList.choice.tajik': 'A Tajik in place of a Pashtun',
  'event.caretakerList.choice.tajik.does': 'One post moves to the Tajiks; cohesion −1, standing +1.',
  'event.caretakerList.choice.hazara': 'A Hazara in place of a Pashtun',
  'event.caretakerList.choice.hazara.does': 'One post moves to the Hazaras; standing +1.',
  'event.caretakerList.choice.same': 'The list stays as it is',
  'event.caretakerList.choice.same.does': 'Nothing changes this month.',

  'event.bombingInKunduz.headline': 'Bombing in Kunduz',
  'event.bombingInKunduz.text':
    'A mosque in Kunduz was attacked during Friday prayers; IS-K says that it did it. Many families mourn. Violence in Kunduz rises, and Taliban cohesion falls by 1.',
  'event.bombingInKunduz.why':
    'The victims of IS-K were first of all Afghans. Whether the new rulers could protect them was asked from the first weeks.',
  'event.bombingInKunduz.source': 'General knowledge: Kunduz, 8 October 2021; Lushenko et al. 2019.',
  'event.bombingInKunduz.choice.protect': 'Guard places of prayer',
  'event.bombingInKunduz.choice.protect.does': 'Costs 1 coin; violence in Kunduz −1, standing +1.',
  'event.bombingInKunduz.choice.raid': 'Raid the cells',
  'event.bombingInKunduz.choice.raid.does': 'Presence in Kunduz −1, violence +1.',
  'event.bombingInKunduz.choice.mourn': 'Mourn with the families',
  'event.bombingInKunduz.choice.mourn.does': 'Nothing more changes this month.',

  'event.defectorsToIsk.headline': 'Defectors to IS-K',
  'event.defectorsToIsk.text':
    'Fighters without pay in the east are said to change sides: IS-K offers wages and calls the rulers in Kabul traitors.',
  'event.defectorsToIsk.why':
    'The group began as an offshoot, and both Kabul governments have fought it. It grows where a movement disappoints its own.',
  'event.defectorsToIsk.source': 'Arntz & Kemper 2021; Lushenko et al. 2019.',
  'event.defectorsToIsk.choice.wages': 'Pay the wages',
  'event.defectorsToIsk.choice.wages.does': 'Costs 1 coin; presence in Nangarhar −1.',
  'event.defectorsToIsk.choice.punish': 'Punish the units',
  'event.defectorsToIsk.choice.punish.does': 'Presence in Nangarhar −1, violence there +1.',
  'event.defectorsToIsk.choice.ignore': 'Call it a rumour',
  'event.defectorsToIsk.choice.ignore.does': 'Nothing more changes this month.',

  'event.winterWithoutWheat.headline': 'Winter without wheat',
  'event.winterWithoutWheat.text':
    'Drought has halved the harvest, and the banks are shut to aid. Taliban cohesion falls by 1. Moscow and Tashkent are asked for wheat, each without knowing the other’s answer.',
  'event.winterWithoutWheat.why':
    'Hunger asks nobody whom they recognise. Aid can be help, and it can be a first embassy.',
  'event.winterWithoutWheat.source': 'General knowledge: World Food Programme, winter of 2021–2022.',
  'event.winterWithoutWheat.choice.send': 'Send wheat',
  'event.winterWithoutWheat.choice.send.does': 'Costs 1 coin; standing +1, Taliban cohesion +1.',
  'event.winterWithoutWheat.choice.wait': 'Wait for others',
  'event.winterWithoutWheat.choice.wait.does': 'Nothing changes for this power.',

  'event.teachersUnpaid.headline': 'Teachers unpaid',
  'event.teachersUnpaid.text':
    'Teachers and doctors have had no salary for months. Some still come; others drive taxis, or leave.',
  'event.teachersUnpaid.why': 'To win a country is one thing, to run a state another: its clerks have to eat.',
  'event.teachersUnpaid.source': 'Arntz & Kemper 2021; general knowledge: salaries in Afghanistan, autumn 2021.',
  'event.teachersUnpaid.choice.pay': 'Pay a month',
  'event.teachersUnpaid.choice.pay.does': 'Costs 1 coin; cohesion +1.',
  'event.teachersUnpaid.choice.wait': 'Ask for patience',
  'event.teachersUnpaid.choice.wait.does': 'Cohesion −1.',

  'event.girlsSchools.headline': 'Girls’ schools',
  'event.girlsSchools.text':
    'Secondary schools have opened for boys only. Families, clerics and donors ask Kabul when girls may return; inside the movement the answers differ.',
  'event.girlsSchools.why':
    'The question stood at the top of every foreign list, and split those who had to answer it.',
  'event.girlsSchools.source': 'General knowledge: secondary schools in Afghanistan, from September 2021.',
  'event.girlsSchools.choice.open': 'Open them',
  'event.girlsSchools.choice.open.does': 'Standing +2, cohesion −1.',
  'event.girlsSchools.choice.close': 'Keep them shut',
  'event.girlsSchools.choice.close.does': 'Standing −1, cohesion +1.',
  'event.girlsSchools.choice.later': 'Say: soon',
  'event.girlsSchools.choice.later.does': 'Nothing changes this month.',

  'event.moscowInvites.headline': 'Moscow invites',
  'event.moscowInvites.text':
    'Delegations of the region meet in Moscow, the Taliban among them. Russian standing rises by 1. The final paper will call for a government of all groups.',
  'event.moscowInvites.why':
    'The consultations began in 2016 and grew with every round. They gave Moscow a table, and the guests a stage.',
  'event.moscowInvites.source': 'Arntz & Kemper 2021; Stepanova 2021.',
  'event.moscowInvites.choice.promise': 'Promise it again',
  'event.moscowInvites.choice.promise.does': 'Taliban standing +1, cohesion −1.',
  'event.moscowInvites.choice.listen': 'Listen politely',
  'event.moscowInvites.choice.listen.does': 'Nothing more changes this month.',
} as const satisfies Readonly<Record<string, string>>;
