// Event cards from inside Afghanistan in words: health, prisons, earth, papers, a truce. Tone and parts: see events.ts.

export const eventsAfghan = {
  'event.leaderInExile.headline': 'A leader in exile speaks',
  'event.leaderInExile.text':
    'Leaders of the resistance have left the valley, and one of them wishes to speak in Dushanbe. Admirers send money; Kabul sends a note. The Tajik government controls the hall and the cameras.',
  'event.leaderInExile.why':
    'A host of exiles holds a card that cannot be played often: it warms friends, and it is seen by those against whom it is held.',
  'event.leaderInExile.source': 'Arntz & Kemper 2021, on Tajikistan and its co-ethnics.',
  'event.leaderInExile.choice.stage': 'Give the hall and the cameras',
  'event.leaderInExile.choice.stage.does':
    'Tajik stability +1, standing of the resistance +1; Tajik status towards the Taliban one step down.',
  'event.leaderInExile.choice.silence': 'Ask for silence',
  'event.leaderInExile.choice.silence.does': 'Tajik stability −1, standing +1; Taliban cohesion +1.',
  'event.leaderInExile.choice.letSpeak': 'Let it happen without cameras',
  'event.leaderInExile.choice.letSpeak.does': 'Nothing more changes this month.',

  'event.polioTeams.headline': 'Polio teams',
  'event.polioTeams.text':
    'For the first time in years vaccinators may go to every district. Teams ask whether they may knock at doors, or must wait in mosques for children to be brought.',
  'event.polioTeams.why':
    'An illness that knows no border was almost gone. Letting teams in is a small act of a state, and it is noticed.',
  'event.polioTeams.source': 'General knowledge: nationwide vaccination in Afghanistan, from 8 November 2021.',
  'event.polioTeams.choice.doors': 'From door to door',
  'event.polioTeams.choice.doors.does': 'Taliban standing +1, cohesion −1; Pakistani stability +1.',
  'event.polioTeams.choice.guards': 'With guards',
  'event.polioTeams.choice.guards.does': 'Costs 1 coin; standing +1, violence in Kunar −1.',
  'event.polioTeams.choice.mosques': 'In mosques only',
  'event.polioTeams.choice.mosques.does': 'Nothing changes this month.',

  'event.prisonBreak.headline': 'Prison break',
  'event.prisonBreak.text':
    'Cells in Jalalabad stand open in the morning. Among those who are gone are men of IS-K; guards say that they saw nothing. Presence in Nangarhar rises.',
  'event.prisonBreak.why':
    'When a state falls its prisons open. Movements that had lost their commanders find them again.',
  'event.prisonBreak.source':
    'General knowledge: attack on the Jalalabad prison, August 2020; prisons opened in August 2021.',
  'event.prisonBreak.choice.search': 'Search the valleys',
  'event.prisonBreak.choice.search.does': 'Costs 1 coin; presence in Nangarhar −1.',
  'event.prisonBreak.choice.pardon': 'Call it a pardon',
  'event.prisonBreak.choice.pardon.does': 'Cohesion +1, standing −1.',
  'event.prisonBreak.choice.wait': 'Say nothing',
  'event.prisonBreak.choice.wait.does': 'Nothing more changes this month.',

  'event.earthquake.headline': 'Earthquake',
  'event.earthquake.text':
    'The ground has shaken at night in a poor district, and houses of clay have fallen. Roads are cut; the neighbours have tents, doctors and helicopters. Each decides without waiting for the others.',
  'event.earthquake.why':
    'Help after a disaster goes to people and lands at an airport where somebody must be greeted. Recognition begins in such moments, or is avoided in them.',
  'event.earthquake.source': 'General knowledge: earthquakes in Badghis, 17 January 2022, and Paktika, 22 June 2022.',
  'event.earthquake.choice.tents': 'Send tents and doctors',
  'event.earthquake.choice.tents.does': '1 coin to the Taliban; standing +1.',
  'event.earthquake.choice.condole': 'Send condolences',
  'event.earthquake.choice.condole.does': 'Nothing changes for this power.',

  'event.journalistsLeak.headline': 'A journalist’s leak',
  'event.journalistsLeak.text':
    'A newspaper prints a document with seals that was meant for very few. If any secret pact is in force, one of them is public now; nobody knows who talked.',
  'event.journalistsLeak.why':
    'Secret treaties are as strong as the cupboard they lie in. Whoever signs one should have an explanation ready.',
  'event.journalistsLeak.source':
    'Arntz & Kemper 2021, where coordination of Moscow and Dushanbe is inferred from visits; general knowledge.',

  'event.nowruzTruce.headline': 'Nowruz truce',
  'event.nowruzTruce.text':
    'The new year of spring is kept on both sides of the front in Panjshir. Elders carry a paper from post to post: a month without attacks. Both commands are asked, each alone.',
  'event.nowruzTruce.why':
    'A truce is the smallest pact: no trust, one date. What each side does with the month shows what it expects.',
  'event.nowruzTruce.source': 'Arntz & Kemper 2021, on the resistance in Panjshir; Nowruz of March 2022.',
  'event.nowruzTruce.choice.rest': 'Let the guns rest',
  'event.nowruzTruce.choice.rest.does': 'Standing +1; violence in Panjshir −1.',
  'event.nowruzTruce.choice.press': 'Use the month',
  'event.nowruzTruce.choice.press.does': 'Own cohesion +1, standing −1; violence in Panjshir +1.',
  'event.nowruzTruce.choice.silence': 'No answer',
  'event.nowruzTruce.choice.silence.does': 'Nothing changes for this power.',

  'event.guestList.headline': 'The guest list',
  'event.guestList.text':
    'The new rulers prepare to inaugurate their government and write invitations. Who comes recognises nothing and is seen by all. The invited answer in sealed letters, which are opened together.',
  'event.guestList.why':
    'Russia and five others were invited; then the ceremony was cancelled, and it was denied that a date had been set. Whoever had accepted stood alone.',
  'event.guestList.source':
    'Arntz & Kemper 2021, on the responses to the take-over: invitations for 11 September 2021.',
  'event.guestList.choice.nobody': 'Invite nobody',
  'event.guestList.choice.nobody.does': 'There will be no ceremony.',
  'event.guestList.choice.envoy': 'Send an envoy',
  'event.guestList.choice.envoy.does': 'If it is held: pays the price, stability +1. If it is cancelled: standing −1.',
  'event.guestList.choice.junior': 'Send a junior official',
  'event.guestList.choice.junior.does': 'Neither seen nor missed: nothing changes for this power.',
  'event.guestList.choice.decline': 'Decline',
  'event.guestList.choice.decline.does': 'If it is cancelled: standing +1.',

  'event.guestTables.headline': 'The tables are laid',
  'event.guestTables.text':
    'All answers to the invitations are open. The hall in Kabul is ready for guests, or for the news that no date had ever been set.',
  'event.guestTables.why':
    'An invitation is leverage until the day itself: then somebody is left standing, the host or the guests.',
  'event.guestTables.source': 'Arntz & Kemper 2021, on the responses to the take-over.',
  'event.guestTables.choice.hold': 'Hold the ceremony',
  'event.guestTables.choice.hold.does':
    'Envoys pay the price and gain 1 stability. Cohesion +1 if an envoy comes, standing +1 if two come; standing −1 if none does.',
  'event.guestTables.choice.cancel': 'Cancel it',
  'event.guestTables.choice.cancel.does': 'Standing −1 for each power that sent an envoy, +1 for each that declined.',

  'event.identityCards.headline': 'Identity cards',
  'event.identityCards.text':
    'The new identity cards name the holder’s ethnic group, and the printing goes on. Nobody has counted the groups for decades; every count changes who feels left out of the cabinet.',
  'event.identityCards.why':
    'Shares of the population are claims as long as they are estimates. A fair cabinet depends on whose numbers are used.',
  'event.identityCards.source': 'Arntz & Kemper 2021, note on population.',
  'event.identityCards.choice.count': 'Publish what the offices counted',
  'event.identityCards.choice.count.does': 'Pashtun share −2, Tajik and Hazara +1 each; standing +1.',
  'event.identityCards.choice.ownCount': 'Publish an own estimate',
  'event.identityCards.choice.ownCount.does': 'Pashtun share +2, Tajik −2; cohesion +1, standing −1.',
  'event.identityCards.choice.stop': 'Stop the printing',
  'event.identityCards.choice.stop.does': 'Nothing changes this month.',
} as const satisfies Readonly<Record<string, string>>;
