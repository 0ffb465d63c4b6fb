// Each clause kind in the almanac: what it does, what it weighs as leverage, and who sees to it (rules 6.1, 7).
import type { ClauseKind } from '../../politics/clause.ts';

export const almanacClauses = {
  'almanac.clause.pay.does': 'Coins go over by themselves in Resolution, once or each month, oldest pact first.',
  'almanac.clause.pay.leverage':
    'Each coin a month weighs 1 for who pays, 3 at most; double while the other is nearly out of coins.',
  'almanac.clause.pay.watched': 'The treasury: too few coins is a breach.',
  'almanac.clause.orderPledge.does':
    'Says what one unit will be ordered: support, secure, hold, or stay out of a province. A promised support may be given over a border.',
  'almanac.clause.orderPledge.leverage':
    'Weighs 1 for the giver in a month in which it guards a crossing that is named; idle ones weigh nothing.',
  'almanac.clause.orderPledge.watched':
    'Judged against the orders at the bell: kept, broken, or idle. It lapses if the unit was driven off.',
  'almanac.clause.actPledge.does':
    'Posts of the cabinet, a ban on opium, a border regime or a card, by the end of a month.',
  'almanac.clause.actPledge.leverage': 'Weighs 1 for the giver until it has been judged.',
  'almanac.clause.actPledge.watched':
    'Judged at the Close of its month; the communiqué prints what was promised and what was done.',
  'almanac.clause.access.does':
    'Units may enter as guests; with basing they may also land there. Permits support between the two over the border.',
  'almanac.clause.access.leverage':
    'Basing weighs 1 for the host. The guests themselves weigh for their owner: what protects can also leave.',
  'almanac.clause.access.watched': 'The board: without it an entry is an incursion. Driving out a guest breaks it.',
  'almanac.clause.nonAggression.does':
    'No incursion on each other, no help for one, no coins or arms for who made one.',
  'almanac.clause.nonAggression.leverage': 'Weighs 1 both ways, unless an institution asks it of all its members.',
  'almanac.clause.nonAggression.watched': 'Judged at each Close by moves, supports and payments.',
  'almanac.clause.mutualDefence.does':
    'An incursion on one lets the others in. A partner next to the intruder a month later comes, or loses 1 standing. Permits support over the border.',
  'almanac.clause.mutualDefence.leverage': 'Weighs 1 both ways.',
  'almanac.clause.mutualDefence.watched': 'A right: staying away costs standing, but breaks nothing.',
  'almanac.clause.trade.does':
    'One coin each at Briefing, unless one of the two fought in the month before. Two trades pay a power at most.',
  'almanac.clause.trade.leverage': 'Weighs 1 both ways; double for who is nearly out of coins.',
  'almanac.clause.trade.watched': 'Nobody needs to: it pays by itself.',
  'almanac.clause.arms.does':
    'The buyer may have one unit more while it is in force; two such clauses count, one a seller.',
  'almanac.clause.arms.leverage': 'Weighs 1 for the seller; double while a crossing of the buyer is named.',
  'almanac.clause.arms.watched': 'It acts by itself; the price is due once.',
  'almanac.clause.exercise.does':
    'In its month units of those who take part that hold there or next to it are as in a fort, and may support each other over the border. New arms are cheaper in the month after.',
  'almanac.clause.exercise.leverage': 'Weighs nothing: it is over when it has been held.',
  'almanac.clause.exercise.watched':
    'The board: units of two of them must be near, and the place rests for two months after.',
  'almanac.clause.corridor.does':
    'Funders pay 3 coins together at signing. When it is built, each who controls a part or paid for it earns, as long as the route is quiet.',
  'almanac.clause.corridor.leverage': 'Weighs 1 for each who holds a piece of the route, over all who live by it.',
  'almanac.clause.corridor.watched': 'The country along the way: violence and lost provinces stop it.',
  'almanac.clause.supply.does':
    'Electricity, gas, grain or work permits, with or without a price. In winter they are needed.',
  'almanac.clause.supply.leverage': 'Weighs 2 for the giver, double in winter. Cutting it is the end of that leverage.',
  'almanac.clause.supply.watched': 'It flows by itself; a bill that is not paid is a breach.',
  'almanac.clause.status.does':
    'A step towards the Taliban: contact, embassy, recognition; or putting them on a list, or off it.',
  'almanac.clause.status.leverage': 'What one could take back: the step itself weighs for who has taken it.',
  'almanac.clause.status.watched':
    'Done in Resolution; a step that has been made impossible after signing is a breach.',
  'almanac.clause.borderRegime.does':
    'Sets the border for refugees and binds it, with a number a month if it says one.',
  'almanac.clause.borderRegime.leverage':
    'Weighs nothing by itself: it is a promise to people who do not sit at the table.',
  'almanac.clause.borderRegime.watched': 'It acts by itself; of two pacts the older binds.',
  'almanac.clause.asylum.does':
    'After the payment the host takes in stranded people. Every third unit costs it 1 stability.',
  'almanac.clause.asylum.leverage': 'Weighs nothing: it is done once.',
  'almanac.clause.asylum.watched': 'It acts by itself; without the payment nobody comes.',
  'almanac.clause.counterTerror.does':
    'Who learns presence in a named province tells the others by cable, and a unit that secures next to it counts there too.',
  'almanac.clause.counterTerror.leverage': 'Weighs nothing; what it brings is knowledge.',
  'almanac.clause.counterTerror.watched': 'It acts by itself.',
  'almanac.clause.hub.does':
    'The funder pays 1 coin a month, the host earns 2 at the next Briefing. Public pacts only, and one hub at first.',
  'almanac.clause.hub.leverage': 'Weighs 1 for the funder while the hub works.',
  'almanac.clause.hub.watched': 'A second claim is voted on by all others; at a standing of 2 or less it stands still.',
  'almanac.clause.vote.does': 'Yes or no on every motion of a kind, until a month.',
  'almanac.clause.vote.leverage': 'Weighs 1 for the giver until it ends.',
  'almanac.clause.vote.watched': 'Judged at the count. If nothing was voted on it lapses.',
  'almanac.clause.neutrality.does': 'No mutual defence, no access and no exercise with anybody.',
  'almanac.clause.neutrality.leverage': 'Weighs 1 for who is neutral.',
  'almanac.clause.neutrality.watched':
    'Judged at signing and at each Close. A secret tie is no evidence before those who may not read it.',
  'almanac.clause.noSupportFor.does': 'No coins, arms, supplies, supports or convoys for a power.',
  'almanac.clause.noSupportFor.leverage': 'Weighs 1 for the giver.',
  'almanac.clause.noSupportFor.watched': 'Judged at each Close by orders and payments that can be seen.',
  'almanac.clause.demilitarise.does': 'No unit of the giver in the named provinces after Regroup.',
  'almanac.clause.demilitarise.leverage': 'Weighs 1 for the giver.',
  'almanac.clause.demilitarise.watched': 'Judged at each Close by where units stand.',
  'almanac.clause.other.does': 'Words that both sides read and the game does not understand.',
  'almanac.clause.other.leverage': 'Weighs nothing.',
  'almanac.clause.other.watched': 'Nobody but the reader. Not all that is signed is meant to be checked.',
} as const satisfies Readonly<Record<`almanac.clause.${ClauseKind}.${'does' | 'leverage' | 'watched'}`, string>>;
