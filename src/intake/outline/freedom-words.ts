// Words by which a heading names a freedom, and words from which the freedom of a section that lost
// its heading can be guessed. English and Russian, the languages in which reports come most.
import { folded } from './piece.ts'

export type SectionFreedom = 'association' | 'assembly' | 'expression'

interface FreedomWords {
  heading: string[]
  inText: RegExp
}

export const FREEDOM_WORDS: Record<SectionFreedom, FreedomWords> = {
  association: {
    heading: ['association', 'associations', 'объединений', 'объединения', 'ассоциаций', 'ассоциации'],
    inText:
      /\bNGOs?\b|\bCSOs?\b|\bassociations?\b|\b(?:trade )?unions?\b|\bunionists?\b|\borganisations?\b|\borganizations?\b|\bfoundations?\b|\bforeign (?:agents?|funding)\b|\b(?:de)?regist(?:er|ration)\w*|\bНПО\b|\bНКО\b|объединени\p{L}*|ассоциаци\p{L}*|профсоюз\p{L}*|иностранн\p{L}+ агент\p{L}*/giu,
  },
  assembly: {
    heading: ['assembly', 'assemblies', 'собраний', 'собрания'],
    inText:
      /\bassembl(?:y|ies)\b|\bprotest(?:s|ers?|ed|ing)?\b|\brall(?:y|ies)\b|\bpicket\w*|\bdemonstrat(?:ion|or)\w*|\bgatherings?\b|\bmarch(?:es|ed|ers?)\b|\bvigils?\b|\bcrowds?\b|\bsit-ins?\b|собрани\p{L}*|митинг\p{L}*|пикет\p{L}*|протест\p{L}*|шестви\p{L}*|демонстрац\p{L}*/giu,
  },
  expression: {
    heading: [
      'expression',
      'speech',
      'media',
      'press',
      'information',
      'выражения',
      'выражение',
      'слова',
      'сми',
    ],
    inText:
      /\bjournalis\w*|\bmedia\b|\bnewspapers?\b|\bwebsites?\b|\bsites?\b|\bblog\w*|\bexpressions?\b|\bspeech\b|\bdefam\w*|\blibel\b|\bcensor\w*|\bbroadcast\w*|\beditors?\b|\boutlets?\b|\barticles?\b|\bdissent\w*|\binciting\b|\bincitement\b|\bnews\b|\bonline\b|\bwriters?\b|\bbooks?\b|журналист\p{L}*|\bСМИ\b|газет\p{L}*|сайт\p{L}*|блог\p{L}*|выражени\p{L}*|клевет\p{L}*|цензур\p{L}*|редактор\p{L}*/giu,
  },
}

export const FREEDOMS = Object.keys(FREEDOM_WORDS) as SectionFreedom[]

// Words that stand beside the name of a freedom in a heading.
const BESIDE = new Set(
  'freedom freedoms of right rights to the and peaceful opinion section свобода свободы право права на и мирных мирные мнения мнений'.split(
    ' ',
  ),
)

// A heading that names one freedom and nothing else. 'Association and assembly' names none alone,
// 'Two protests dispersed' is a heading within a section.
export function freedomOfHeading(heading: string): SectionFreedom | undefined {
  const words = folded(heading)
    .split(' ')
    .filter((word) => !BESIDE.has(word))
  return FREEDOMS.find(
    (freedom) => words.length > 0 && words.every((word) => FREEDOM_WORDS[freedom].heading.includes(word)),
  )
}

// The freedom a text speaks of most, when it does so clearly: twice at least, and half as often
// again as of the next.
export function freedomOfText(text: string): SectionFreedom | undefined {
  const counts = FREEDOMS.map((freedom) => ({
    freedom,
    count: text.match(FREEDOM_WORDS[freedom].inText)?.length ?? 0,
  })).sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (!first || !second || first.count < 2 || first.count < second.count * 1.5) return undefined
  return first.freedom
}
