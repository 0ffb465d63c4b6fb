// Event cards about China, Pakistan, the United States and donors in words. Tone and parts: see events.ts.

export const eventsFar = {
  'event.waitingRoom.headline': 'A waiting room',
  'event.waitingRoom.text':
    'Washington asks whether Afghans may wait in Central Asia for their visas. Moscow answers before those who were asked: this should be settled in the alliance. Dushanbe and Tashkent reply in sealed letters.',
  'event.waitingRoom.why':
    'Between Russia and most of its neighbours there are no visas: who waits in one country may soon stand in another. The reason was given in public.',
  'event.waitingRoom.source': 'Arntz & Kemper 2021, on the responses to the take-over.',
  'event.waitingRoom.choice.host': 'Host some hundreds',
  'event.waitingRoom.choice.host.does': 'Up to 2 coins from the United States; stability −1.',
  'event.waitingRoom.choice.refer': 'Refer it to the CSTO',
  'event.waitingRoom.choice.refer.does': 'Russian standing +1, American standing −1.',
  'event.waitingRoom.choice.decline': 'Regret',
  'event.waitingRoom.choice.decline.does': 'Nothing changes for this power.',

  'event.ministersTour.headline': 'The minister’s tour',
  'event.ministersTour.text':
    'Pakistan’s foreign minister travels from capital to capital and asks for patience with Kabul. In Dushanbe, the most difficult stop, the talk lasts longer than planned.',
  'event.ministersTour.why':
    'Somebody always carries messages between those who do not speak. Here the visitor was said to have left without an answer.',
  'event.ministersTour.source': 'Arntz & Kemper 2021, on Tajikistan and its co-ethnics.',
  'event.ministersTour.choice.listen': 'Open a channel',
  'event.ministersTour.choice.listen.does':
    'Tajik status towards the Taliban one step up; Tajik stability −1, Pakistani standing +1.',
  'event.ministersTour.choice.trade': 'Speak of trade instead',
  'event.ministersTour.choice.trade.does': 'Tajikistan offers Pakistan trade; it may sign.',
  'event.ministersTour.choice.refuse': 'Refuse in public',
  'event.ministersTour.choice.refuse.does': 'Tajik stability +1, Pakistani standing −1.',
  'event.ministersTour.choice.tea': 'Tea, and no answer',
  'event.ministersTour.choice.tea.does': 'Nothing changes this month.',

  'event.frozenReserves.headline': 'Frozen reserves',
  'event.frozenReserves.text':
    'Billions of the Afghan central bank lie in accounts abroad. Banks in Kabul pay out a few notes a week. Washington is asked whether the money belongs to a state, its rulers, its people or its creditors.',
  'event.frozenReserves.why':
    'Money withheld is leverage as long as it is withheld; its price is paid by people who hold none of the offices.',
  'event.frozenReserves.source': 'General knowledge: the assets of Da Afghanistan Bank, from August 2021.',
  'event.frozenReserves.choice.fund': 'A fund for wages and wheat',
  'event.frozenReserves.choice.fund.does': 'Taliban +1 coin; American standing +1, stability −1.',
  'event.frozenReserves.choice.keep': 'Say that it stays frozen',
  'event.frozenReserves.choice.keep.does': 'Taliban cohesion −1; American standing −1, stability +1.',
  'event.frozenReserves.choice.study': 'Order a study',
  'event.frozenReserves.choice.study.does': 'Nothing changes this month.',

  'event.debtRelief.headline': 'Debt relief',
  'event.debtRelief.text':
    'Roads and power plants in Tajikistan and Kyrgyzstan were built on Chinese loans, and payments fall due in a poor year. Beijing can be patient, or take something else.',
  'event.debtRelief.why': 'A loan is a supply of money with a long memory; the creditor chooses when it speaks.',
  'event.debtRelief.source':
    'General knowledge: public debt of Kyrgyzstan and Tajikistan to Chinese lenders, 2020–2022.',
  'event.debtRelief.choice.prolong': 'Prolong the loans',
  'event.debtRelief.choice.prolong.does':
    'China pays 1 coin and gains 1 standing; stability +1 in Tajikistan and Kyrgyzstan.',
  'event.debtRelief.choice.mine': 'Accept a mine as payment',
  'event.debtRelief.choice.mine.does': 'China +1 coin, standing −1; Tajikistan +1 coin, stability −1.',
  'event.debtRelief.choice.asAgreed': 'As agreed',
  'event.debtRelief.choice.asAgreed.does': 'Nothing changes this month.',

  'event.railwayToPeshawar.headline': 'Railway to Peshawar',
  'event.railwayToPeshawar.text':
    'Surveyors have walked the line from the Amu Darya over the passes to Peshawar. Tashkent and Islamabad are each asked to pay for the drawings, and neither sees the other’s answer first.',
  'event.railwayToPeshawar.why':
    'A way to the sea is worth more to Uzbekistan than any alliance, and it leads through Kabul, whoever rules there.',
  'event.railwayToPeshawar.source':
    'General knowledge: the Termez–Mazar–Kabul–Peshawar railway, plans of 2021–2022; Arntz & Kemper 2021.',
  'event.railwayToPeshawar.choice.survey': 'Pay the surveyors',
  'event.railwayToPeshawar.choice.survey.does':
    'Costs 1 coin; standing +1. The railway, if it is being built, pays a month sooner.',
  'event.railwayToPeshawar.choice.wait': 'Wait for the other',
  'event.railwayToPeshawar.choice.wait.does': 'Nothing changes for this power.',

  'event.donorConference.headline': 'Donor conference',
  'event.donorConference.text':
    'Governments and agencies meet on a screen and read out sums for the Afghan people. A second hub for aid organisations can now be opened in the region. What each will give, it writes down first.',
  'event.donorConference.why': 'To pledge in public costs little and is remembered; who pays is asked a year later.',
  'event.donorConference.source': 'General knowledge: pledging conference on Afghanistan, 31 March 2022.',
  'event.donorConference.choice.pledge': 'Give',
  'event.donorConference.choice.pledge.does': 'Costs 1 coin; standing +1.',
  'event.donorConference.choice.speak': 'Speak of principles',
  'event.donorConference.choice.speak.does': 'Nothing changes for this power.',

  'event.newEnvoy.headline': 'A new envoy',
  'event.newEnvoy.text':
    'The United States have a new envoy for Afghanistan. The files are handed over in an afternoon; what was promised aloud stands, what was meant may change.',
  'event.newEnvoy.why':
    'Western envoys came and went while Moscow kept the same one for most of two decades. Partners notice who will still be there.',
  'event.newEnvoy.source': 'Arntz & Kemper 2021, on Russia’s representative; change of envoy, October 2021.',

  'event.attentionElsewhere.headline': 'Attention elsewhere',
  'event.attentionElsewhere.text':
    'After 24 February 2022 Moscow’s money, units and attention are needed on another front. Those who relied on them along the Panj count what is left.',
  'event.attentionElsewhere.why':
    'A protector is only as near as its other troubles allow. The article was written before this; the question it asks became sharper.',
  'event.attentionElsewhere.source':
    'General knowledge: Russia’s war in Ukraine since 24 February 2022. After the article.',
} as const satisfies Readonly<Record<string, string>>;
