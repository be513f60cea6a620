// What common nouns stand for, as far as acts ask: who can be detained, what can be searched, passed,
// blocked or closed. Singular forms; plurals are found through them.
export type NounClass =
  | 'person'
  | 'authority'
  | 'court'
  | 'organisation'
  | 'outlet'
  | 'site'
  | 'premises'
  | 'belongings'
  | 'assets'
  | 'law'
  | 'decision'
  | 'proceeding'
  | 'assembly'
  | 'strike'
  | 'state-of-emergency'
  | 'work'
  | 'permit'
  | 'network'
  | 'territory'

export const NOUNS: Record<NounClass, string> = {
  person: `person people man woman child girl boy minor youth teenager individual citizen resident villager
    activist defender hrd whrd campaigner protester protestor demonstrator marcher striker picketer participant
    organiser organizer attendee bystander observer critic opponent dissident detainee prisoner inmate convict
    suspect defendant accused victim survivor journalist reporter correspondent editor columnist cameraman
    cameramen camerawoman photographer photojournalist blogger vlogger youtuber streamer publisher cartoonist writer poet
    novelist artist musician rapper singer filmmaker director actor actress comedian lawyer attorney advocate
    barrister solicitor judge magistrate prosecutor doctor nurse medic physician paramedic teacher lecturer professor academic scholar
    historian economist student pupil graduate researcher scientist expert analyst specialist consultant
    worker employee staff staffer member colleague official officer policeman policemen policewoman soldier guard
    leader head chief chairman chairwoman chairperson chair president vice-president deputy secretary coordinator
    founder co-founder cofounder owner manager executive spokesperson spokesman spokeswoman representative volunteer
    supporter follower sympathiser sympathizer member politician candidate senator lawmaker parliamentarian mp
    legislator councillor mayor governor minister ambassador diplomat unionist trade-unionist miner driver farmer
    trader vendor entrepreneur businessman businesswoman priest pastor imam monk nun bishop cleric preacher believer
    mother father wife husband son daughter brother sister parent relative family spouse partner cousin uncle aunt widow
    friend neighbour neighbor user subscriber internaut whistleblower whistle-blower environmentalist feminist
    ecologist migrant refugee foreigner national nationals exile other others dozen hundred thousand score crowd
    civilian passer-by onlooker witness interlocutor translator interpreter engineer technician
    gunman gunmen assailant attacker perpetrator abductor thug mob hooligan vigilante militant rebel terrorist
    bandit stranger delegation crew team squad quartet trio duo pair panel presenter host newsreader anchor
    broadcaster-journalist newsman fixer stringer podcaster tiktoker influencer copywriter translator subeditor
    photo-journalist videographer camerawoman camerawomen camera-operator technician typesetter printer bookseller
    distributor hawker paralegal notary jurist litigator counsel ombudswoman convener convenor facilitator
    organizer mobiliser mobilizer educator headteacher headmaster principal rector dean chancellor vice-chancellor
    undergraduate postgraduate alumnus scientist anthropologist sociologist philosopher theologian linguist
    statistician demographer biologist botanist geologist engineer architect psychologist psychiatrist surgeon
    pharmacist midwife caregiver carer orderly therapist counsellor counselor welder electrician carpenter
    fisherman fishermen fisherwoman herder shepherd pastoralist peasant smallholder campesino rancher logger woodcutter
    ranger forester labourer laborer docker stevedore porter cleaner domestic servant maid cook waiter
    shopkeeper merchant tradesman tradeswoman bus-driver taxi motorcyclist commuter pedestrian motorist cyclist
    passenger tourist pilgrim worshipper worshiper parishioner congregant seminarian missionary rabbi lama sheikh
    mufti shaman elder matriarch patriarch headman chieftain cacique tribesman tribesmen villager townsperson
    homeowner tenant squatter landowner landlord occupant evictee returnee asylum-seeker seeker deportee stateless
    compatriot countryman countrymen islander highlander settler native newcomer baby infant toddler schoolchild
    schoolchildren schoolgirl schoolboy pupil orphan stepson stepdaughter grandson granddaughter grandchild
    grandmother grandfather fiancée fiancé girlfriend boyfriend ex-husband ex-wife nephew niece twin sibling in-law
    kin loved breadwinner ex-minister ex-president ex-soldier ex-officer turncoat defector deserter conscript
    recruit cadet reservist objector pacifist abolitionist suffragette feminist environmentalist conservationist
    animal-rights reformist secessionist separatist nationalist royalist republican socialist communist liberal
    leftist rightist islamist secularist atheist apostate convert heretic blasphemer dissenter refusenik nonconformist
    oppositionist pro-democracy democrat reformer revolutionary guerrilla fighter combatant insurgent paramilitary
    warlord trafficker smuggler gangster kidnapper killer murderer hitman hitmen sniper looter rioter arsonist
    hacker troll stalker harasser torturer jailer warder interrogator handler informer informant collaborator
    whistle-blower leaker source petitioner plaintiff complainant litigant appellant respondent co-defendant
    co-accused accomplice offender lawbreaker fugitive escapee hostage captive internee convict lifer parolee
    remandee death-row juror clerk bailiff registrar auditor inspector regulator commissioner councilwoman
    councilman assemblyman assemblywoman congressman congresswoman parliamentarian backbencher frontrunner
    contender nominee incumbent hopeful challenger delegate envoy rapporteur attaché consul spokesperson aide
    adviser advisor strategist pollster observer monitor scrutineer enumerator electoral-officer poll-worker
    designer illustrator sculptor painter photographer dancer choreographer composer pianist guitarist violinist
    band bandmate vocalist frontman songwriter dj playwright screenwriter director producer curator gallerist
    model celebrity star footballer athlete coach referee boxer wrestler chess-player gamer entertainer clown
    satirist humorist humourist parodist caricaturist meme-maker stand-up essayist memoirist diarist biographer
    librarian archivist bibliophile reader listener viewer fan patron donor sponsor beneficiary
    serviceman servicemen servicewoman airman sailor marine lieutenant brigadier constable cop sergeant patrolman
    patrolmen inspector superintendent sheriff marshal spy operative bodyguard doorman gatekeeper watchman
    firefighter rescuer paramedic volunteer aid-worker humanitarian responder peacekeeper mediator negotiator
    mourner griever well-wisher sympathizer adherent disciple devotee faithful partisan stalwart loyalist veteran
    figure personality luminary name face voice woman trans transgender gay lesbian bisexual queer
    homosexual sex-worker prostitute drag-queen performer albino hijra person-of-colour indigenous aboriginal
    first-nations roma traveller stranger teen youngster pensioner veteran athlete priestess singer-songwriter intern freelancer`,
  authority: `police authority legislature judiciary executive presidency premiership chief-of-staff warden guard
    riot-police squad brigade command commander task-force taskforce patrol garrison navy airforce air-force marine
    paratrooper commando regulator-general attorney-general prosecutor-general comptroller treasury
    immigration border-guard coastguard correction correctional sheriff directorate secretariat inspector
    governorate district administrator rector-office council-of-ministers politburo presidium duma knesset
    majlis bundestag sejm verkhovna rada occupier insurgent jihadist rebel gang cartel operative detective
    investigator interrogator jailer warder censor politician general colonel major captain official police government regime junta military army administration ministry department cabinet
    parliament legislature senate congress assembly lawmaker deputy prosecutor investigator gendarme gendarmerie
    militia force troop agent officer official service agency bureau committee commission council regulator
    inspectorate customs watchdog intelligence state municipality mayor governor prefect prefecture minister
    president king monarch emperor emir sultan premier chancellor party coalition ombudsman soldier paramilitary
    policeman policemen unit battalion executive magistrate`,
  court: `court tribunal judge jury chamber bench magistrate justice`,
  organisation: `collective cso-network bar-association chamber-of-commerce syndicate guild consortium platform
    observatory secretariat sangha diocese parish monastery convent madrasa seminary academy college university
    faculty laboratory clinic hospital orphanage shelter kindergarten school publisher publishing-house bookstore
    bookshop library museum theatre theater gallery cinema studio cooperative co-op farm enterprise corporation
    start-up startup employer bank operator provider supplier contractor factory plant mine
    advocacy campaign caucus brotherhood sisterhood tribe clan congregation fraternity sorority
    think-tank hub cell chapter organisation organization ngo cso nonprofit non-profit non-governmental association union
    federation confederation foundation fund charity group groups party movement initiative network coalition alliance
    institute institution centre center society club branch office newspaper company firm business church mosque congregation
    community council committee collective platform forum university school entity body league watchdog think-tank
    cooperative chapter trade-union`,
  outlet: `outlet newspaper magazine journal broadcaster station channel radio television tv newsroom portal
    website agency publication daily weekly tabloid periodical press publisher paper media newsletter podcast`,
  site: `website site portal page platform blog messenger app application service network domain channel account
    forum webpage vpn media outlet facebook twitter telegram whatsapp youtube instagram tiktok signal`,
  premises: `dwelling hut shack tent bedroom classroom lecture-hall boardroom hall venue theatre theater cinema café
    cafe restaurant bar hotel hostel guesthouse shelter garage basement rooftop yard garden land plot field
    plantation village settlement neighbourhood town-hall courthouse embassy consulate church chapel temple
    synagogue shrine monastery cemetery grave warehouse factory workshop depot bureau station kiosk stall market
    website-office clinic hospital school campus library museum centre center bus motorbike motorcycle bike truck
    boat pickup jeep minibus home house apartment flat office headquarters premises residence building room dormitory newsroom
    studio shop warehouse car vehicle farm facility clinic mosque church place property workplace villa compound camp`,
  belongings: `whereabouts fate body corpse remains document equipment phone telephone mobile cellphone smartphone laptop computer tablet camera drive disk disc copy copies
    book leaflet flyer newspaper material device passport card banner poster flag item file archive server data
    record money cash literature magazine hardware footage recording belonging possession property van vehicle archive
    pamphlet brochure memory stick notebook`,
  assets: `account asset fund property savings deposit money`,
  law: `law bill act legislation amendment decree ordinance regulation code statute constitution draft provision
    package reform article directive rule order resolution proposal concept clause edict by-law bylaw charter treaty policy restriction`,
  decision: `decision verdict ruling sentence judgment judgement conviction order fine acquittal dismissal refusal closure
    ban detention arrest suspension dissolution decree designation liquidation complaint appeal`,
  proceeding: `case investigation proceeding inquiry probe charge trial prosecution lawsuit indictment accusation
    hearing complaint`,
  assembly: `protest demonstration rally march picket gathering assembly vigil procession sit-in parade meeting
    strike event action crowd protester demonstrator blockade commemoration celebration pride camp encampment
    participant caravan marcher conference concert festival`,
  strike: `strike walkout stoppage action`,
  'state-of-emergency': `emergency curfew martial`,
  work: `article post video book film documentary content comment report publication episode song cartoon photo
    photograph image material tweet story interview exhibition play performance programme program broadcast show
    issue edition information poem message podcast clip play lecture screening`,
  permit: `licence license registration accreditation permit permission visa status certificate authorisation authorization
    approval legal`,
  network: `internet network connection telecommunication communication data service mobile access connectivity web`,
  territory: `country region city border abroad`,
}
