// What reports count. People of every calling are counted as people; other nouns stand for themselves.
const people = `people person persons protester protesters protestor protestors demonstrator demonstrators
  activist activists journalist journalists reporter reporters editor editors blogger bloggers defender
  defenders hrds lawyer lawyers member members leader leaders worker workers oilworkers student students
  woman women man men child children minor minors prisoner prisoners detainee detainees defendant
  defendants suspect suspects migrant migrants refugee refugees participant participants supporter
  supporters signatory signatories resident residents citizen citizens civilian civilians official
  officials officer officers policeman policemen politician politicians candidate candidates deputy deputies
  unionist unionists volunteer volunteers observer observers monitor monitors witness witnesses victim
  victims colleague colleagues employee employees teacher teachers doctor doctors farmer farmers
  author authors artist artists writer writers individual individuals others relative relatives inmate
  inmates believer believers villager villagers striker strikers marcher marchers figures critics
  dissident dissidents expert experts judge judges users editors-in-chief`

const things = `organisation organisations organization organizations group groups ngo ngos association
  associations union unions party parties charity charities outlet outlets newspaper newspapers website
  websites site sites channel channels station stations country countries region regions city cities
  territory territories case cases copy copies signature signatures petition petitions protest protests
  rally rallies demonstration demonstrations arrest arrests detention detentions attack attacks incident
  incidents violation violations law laws bill bills article articles amendment amendments provision
  provisions update updates report reports complaint complaints letter letters post posts book books
  leaflet leaflets account accounts office offices home homes house houses times drive drives computer
  computers phone phones laptop laptops document documents bullet bullets shot shots charge charges count
  counts candidates vote votes seat seats school schools hospital hospitals`

export const peopleNouns: ReadonlySet<string> = new Set(people.split(/\s+/))
export const thingNouns: ReadonlySet<string> = new Set(things.split(/\s+/))

const organisations =
  'organisation organisations organization organizations group groups ngo ngos association associations charity charities'

// The noun in the form all counts of it share.
export function countedNoun(word: string): string | undefined {
  if (peopleNouns.has(word)) return 'people'
  if (!thingNouns.has(word)) return undefined
  if (organisations.split(' ').includes(word)) return 'organisations'
  if (thingNouns.has(`${word}s`)) return `${word}s`
  return word.endsWith('y') && thingNouns.has(`${word.slice(0, -1)}ies`) ? `${word.slice(0, -1)}ies` : word
}

// No count reaches over these to its noun.
export const notBetween: ReadonlySet<string> = new Set(
  `of in on at to from by with and or but were was is are has have had been be will would may who which that
  this these those the a an per percent % for as than not no its their his her days day weeks week months
  month years year hours hour minutes minute seconds million billion euros dollars after before later ago
  january february march april june july august september october november december`.split(/\s+/),
)

// Numbers after these name a thing and count nothing.
export const numbered: ReadonlySet<string> = new Set(
  'article articles section sections law no nos number № chapter part page room paragraph resolution decree order case point aged age'.split(
    ' ',
  ),
)
