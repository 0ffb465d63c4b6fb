// Words of the clause kinds beyond the Lesson: treaty sentences, titles, evidence, leverage, refusals at the clause, and what the record says of them.
// Clauses speak in the future of duty ("shall"), evidence in the past; both fit powers in the singular and the plural.

export const clauses = {
  'pact.ballot.yes': 'yes',
  'pact.ballot.no': 'no',
  'pact.ballot.abstain': 'abstention',

  // The treaty
  'pact.clause.exercise':
    'In {{month}} units of {{participants}} shall exercise at {{at}}: there and next to it they hold as if in a fort, and may support each other.',
  'pact.clause.borderRegime.open': 'While this pact stands {{power}} shall keep its border open to refugees.',
  'pact.clause.borderRegime.humanitarian':
    'While this pact stands {{power}} shall let refugees in on humanitarian grounds.',
  'pact.clause.borderRegime.closed': 'While this pact stands {{power}} shall keep its border closed to refugees.',
  'pact.clause.borderRegime.open.quota_one':
    'While this pact stands {{power}} shall keep its border open to refugees, to {{count}} unit a month.',
  'pact.clause.borderRegime.open.quota_other':
    'While this pact stands {{power}} shall keep its border open to refugees, to {{count}} units a month.',
  'pact.clause.borderRegime.humanitarian.quota_one':
    'While this pact stands {{power}} shall let refugees in on humanitarian grounds, {{count}} unit a month.',
  'pact.clause.borderRegime.humanitarian.quota_other':
    'While this pact stands {{power}} shall let refugees in on humanitarian grounds, {{count}} units a month.',
  'pact.clause.asylum.free_one':
    '{{signing}}, {{host}} shall take in {{count}} unit of stranded refugees at the request of {{payer}}.',
  'pact.clause.asylum.free_other':
    '{{signing}}, {{host}} shall take in {{count}} units of stranded refugees at the request of {{payer}}.',
  'pact.clause.asylum.paid_one':
    '{{signing}}, {{payer}} shall pay {{host}} {{coins}}, and {{host}} shall take in {{count}} unit of stranded refugees.',
  'pact.clause.asylum.paid_other':
    '{{signing}}, {{payer}} shall pay {{host}} {{coins}}, and {{host}} shall take in {{count}} units of stranded refugees.',
  'pact.clause.counterTerror':
    '{{participants}} shall share what they learn of IS-K in {{provinces}}; where one of them secures next to these places, it counts there too.',
  'pact.clause.hub':
    'Humanitarian organisations shall work from a hub in {{host}}: each month {{funder}} shall pay {{coins}} for it, and it shall bring {{host}} {{income}}.',
  'pact.clause.vote':
    'Until {{month}} {{giver}} shall vote {{ballot}} in {{institution}} whenever the motion is: {{motion}}.',
  'pact.clause.neutrality': '{{power}} shall stay neutral: no mutual defence, no access and no exercise with anybody.',
  'pact.clause.noSupportFor':
    '{{giver}} shall send {{whom}} no coins, arms or supplies, and shall support and convoy no unit of {{whom}}.',
  'pact.clause.demilitarise': 'At the end of each month {{giver}} shall have no unit in {{provinces}}.',

  // Titles
  'pact.title.exercise': 'An exercise at {{at}}',
  'pact.title.borderRegime.open': 'An open border of {{power}}',
  'pact.title.borderRegime.humanitarian': 'A humanitarian border of {{power}}',
  'pact.title.borderRegime.closed': 'A closed border of {{power}}',
  'pact.title.asylum_one': 'Shelter for {{count}} unit in {{host}}',
  'pact.title.asylum_other': 'Shelter for {{count}} units in {{host}}',
  'pact.title.counterTerror': 'Joint watch over {{provinces}}',
  'pact.title.hub': 'A hub in {{host}}',
  'pact.title.vote': '{{giver}}: {{ballot}} to {{motion}}',
  'pact.title.neutrality': 'Neutrality of {{power}}',
  'pact.title.noSupportFor': 'No support of {{giver}} for {{whom}}',
  'pact.title.demilitarise': 'No units at {{provinces}}',

  // Evidence
  'evidence.exercise.notHeld':
    'There was no exercise at {{at}}: too few units stood near, or the place was used of late.',
  'evidence.borderRegime.notSet': 'The border of {{giver}} was not set as this pact says.',
  'evidence.asylum.fewer': 'Only {{taken}} of {{promised}} units were still stranded; {{giver}} took in these.',
  'evidence.corridor.taken': 'Another pact had begun the {{route}} before; nothing was paid.',
  'evidence.status.missed':
    'The step of {{giver}} was not taken: {{step}}. It no longer followed from where {{giver}} stood.',
  'evidence.vote.kept': 'As promised, {{giver}} voted {{ballot}}.',
  'evidence.vote.broken': 'The promise of {{giver}} was {{ballot}} to: {{motion}}. The vote was: {{given}}.',
  'evidence.vote.nothing': 'The promise of {{giver}} lapsed: nothing of the kind was put to the vote.',
  'evidence.neutrality.kept': 'To the end {{giver}} stayed neutral.',
  'evidence.neutrality.broken': 'The pact {{pact}} ties {{giver}} to a side.',
  'evidence.noSupportFor.kept': 'To the end {{giver}} gave no such support.',
  'evidence.noSupportFor.order': 'In the orders {{unit}} was told {{order}}, in aid of {{whom}}.',
  'evidence.noSupportFor.payment': 'A payment of {{giver}} went to {{whom}}.',
  'evidence.noSupportFor.clause': 'A pact in force has {{giver}} send goods or arms to {{whom}}, or coins.',
  'evidence.demilitarise.kept': 'To the end {{giver}} kept its units away.',
  'evidence.demilitarise.broken': 'At the end of the month a unit of {{giver}} stood at {{at}}.',

  // Leverage: what could be withheld
  'leverage.collateral': 'the coins laid down with its seal',
  'leverage.reserves': 'the frozen reserves',
  'leverage.hub': 'the money for the hub',
  'leverage.vote': 'a promised vote',
  'leverage.neutrality': 'its neutrality',
  'leverage.noSupportFor': 'the promise not to support {{whom}}',
  'leverage.demilitarise': 'the promise to keep units out of {{provinces}}',

  // Why not: at the clause, in words that say what would work
  'pact.why.againstItsPartner': 'Nobody asks to be left without support. Name somebody other than {{power}}.',
  'pact.why.borderBound': 'The pact {{pact}} binds the border of {{power}} otherwise. End it first.',
  'pact.why.exerciseNobodyNear':
    'An exercise needs units of two of its parties at {{at}} or next to it this month. Move up first, or choose a later month.',
  'pact.why.exerciseTooSoon': 'Another exercise in the same place is less than three months away.',
  'pact.why.fewerStranded_one': 'Only {{count}} unit of refugees is stranded now.',
  'pact.why.fewerStranded_other': 'Only {{count}} units of refugees are stranded now.',
  'pact.why.hasNoVote': 'There is no vote for {{power}} in this institution.',
  'pact.why.hostInAfghanistan': 'This cannot be in Afghanistan. Name a host other than {{power}}.',
  'pact.why.hubInSecret': 'A hub works in the open. Make this pact public.',
  'pact.why.hubSuspended': 'Organisations do not come to {{power}} while its standing is so low.',
  'pact.why.hubTwice': 'One host has one hub. Keep one of these clauses.',
  'pact.why.needsTwoParticipants': 'Name at least two parties that take part.',
  'pact.why.neutralTakesSide': 'This pact makes a power neutral and ties it to a side. Keep one of them.',
  'pact.why.noSuchMotion': 'There is no such motion in this institution.',
  'pact.why.notAFleet': 'This unit is an army.',
  'pact.why.notAfghan': 'This is about provinces of Afghanistan; {{at}} is not one of them.',
  'pact.why.notNeutral': 'The pact {{pact}} ties {{power}} to a side already. End it first.',
  'pact.why.placesOutOfRange': 'From 1 to {{most}} units.',
  'pact.why.quotaOfClosed': 'A closed border lets nobody in. Leave out the number, or open the border.',
  'pact.why.quotaOutOfRange': 'From 1 to {{most}} units a month.',
  'pact.why.supportsAlready': 'The pact {{pact}} has {{power}} support {{whom}} already. End it first.',
  'pact.why.supportsWhomNot': 'This pact forbids support for a power and gives it. Keep one of them.',
  'pact.why.tooManyProvinces': 'At most {{most}} provinces.',
  'pact.why.unitsWhereNone': 'This pact keeps units where it says that none shall be. Keep one of them.',

  // The record
  'news.exercise': 'Units of {{participants}} exercise at {{at}}.',
  'news.statusWaits': 'The step of {{power}} towards Kabul waits: an edict forbids it this month.',
  'news.tradeHalts': 'Trade of {{a}} and {{b}} brings nothing this month: one of them fought.',
  'news.sheltered_one': '{{power}} takes in {{count}} unit of stranded refugees.',
  'news.sheltered_other': '{{power}} takes in {{count}} units of stranded refugees.',
  'news.hubFunded': 'The hub in {{host}} works, with the money of {{funder}}.',
  'news.hubWaits': 'The hub in {{host}} waits: there are fewer hubs than hosts.',
  'news.hubSuspended': 'The hub in {{host}} stands still: the organisations do not trust its host.',
  'cable.sharedPresence': 'A report from {{power}}. Presence of IS-K in {{province}}: {{presence}} of 3.',
  'cause.paid.hub': 'the hub under {{pact}}',
  'cause.paid.asylum': 'shelter paid under {{pact}}',
  'cause.received.asylum': 'shelter paid under {{pact}}',
  'cause.hub': 'the hub',
  'cause.asylum': 'shelter for stranded families',
} as const satisfies Readonly<Record<string, string>>;
