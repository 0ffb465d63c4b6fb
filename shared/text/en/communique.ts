// The communiqué: a one-page newspaper of the month, the same for everybody.

export const communique = {
  'communique.month': '{{month}} {{year}}',
  'communique.headline.collapse': 'The region gives way',
  'communique.headline.incursion': '{{by}} sends troops into {{province}}',
  'communique.headline.last': 'One more, and all is lost: breach at {{fronts}}',
  'communique.headline.gotIn': 'Breach at {{fronts}}',
  'communique.headline.broken': 'A promise of {{power}} was worth its paper',
  'communique.headline.helped': '{{front}} held with {{adjective}} help',
  'communique.headline.corridor': 'Rails to Kabul',
  'communique.headline.held': 'The river line holds',
  'communique.headline.quiet': 'A month without shots',

  'communique.story.border': 'On the river',
  'communique.story.clashes': 'On the march',
  'communique.story.word': 'Given words',
  'communique.story.kabul': 'In Kabul',
  'communique.story.pacts': 'Signed this month',
  'communique.story.demands': 'Demands',
  'communique.story.statements': 'Threat or pretext',
  'communique.story.country': 'Across Afghanistan',
  'communique.story.armies': 'Armies',
  'communique.story.event': 'Also this month',
  'communique.story.trade': 'Rails and routes',
  'communique.story.kept': 'Words kept',
  'communique.story.quietTalks': 'In the capitals',
  'communique.story.quietTalks.sentence': 'Delegations talk behind closed doors. Nothing more is known.',
  'communique.story.quietBorder': 'At the crossings',
  'communique.story.quietBorder.sentence': 'Guards were changed, lorries were searched, nobody came.',
  'communique.story.quietHome': 'At home',
  'communique.story.quietHome.sentence': 'Prices and wages filled the other papers.',

  'communique.done': 'Promised and done: {{lines}}.',
  'communique.done.posts': '{{promised}} {{group}} posts promised, {{given}} given',
  'communique.done.nothing':
    'Promised and done: no posts were promised in public; {{posts}} of 33 are held by Pashtuns, inclusion stands at {{inclusion}} of 100.',
} as const satisfies Readonly<Record<string, string>>;
