// Words that compact text says by one sign (compact.ts): ids and keys that travel often, the most frequent first. A word that is not listed costs
// bytes, never meaning.

/** Client and server must have the same list: append to it; another order is another version of the protocol. */
export const WORDS: readonly string[] = `
  ru tal tj uz kz kg public tm proposed refused army policy points order succeeds ok inForce pk ended pactEnded pay kept ir secure match nrf
  uz-termez tj-bokhtar tj-khorog tj-kulob cn supportHold us presence secured value af-balkh evidence.nonAggression.kept pledge yes signed
  intelligence round once expired stability orderPledge newsline assessment csto af-badakhshan motion frontNamed af-herat af-kunduz af-takhar
  real tm-lebap no pact.act.secure nonAggression rubezh open falseAlarm af-kandahar tj-dushanbe af-nangarhar af-kabul noSupportFor floor tm-mary
  pk-peshawar evidence.noSupportFor.kept push status p6 when arms ir-khorasan flow adopted trade sco standing supply pk-quetta uz-qarshi
  thisRound greet p4 asylum condition.frontNamed news.hosted p3 answer north demand ir-sistan access exercise move kg-osh grain
  intelligenceExchange alerts card embassy homeTj ranking route p5 rally cause.policy.rally homeUz fortify news.fort evidence.orderPledge.kept
  worthyRole atMost cause.routeSecured tj-sughd news.hubFunded homeKz cut cutByPush belt against securingUnit ourselves broken af-bamyan posts
  news.exercise tajik invest cause.policy.invest state basing breached hubKz p7 neutrality kabulListens defied rent commonRefugeePosition
  workPermits pact.act.supportHold paidAlly cohesion fulfilled valley contact humanitarian af-panjshir clause termezKabul abstain insurgency
  attack actPledge west oshRoute af-jowzjan corridor p17 af-kunar mutualDefence youBroke coins cause.attack admit withdrawn p12 complied
  electricity counterTerror closed pact.coins evidence.orderPledge.keptSoFar collectiveDeployment suspended af-faryab ban control
  cause.quietRounds laid evidence.short herat noAmericansIr af-farah railway all cause.brokenWord idle af-baghlan traditionalIslam renewed
  transit pushGone p13 borderRegime edict cause.policy.edict paid evidence.demilitarise.kept cause.policy.championCoEthnics notice p8 returned
  pk-islamabad evidence.actPledge.kept pact.deed.ban.on news.stranded p2 vote evidence.orderPledge.broken tm-ashgabat resumed hub pact.ballot.yes
  institution.csto.the motion.rubezh.kind wholeCountry delist condemn demilitarise south raised pact.group.tajik uz-bukhara kg-naryn
  unregisteredSchool evidence.actPledge.posts moscowFormat fightersReturn condition.controls.one appeal news.risen controls pact.title.trade
  cause.refugees evidence.orderPledge.idle crackdown cause.policy.crackdown championCoEthnics contactGroup purge p1 base201 electricityUz
  electricityTj permitsTj permitsUz tradeRuUz condition.flow.north condition.amount.atMost tooFew evidence.waited opiumBan unpaidPowerBill
  stronghold reshuffle cause.policy.reshuffle event.workPermits.choice.tighten supportMove neutral gas cause.unspoken
  pact.title.supply.electricity donorConference lapsed news.sheltered kant kg-chuy grainKz permitsKg p9 p10 tradeRuKz p11 atLeast care
  news.hubWaits cause.infiltration evidence.vote.kept hold hubForTwoCities borderGuardsShotAt identityCards event.identityCards.choice.ownCount
  leak pact.act.move transportCorridor tj-murghab awardHub news.mediated protected evidence.asylum.fewer cn-kashgar published secret wall linesTm
  p14 event.donorConference.choice.pledge pact.title.nonAggression journalistsLeak waterOfTheAmuDarya termezWorks pact.title.corridor
  pact.route.termezKabul forgive event.unpaidPowerBill.choice.forgive register leaderInExile tighten dislodged dislodgedBy retreat
  evidence.neutrality.kept pays convened offices event.hubForTwoCities.choice.offices oilTowns pact.act.hold prisonBreak
  event.prisonBreak.choice.pardon cause.supplyCut evacuationRequest evidence.vote.broken pact.ballot.no acrossThePanj caretakerList
  event.leaderInExile.choice.stage jointStatement ownCount listing coordination other treaty.coordination.words impossible uz-samarkand
  noAmericansCn news.report tradeCnKz tradeCnPk p15 tradeIrTal p16 tradePkTal donorCall af-paktia railwayToPeshawar winterWithoutWheat amnesty
  event.waterOfTheAmuDarya.choice.protest stage pact.title.pay.round repeat event.worthyRole.choice.repeat silence pact.title.mutualDefence
  event.oilTowns.headline cap event.oilTowns.choice.cap evidence.noSupportFor.payment wait pardon gasLines cause.winterNeed kz-astana
  droneOverBadakhshan noPact news.effect effect.hubs effect.plus honestReport cause.mediated standWithPanjshir void noMatchingOrder ministersTour
  event.ministersTour.choice.refuse teachersUnpaid evidence.noSupportFor.order p18 survey event.railwayToPeshawar.choice.survey pact.title.arms
  event.rubezh21.headline moscowInvites fraternalTalks event.acrossThePanj.choice.alarm event.winterWithoutWheat.choice.send
  evidence.vote.nothing evidence.noSupportFor.clause hazara close girlsSchools event.girlsSchools.choice.close inquiry
  event.borderGuardsShotAt.choice.inquiry pact.title.orderPledge.supportHold shunned share event.droneOverBadakhshan.choice.share kz-kyzylorda
  condition.posts condition.count.atLeast speak allow event.standWithPanjshir.choice.allow refuse event.teachersUnpaid.choice.pay setBorderRegime
  regime rubezh21 event.moscowInvites.headline listen alarm event.winterWithoutWheat.headline send unsignedReport
  event.caretakerList.choice.hazara event.unregisteredSchool.choice.close same calm u1 u2 u3 u4 u5 u6 u7 u8 u9 u10 u11 u12 u13 u14 u15 u16 u17
  u18 u19 u20 u21 u22 u23 u24 u25 u26 u27 u28 u29 u30 u31 u32 u33 u34 u35 u36 u37 u38 u39 u40 u41 u42 u43 u44 u45 u46 u47 u48 ru-volga ru-siberia
  kz-west kz-east kz-shymkent kz-almaty kg-batken uz-karakalpak uz-tashkent uz-fergana tm-balkan af-badghis af-ghor af-ghazni af-helmand
  cn-urumqi ir-tehran caspian-north caspian-south airlift aid mediate investmentFund hazaraAppeal releaseReserves declined accepted recognised
  liaison none voided
  motive.part.clause.gain motive.part.mood.gain motive.part.clause.cost pact.title.pay.once motive.did.order motive.did.policy
  motive.did.propose motive.did.refuse motive.vote.wish.gain motive.part.word.gain motive.part.leverage.cost motive.order.earned.state.gain
  motive.policy.intelligence motive.part.leverage.gain policy.intelligence.name motive.vote.bound.gain motive.did.sign motive.policy.assessment
  motive.order.front.gain motive.part.leader.cost policy.assessment.name motive.did.vote.yes motive.order.placed.gain motive.did.counter
  motive.part.mood.cost pact.title.noSupportFor motive.part.help.gain motion.rubezh.title motive.part.asItWas motive.part.ownOrders.cost
  motive.part.lines.gain motive.obstacle.purse motive.vote.bound.cost motive.part.later.gain motive.order.nothing motive.part.later.cost
  motive.order.word.gain motive.did.vote.no motive.part.lines.cost motive.part.aims.gain motive.part.tooLittle motive.part.enough
`
  .trim()
  .split(/\s+/);
