// An update drafted from the record: what is new or changed of a country, by freedom, matter by matter.
import type { Reader } from '../../record/reader.ts'
import type { Passage } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { gather } from './gather/gather.ts'
import type { Asked, Covered } from './gather/gather.ts'
import { keysOf, mattersOf } from './gather/matters.ts'
import { firstDay } from './gather/order.ts'
import { passagesOfMatter } from './matter.ts'
import type { Telling } from './telling/telling.ts'

export function draftPassages(file: VaultFile, reader: Reader, asked: Asked): Passage[] {
  const { fresh, changed, told } = gather(file, reader, asked)
  const sections = bySection(mattersOf([...fresh, ...changed], asked.from))
  const given = new Set<string>()
  const recalled = new Set<Covered>()
  const passages = sections.flatMap(({ section, matters }) =>
    matters.flatMap((matter) => {
      const earlier = earlierOf(matter, told)
      const isNew = earlier !== undefined && !recalled.has(earlier)
      if (earlier) recalled.add(earlier)
      return passagesOfMatter(matter, isNew ? earlier : undefined, {
        file,
        reader,
        country: asked.country,
        section,
        given,
        all: [...fresh, ...changed],
      })
    }),
  )
  return passages.map((passage, order) => ({ ...passage, order }))
}

interface Section {
  section: string
  matters: Telling[][]
}

// A matter may touch two freedoms: each is told under its own.
function bySection(matters: readonly Telling[][]): Section[] {
  const sections = ['lead', ...FREEDOMS.terms.map(({ code }) => code)]
  return sections.map((section) => ({
    section,
    matters: matters
      .map((matter) => matter.filter((telling) => sectionOf(telling) === section))
      .filter((matter) => matter.length > 0),
  }))
}

// What touches the whole country and is put under no freedom leads.
function sectionOf({ freedom, acts }: Telling): string {
  const family = findTerm(ACTS, acts[0]?.value ?? '')?.family
  return freedom === 'unassigned' && (family === 'law' || family === 'politics') ? 'lead' : freedom
}

// Of what was covered of the same matter, what happened last.
function earlierOf(matter: readonly Telling[], told: readonly Covered[]): Covered | undefined {
  const keys = new Set(matter.flatMap(keysOf))
  const same = told.filter(({ telling }) => keysOf(telling).some((key) => keys.has(key)))
  return same.sort((a, b) => ((firstDay(a.telling) ?? '') < (firstDay(b.telling) ?? '') ? -1 : 1)).at(-1)
}
