// Institutions and motions: names, rules of voting, what each motion does, the record, and the words of the council tab.
// `motion.<kind>.title` names it, `motion.<kind>.does` says what comes of it. Neutral between all who vote.
import type { InstitutionId, MotionKind } from '../../politics/institutions/motion.ts';

const institutions = {
  'institution.csto.name': 'CSTO',
  'institution.csto.the': 'the CSTO',
  'institution.csto.full': 'Collective Security Treaty Organization',
  'institution.csto.rule': 'Consensus: adopted if at least two say yes and no member says no.',
  'institution.sco.name': 'SCO',
  'institution.sco.the': 'the SCO',
  'institution.sco.full': 'Shanghai Cooperation Organisation',
  'institution.sco.rule': 'Consensus: adopted if at least two say yes and no member says no.',
  'institution.moscowFormat.name': 'Moscow Format',
  'institution.moscowFormat.the': 'the Moscow Format',
  'institution.moscowFormat.full': 'Consultations convened by Russia',
  'institution.moscowFormat.rule': 'Adopted if two thirds of those present say yes.',
  'institution.floor.name': 'Vote of all',
  'institution.floor.the': 'the vote of all',
  'institution.floor.full': 'Every power but the two concerned',
  'institution.floor.rule': 'Most votes cast decide; on a tie nothing changes.',
} as const satisfies Readonly<Record<`institution.${InstitutionId}.${'name' | 'the' | 'full' | 'rule'}`, string>>;

