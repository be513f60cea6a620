// Verbs of saying in forms that have a subject before them. 'criticised by' has none.
import { entriesOf } from '../entries.ts'
const ENGLISH = entriesOf(`
  said, says, stated, states, declared, declares, demanded, demands, wrote, writes, noted, notes,
  stressed, stresses, called, calls, urged, urges, condemned, condemns, warned, warns, told, added,
  adds, concluded, concludes, commented, comments, argued, argues, explained, explains, announced,
  emphasised, emphasized, expressed, criticised, criticized, denounced, deplored, protested,
  appealed, insisted, insists, claimed, claims, asserted, asserts, responded, replied, remarked,
  observed, reported, described, recalled, reads, asked, reiterated, welcomed, maintained,
  maintains, highlighted, put it
`)
const RUSSIAN = entriesOf(`
  заявил, сказал, отметил, подчеркнул, написал, потребовал, сообщил, призвал, осудил, пояснил,
  добавил, указал, рассказал, считает, говорит, пишет
`)

export const SAYING = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${ENGLISH.join('|')})(?![\p{L}-])(?!\s+by\s)|(?:${RUSSIAN.join('|')})[аио]?(?!\p{L}))`,
  'giu',
)
