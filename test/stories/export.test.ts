// What one vault exports, an empty one takes in: the same entries, readings and files. What was altered on the
// way is found, and then nothing is taken.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deviceOf, verifySignature } from '../../src/access/device.ts'
import { ready } from '../../src/access/seal.ts'
import { makeExample } from '../../src/example/make.ts'
import { entryLines } from '../../src/exchange/entries/entry-lines.ts'
import { checkEntryFile, takeEntryFile } from '../../src/exchange/entries/take-entries.ts'
import type { Change } from '../../src/record/change.ts'
import type { ChangeId } from '../../src/record/statement.ts'
import { append } from '../../src/vault/entries/append.ts'
import { checkEntries, listEntries } from '../../src/vault/entries/entries.ts'
import { makeVault } from '../../src/vault/make.ts'
import { rebuild, tableHashes } from '../../src/vault/readings/rebuild.ts'
import { becomeAnotherDevice, inTheHandOf } from '../../src/vault/vault.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { openCopyOf } from '../example-vault.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-export-'))
let vaults = 0
let example: Vault
let exported: string

beforeAll(async () => {
  await ready()
  await makeExample(join(base, 'made'))
  example = openCopyOf(join(base, 'made'), join(base, 'example'))
  exported = write(example)
})
afterAll(() => {
  example.file.close()
  rmSync(base, { recursive: true })
})

function write({ file, captures }: Vault): string {
  const path = join(base, `export-${vaults++}.jsonl`)
  writeFileSync(path, [...entryLines(file, captures)].join(''))
  return path
}

// The words of reports that wait are work in progress, which is not exported.
function readingsOf({ file }: Vault): Map<string, string> {
  return new Map([...tableHashes(file)].filter(([table]) => !table.startsWith('reported')))
}

function emptyVault(): Vault {
  const place = join(base, `empty-${vaults++}`)
  return makeVault(place, { passphrase: 'four words of a test', name: 'Tester', strength: 'quick' }).vault
}

test('an empty vault that takes in the example holds the same entries, readings and files', async () => {
  const vault = emptyVault()
  expect(await takeEntryFile(vault, exported)).toMatchObject({ entries: listEntries(example.file).length })
  expect(listEntries(vault.file)).toEqual(listEntries(example.file))
  expect(readingsOf(vault)).toEqual(readingsOf(example))
  expect(rebuild(vault.file).changed).toEqual([])
  expect(readFileSync(write(vault))).toEqual(readFileSync(exported))
  expect(await takeEntryFile(vault, exported)).toMatchObject({ fresh: 0 })
  vault.file.close()
})

test('a run that was broken off goes on where it ended', async () => {
  const vault = emptyVault()
  const lines = readFileSync(exported, 'utf8').split('\n')
  const begun = join(base, 'begun.jsonl')
  writeFileSync(begun, `${lines.slice(0, 8).join('\n')}\n`)
  expect(await takeEntryFile(vault, begun)).toMatchObject({ fresh: 7 })
  const { entries, fresh } = await takeEntryFile(vault, exported)
  expect(fresh).toBe(entries - 7)
  expect(readingsOf(vault)).toEqual(readingsOf(example))
  vault.file.close()
})

const names = fc.constantFrom('Ayla Test', 'Айла Тест', 'A. Test', 'Nobody “Quoted”')
const people = fc.constantFrom(
  ...(['a', 'b', 'c'] as const).map((letter) => `person-${letter.repeat(16)}` as const),
)
const access = fc.constantFrom('public' as const, 'team' as const)
const act = fc.oneof(
  fc.record({ do: fc.constant('name' as const), subject: people, name: names, access }),
  fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(20), access }),
  fc.record({ do: fc.constant('erase' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('same' as const), subject: people, other: people, access }),
  fc.record({ do: fc.constant('seal' as const), subject: people }),
)

test('whatever was written, the readings are the same after export and import', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const [from, to] = [emptyVault(), emptyVault()]
      const written: ChangeId[] = []
      for (const one of acts) {
        const change = changeOf(one, written)
        if (change) written.push(...from.file.write(() => append(from.file, from.pen, [change])).ids)
      }
      await takeEntryFile(to, write(from))
      expect(listEntries(to.file)).toEqual(listEntries(from.file))
      expect(readingsOf(to)).toEqual(readingsOf(from))
      for (const { file } of [from, to]) file.close()
    }),
    { numRuns: 25 },
  )
})

