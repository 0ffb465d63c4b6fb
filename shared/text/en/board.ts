// Words drawn on the board itself: countries, waters, tags of alerts and of a missing support.

export const board = {
  'board.aria': 'Board of the region. All provinces and units are also in the list beside it.',
  'board.country.RU': 'Russia',
  'board.country.KZ': 'Kazakhstan',
  'board.country.KG': 'Kyrgyzstan',
  'board.country.TJ': 'Tajikistan',
  'board.country.UZ': 'Uzbekistan',
  'board.country.TM': 'Turkmenistan',
  'board.country.AF': 'Afghanistan',
  'board.country.CN': 'China',
  'board.country.PK': 'Pakistan',
  'board.country.IR': 'Iran',
  'board.water.amuDarya': 'Amu Darya',
  'board.water.panj': 'Panj',
  'board.water.caspian': 'Caspian Sea',
  'board.alert.held': '{{front}} held',
  'board.alert.gotIn': '{{front}}: got in',
  'board.alert.false': 'false alarm',
  'board.support.missing': 'promised, not given',
} as const;
