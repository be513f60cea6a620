// A wording filled in. What stands in brackets falls away, or becomes what follows the bar, where nothing
// is known to fill it.
export interface Filling {
  several: boolean // 'were'
  follows: boolean // another verb of the same people stands before it: no second 'was'
  object: string
  amount: string | undefined
  measure: string | undefined
  adverb: string | undefined
  happened: string
}

export function fill(template: string, filling: Filling): string {
  const { several, object, amount, measure } = filling
  return withAuxiliary(optional(template, { m: amount, M: measure }), filling)
    .replace('{each}', several ? ' each' : '')
    .replace('{v}', object)
    .replace(/ {2,}/g, ' ')
    .trim()
}

function optional(template: string, known: { m: string | undefined; M: string | undefined }): string {
  return template
    .replace(/\[([^\]|]*)(?:\|([^\]]*))?\]/g, (_, whole: string, otherwise = '') => {
      const needed = [...whole.matchAll(/\{([mM])\}/g)].map(([, name]) => known[name as 'm' | 'M'])
      return needed.every((value) => value !== undefined) ? whole : otherwise
    })
    .replaceAll('{m}', known.m ?? '')
    .replaceAll('{M}', known.M ?? '')
}

const WAS: Readonly<Record<string, [string, string]>> = {
  yes: ['was', 'were'],
  planned: ['was to be', 'were to be'],
  no: ['was not', 'were not'],
}

function withAuxiliary(template: string, { several, follows, adverb, happened }: Filling): string {
  const [one, many] = WAS[happened] ?? ['was', 'were']
  const was = [several ? many : one, adverb].filter(Boolean).join(' ')
  if (template.startsWith('{was}')) return template.replace('{was}', follows ? '' : was).trimStart()
  const had = template.replace('{had}', follows ? '' : 'had').trimStart()
  return adverb ? `${adverb} ${had}` : had
}