function changeOf(
  one: typeof act extends fc.Arbitrary<infer One> ? One : never,
  written: ChangeId[],
): Change | undefined {
  if (one.do === 'name') {
    const value = { kind: 'text' as const, text: one.name, language: 'en' }
    return {
      kind: 'state',
      statement: { subject: one.subject, property: 'name', value, stance: 'states', access: one.access },
    }
  }
  if (one.do === 'same') {
    if (one.subject === one.other) return undefined
    return {
      kind: 'judge',
      subjects: [one.subject, one.other],
      judgement: 'same',
      replaces: [],
      access: one.access,
    }
  }
  if (one.do === 'seal')
    return { kind: 'grade', targets: [one.subject], to: { sealed: [] }, replaces: [], access: 'team' }
  const target = written[one.which % Math.max(1, written.length)]
  if (!target) return undefined
  return one.do === 'erase'
    ? { kind: 'erase', targets: [target] }
    : { kind: 'withdraw', targets: [target], access: one.access }
}

test('one altered letter anywhere is found, and nothing is taken in', async () => {
  const vault = emptyVault()
  const text = readFileSync(exported, 'utf8')
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.constantFrom('0', 'a', '"', '{', '5'),
      async (at, letter) => {
        fc.pre(text[at] !== letter)
        const altered = join(base, 'altered.jsonl')
        writeFileSync(altered, text.slice(0, at) + letter + text.slice(at + 1))
        await expect(takeEntryFile(vault, altered)).rejects.toThrow(
          /Nothing was taken in|not an export|newer/,
        )
      },
    ),
    { numRuns: 60 },
  )
  expect(listEntries(vault.file)).toEqual([])
  vault.file.close()
})

test('a device that wrote in two places is a fork, and is refused', async () => {
  const [one, two] = [join(base, 'one'), join(base, 'two')]
  openCopyOf(join(base, 'made'), one).file.close()
  cpSync(one, two, { recursive: true })
  const [here, there] = [openCopyOf(one, join(base, 'one-open')), openCopyOf(two, join(base, 'two-open'))]
  for (const [vault, text] of [
    [here, 'Here'],
    [there, 'There'],
  ] as const)
    name(vault, text)
  await expect(checkEntryFile(here.file, write(there))).rejects.toThrow(/two different entries/)
  for (const { file } of [here, there]) file.close()
})

test('what two devices wrote apart is one record after both took in the other’s', async () => {
  const [here, there] = [
    openCopyOf(join(base, 'made'), join(base, 'here')),
    openCopyOf(join(base, 'made'), join(base, 'there')),
  ]
  becomeAnotherDevice(there.file)
  const other = inTheHandOf({ ...there, pen: { ...there.pen, author: '' } }, there.pen.author)
  name(here, 'Here')
  name(other, 'There')
  const [fromHere, fromThere] = [write(here), write(there)]
  await takeEntryFile(here, fromThere)
  await takeEntryFile(there, fromHere)
  expect(readingsOf(here)).toEqual(readingsOf(there))
  for (const { file } of [here, there]) {
    expect(checkEntries(file, { deviceOf, verify: verifySignature })).toEqual([])
    file.close()
  }
})

test('a foreign file, an empty one and one without an end are refused in a sentence', async () => {
  const vault = emptyVault()
  const path = join(base, 'foreign')
  for (const text of ['', 'a,b\n1,2\n', '{"khronika":"entries","version":9}\n']) {
    writeFileSync(path, text)
    await expect(checkEntryFile(vault.file, path)).rejects.toThrow(/is empty|not an export|newer/)
  }
  writeFileSync(path, '')
  for (let part = 0; part < 45; part++) appendFileSync(path, 'x'.repeat(1024 ** 2))
  await expect(checkEntryFile(vault.file, path)).rejects.toThrow(/too long/)
  vault.file.close()
})

function name({ file, pen }: Vault, text: string): void {
  const value = { kind: 'text' as const, text, language: 'en' }
  const statement = {
    subject: 'person-aaaaaaaaaaaaaaaa',
    property: 'name',
    value,
    stance: 'states',
    access: 'team',
  } as const
  file.write(() => append(file, pen, [{ kind: 'state', statement }]))
}
