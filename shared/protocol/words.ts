// Words that compact text says by one sign (compact.ts): ids and keys that travel often, the most frequent first. A word that is not listed costs
// bytes, never meaning.

/** Client and server must have the same list: append to it; another order is another version of the protocol. */
export const WORDS: readonly string[] = `
  tal ru tj uz kz kg tm ok pk nrf ir cn refused tj-bokhtar tj-kulob yes tj-khorog uz-termez us presence af-balkh once round kept stability
  intelligence csto af-herat af-badakhshan af-kunduz assessment tm-mary signatures tm-lebap evidence.nonAggression.kept u15 real af-kandahar
  expired open state pk-quetta done given u16 af-nangarhar u14 pk-peshawar no inForceSince af-kabul adopted army u17 af-takhar inForce
  condition.frontNamed ir-khorasan thisRound standing pact.act.secure u9 u18 tj-dushanbe u13 sco fortify news.fort u6 af-baghlan greet u2
  af-panjshir grain invest cause.policy.invest motion north embassy uz-qarshi kg-osh u22 ir-sistan power p6 u1 u7 tajik rally cause.policy.rally
  atMost news.exercise route railway p3 news.hubFunded homeKz paid p5 homeTj tj-sughd p4 homeUz belt basing succeeds evidence.noSupportFor.kept
  u37 against hubKz news.hosted cut u10 cutByPush paidAlly humanitarian worthyRole rent u8 af-kunar cause.routeSecured securingUnit workPermits
  p7 valley neutrality kabulListens pact.act.supportHold u25 evidence.orderPledge.kept west complied cohesion ourselves oshRoute pk-islamabad m1
  m3 m5 m4 m10 m13 af-bamyan withdrawn m8 m11 termezKabul af-jowzjan p17 m6 m7 abstain youBroke u24 u35 m2 m12 id giver electricity laid m9
  defied contact cause.attack u28 u29 provinces closed uz-bukhara u32 u33 caspian fulfilled evidence.orderPledge.keptSoFar cause.quietRounds
  cn-kashgar u27 all cause.policy.championCoEthnics wholeCountry uz-samarkand group af-faryab idle news.stranded p12 herat noAmericansIr
  traditionalIslam transit pact.group.tajik appeal u31 returned cause.unspoken u26 institutional wakhan moscowFormat donorConference u34 by
  promised match pact.title.trade cause.infiltration hazara signed broken breached cause.brokenWord p13 south evidence.actPledge.posts
  evidence.orderPledge.idle peshawar m14 pledge af-farah edict cause.policy.edict fightersReturn condition.controls.one controls crackdown
  cause.policy.crackdown championCoEthnics reshuffle cause.policy.reshuffle event.donorConference.choice.pledge is how m15 insurgency tm-ashgabat
  kg-naryn condition.flow.north condition.amount.atMost tooFew tj-murghab p15 p16 u38 amount rubezh pact.ballot.yes institution.csto.the delist
  unregisteredSchool opiumBan unpaidPowerBill event.workPermits.choice.tighten aid ballot institution khafHerat count ended
  evidence.actPledge.kept pact.deed.ban.on motion.rubezh.kind purge base201 electricityUz electricityTj permitsTj permitsUz tradeRuUz kant
  kg-chuy grainKz permitsKg tradeRuKz noPact uz-karakalpak noticeRounds deed code deposits intelligenceExchange evidence.demilitarise.kept
  evidence.orderPledge.broken news.sheltered atLeast care evidence.vote.kept hubForTwoCities identityCards event.identityCards.choice.ownCount
  leak news.mediated termezWorks prisonBreak event.prisonBreak.choice.pardon condition.posts condition.count.atLeast setBorderRegime mediate
  pipeline number on fails news.domesticAttack cause.domesticAttack news.risen evidence.waited gas wall linesTm amnesty u39 u40 verdicts province
  buffer cause.refugees neutral lapsed news.hubWaits pact.title.nonAggression journalistsLeak waterOfTheAmuDarya forgive
  event.unpaidPowerBill.choice.forgive register leaderInExile tighten dislodged dislodgedBy offices event.hubForTwoCities.choice.offices oilTowns
  evacuationRequest gasLines investmentFund patron heldOff strength host to floor admit borderGuardsShotAt published secret ownCount coordination
  treaty.coordination.words impossible tradeCnKz tradeCnPk tradeIrTal tradePkTal railwayToPeshawar pardon news.effect effect.hubs effect.plus
  cause.mediated void noMatchingOrder effect from news.tradeHalts at coins pact.coins p11 evidence.asylum.fewer pact.title.corridor pact.act.hold
  news.report af-paktia event.waterOfTheAmuDarya.choice.protest pact.title.pay.round repeat event.worthyRole.choice.repeat silence
  event.oilTowns.headline cap event.oilTowns.choice.cap evidence.noSupportFor.payment droneOverBadakhshan honestReport standWithPanjshir
  ministersTour event.ministersTour.choice.refuse teachersUnpaid survey event.railwayToPeshawar.choice.survey kz-kyzylorda u41 pact.group.hazara
  pact.route.khafHerat bounced cause.visaFree taken letSpeak whom pact.title.access.basing.one grantor grantee pay pact.title.supply.electricity
  pact.act.move p14 evidence.neutrality.kept cause.supplyCut evidence.vote.broken pact.ballot.no wait kz-astana p18 evidence.vote.nothing shunned
  share event.droneOverBadakhshan.choice.share allow event.standWithPanjshir.choice.allow refuse event.teachersUnpaid.choice.pay u12 u30
  uz-fergana receiver cutBy pact.act.supportMove trial event.fightersReturn.choice.trial evidence.demilitarise.broken evidence.status.missed step
  pact.thing.status.embassy motion.admit.kind evidence.orderPledge.unitGone public proposed policy points order pactEnded secure supportHold
  secured value orderPledge newsline frontNamed nonAggression falseAlarm noSupportFor push status when arms flow trade supply asylum answer
  demand access exercise move alerts card ranking posts commonRefugeePosition clause attack actPledge corridor mutualDefence counterTerror
  collectiveDeployment suspended ban control evidence.short renewed pushGone borderRegime notice p8 p2 vote resumed hub condemn demilitarise
  raised contactGroup p1 stronghold supportMove p9 p10 hold transportCorridor awardHub protected pact.route.termezKabul retreat pays convened
  acrossThePanj caretakerList event.leaderInExile.choice.stage jointStatement listing other noAmericansCn donorCall winterWithoutWheat stage
  pact.title.mutualDefence cause.winterNeed evidence.noSupportFor.order pact.title.arms event.rubezh21.headline moscowInvites fraternalTalks
  event.acrossThePanj.choice.alarm event.winterWithoutWheat.choice.send evidence.noSupportFor.clause close girlsSchools
  event.girlsSchools.choice.close inquiry event.borderGuardsShotAt.choice.inquiry pact.title.orderPledge.supportHold speak regime rubezh21
  event.moscowInvites.headline listen alarm event.winterWithoutWheat.headline send unsignedReport event.caretakerList.choice.hazara
  event.unregisteredSchool.choice.close same calm u3 u4 u5 u11 u19 u20 u21 u23 u36 u42 u43 u44 u45 u46 u47 u48 ru-volga ru-siberia kz-west
  kz-east kz-shymkent kz-almaty kg-batken uz-tashkent tm-balkan af-badghis af-ghor af-ghazni af-helmand cn-urumqi ir-tehran caspian-north
  caspian-south airlift hazaraAppeal releaseReserves declined accepted recognised liaison none voided motive.part.clause.gain
  motive.part.mood.gain motive.part.clause.cost pact.title.pay.once motive.did.order motive.did.policy motive.did.propose motive.did.refuse
  motive.vote.wish.gain motive.part.word.gain motive.part.leverage.cost motive.order.earned.state.gain motive.policy.intelligence
  motive.part.leverage.gain policy.intelligence.name motive.vote.bound.gain motive.did.sign motive.policy.assessment motive.order.front.gain
  motive.part.leader.cost policy.assessment.name motive.did.vote.yes motive.order.placed.gain motive.did.counter motive.part.mood.cost
  pact.title.noSupportFor motive.part.help.gain motion.rubezh.title motive.part.asItWas motive.part.ownOrders.cost motive.part.lines.gain
  motive.obstacle.purse motive.vote.bound.cost motive.part.later.gain motive.order.nothing motive.part.later.cost motive.order.word.gain
  motive.did.vote.no motive.part.lines.cost motive.part.aims.gain motive.part.tooLittle motive.part.enough m16 m17 m18 m19 m20 m21 m22 m23 m24
  motive.demand.access motive.demand.ban motive.demand.borderRegime motive.demand.coins motive.demand.leavePact motive.demand.loss
  motive.demand.other motive.demand.posts motive.demand.price motive.demand.pride motive.demand.secure motive.demand.stakes
  motive.demand.statement motive.demand.status motive.demand.supportHold motive.did.answer motive.did.defy motive.did.demand motive.did.disband
  motive.did.giveNotice motive.did.guest motive.did.invite motive.did.lost motive.did.meet motive.did.move motive.did.raise motive.did.redeploy
  motive.did.renew motive.did.retreat motive.did.stood motive.did.told motive.did.vote.abstain motive.effect.aims.cost motive.effect.aims.gain
  motive.effect.cost motive.effect.gain motive.event.default motive.guest.cancel motive.guest.decline motive.guest.envoy motive.guest.hold
  motive.guest.invite motive.guest.junior motive.guest.nobody motive.last.stood motive.last.told motive.obstacle.quiet motive.obstacle.rules
  motive.order.agreed motive.order.demand.cost motive.order.demand.gain motive.order.earned.road.cost motive.order.earned.road.gain
  motive.order.earned.state.cost motive.order.earned.watch.cost motive.order.earned.watch.gain motive.order.effort.cost motive.order.effort.gain
  motive.order.front.cost motive.order.placed.cost motive.order.undone.cost motive.order.undone.gain motive.order.word.cost
  motive.order.wordBroken.cost motive.order.wordBroken.gain motive.part.aims.cost motive.part.deposit.cost motive.part.deposit.gain
  motive.part.help.cost motive.part.leader.gain motive.part.lent.cost motive.part.lent.gain motive.part.ownOrders.gain motive.part.paper.cost
  motive.part.paper.gain motive.part.refusedBefore motive.part.together.cost motive.part.together.gain motive.part.word.cost
  motive.part.wordsBroken.cost motive.part.wordsBroken.gain motive.policy.aid motive.policy.airlift motive.policy.amnesty motive.policy.appeal
  motive.policy.championCoEthnics motive.policy.crackdown motive.policy.demanded motive.policy.edict motive.policy.evacuationRequest
  motive.policy.fortify motive.policy.hazaraAppeal motive.policy.insurgency motive.policy.invest motive.policy.investmentFund
  motive.policy.mediate motive.policy.moscowFormat motive.policy.opiumBan motive.policy.promised motive.policy.purge motive.policy.rally
  motive.policy.releaseReserves motive.policy.reshuffle motive.policy.setBorderRegime motive.policy.termezWorks motive.policy.traditionalIslam
  motive.policy.wall motive.regroup.beside motive.regroup.front motive.regroup.home motive.regroup.least motive.regroup.nowhere
  motive.regroup.rich motive.vote.condemned.cost motive.vote.condemned.gain motive.vote.hub.cost motive.vote.hub.gain motive.vote.indifferent
  motive.vote.promised.cost motive.vote.promised.gain motive.vote.summit.cost motive.vote.summit.gain motive.vote.wish.cost main second false
  mainAlert
`
  .trim()
  .split(/\s+/);
