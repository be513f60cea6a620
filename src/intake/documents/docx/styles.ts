// Which paragraph styles are headings: by name or by the level in the outline. Ids differ from language to
// language ('Heading1', '1', 'berschrift1'); the names of the built-in ones are always English.
import { attributeOf, localName, readXml } from '../xml.ts'

export interface Style {
  level: number // of a heading; 0 of the title
}

export function stylesOf(part: Uint8Array | undefined): Map<string, Style> {
  const styles = new Map<string, Style>()
  let id = ''
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const local = localName(name)
    const value = attributeOf(attributes, 'val') ?? ''
    if (local === 'style') id = attributeOf(attributes, 'styleId') ?? ''
    const level = local === 'name' ? levelOf(value) : local === 'outlineLvl' ? Number(value) + 1 : undefined
    if (level !== undefined && level <= 9 && !styles.has(id)) styles.set(id, { level })
  }
  if (part) readXml(part, { open })
  return styles
}

function levelOf(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0
  const level = /^heading (\d)$/i.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}
