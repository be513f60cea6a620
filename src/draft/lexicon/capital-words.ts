// Words that are written with a capital and name neither a person nor a body.
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul
  aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday ramadan christmas easter eid
  nowruz`.split(/\s+/),
)

// Peoples, tongues and faiths: describing words, not places and not people.
export const DEMONYM_ENDINGS = /(?:ian|ean|ese|ish|stani|aeli|ani|iti|qi|ati|mani|emeni|ocha|gali|oise)s?$/i
export const DEMONYMS: ReadonlySet<string> = new Set(
  `american african asian european arab western eastern northern southern kazakh uzbek tajik turkmen kyrgyz russian
  soviet turk czech slovak pole dane finn swede greek thai lao french dutch british english irish scottish welsh
  german swiss afghan pashtun kurd kurdish roma hindu muslim christian jew jewish catholic orthodox buddhist sikh
  islamic islamist filipino argentine croat serb bosniak kosovar latin hispanic uyghur tatar azeri dalit pakistani
  israeli iraqi kuwaiti omani qatari saudi emirati yemeni bangladeshi nepali nepalese bhutanese rohingya tamil
  sinhalese maori papuan haitian cuban mexican chilean salvadoran honduran guatemalan nicaraguan costa rican
  panamanian dominican jamaican malagasy congolese togolese beninese gabonese chadian malian nigerien nigerian
  ivorian guinean burkinabe burkinabé senegalese gambian sierra leonean liberian ghanaian ugandan kenyan tanzanian
  rwandan burundian zimbabwean zambian malawian mozambican angolan namibian botswanan swazi basotho comorian
  mauritian somali djiboutian eritrean ethiopian sudanese libyan tunisian algerian moroccan mauritanian sahrawi
  monarchist marxist lgbtqi lgbtqi+ lgbt`.split(/\s+/),
)

// Words that open a sentence or stand in a heading, and are no name there.
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we you i his her their our my your on in at by for from to of
  with without within under over after before during since until while when where who which what how why as if but
  and or nor so yet also both all some many most few several other others another any each every no not none one two
  three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores more less least according
  following despite although though because however moreover furthermore meanwhile later earlier recently previously
  today yesterday tomorrow additionally finally first second third last next then there here such only even still
  again against among between about around amid along across through towards toward upon per via due thanks given
  human civil society freedom freedoms rights state police authorities government court courts parliament president
  officers officials members activists journalists protesters demonstrators people women men children students workers
  unions lawyers media press police security law laws internet article articles chapter section criminal
  administrative code constitution constitutional act bill decree supreme court leading peaceful independent local
  national international general special public private social political economic democratic
  covid covid-19 facebook-based olympic olympics nobel peace prize world cup day week north south east west
  interview interviews background update report reports statement press release country countries region
  bloggers blogger historian defenders defender reporters reporter editors editor
  writer writers poet artist artists musician lawyer few organisations organisation
  organizations organization ngos csos immediately law enforcement reporters residents
  tax tenge euro euros dollar dollars pound pounds lira ruble rubles rouble roubles peso pesos rupee rupees yuan yen
  hryvnia tugrik som sum manat dram lari leu taka rial riyal dinar dirham shilling franc naira cedi rand kwacha
  ruling writing citizen citizens journalist spiralling attacks concerns justice ministers minister`.split(
    /\s+/,
  ),
)
