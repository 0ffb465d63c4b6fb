// Quick phrases with slots (rules 5): `phrase.<id>`, shown in each reader's language and understood by bots.
// Slots: {{province}}, {{power}}, {{coins}}. `.label` is the chip before the slots are filled.
import type { QuickPhrase } from '../../command/command.ts';

type PhraseKey = `phrase.${QuickPhrase['id']}` | `phrase.${QuickPhrase['id']}.label`;

export const phrases = {
  'phrase.greet': 'Greetings from our capital. What do you need this month?',
  'phrase.greet.label': 'Greet',
  'phrase.accept': 'We accept.',
  'phrase.accept.label': 'I accept',
  'phrase.refuse': 'We cannot agree to that.',
  'phrase.refuse.label': 'I refuse',
  'phrase.thank': 'Thank you. We will remember it.',
  'phrase.thank.label': 'Thanks',
  'phrase.iWill': 'We will. It can be signed now.',
  'phrase.iWill.label': 'I will',
  'phrase.notForThatPrice': 'Not for that price. {{coins}} coins.',
  'phrase.notForThatPrice.label': 'Not for that price',
  'phrase.payFirst': '{{power}} has to pay first.',
  'phrase.payFirst.label': 'Pay first',
  'phrase.helpMe': 'We need help at {{province}} this month. What would it cost?',
  'phrase.helpMe.label': 'Help me at …',
  'phrase.iSupport': 'We can support {{province}} this month, if it is signed.',
  'phrase.iSupport.label': 'I can support …',
  'phrase.whoGuards': 'Who guards {{province}}?',
  'phrase.whoGuards.label': 'Who guards …?',
  'phrase.canYouSecure': 'Can you secure {{province}} this month?',
  'phrase.canYouSecure.label': 'Can you secure …?',
  'phrase.isReal': 'The threat at {{province}} is real.',
  'phrase.isReal.label': '… is real',
  'phrase.isPretext': 'The alarm at {{province}} is false.',
  'phrase.isPretext.label': '… is a pretext',
  'phrase.youBroke': '{{power}} has broken its word.',
  'phrase.youBroke.label': 'Word broken',
} as const satisfies Readonly<Record<PhraseKey, string>>;