const motions = {
  'motion.rubezh.kind': 'Exercise RUBEZH',
  'motion.rubezh.title': 'Exercise RUBEZH in {{at}}, {{month}}',
  'motion.rubezh.does':
    'Units of those who say yes that hold in {{at}} or next to it are fortified in {{month}}, and may support each other there.',
  'motion.collectiveDeployment.kind': 'Collective deployment',
  'motion.collectiveDeployment.title': 'Collective deployment to {{provinces}}',
  'motion.collectiveDeployment.does':
    '{{host}} opens {{provinces}} to the Russian reserve, and the two may support each other over that border.',
  'motion.admit.kind': 'Admission of a member',
  'motion.admit.title': 'Admission of {{power}}',
  'motion.admit.does':
    'Those who say yes offer {{power}} membership, mutual defence and arms free of charge. {{power}} joins by sealing it.',
  'motion.condemn.kind': 'Condemnation',
  'motion.condemn.title': 'Condemnation of {{power}}',
  'motion.condemn.does': '{{power}} loses 1 standing.',
  'motion.commonRefugeePosition.kind': 'Common position on refugees',
  'motion.commonRefugeePosition.title': 'Common position on refugees: {{regime}}',
  'motion.commonRefugeePosition.does': 'Those who say yes bind their borders for refugees: {{regime}}.',
  'motion.intelligenceExchange.kind': 'Exchange of intelligence',
  'motion.intelligenceExchange.title': 'Exchange of intelligence on {{provinces}}',
  'motion.intelligenceExchange.does':
    'Those who say yes share what they learn in {{provinces}}, and securing next to it counts there too.',
  'motion.contactGroup.kind': 'Contact group',
  'motion.contactGroup.title': 'Contact group: {{step}}',
  'motion.contactGroup.does': 'Those who say yes and can take the step take it together: {{step}}.',
  'motion.transportCorridor.kind': 'Transport corridor',
  'motion.transportCorridor.title': 'Corridor {{route}}',
  'motion.transportCorridor.does': '{{route}} is built; {{shares}}. Whoever lies on the way must agree.',
  'motion.inclusiveGovernment.kind': 'Inclusive government',
  'motion.inclusiveGovernment.title_one': '{{count}} post for {{group}} by {{month}}',
  'motion.inclusiveGovernment.title_other': '{{count}} posts for {{group}} by {{month}}',
  'motion.inclusiveGovernment.does_one':
    'Asks the Taliban to pledge {{count}} post for {{group}} by {{month}}. It binds them if they seal it.',
  'motion.inclusiveGovernment.does_other':
    'Asks the Taliban to pledge {{count}} posts for {{group}} by {{month}}. It binds them if they seal it.',
  'motion.donorCall.kind': 'Call for donors',
  'motion.donorCall.title': 'Call for donors for {{power}}',
  'motion.donorCall.does': 'Each of those who say yes gives {{power}} 1 coin at once.',
  'motion.jointStatement.kind': 'Joint statement',
  'motion.jointStatement.title': 'Joint statement on {{at}}: {{says}}',
  'motion.jointStatement.does': 'Those who say yes state before all: the alarm at {{at}} is {{says}}.',
  'motion.awardHub.kind': 'Award of the hub',
  'motion.awardHub.title': 'The hub to {{host}} instead of {{holder}}',
  'motion.awardHub.does': 'Yes gives the hub of humanitarian organisations to {{host}}; no leaves it with {{holder}}.',

  'motion.share': '{{power}} pays {{coins}}',
  'motion.regime.open': 'open',
  'motion.regime.humanitarian': 'humanitarian cases only',
  'motion.regime.closed': 'closed',
  'motion.step.contact': 'contact with the Taliban',
  'motion.step.embassy': 'an embassy in Kabul',
  'motion.step.recognised': 'recognition of the Taliban',
  'motion.says.real': 'real',
  'motion.says.pretext': 'a pretext',

  'motion.why.otherCatalogue': 'This institution has no such motion.',
  'motion.why.onTheTable': 'The same motion is on the table already: vote on that one.',
  'motion.why.absent': '{{power}} is not in this match.',
  'motion.why.notAMembersProvince': '{{at}} is not held by a member.',
  'motion.why.exerciseMonth': 'An exercise is held this month or in one of the next three.',
  'motion.why.hostNoMember': '{{power}} cannot be the host: it must be another member than Russia.',
  'motion.why.notAtTheBorder': '{{at}} has no crossing to Afghanistan.',
  'motion.why.cannotJoin': '{{power}} cannot be a member.',
  'motion.why.memberAlready': '{{power}} is a member already.',
  'motion.why.noStepTogether': 'Fewer than two members could take this step now: {{step}}.',
  'motion.why.funderNoMember': '{{power}} is no member and cannot be bound to pay.',
  'motion.why.neededNoMember': 'It needs the yes of {{power}}, which has no vote here.',
  'motion.why.frontNotNamed': '{{at}} is not named by an alert this month.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<`motion.${MotionKind}.kind`, string>>;

/** Record, ticker, playback. */
const record = {
  'council.log.open': '{{by}} moves in {{institution}}: {{motion}}.',
  'council.log.hubContested': 'Two claim the hub. All others vote next month: {{motion}}?',
  'council.log.withdrawn': '{{by}} takes back its motion in {{institution}}: {{motion}}.',
  'council.log.adopted': 'Adopted in {{institution}}: {{motion}}. Yes: {{yes}}.',
  'council.log.refused.against': 'Refused in {{institution}}: {{motion}}. No: {{no}}.',
  'council.log.refused.tooFew': 'Refused in {{institution}}: {{motion}}. Too few said yes: {{yes}}.',
  'council.log.refused.needed': 'Refused in {{institution}}: {{motion}}. A yes that it needs is missing. Yes: {{yes}}.',
  'council.log.refused.impossible': 'Void in {{institution}}: {{motion}} can no longer be done.',
  'council.log.guest.seated': '{{by}} seats {{power}} as a guest in {{institution}}.',
  'council.log.guest.left': '{{by}} takes the guest’s seat of {{power}} in {{institution}} away.',
  'council.log.convened': '{{by}} convenes the Moscow Format for next month: {{powers}}.',
  'council.log.nobody': 'nobody',
  'council.scene.adopted': 'Adopted in {{institution}}',
  'council.scene.refused': 'Refused in {{institution}}',
  'council.tag.yes': '{{count}} yes',
  'council.tag.no': '{{count}} no',
  'council.tag.abstained': '{{count}} abstained',
  'council.tag.pact': 'binds who said yes',
  'communique.story.councils': 'In the councils',
  'cause.condemned': 'condemned by {{institution}}',
} as const;

export const council = { ...institutions, ...motions, ...record } as const;
