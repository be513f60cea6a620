// Somebody is sealed after the edition went out: no byte of the next one names them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCopyOf } from '../../../test/example-vault.ts'
import { makeExample } from '../../example/make.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { listEvents } from '../../find/events.ts'
import { membersOf } from '../../find/readings.ts'
import { foldName } from '../../names/fold.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { publishMirror } from './mirror.ts'
import { verifyMirror } from './verify-mirror.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-sealed-'))
let count = 0

beforeAll(async () => {
  await makeExample(join(base, 'example'))
})

afterAll(() => {
  rmSync(base, { recursive: true })
})

function copyOfExample(): Vault {
  return openCopyOf(join(base, 'example'), join(base, `vault-${count++}`))
}

function everyone(vault: Vault): SubjectId[] {
  const { events } = listEvents(vault.file, 'public')
  const parts = events.flatMap((event) => event.parts.map(({ whom }) => whom))
  return [...new Set(parts)].filter((one) => ['person', 'organisation'].includes(kindOf(one)))
}

function spellingsOf(vault: Vault, subject: SubjectId): string[] {
  const team = { member: vault.pen.author }
  const names = standingAbout(vault.file, team, subject).flatMap(({ statement: { property, value } }) =>
    (property === 'name' || property === 'acronym') && value.kind === 'text' ? [value.text] : [],
  )
  return [...new Set(names)]
}

function seal(vault: Vault, subject: SubjectId, label?: string): void {
  const targets = [...membersOf(vault.file, subject, { member: vault.pen.author })]
  vault.file.write(() =>
    append(vault.file, vault.pen, [
      { kind: 'grade', targets, to: { sealed: [vault.pen.author] }, replaces: [], access: 'team' },
      ...(label
        ? [
            {
              kind: 'state' as const,
              statement: {
                subject,
                property: 'public-label',
                value: { kind: 'text' as const, text: label, language: 'en' },
                stance: 'states' as const,
                access: 'public' as const,
              },
            },
          ]
        : []),
    ]),
  )
}

function filesNaming(folder: string, spellings: readonly string[]): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const text = `${path.slice(folder.length)}\n${readFileSync(path, 'utf8')}`
    const folded = ` ${foldName(text.replace(/<[^>]*>/g, ' '))} ${foldName(text)} `
    // 'ILI' folded is also the Russian for 'or': an acronym is looked for as it is written
    const isThere = (one: string) =>
      text.includes(one) || (one !== one.toUpperCase() && folded.includes(` ${foldName(one)} `))
    return spellings.some(isThere) ? [path.slice(folder.length + 1)] : []
  })
}

describe('somebody who is sealed after publication', () => {
  test('is named by no byte of the next edition, in any spelling, be there a label or none', () => {
    const first = copyOfExample()
    const all = everyone(first)
    first.file.close()
    expect(all.length).toBeGreaterThan(10)
    for (const [place, subject] of all.entries()) {
      if (place % 5 !== 0) continue
      const vault = copyOfExample()
      const out = join(base, `out-${count}`)
      publishMirror(vault, out)
      const spellings = spellingsOf(vault, subject)
      expect(filesNaming(out, spellings).length, subject).toBeGreaterThan(0)
      seal(vault, subject, place % 2 === 0 ? 'a human rights defender' : undefined)
      const { written } = publishMirror(vault, out)
      expect(written).toBeGreaterThan(0)
      expect(filesNaming(out, spellings), spellings.join(', ')).toEqual([])
      expect(verifyMirror(out).faults).toEqual([])
      const fresh = join(base, `fresh-${count}`)
      publishMirror(vault, fresh)
      expect(filesNaming(fresh, spellings)).toEqual([])
      vault.file.close()
    }
  })

  test('and everybody with them: nothing is left that names anybody', () => {
    const vault = copyOfExample()
    const out = join(base, `out-${count}`)
    publishMirror(vault, out)
    const all = everyone(vault).filter((one) => kindOf(one) === 'person')
    const spellings = all.flatMap((one) => spellingsOf(vault, one))
    for (const one of all) seal(vault, one, 'somebody')
    publishMirror(vault, out)
    expect(filesNaming(out, spellings)).toEqual([])
    vault.file.close()
  })
})
