// One of these in a run of capitals makes it the name of an organisation or of an office.
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `committee commission council ministry department bureau agency office service services directorate inspectorate
  authority administration secretariat court tribunal chamber prosecutor prosecutors police gendarmerie army guard
  forces force battalion brigade navy parliament senate congress assembly duma rada cabinet government union unions
  association federation confederation foundation fund trust charity institute institution centre center society club
  network alliance coalition collective initiative movement front league party group campaign project platform forum
  organisation organization ngo house board bank company corporation corp inc ltd llc holding university academy school college
  hospital church press news newspaper times daily weekly post herald gazette tribune journal magazine radio tv
  television broadcasting media channel monitor watch international amnesty partnership mechanism observatory rapporteur
  workshop lab studio theatre theater museum library embassy consulate mission delegation nations
  defenders lawyers journalists reporters editors workers students teachers women mothers youth rights defence defense
  supreme security intelligence brotherhood caucus syndicate guild chapter legion congregation
  patriarchate registry registrar ombudsman tribune express observer independent review bulletin information prison
  solidarity strike publishers clinic trades labour labor citizens democrats democratic socialist liberal communist
  republican conservative borders matter
    frente movimiento unidad alianza partido comité comisión consejo coordinadora asociación federación confederación
    sindicato colectivo organización fundación instituto red unión liga ministerio fiscalía defensoría corte tribunal
    congreso asamblea policía ejército guardia juventud pueblo pueblos mujeres plan ley decreto proyecto campaña caravana
    radio canal diario revista prensa noticias noticiero semanario periódico confidencial digital universidad colegio
    frente-amplio comunidad cooperativa empresa minera banco corporación mesa plataforma encuentro foro observatorio
    vamos somos nuevo nueva libre libertad democracia justicia nacional popular cívica cívico
    mouvement parti comité commission conseil coordination association fédération confédération syndicat collectif
    organisation fondation institut réseau union ligue ministère cour assemblée police armée garde jeunesse peuple femmes
    balai citoyen citoyenne journal presse république observateur quotidien hebdo nouvelles université collège banque société
    front national citoyens droits liberté démocratie paix avocats maison rencontre
    movimento partido comissão conselho associação federação confederação sindicato coletivo organização fundação
    instituto rede união liga ministério tribunal assembleia polícia jornal revista folha rádio notícias universidade
    gazeta gazette dziennik wolność nowa telewizja ruch związek partia fundacja stowarzyszenie komitet rada sojusz
    haber gazetesi postası kanalı kanal gün ajansı derneği vakfı partisi sendikası meclisi bakanlığı
    novosti novaya nezavisimaya pravda vesti fond partiya soyuz dvizhenie komitet sovet
    zeitung nachrichten verband verein stiftung bund partei gesellschaft rundfunk tagblatt deutsche deutscher
    giornale partito movimento fronte sindacato associazione
    jamaat tehreek tahafuz sena morcha sangh parishad dal sabha samiti andolan mahila kisan mazdoor ittehad harakat
    hizb hezb jabhat ansar brigade brigades alliance forward alternative desk solidarity lens verde steel
    agency energy oil gas mining telecom group airlines industries motors holdings ventures capital technologies systems
    software partners solutions services consultants aid relief development charity resources legal aid help line hotline
    spring uprising revolution operation accords accord agreement pact treaty declaration protocol summit forum festival
    fair exhibition championship league tournament award prize day week month anniversary memorial monument
    dam bridge tower hotel mall stadium arena cathedral mosque temple church square plaza
    online live now today weekly focus insight verify check facts fact files papers leaks voice voices radio`.split(
    /\s+/,
  ),
)

// Small words inside the name of an organisation or a law.
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for on against to in the and de la del des du et y al el von van für und da do dos'.split(' '),
)

// Letters that name no single body in a report.
export const COMMON_LETTERS: ReadonlySet<string> = new Set(
  `ngo ngos cso csos hrd hrds whrd whrds lgbt lgbti lgbtq lgbtqi lgbtqia lgbtqi+ covid covid-19 hiv aids sms vpn tv
  pdf ceo mp mps usd eur gbp kzt rub ii iii iv id sim usb cctv gps dna ip it ok am pm url slapp slapps ak q&a`.split(
    /\s+/,
  ),
)

// Unions of states and bodies everybody writes by their letters alone.
export const KNOWN_LETTERS: ReadonlySet<string> = new Set(
  `un eu osce nato odihr ohchr unesco unhcr who ilo imf au ecowas asean oas hrw rsf cpj iphr icj icc echr ecthr fidh
  omct ifj efj ituc pen bbc cnn afp unicef undp fbi cia kgb fsb gru`.split(/\s+/),
)

// Where people post and talk: named in reports as places of speech, seldom as those who act.
export const PLATFORMS: ReadonlySet<string> = new Set(
  `facebook twitter x youtube instagram telegram whatsapp tiktok vkontakte signal viber reddit wikipedia google
  linkedin messenger skype zoom clubhouse discord snapchat weibo wechat`.split(/\s+/),
)
