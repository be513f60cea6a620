// What surnames end in tells little of whose they are: -ov, -ski, -enko, -shvili, and the gender. And names
// put together of known parts are told apart by them: Esenbek and Esenkul, Nurlan and Nurbol.
export function stemOf(sound: string): string {
  const stem = sound.replace(ENDING, '')
  return stem.length >= 3 ? stem : sound
}

export function elementOf(stem: string): string | undefined {
  return ELEMENT.exec(stem)?.[1]
}

const ENDING =
  /(?:[oe]va?|ina?|[sc]k(?:aia|aja|a|ii|i|oi)|enk[oa]|[oe]viC|iC|Svili|dze|ian|uli|kizi|dotir|s[oe]n|zade|zoda|pur)$/
const ELEMENT =
  /..(bek|bai|bol|gali|kali|jan|lan|gul|han|lik|mirza|mirat|kul|bala|tai|tas|gazi|tur|jigit|nur|bibi|keldi|berdi|din|ula)$/
