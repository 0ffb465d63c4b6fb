// The ten policy cards of the Lesson: name, price in words, what the card does, why it is in the game, and where that is from (rules 8).
import type { PolicyId } from '../../command/command.ts';

type Part = 'name' | 'price' | 'effect' | 'why' | 'source';

export const policies = {
  'policy.invest.name': 'Invest',
  'policy.invest.price': 'Costs 2 coins',
  'policy.invest.effect': 'Stability rises by 1. Possible in a crisis.',
  'policy.invest.why': 'Behind talk of borders stand wages, schools and prices at home.',
  'policy.invest.source': 'Arntz & Kemper 2021 on the socio-economic situation.',

  'policy.intelligence.name': 'Intelligence',
  'policy.intelligence.price': 'Costs 1 coin',
  'policy.intelligence.effect':
    'At the next Briefing a private and true report: which alert is the main one, or how strong IS-K is in a province and around it.',
  'policy.intelligence.why':
    'How strong the group is, is hard to assess. Who knows more can warn, or sell the warning.',
  'policy.intelligence.source': 'Lushenko, Van Auken & Stebbins 2019; Arntz & Kemper 2021.',

  'policy.assessment.name': 'Assessment',
  'policy.assessment.price': 'Free',
  'policy.assessment.effect':
    'Say in public that the threat at a named crossing is real, or a pretext. The archives will show who was right.',
  'policy.assessment.why': 'Real threat or welcome pretext: the open question of that autumn.',
  'policy.assessment.source': 'Arntz & Kemper 2021.',

  'policy.airlift.name': 'Airlift',
  'policy.airlift.price': 'Costs 2 coins, once a match',
  'policy.airlift.effect':
    'After this month’s moves the reserve in Siberia lands in a free province where a treaty gives Russia a base.',
  'policy.airlift.why': 'Help from afar comes late, and only where somebody has agreed to a base.',
  'policy.airlift.source': 'Arntz & Kemper 2021 on the contingent in Tajikistan.',

  'policy.rally.name': 'Rally',
  'policy.rally.price': 'Free, not twice running',
  'policy.rally.effect': 'Stability rises by 1. Only while a crossing of one’s own is in danger. Possible in a crisis.',
  'policy.rally.why': 'A threat from abroad can distract from trouble at home.',
  'policy.rally.source': 'Arntz & Kemper 2021.',

  'policy.championCoEthnics.name': 'Speak for the kin',
  'policy.championCoEthnics.price': 'Free, not twice running; 1 coin while shunned',
  'policy.championCoEthnics.effect': 'Stability rises by 1. The status towards the Taliban falls by one step.',
  'policy.championCoEthnics.why':
    'Tajikistan’s president asked for a worthy role of Tajiks in Kabul, and would not recognise less.',
  'policy.championCoEthnics.source': 'Statement of 25 August 2021; Arntz & Kemper 2021.',

  'policy.termezWorks.name': 'Works at Termez',
  'policy.termezWorks.price': 'Costs 1 coin',
  'policy.termezWorks.effect': 'The railway that is being built pays one round sooner.',
  'policy.termezWorks.why': 'Uzbekistan trades with whoever rules, and the bridge at Termez is its gate.',
  'policy.termezWorks.source': 'Arntz & Kemper 2021.',

  'policy.opiumBan.name': 'Opium ban',
  'policy.opiumBan.price': 'Free',
  'policy.opiumBan.effect':
    'Switches the ban on or off. Under a ban each drug route carries 1 less and opium pays Kabul nothing.',
  'policy.opiumBan.why': 'The trade pays bills that nobody else pays. A ban has to be paid for.',
  'policy.opiumBan.source': 'Arntz & Kemper 2021 on the drug trade; general knowledge: UNODC surveys.',

  'policy.reshuffle.name': 'Reshuffle',
  'policy.reshuffle.price': 'Free',
  'policy.reshuffle.effect': 'Moves up to three posts of the cabinet from group to group. Cohesion falls by 1.',
  'policy.reshuffle.why': 'Thirty of 33 posts went to Pashtuns. Every post given is a post taken.',
  'policy.reshuffle.source': 'Afghanistan.ru, 13 September 2021; Arntz & Kemper 2021.',

  'policy.edict.name': 'Edict',
  'policy.edict.price': 'Free, not twice running',
  'policy.edict.effect': 'Cohesion rises by 1. No status towards the Taliban may rise this round and the next.',
  'policy.edict.why': 'What holds a movement together can shut the doors that it knocks at.',
  'policy.edict.source': 'General knowledge: decrees of autumn 2021.',

  'policy.moscowFormat.name': 'Moscow Format',
  'policy.moscowFormat.price': 'Costs 1 coin',
  'policy.moscowFormat.effect': 'Those invited meet next month: motions there need the yes of two thirds.',
  'policy.moscowFormat.why':
    'Since 2016 Moscow has called the neighbours of Afghanistan to one table, and Afghans with them.',
  'policy.moscowFormat.source': 'Arntz & Kemper 2021 on the Moscow consultations.',
} as const satisfies Readonly<Record<`policy.${PolicyId}.${Part}`, string>>;
