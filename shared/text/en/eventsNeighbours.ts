// Event cards about the northern neighbours in words: walls, summits, hubs, unrest, fighters who come home. Tone and parts: see events.ts.

export const eventsNeighbours = {
  'event.wallInTheDesert.headline': 'A wall in the desert',
  'event.wallInTheDesert.text':
    'Turkmen engineers mark a line of concrete along eight hundred kilometres of sand. It is meant to stop people who flee and people who are feared; there is cement for one stretch this season.',
  'event.wallInTheDesert.why': 'A wall stops some and turns others aside, towards the neighbour who built none.',
  'event.wallInTheDesert.source':
    'Arntz & Kemper 2021, on the responses to the take-over; Panfilova, 6 September 2021.',
  'event.wallInTheDesert.choice.mary': 'Build at Mary',
  'event.wallInTheDesert.choice.mary.does': 'Costs 1 coin; a fort in Mary.',
  'event.wallInTheDesert.choice.lebap': 'Build at Lebap',
  'event.wallInTheDesert.choice.lebap.does': 'Costs 1 coin; a fort in Lebap.',
  'event.wallInTheDesert.choice.later': 'Leave it on paper',
  'event.wallInTheDesert.choice.later.does': 'Nothing changes this month.',

  'event.fraternalTalks.headline': 'Fraternal talks',
  'event.fraternalTalks.text':
    'Consuls of Turkmenistan meet the new authorities beyond the border, and both sides speak of brotherhood. Ashgabat decides how warm the report of the meeting will be.',
  'event.fraternalTalks.why':
    'A neutral state may be friends with whoever rules next door; others hear how loudly it says so.',
  'event.fraternalTalks.source': 'Arntz & Kemper 2021, on the responses to the take-over; Eurasianet, 24 August 2021.',
  'event.fraternalTalks.choice.warm': 'Praise the brotherhood',
  'event.fraternalTalks.choice.warm.does': 'Taliban cohesion +1; Turkmen stability +1, standing −1.',
  'event.fraternalTalks.choice.trade': 'Speak of trade',
  'event.fraternalTalks.choice.trade.does': 'Turkmenistan offers the Taliban trade; they may sign.',
  'event.fraternalTalks.choice.formal': 'Two dry lines',
  'event.fraternalTalks.choice.formal.does': 'Nothing changes this month.',

  'event.dushanbeSummit.headline': 'Two summits in Dushanbe',
  'event.dushanbeSummit.text':
    'The CSTO and the Shanghai organisation meet in Dushanbe within two days, and Afghanistan is the only subject. The host gains standing; Moscow holds the pen for what comes of it.',
  'event.dushanbeSummit.why':
    'Uzbekistan took part in talks of the alliance without being a member: a chair at the table is the smallest step back.',
  'event.dushanbeSummit.source':
    'Arntz & Kemper 2021, on the CSTO and on changing configurations; meetings of 16 and 17 September 2021.',
  'event.dushanbeSummit.choice.guest': 'A chair for Uzbekistan',
  'event.dushanbeSummit.choice.guest.does': 'Uzbekistan gets a guest seat in the CSTO and 1 standing.',
  'event.dushanbeSummit.choice.arms': 'Equipment for the border guards',
  'event.dushanbeSummit.choice.arms.does': 'Russia pays 1 coin; stability +1 in Tajikistan and Kyrgyzstan.',
  'event.dushanbeSummit.choice.paper': 'A common paper',
  'event.dushanbeSummit.choice.paper.does': 'Nothing more changes this month.',

  'event.hubForTwoCities.headline': 'A hub for Bishkek or Nur-Sultan',
  'event.hubForTwoCities.text':
    'Aid organisations look for a new seat, for offices in Kabul are closing. Both capitals have written letters of welcome; both now ask what else they could show. Neither knows what the other will do.',
  'event.hubForTwoCities.why':
    'Aid brings flights, rents and influence. Two members of one alliance compete for it, politely.',
  'event.hubForTwoCities.source': 'Arntz & Kemper 2021, on the responses to the take-over.',
  'event.hubForTwoCities.choice.offices': 'Offer offices',
  'event.hubForTwoCities.choice.offices.does': 'Costs 1 coin; standing +1.',
  'event.hubForTwoCities.choice.airport': 'Offer offices and an air bridge',
  'event.hubForTwoCities.choice.airport.does': 'Costs 2 coins; standing +1, stability +1.',
  'event.hubForTwoCities.choice.wait': 'The letter is enough',
  'event.hubForTwoCities.choice.wait.does': 'Nothing changes for this power.',

  'event.oilTowns.headline': 'Unrest in the oil towns',
  'event.oilTowns.text':
    'A rise in the price of fuel brings people into the streets of the western oil towns, then of Almaty, where buildings burn. The government must find an answer within days, with others or alone.',
  'event.oilTowns.why':
    'The alliance that waited for an attack from the south was first called to a member’s own capital. Help that is asked for has to be sent home again.',
  'event.oilTowns.source':
    'General knowledge: Kazakhstan, January 2022; the CSTO mission of 6 to 19 January. After the article.',
  'event.oilTowns.choice.call': 'Call the allies',
  'event.oilTowns.choice.call.does': 'Stability +2, standing −1; Russia is offered transit in Almaty for two months.',
  'event.oilTowns.choice.cap': 'Cap the price',
  'event.oilTowns.choice.cap.does': 'Costs 2 coins; stability +2.',
  'event.oilTowns.choice.force': 'A state of emergency',
  'event.oilTowns.choice.force.does': 'Stability +1, radicalisation +1.',
  'event.oilTowns.choice.wait': 'Wait for quiet',
  'event.oilTowns.choice.wait.does': 'Nothing more changes this month.',

  'event.pipelineAnniversary.headline': 'Pipeline anniversary',
  'event.pipelineAnniversary.text':
    'Years ago four governments welded the first joint of a gas pipeline to the south. Guards for it are promised again, as at each anniversary; the pipes end where the border begins.',
  'event.pipelineAnniversary.why':
    'A corridor binds all who live along it, and waits for the weakest of them. Promises cost less than pipes.',
  'event.pipelineAnniversary.source':
    'General knowledge: the Turkmenistan–Afghanistan–Pakistan–India pipeline, begun in December 2015.',
  'event.pipelineAnniversary.choice.pipes': 'Lay another stretch',
  'event.pipelineAnniversary.choice.pipes.does':
    'Costs 1 coin; standing +1. The pipeline, if it is being built, pays a month sooner.',
  'event.pipelineAnniversary.choice.ceremony': 'Hold a ceremony',
  'event.pipelineAnniversary.choice.ceremony.does': 'Costs 1 coin; stability +1.',
  'event.pipelineAnniversary.choice.quiet': 'Let the day pass',
  'event.pipelineAnniversary.choice.quiet.does': 'Nothing changes this month.',

  'event.fiveAtOneTable.headline': 'Five at one table',
  'event.fiveAtOneTable.text':
    'The presidents of the five republics meet without any outside power, at Tashkent’s urging. A treaty not to attack each other lies ready to be signed; a common fund waits for its first coins.',
  'event.fiveAtOneTable.why':
    'For thirty years the way from one of the five to the next led through Moscow. Uzbekistan tries to make a network of its own.',
  'event.fiveAtOneTable.source': 'Arntz & Kemper 2021, on changing configurations; meeting in Awaza, 6 August 2021.',
  'event.fiveAtOneTable.choice.fund': 'Pay into the fund',
  'event.fiveAtOneTable.choice.fund.does': 'Costs 1 coin; stability +1.',
  'event.fiveAtOneTable.choice.photograph': 'Stay for the photograph',
  'event.fiveAtOneTable.choice.photograph.does': 'Nothing changes for this power.',

  'event.fightersReturn.headline': 'Fighters return',
  'event.fightersReturn.text':
    'Men who left for Syria and Iraq years ago come home, some with families. The services know some of the names. Each state decides for itself what awaits them.',
  'event.fightersReturn.why':
    'Attacks in the region were the work of its own citizens, not of strangers. What happens to those who return decides some of what follows.',
  'event.fightersReturn.source': 'Arntz & Kemper 2021, on the two kinds of Islam; Lemon 2018.',
  'event.fightersReturn.choice.care': 'Watch them and find them work',
  'event.fightersReturn.choice.care.does': 'Costs 1 coin; radicalisation −1.',
  'event.fightersReturn.choice.trial': 'Put them on trial',
  'event.fightersReturn.choice.trial.does': 'Stability +1, radicalisation +1.',
  'event.fightersReturn.choice.wait': 'Decide case by case',
  'event.fightersReturn.choice.wait.does': 'Nothing changes for this power.',
} as const satisfies Readonly<Record<string, string>>;
