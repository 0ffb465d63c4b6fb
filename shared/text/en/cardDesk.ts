// Words around event cards: invitations sent, and what a card does by itself.

export const cardDesk = {
  'news.invited': '{{host}} invites {{guests}} to the inauguration in Kabul; an envoy is asked for {{coins}}.',
  'news.invited.free': '{{host}} invites {{guests}} to the inauguration in Kabul.',

  'news.accused': '{{power}} says aloud that Moscow and Dushanbe act in concert.',
  'news.accusation.right':
    '{{power}} was right: Moscow and Dushanbe played good cop and bad cop. Their secret points are cancelled.',
  'news.accusation.wrong': '{{power}} was wrong: Moscow and Dushanbe had not arranged their parts.',
  'cause.accusation': 'the public accusation',
  'news.hostCard': 'The host has laid an event card on the pile for next month.',

  'news.written': '{{headline}}. {{text}}',
  'cause.written': '{{headline}}',

  'match.host.card': 'A card for next month',
  'match.host.card.play': 'Lay it on the pile',
  'match.host.card.played': 'It comes with the next Briefing.',
  'match.host.write': 'Write a card',
  'match.host.write.headline': 'Headline',
  'match.host.write.text': 'What happened',
  'match.host.write.effect': 'Effect',
  'match.host.write.none': 'none',

  'match.accuse': 'Say that Moscow and Dushanbe act in concert',
  'match.accuse.sure': 'Say it aloud',
  'match.accuse.warn':
    'Once a match. The archives tell: right, standing +1 and their secret points are cancelled; wrong, standing −1.',
  'match.accuse.done': 'Said aloud: Moscow and Dushanbe act in concert. The archives will tell.',

  'match.invite': 'Whom to invite',
  'match.invite.asks': 'An envoy',
  'match.invite.free': 'comes free of charge',
  'match.invite.price_one': 'is asked for {{count}} coin',
  'match.invite.price_other': 'is asked for {{count}} coins',
  'match.invite.send': 'Send the invitations',
} as const satisfies Readonly<Record<string, string>>;
