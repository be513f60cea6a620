// Slavic surnames say whether they name a man or a woman: Sadykov and Sadykova are two people or one family.
export function genderOf(sound: string): 'f' | 'm' | undefined {
  if (WOMAN.test(sound)) return 'f'
  return MAN.test(sound) ? 'm' : undefined
}

export function withoutGender(sound: string): string {
  return sound.replace(/(?<=.[oe]v|.in)a$/, '').replace(/(?<=.[sc]k)(?:aia|aja|a|ii|ij|i|oi)$/, '')
}

const WOMAN = /..(?:[oe]va|ina|[sc]kaia|[sc]kaja|[sc]ka)$/
const MAN = /..(?:[oe]v|in|[sc]ki|[sc]koi)$/
