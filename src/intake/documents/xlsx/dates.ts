// Days in a workbook are numbers that are shown as days: whether one is, its style says (ECMA-376, 18.8.30).
import { localName, readXml } from '../xml.ts'

// The numbers of the styles that show a day or an hour.
export function dateStyles(part: Uint8Array | undefined): Set<number> {
  const formats = new Map<number, string>()
  const styles = new Set<number>()
  let inCells = false
  let count = 0
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const local = localName(name)
    const id = Number(attributes['numFmtId'])
    if (local === 'numFmt') formats.set(id, attributes['formatCode'] ?? '')
    if (local === 'cellXfs') inCells = true
    if (local !== 'xf' || !inCells) return
    if (isBuiltIn(id) || showsDay(formats.get(id) ?? '')) styles.add(count)
    count++
  }
  const close = (name: string): void => {
    if (localName(name) === 'cellXfs') inCells = false
  }
  if (part) readXml(part, { open, close })
  return styles
}

function isBuiltIn(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

// Without words in quotation marks, colours, and letters that stand for themselves.
function showsDay(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''))
}

const DAY = 86_400_000 // milliseconds
const FIRST_DAY = Date.UTC(1899, 11, 30)
const FROM_1904 = 1462 // days

// '2019-05-03', '2019-05-03 14:30', '14:30'; undefined for a number that is no day of the years 1900 to 9999.
export function dayOfNumber(number: number, from1904: boolean): string | undefined {
  const days = from1904 ? number + FROM_1904 : number
  if (!(days >= 0 && days < 2_958_466)) return undefined
  const missing = days >= 1 && days < 60 ? 1 : 0 // 1900 had no 29 February, but for workbooks
  const instant = new Date(FIRST_DAY + Math.round((days + missing) * 1440) * 60_000)
  const [day = '', time = ''] = instant.toISOString().split('T')
  const minutes = time.slice(0, 5)
  if (days < 1) return minutes
  return instant.getTime() % DAY === 0 ? day : `${day} ${minutes}`
}
