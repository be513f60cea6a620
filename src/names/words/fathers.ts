// Patronymics of Russian, Ukrainian, Kazakh, Kyrgyz, Uzbek, Turkmen, Tajik and Azerbaijani names, by their
// endings; endings are compared as they sound. The stem is the father's name.
export interface Father {
  stem: string // as it sounds
  gender: 'f' | 'm'
}

// Apart from the father's name ('Omar uly') these words are taken together with it.
export const CHILD_WORDS = new Set(
  `uly uli ulı ұлы улы uulu ulu уулу ogly oglu oğlu oglı оглы оғлы ogʻli ogli oʻgʻli ugli ўғли угли
   kyzy kizi qyzy qizi qızı қызы кызы gyzy gyzi гызы kızı qizı kyzi қизи кизи`.split(/\s+/),
)

export function fatherIn(sound: string): Father | undefined {
  for (const [ending, gender, least] of ENDINGS)
    if (sound.endsWith(ending) && sound.length - ending.length >= least)
      return { stem: sound.slice(0, -ending.length), gender }
  return undefined
}

// With the fewest letters a father's name has before it, so that surnames such as 'Popovich' are rarely taken.
const ENDINGS: readonly (readonly [string, 'f' | 'm', number])[] = [
  ['ovich', 'm', 3],
  ['evich', 'm', 3],
  ['ovna', 'f', 3],
  ['evna', 'f', 3],
  ['ivna', 'f', 3],
  ['ichna', 'f', 3],
  ['ovih', 'm', 9],
  ['uli', 'm', 3],
  ['ulu', 'm', 4],
  ['ogli', 'm', 3],
  ['oglu', 'm', 3],
  ['ugli', 'm', 3],
  ['kizi', 'f', 3],
  ['gizi', 'f', 3],
  ['ilich', 'm', 0],
  ['kuzmich', 'm', 0],
].map(([ending, gender, least]) => [String(ending).replace('ch', 'C'), gender as 'f' | 'm', Number(least)])

// What a surname adds to a father's name: Omar, Omarov, Omarova.
export const SURNAME_ENDING = /(?:ov|ev|in|ova|eva|ina)$/
