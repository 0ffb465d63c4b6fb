// Cables: what intelligence, securing units and the night bring to one power alone (rules 5, 8). Always true; what becomes of it is talk.

export const cables = {
  'cable.mainAlert': 'The main push of this month comes at {{front}}.',
  'cable.falseAlarm': '{{front}} is a false alarm.',
  'cable.strongPush': 'What waits behind {{front}} is stronger than one guard.',
  'cable.presence': 'Presence of IS-K in {{province}}: {{presence}} of 3.',
  'cable.pactExists': 'A secret pact between {{a}} and {{b}} exists.',
  'cable.secretPact': 'In secret, {{parties}} have agreed: {{what}}.',
  'cable.noSecretPact': '{{power}} has no secret pact that you are no party to.',
  'cable.soldTwice': 'The army at {{province}} is promised twice by {{power}}.',
} as const satisfies Readonly<Record<string, string>>;
