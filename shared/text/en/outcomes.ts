// What became of an order and why. `{{unit}}`, `{{by}}` and `{{whom}}` are units in words ("the Tajik army at Sughd"); clauses under
// `outcome.stop` and `reason` stand after a colon. Sentences never say "you": the projector shows the same.

export const outcomes = {
  'outcome.yours': 'What became of your orders in {{month}}',
  'outcome.hold.ok': '{{unit}} holds.',
  'outcome.secure.ok': '{{unit}} secures the province.',
  'outcome.move.ok': '{{unit}} moves to {{to}}.',
  'outcome.supportHold.ok': '{{unit}} backs {{whom}}.',
  'outcome.supportMove.ok': '{{unit}} backs {{whom}} on the way to {{to}}.',
  'outcome.convoy.ok': '{{unit}} carries {{whom}} over the sea to {{to}}.',

  'outcome.move.stopped': '{{unit}} does not get to {{to}}: {{why}}.',
  'outcome.convoy.stopped': '{{unit}} carries {{whom}} in vain: {{why}}.',
  'outcome.stop.bounced': '{{by}} wanted in too, with no less strength',
  'outcome.stop.heldOff': '{{by}} holds it, {{against}} against {{strength}}',
  'outcome.stop.headToHead': '{{by}} came the other way and was no weaker',
  'outcome.stop.ownUnit': '{{by}} stayed, and nobody drives out their own',
  'outcome.stop.notCarried': 'no fleet was told to carry it',
  'outcome.stop.convoyBroken': 'the convoy broke at {{seas}}, where its fleet was driven out',
  'outcome.stop.convoyParadox': 'the convoy through {{seas}} hung on its own success, so it failed',

  'outcome.supportHold.noMatchingOrder': '{{unit}} backs nobody: {{whom}} did not stay.',
  'outcome.supportMove.noMatchingOrder': '{{unit}} backs nobody: {{whom}} was not on the way to {{to}}.',
  'outcome.convoy.noMatchingOrder': '{{unit}} carries nobody: {{whom}} did not go to {{to}} by sea.',
  'outcome.support.cutBy': 'The support of {{unit}} is cut: {{by}} attacked it.',
  'outcome.support.cutByPush': 'The support of {{unit}} is cut by the push over the border from {{from}}.',

  'outcome.dislodged': '{{unit}} is driven out.',
  'outcome.dislodgedBy': '{{unit}} is driven out by {{by}}.',
  'outcome.convoy.dislodgedBy': '{{unit}} is driven out by {{by}}, so it carries nobody.',

  'outcome.voided.noPact': '{{unit}} wanted to back {{whom}}, but no pact lets it help over this border.',
  'outcome.voided.noPact.move':
    '{{unit}} wanted to back {{whom}} on the way to {{to}}, but no pact lets it help over this border.',
  'outcome.voided.securingUnit': '{{unit}} could not back {{whom}}: that unit was spread out to secure.',
  'outcome.voided.securingUnit.move': '{{unit}} could not back {{whom}}: that unit was spread out to secure.',
  'outcome.voided.crisis': '{{unit}} holds: its government is in crisis, and units hold or secure until it is over.',
  'outcome.voided.closed': '{{unit}} holds: the order named a province that is closed in this match.',
  'outcome.illegal': '{{unit}} holds: {{why}}.',
  'outcome.unitAt': 'the unit at {{at}}',
  'outcome.both': '{{first}} {{second}}',

  'reason.noSuchUnit': 'no unit stands where the order needs one',
  'reason.notYourUnit': 'it takes orders from its own government only',
  'reason.unreachable': 'that is out of reach from {{at}}',
  'reason.noRoute': 'no chain of fleets leads there from {{at}}',
  'reason.wrongKind': 'that kind of unit cannot do this',
  'reason.unknownProvince': 'the order named a place that is not on the board',
  'reason.unknownCoast': 'the order named a coast that is not there',
  'reason.coastNeeded': 'the place has several coasts and the order named none',
  'reason.supportUnreachable': 'it cannot reach the place where it was to help',
  'reason.supportSelf': 'a unit cannot back itself',
  'reason.convoyNotAtSea': 'only a fleet at sea can carry an army',
  'reason.malformed': 'the order could not be read',
  'reason.duplicateOrder': 'it had an order already, and the first one stands',
  'reason.swapWithSelf': 'the order led to where it began',
} as const satisfies Readonly<Record<string, string>>;
