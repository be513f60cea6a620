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
    bandit stranger teen youngster pensioner veteran athlete priestess singer-songwriter intern freelancer`,
  authority: `police authority government regime junta military army administration ministry department cabinet
    parliament legislature senate congress assembly lawmaker deputy prosecutor investigator gendarme gendarmerie
    militia force troop agent officer official service agency bureau committee commission council regulator
    inspectorate customs watchdog intelligence state municipality mayor governor prefect prefecture minister
    president king monarch emperor emir sultan premier chancellor party coalition ombudsman soldier paramilitary
    policeman policemen unit battalion executive magistrate`,
  court: `court tribunal judge jury chamber bench magistrate justice`,
  organisation: `organisation organization ngo cso nonprofit non-profit non-governmental association union
    federation confederation foundation fund charity group groups party movement initiative network coalition alliance
    institute institution centre center society club branch office newspaper company firm business church mosque congregation
    community council committee collective platform forum university school entity body league watchdog think-tank
    cooperative chapter trade-union`,
  outlet: `outlet newspaper magazine journal broadcaster station channel radio television tv newsroom portal
    website agency publication daily weekly tabloid periodical press publisher paper media newsletter podcast`,
  site: `website site portal page platform blog messenger app application service network domain channel account
    forum webpage vpn media outlet facebook twitter telegram whatsapp youtube instagram tiktok signal`,
  premises: `home house apartment flat office headquarters premises residence building room dormitory newsroom
    studio shop warehouse car vehicle farm facility clinic mosque church place property workplace villa compound camp`,
  belongings: `document equipment phone telephone mobile cellphone smartphone laptop computer tablet camera drive disk disc copy copies
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
