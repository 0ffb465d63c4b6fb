// The almanac's own words: its frame, its groups, and the words of the game that have a page. Clauses and facts: almanacClauses.ts, almanacRegion.ts.

export const almanac = {
  'almanac.title': 'Almanac',
  'almanac.lead': 'Rules, powers, papers and people of the game, with where each is from. Search, or open a chapter.',
  'almanac.search': 'Search the almanac',
  'almanac.search.hint': 'A word, a power, a place …',
  'almanac.found_one': '{{count}} page',
  'almanac.found_other': '{{count}} pages',
  'almanac.notFound': 'No page has this word. Try a shorter one.',
  'almanac.contents': 'Contents',
  'almanac.close': 'Close the almanac',
  'almanac.whole': 'Open on a page of its own',
  'almanac.see': 'See also',
  'almanac.source': 'Source',
  'almanac.why': 'Why is this in the game?',
  'almanac.minute': 'The rules in a minute',
  'almanac.openMatch': 'Open it over the match',

  'almanac.group.rules': 'Rules',
  'almanac.group.word': 'Words of the game',
  'almanac.group.power': 'Powers',
  'almanac.group.clause': 'Clauses',
  'almanac.group.condition': 'Conditions',
  'almanac.group.policy': 'Policies',
  'almanac.group.event': 'Events',
  'almanac.group.council': 'Institutions and motions',
  'almanac.group.region': 'The region in 2021',
  'almanac.group.source': 'Sources',

  // The drawn examples
  'almanac.sketch.alone': 'A push of 1 against one unit: it holds. A push of 2 gets in.',
  'almanac.sketch.support': 'A move with one support, 2, against a unit alone, 1: the move succeeds.',
  'almanac.sketch.acrossBorder':
    'The unit of one power is supported by another’s: 2 against a push of 2, it holds. Only with a pact between the two.',
  'almanac.sketch.cut': 'The supporter is attacked: its support is cut, whether the attack succeeds or not.',
  'almanac.sketch.standOff': 'Two moves of the same strength into one province: nobody enters.',
  'almanac.sketch.secure':
    'A unit behind the crossing secures: it cannot be supported, and a push that starts from its province is 1 weaker.',

  // Powers
  'almanac.power.coins': 'Coins at the start',
  'almanac.power.income': 'Income a month',
  'almanac.power.stability': 'Stability',
  'almanac.power.cohesion': 'Cohesion',
  'almanac.power.standing': 'Standing',
  'almanac.power.radicalisation': 'Radicalisation',
  'almanac.power.allowance': 'Units beyond its key provinces',
  'almanac.power.status': 'Towards the Taliban',
  'almanac.power.status.shunned': 'shunned',
  'almanac.power.status.contact': 'contact',
  'almanac.power.status.embassy': 'embassy',
  'almanac.power.status.recognised': 'recognised',
  'almanac.power.listed': '{{status}}, and lists them as terrorists',
  'almanac.power.units': 'Units at the start',
  'almanac.power.noUnits': 'none on this board',
  'almanac.power.keys': 'Key provinces of its own',
  'almanac.power.fleet': 'fleet: {{at}}',
  'almanac.power.aims': 'Public aims, from the Evening up',
  'almanac.power.aim': '**{{title}}**: {{rule}}',
  'almanac.power.hand': 'Cards of its own',
  'almanac.power.numbers':
    'Numbers of the Evening and the Full table; the Lesson has fewer provinces and starts as its own page of the rules says.',
  'almanac.power.wants': 'What it wants',
  'almanac.power.accused': 'What it is accused of',

  // Clauses
  'almanac.clause.reads': 'How it reads',
  'almanac.clause.does': 'What it does',
  'almanac.clause.watched': 'Who watches',
  'almanac.clause.leverage': 'Leverage',
  'almanac.clause.nature.self': 'Does itself',
  'almanac.clause.nature.pledge': 'Pledge: the game watches',
  'almanac.clause.nature.right': 'Right',
  'almanac.clause.nature.unwatched': 'Words that nobody watches',
  'almanac.clause.lesson': 'Can be drafted in the Lesson and everywhere else.',
  'almanac.clause.evening': 'Can be drafted from the Evening up.',

  // Conditions
  'almanac.condition.sub': 'Condition',
  'almanac.condition.if': 'Only if {{condition}}.',
  'almanac.condition.board': 'The board',
  'almanac.condition.paper': 'Pacts and words',
  'almanac.condition.councils': 'Councils',
  'almanac.condition.kabul': 'Kabul',
  'almanac.condition.powers': 'Numbers of powers',
  'almanac.condition.situation': 'The situation',
  'almanac.condition.deeds': 'What was done last month',
  'almanac.condition.joined': 'Joined, and over months',
  'almanac.condition.board.text':
    'Who holds what, and where units stand. Read at the bell from the board that everybody sees.',
  'almanac.condition.paper.text':
    'Public pacts, demands and the ledger of word. A pact never asks about itself, and secret pacts cannot be asked about in another.',
  'almanac.condition.councils.text': 'Who belongs, what was adopted or refused, and how a power voted at a count.',
  'almanac.condition.kabul.text': 'Statuses towards the Taliban, the cabinet, the ban on opium and the border regimes.',
  'almanac.condition.powers.text':
    'Stability, standing, how full a treasury looks, and leverage as it was last noted for all.',
  'almanac.condition.situation.text':
    'Alarms, violence, narcotics, refugees and infiltrations. What is hidden, such as presence, cannot be asked in a pact; agendas may ask it.',
  'almanac.condition.deeds.text': 'Deeds of the month that closed last, as the record has them.',
  'almanac.condition.joined.text':
    'Up to six parts on three levels: all, any, not; at each of the last months, in so many of them, in a share of them, or on average.',

  // Policies, events, councils
  'almanac.policy.who': 'In the hand of',
  'almanac.policy.lessonOnly': 'Of the Lesson only.',
  'almanac.event.months': 'Months in which it may come',
  'almanac.event.anyMonth': 'any',
  'almanac.event.needs': 'Only with',
  'almanac.event.anybody': 'any line-up',
  'almanac.event.chooses': 'Chooses',
  'almanac.event.sealed': 'Answers are sealed and turned together.',
  'almanac.event.choices': 'Choices',
  'almanac.event.choice': '**{{name}}**: {{does}}',
  'almanac.event.default': '**{{name}}** (if nobody answers): {{does}}',
  'almanac.council.motions': 'Motions',
  'almanac.council.rule': 'Adopted when',
  'almanac.council.motion': 'Motion of {{institution}}',

  // Sources
  'almanac.sources.title': 'Where it comes from',
  'almanac.sources.lead':
    'The setting follows one article and what it rests on. Each card and page names its source; where none of these has the fact, it says general knowledge.',
  'almanac.sources.forces':
    'The orders follow Diplomacy by Allan B. Calhamer, judged against the test cases of Lucas B. Kruijswijk (DATC).',

  // Words of the game
  'almanac.word.round.title': 'Round and phases',
  'almanac.word.round.text':
    'A round is a month. It has a Briefing, Diplomacy, Resolution, Regroup if a unit was driven out, and a Close at which words are judged and points counted.',
  'almanac.word.coins.title': 'Coins',
  'almanac.word.coins.text':
    'From 0 to 15. Others see only whether they are few (0–1), some (2–5) or many (6 and more). They come at Briefing and pay for cards, units and promises.',
  'almanac.word.stability.title': 'Stability',
  'almanac.word.stability.text':
    'From 0 to 10: how quiet the country is. What gets in over a crossing costs 2. At 0 there is a crisis until it is 2 again.',
  'almanac.word.cohesion.title': 'Cohesion',
  'almanac.word.cohesion.text':
    'Stability of a movement instead of a state: how far the Taliban, or the Resistance Front, hold together.',
  'almanac.word.standing.title': 'Standing',
  'almanac.word.standing.text':
    'From 0 to 10: what one’s name is worth. At 7 and more it brings a coin a month, at 2 and less it costs one. Broken words and incursions lower it.',
  'almanac.word.radicalisation.title': 'Radicalisation',
  'almanac.word.radicalisation.text':
    'From 0 to 5. From 4 on there may be attacks at home without anybody having crossed a border. Most attacks of the years before 2021 were home-grown.',
  'almanac.word.crisis.title': 'Crisis',
  'almanac.word.crisis.text':
    'At stability 0, until it is 2 again: units only hold or secure, and only cards for the home can be played.',
  'almanac.word.keyProvince.title': 'Key province',
  'almanac.word.keyProvince.text':
    'Marked by an ochre lozenge. A power may have as many units as key provinces it controls, and some more by arms and allowance.',
  'almanac.word.secure.title': 'Secure',
  'almanac.word.secure.text':
    'A unit spread out over its province: it cannot be supported, but takes 1 off a push that starts there, lowers presence or violence by 1 and learns how strong IS-K is.',
  'almanac.word.support.title': 'Support over a border',
  'almanac.word.support.text':
    'Adds 1 to another unit. Over a border it counts only under a pact: mutual defence, access, an exercise, or a pledge to give just this support. Else it is written as hold.',
  'almanac.word.incursion.title': 'Incursion',
  'almanac.word.incursion.text':
    'An order into another power’s province without leave: −2 standing, each non-aggression with the victim is broken, and its defence partners may come.',
  'almanac.word.alarm.title': 'Alarm and push',
  'almanac.word.alarm.text':
    'Some crossings are named each month. Behind one is the main push, behind one a second, the others are false alarms. Which is which is secret until they come.',
  'almanac.word.infiltration.title': 'Infiltration',
  'almanac.word.infiltration.text':
    'A push stronger than the defence gets in. It costs the country 2 stability; too many anywhere and the whole region gives way.',
  'almanac.word.presence.title': 'Presence',
  'almanac.word.presence.text':
    'How strong IS-K is in an Afghan province, from 0 to 3. Hidden: learned by securing, by intelligence, from a cable, or from somebody who knows.',
  'almanac.word.violence.title': 'Violence',
  'almanac.word.violence.text':
    'From 0 to 3 in each Afghan province. It drives people out, stops corridors, and costs those who control the place.',
  'almanac.word.refugees.title': 'Refugees',
  'almanac.word.refugees.text':
    'People who flee violence wait at the nearest crossing. A border regime says whether they are let in: open, on humanitarian grounds, or closed. Taking in and turning away both have a price.',
  'almanac.word.narcotics.title': 'Narcotics routes',
  'almanac.word.narcotics.text':
    'Three routes leave Afghanistan: north, west, south. Each carries 3, less under a ban on opium and less where units secure a gate.',
  'almanac.word.cabinet.title': 'Cabinet and inclusion',
  'almanac.word.cabinet.text':
    'Of 33 posts 30 went to Pashtuns, 2 to Tajiks, 1 to an Uzbek. Inclusion measures how near the shares of posts are to the shares of people. Promised and done is the last line of each communiqué.',
  'almanac.word.status.title': 'Status towards the Taliban',
  'almanac.word.status.text':
    'Four steps: shunned, contact, embassy, recognised. Listing as terrorists is a thing apart: one state keeps its embassy open and the movement listed.',
  'almanac.word.pact.title': 'Pact',
  'almanac.word.pact.text':
    'Parties, clauses, a term, public or secret. It is in force from the last seal of the same phase. A seal names a version: change a word and it must be sealed anew.',
  'almanac.word.breach.title': 'Kept and broken',
  'almanac.word.breach.text':
    'Pledges are judged at Close, by what was ordered and done. A breach costs 2 standing (1 if the pact is secret) and ends the pact. The ledger of word counts both.',
  'almanac.word.idle.title': 'Idle',
  'almanac.word.idle.text':
    'An order pledge that had nothing to do with a threatened crossing that month. It counts for nothing: not as kept, not as leverage.',
  'almanac.word.collateral.title': 'Collateral',
  'almanac.word.collateral.text':
    'Up to four coins laid down with a seal. They come back when the pact ends well; who breaks it leaves them to those who kept it.',
  'almanac.word.leverage.title': 'Leverage',
  'almanac.word.leverage.text':
    'What one power could withhold from another: a list of sentences with weights, counted from pacts and statuses, never stored and never bought. Some weigh double in need. Net leverage is one’s own less the other’s.',
  'almanac.word.demand.title': 'Demand',
  'almanac.word.demand.text':
    'Stakes something one gives, asks one thing, names a deadline. Defied, the stake is suspended for two months; backing down costs a point of standing.',
  'almanac.word.goodWord.title': 'Good word',
  'almanac.word.goodWord.text':
    'Twelve points: a share for each other power towards whom a pledge fell due and none was ever broken.',
  'almanac.word.dryInk.title': 'Dry ink',
  'almanac.word.dryInk.text':
    'What counts at the end must have held at the start of the last round too. Nothing signed in the last round scores.',
  'almanac.word.collapse.title': 'Collapse',
  'almanac.word.collapse.text':
    'Too many infiltrations, or two powers at stability 0: nobody wins. All of them must hope that the line holds.',
  'almanac.word.cable.title': 'Night cable',
  'almanac.word.cable.text':
    'A minute before the bell each power gets one private, true sentence. Something to sell, to doubt, or to lie about.',
  'almanac.word.intelligence.title': 'Intelligence',
  'almanac.word.intelligence.text':
    'True reports for one reader: which alarm is the main one, how strong IS-K is somewhere, sometimes a secret pact. By card, by securing, by cable.',
  'almanac.word.guest.title': 'Guest and access',
  'almanac.word.guest.text':
    'With access a unit may stand in another power’s province as a guest: it takes no control and leaves when the right ends. Basing also lets units land there.',
  'almanac.word.communique.title': 'Communiqué',
  'almanac.word.communique.text':
    'The newspaper of the month, from public facts only and the same for all: what came over the border, what was signed and broken, what was promised and done.',
  'almanac.word.archives.title': 'Archives',
  'almanac.word.archives.text':
    'At the end everything is opened: secret pacts, private talks, aims, presence, marks and orders.',
} as const satisfies Readonly<Record<string, string>>;
