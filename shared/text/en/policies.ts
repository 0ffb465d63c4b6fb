// All policy cards: name, price in words, what the card does, why it is in the game, and where that is from (rules 8).
import type { PolicyId } from '../../command/command.ts';

type Part = 'name' | 'price' | 'effect' | 'why' | 'source';

export const policies = {
  'policy.invest.name': 'Invest',
  'policy.invest.price': 'Costs 2 coins',
  'policy.invest.effect': 'Stability rises by 1. Possible in a crisis.',
  'policy.invest.why': 'Behind talk of borders stand wages, schools and prices at home.',
  'policy.invest.source': 'Arntz & Kemper 2021 on the socio-economic situation.',

  'policy.intelligence.name': 'Intelligence',
  'policy.intelligence.price': 'Costs 1 coin, or 2',
  'policy.intelligence.effect':
    'At the next Briefing a private and true report: which alert is the main one, or how strong IS-K is in a province and around it. For 2 coins also a secret pact of a power over which one has leverage of 2 or more.',
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

  'policy.crackdown.name': 'Crackdown',
  'policy.crackdown.price': 'Costs 1 coin',
  'policy.crackdown.effect':
    'Stability rises by 1, radicalisation at home by 1. Not at radicalisation 5. Possible in a crisis.',
  'policy.crackdown.why':
    'Bans, inspections and rules for dress quiet the street today, and can drive people to those who recruit.',
  'policy.crackdown.source': 'Arntz & Kemper 2021 on state-made “traditional Islam” and bans.',

  'policy.traditionalIslam.name': 'Traditional Islam',
  'policy.traditionalIslam.price': 'Costs 1 coin',
  'policy.traditionalIslam.effect': 'Radicalisation at home falls by 1.',
  'policy.traditionalIslam.why':
    'Registered schools, trained preachers and a state-approved teaching are meant to leave recruiters no ground.',
  'policy.traditionalIslam.source': 'Arntz & Kemper 2021.',

  'policy.fortify.name': 'Fortify',
  'policy.fortify.price': 'Costs 2 coins',
  'policy.fortify.effect':
    'A fort in a border province of one’s own, until control of it changes. A main push on it goes to the next named front without a fort.',
  'policy.fortify.why': 'A wall keeps people out of one place by sending them to another.',
  'policy.fortify.source': 'Arntz & Kemper 2021 on fences and guards at the river.',

  'policy.setBorderRegime.name': 'Border regime',
  'policy.setBorderRegime.price': 'Free',
  'policy.setBorderRegime.effect':
    'The border to Afghanistan is open, humanitarian or closed to refugees from now on, unless a pact binds it.',
  'policy.setBorderRegime.why':
    'The states of Central Asia refused to take in those who fled; that, too, was a choice with a price.',
  'policy.setBorderRegime.source': 'Arntz & Kemper 2021 on refugees at the Amu Darya.',

  'policy.aid.name': 'Aid',
  'policy.aid.price': 'Costs 1 to 3 coins',
  'policy.aid.effect': 'For each coin one unit of stranded people at a crossing finds help and is stranded no longer.',
  'policy.aid.why': 'Where borders are closed, tents and flour decide what happens in front of them.',
  'policy.aid.source': 'General knowledge: humanitarian appeals of autumn 2021.',

  'policy.wall.name': 'The wall',
  'policy.wall.price': 'Costs 3 coins',
  'policy.wall.effect': 'Forts in Mary and Lebap at once, as far as they are one’s own.',
  'policy.wall.why': 'Turkmenistan announced a wall of some eight hundred kilometres along its border.',
  'policy.wall.source': 'Arntz & Kemper 2021.',

  'policy.amnesty.name': 'Amnesty',
  'policy.amnesty.price': 'Costs 1 coin',
  'policy.amnesty.effect': 'Violence falls by 1 in one or two provinces under Kabul’s control.',
  'policy.amnesty.why':
    'The new rulers announced an amnesty for those who had served the old state. Whether it was kept, many doubted.',
  'policy.amnesty.source': 'General knowledge: declarations of August 2021.',

  'policy.purge.name': 'Purge',
  'policy.purge.price': 'Free',
  'policy.purge.effect':
    'Presence of IS-K falls by 1 in one or two provinces under Kabul’s control; violence rises there by 1 and does not fall this month.',
  'policy.purge.why': 'Raids hit cells and bystanders alike, and fill the roads to the border.',
  'policy.purge.source': 'General knowledge: raids against IS-K in Nangarhar and Kunar, autumn 2021.',

  'policy.insurgency.name': 'Insurgency',
  'policy.insurgency.price': 'Free',
  'policy.insurgency.effect':
    'In a flagged province next to one’s own without a Taliban army violence rises by 1, by 2 if a neighbour of Afghanistan gave a base, arms or two coins this month. At violence 3 the province rises: nobody controls it until an army takes it.',
  'policy.insurgency.why': 'The front in Panjshir was declared beaten; its leaders abroad said otherwise.',
  'policy.insurgency.source': 'Arntz & Kemper 2021 on the resistance in Panjshir.',

  'policy.appeal.name': 'Appeal abroad',
  'policy.appeal.price': 'Free, not twice running',
  'policy.appeal.effect': '1 coin from supporters abroad, 2 while the Taliban have fewer than six embassies.',
  'policy.appeal.why': 'Leaders in exile, a name that many remember and a hashtag bring sympathy, and some money.',
  'policy.appeal.source': 'Arntz & Kemper 2021 on solidarity with Panjshir.',

  'policy.mediate.name': 'Mediate',
  'policy.mediate.price': 'Costs 1 coin',
  'policy.mediate.effect':
    'A public demand between two others is due one month later. If it is complied with, standing rises by 1, once a match.',
  'policy.mediate.why': 'Pakistan’s foreign minister toured the capitals to change minds, in Dushanbe without success.',
  'policy.mediate.source': 'Arntz & Kemper 2021.',

  'policy.investmentFund.name': 'Investment fund',
  'policy.investmentFund.price': 'Costs 2 coins',
  'policy.investmentFund.effect': 'A corridor that is being built is finished now, and China is among its funders.',
  'policy.investmentFund.why': 'Credit builds roads fast, and stays on the books.',
  'policy.investmentFund.source': 'Arntz & Kemper 2021 on China and the SCO; general knowledge.',

  'policy.hazaraAppeal.name': 'Speak for the Hazara',
  'policy.hazaraAppeal.price': 'Free, not twice running',
  'policy.hazaraAppeal.effect':
    'Stability rises by 1. The status towards the Taliban falls by one step; not while it is shunned.',
  'policy.hazaraAppeal.why': 'Iran sees itself as protector of the Shiite Hazara, who had no seat in the cabinet.',
  'policy.hazaraAppeal.source': 'General knowledge: statements from Tehran, September 2021.',

  'policy.evacuationRequest.name': 'Waiting rooms',
  'policy.evacuationRequest.price': 'Free',
  'policy.evacuationRequest.effect':
    'While people are stranded, a public offer goes to every other government: one place of shelter for 1 coin.',
  'policy.evacuationRequest.why':
    'Washington asked neighbours to take in those who had worked for it, until papers were ready.',
  'policy.evacuationRequest.source': 'Arntz & Kemper 2021 on the request of summer 2021.',

  'policy.releaseReserves.name': 'Release the reserves',
  'policy.releaseReserves.price': 'Free, once a match',
  'policy.releaseReserves.effect': 'The Taliban receive 4 coins. What was frozen can no longer be held back.',
  'policy.releaseReserves.why':
    'The reserves of the Afghan central bank lay frozen abroad, the one lever that needed no border.',
  'policy.releaseReserves.source': 'General knowledge: reserves frozen in August 2021.',
} as const satisfies Readonly<Record<`policy.${PolicyId}.${Part}`, string>>;
