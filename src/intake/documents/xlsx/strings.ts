import { localName, readXml } from '../xml.ts'

// Texts that cells point at by number. How they are pronounced (rPh) is no part of them.
export function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = []
  let inText = false
  let spoken = false
  if (part)
    readXml(part, {
      open(name) {
        const local = localName(name)
        if (local === 'si') strings.push('')
        if (local === 'rPh') spoken = true
        inText = local === 't' && !spoken
      },
      close(name) {
        inText = false
        if (localName(name) === 'rPh') spoken = false
      },
      words(text) {
        if (inText) strings.push(`${strings.pop() ?? ''}${text}`)
      },
    })
  return strings
}
