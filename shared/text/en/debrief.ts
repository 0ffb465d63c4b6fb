// The first page of the archives: the article's question, answered by this match.

export const debrief = {
  'debrief.question': 'Did Moscow have leverage over the Taliban?',
  'debrief.months_one': 'one month',
  'debrief.months_other': '{{count}} months',
  'debrief.answer.unplayed': 'Nobody knows: no month was played to its end.',
  'debrief.answer.always': 'Yes, from the first month to the last.',
  'debrief.answer.some': 'For {{months}}, and on loan.',
  'debrief.answer.little': 'A little, never enough: {{best}} at its best.',
  'debrief.answer.none': 'No. Neither could withhold much from the other.',
  'debrief.answer.reversed': 'Rather the other way round.',
  'debrief.kabul.lost':
    'In {{month}} it could withhold {{best}} more than Kabul could; at the end {{last}} was left. What has been given is no stake any more.',
  'debrief.kabul.kept': 'At the end its lead over Kabul stood at {{last}}.',
  'debrief.kabul.delisted': 'It had taken the Taliban off its list: that card can be played once.',
  'debrief.neighbour.ahead': 'Over {{power}} it ended {{net}} ahead.',
  'debrief.neighbour.behind': '{{power}} could in the end withhold {{net}} more from Moscow than the other way round.',
  'debrief.neighbour.even': 'With {{powers}} the scales ended even.',
  'debrief.other': 'Most could be withheld from Kabul by {{power}}: {{net}} more than the other way round.',
  'debrief.border.helped':
    '{{infiltrations}}; {{stopped}} pushes were stopped, {{helped}} of them thanks to help over a border.',
  'debrief.border.alone': '{{infiltrations}}; {{stopped}} pushes were stopped, none thanks to help over a border.',
  'debrief.border.collapse': 'In the end it did not matter: {{infiltrations}}, and the region gave way.',
  'debrief.word': 'Promises judged: {{kept}} kept, {{broken}} broken.',
} as const satisfies Readonly<Record<string, string>>;
