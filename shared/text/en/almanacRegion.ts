// The region in 2021 as the almanac tells it: dated facts behind the game, in our own words, each with its source (scenario.md A).

export const almanacRegion = {
  'almanac.region.question.title': 'Who has leverage over whom?',
  'almanac.region.question.text':
    'When Kabul fell in August 2021, the states around Afghanistan had to decide what to do about rulers whom none of them had chosen. The article behind this game asks whether Moscow could move the Taliban, and finds that it could do little; that the same holds for its allies and for the West; and that all of them had to hope that the new rulers would hold the country together. The game turns this into rules: leverage is counted, collapse is shared.',
  'almanac.region.question.source': 'Arntz & Kemper 2021.',

  'almanac.region.attacks.title': 'The record of attacks',
  'almanac.region.attacks.text':
    'For 2008 to 2018 nineteen deadly attacks have been counted in the five Central Asian states. Most were aimed at police, security services and soldiers, and most who carried them out were citizens. The last of them, in Tajikistan in 2018, killed four foreign travellers. Some hundreds of people from the region had gone to the war in Syria and Iraq. That is why the game has attacks at home without any infiltration, and why how real a threat is stays open until the archives.',
  'almanac.region.attacks.source': 'Arntz & Kemper 2021; Lemon 2018.',

  'almanac.region.peoples.title': 'Peoples of Afghanistan',
  'almanac.region.peoples.text':
    'The article gives shares of about 42 per cent Pashtun, 27 Tajik, 9 Hazara, 9 Uzbek, 4 Aimak, 3 Turkmen, 2 Baloch and 4 others, of some 31 million. They are estimates; there has been no full census for decades. Identity cards that name a person’s group were being handed out in 2021 and might bring better numbers. The game measures inclusion against these shares, and a card may change them.',
  'almanac.region.peoples.source': 'Arntz & Kemper 2021, note 1.',

  'almanac.region.cabinet.title': 'The caretaker government',
  'almanac.region.cabinet.text':
    'The government named in September 2021 was almost wholly Pashtun: two Tajiks, one of them the chief of staff, and one Uzbek. Before August other groups had been promised a part. In the game: 33 posts, of which 30 are Pashtun, 2 Tajik and 1 Uzbek at the start.',
  'almanac.region.cabinet.source': 'Arntz & Kemper 2021; Afghanistan.ru, 13 September 2021.',

  'almanac.region.moscow.title': 'The Moscow consultations',
  'almanac.region.moscow.text':
    'One diplomat has been Russia’s envoy for Afghanistan since 2004, with a short break. From 2016 Moscow built a round of consultations: first with China and Pakistan, then also Iran, India and Afghan officials, in April 2017 with the five Central Asian states. In 2018 it first brought the Taliban and figures of the old Northern Alliance together, and the first promises of a shared government were heard. That state institutions should outlive a change of power was common ground. In the game: the Moscow Format, its card and its motions.',
  'almanac.region.moscow.source': 'Arntz & Kemper 2021; Stepanova 2021.',

  'almanac.region.csto.title': 'The CSTO and its members',
  'almanac.region.csto.text':
    'The alliance of Russia with, among others, Kazakhstan, Kyrgyzstan and Tajikistan is often called Moscow’s grip on them. Yet members have refused what it asked: none recognised Abkhazia and South Ossetia, and few followed it on Ukraine. The Russian contingent in Tajikistan is nearly as large as the Tajik army. Uzbekistan takes part in talks and exercises and says that it can guard its border by itself. In the game: consensus, so that any member’s no is enough.',
  'almanac.region.csto.source': 'Arntz & Kemper 2021; Silaev 2021.',

  'almanac.region.rubezh.title': 'RUBEZH-21',
  'almanac.region.rubezh.text':
    'In August and September 2021 thousands of Russian, Tajik, Kyrgyz and Uzbek soldiers trained to throw back an attack from outside, in Tajikistan, Kyrgyzstan, Uzbekistan and Russia. Sales of arms were expected to follow.',
  'almanac.region.rubezh.source': 'Arntz & Kemper 2021.',

  'almanac.region.isk.title': 'IS-K and the Taliban',
  'almanac.region.isk.text':
    'IS-K grew out of the Taliban in Pakistan and has been in the north of Afghanistan for years. The government before 2021 fought it, and so do the Taliban, who are thought of as looking inwards while IS-K looks over the borders. Whether it is a real danger north of the river or a welcome pretext for others to come closer is an open question. In the game: presence is hidden, alarms can be false, and powers may say aloud what they think of one.',
  'almanac.region.isk.source': 'Arntz & Kemper 2021; Lushenko, Van Auken & Stebbins 2019.',

  'almanac.region.tajikistan.title': 'Tajikistan and the Tajiks',
  'almanac.region.tajikistan.text':
    'On 25 August 2021 Tajikistan’s president said that his country would not recognise the new rulers unless the Tajiks of Afghanistan had a worthy role. In September he refused all relations once more; a visit of Pakistan’s foreign minister did not change it. An expert in Dushanbe saw an agreed play of a kind and a stern officer between Moscow and Dushanbe; others a useful distraction from troubles at home. Dushanbe warned of a Tajik group making ready on the Afghan side.',
  'almanac.region.tajikistan.source':
    'Arntz & Kemper 2021; interview of 22 September 2021 quoted there; Panfilova, 27 September 2021.',

  'almanac.region.panjshir.title': 'Panjshir',
  'almanac.region.panjshir.text':
    'In the valley north of Kabul a National Resistance Front, mostly Tajik, held out in August and September 2021. The Taliban said that it was beaten; its leaders were said to have left the country. In Tajikistan people asked on social media to stand with it.',
  'almanac.region.panjshir.source': 'Arntz & Kemper 2021.',

  'almanac.region.refugees.title': 'Closed borders',
  'almanac.region.refugees.text':
    'Russia and the Central Asian states took in nobody, not even the aircrews who had flown over the Amu Darya. When the United States asked for a place where people could wait for visas, Russia’s president wished to have it settled in the CSTO: between Russia and four of the five states there are no visas, so whoever is in one may travel on. Turkmenistan was building a wall along some 800 kilometres.',
  'almanac.region.refugees.source': 'Arntz & Kemper 2021; Panfilova, 6 September 2021.',

  'almanac.region.neighbours.title': 'Neighbours who trade',
  'almanac.region.neighbours.text':
    'Uzbekistan has hosted the Taliban since 2019, builds with Afghanistan and will trade with whoever rules; in the region it has a network of its own. Turkmen diplomats spoke of fraternal relations after a meeting in the country. Kazakhstan and Kyrgyzstan offered their capitals to aid organisations leaving Kabul. Russia kept its embassy open while its courts listed the Taliban as terrorists, and was among the six invited to an inauguration that then did not take place.',
  'almanac.region.neighbours.source': 'Arntz & Kemper 2021; Eurasianet, 24 August 2021; Panfilova, 8 September 2021.',

  'almanac.region.twoIslams.title': 'Traditional and forbidden',
  'almanac.region.twoIslams.text':
    'In all these states courts ban groups as extremist and offices support an Islam that is called traditional: home-grown, peaceful, patriotic. Teaching is regulated and schools that do not fit are hard to register. In 2019 men with beards were reported to be refused passports in Tajikistan. In the game such measures bring quiet and radicalisation together.',
  'almanac.region.twoIslams.source': 'Arntz & Kemper 2021; Kholiqzod 2019; Lemon 2018.',

  'almanac.source.article.title': 'Arntz & Kemper 2021',
  'almanac.source.article.text':
    'Helena Arntz and Michael Kemper (University of Amsterdam): Russia after take-over in Afghanistan: has Moscow enough leverage over the Taliban? Autumn 2021. The article behind the game.',
  'almanac.source.stepanova.title': 'Stepanova 2021',
  'almanac.source.stepanova.text':
    'E. Stepanova: Russia and the Search for a Negotiated Solution in Afghanistan. Europe-Asia Studies 73:5, 928–952.',
  'almanac.source.silaev.title': 'Silaev 2021',
  'almanac.source.silaev.text':
    'N. Silaev: Russia and its Allies in Three Strategic Environments. Europe-Asia Studies, 2021.',
  'almanac.source.lushenko.title': 'Lushenko, Van Auken & Stebbins 2019',
  'almanac.source.lushenko.text':
    'P. Lushenko, L. Van Auken and G. Stebbins: ISIS-K: Deadly Nuisance or Strategic Threat? Small Wars & Insurgencies 30:2, 265–278.',
  'almanac.source.kholiqzod.title': 'Kholiqzod 2019',
  'almanac.source.kholiqzod.text':
    'M. Kholiqzod on passports and beards in Tajikistan. Radio Free Europe/Radio Liberty, 19 January 2019.',
  'almanac.source.lemon.title': 'Lemon 2018',
  'almanac.source.lemon.text': 'E. Lemon: Talking up Terrorism in Central Asia. Wilson Center, December 2018.',
  'almanac.source.panfilova.title': 'Panfilova 2021',
  'almanac.source.panfilova.text':
    'V. Panfilova in Nezavisimaya Gazeta: on Turkmenistan’s wall (6 September 2021), on Central Asia and the new government (8 September), on Tajikistan and the other bank of the Panj (27 September).',
  'almanac.source.eurasianet.title': 'Eurasianet 2021',
  'almanac.source.eurasianet.text': 'On Turkmenistan and the Taliban. Eurasianet, 24 August 2021.',
  'almanac.source.afghanistanRu.title': 'Afghanistan.ru 2021',
  'almanac.source.afghanistanRu.text': 'Editorial staff on who entered the Taliban government. 13 September 2021.',
  'almanac.source.interview.title': 'Interview of 22 September 2021',
  'almanac.source.interview.text':
    'A digital interview of the article’s authors with an expert on security and religion in Dushanbe.',
} as const satisfies Readonly<Record<string, string>>;
