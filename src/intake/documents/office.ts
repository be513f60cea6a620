// What every office document has: its main part, what its parts point at, macros.
import type { Telling } from '../../sentence.ts'
import { localName, readXml } from './xml.ts'
import type { Archive } from './zip.ts'

export interface Relation {
  id: string
  type: string // the last word of its type: 'hyperlink', 'image', 'worksheet'
  target: string // a part of the archive; of what is outside, an address
  outside: boolean
}

// What a part points at, by the file beside it.
export function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const bytes = archive.find(`${folder}_rels/${part.slice(slash)}.rels`)
  const relations: Relation[] = []
  if (bytes) readXml(bytes, { open: (name, attributes) => note(name, attributes) })
  return relations

  function note(name: string, attributes: Readonly<Record<string, string>>): void {
    if (localName(name) !== 'Relationship') return
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    const outside = mode?.toLowerCase() === 'external'
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? target : inArchive(folder, target),
      outside,
    })
  }
}

export function mainPart(archive: Archive): string | undefined {
  return relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target
}

// A target is said from the folder of its part, or from the top.
function inArchive(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

// Links that a reader may follow are no matter; what a program would fetch by itself is said.
export function officeNotices(archive: Archive): Telling[] {
  const { names } = archive
  const outside = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => relationsOf(archive, name.replace(/_rels\/([^/]+)\.rels$/, '$1')))
    .filter((relation) => relation.outside && relation.type !== 'hyperlink').length
  const notices: Telling[] = []
  if (names.some((name) => /(?:^|\/)vba(?:Project|Data)/i.test(name) || /^xl\/macrosheets\//i.test(name)))
    notices.push({ sentence: 'It holds macros. They were not run; they stay in the file as it came.' })
  if (outside > 0)
    notices.push({
      sentence:
        'It points at {count|# thing|# things} outside itself, such as a template or a picture. Nothing was fetched.',
      values: { count: outside },
    })
  return notices
}
