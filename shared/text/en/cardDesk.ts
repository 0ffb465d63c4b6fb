// Words around event cards: invitations sent, and what a card does by itself.

export const cardDesk = {
  'news.invited': '{{host}} invites {{guests}} to the inauguration in Kabul; an envoy is asked for {{coins}}.',
  'news.invited.free': '{{host}} invites {{guests}} to the inauguration in Kabul.',

  'match.invite': 'Whom to invite',
  'match.invite.asks': 'An envoy',
  'match.invite.free': 'comes free of charge',
  'match.invite.price_one': 'is asked for {{count}} coin',
  'match.invite.price_other': 'is asked for {{count}} coins',
  'match.invite.send': 'Send the invitations',
} as const satisfies Readonly<Record<string, string>>;
