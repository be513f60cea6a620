import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findLibreOffice } from '../../../test/libreoffice.ts'
import { openCopyOf } from '../../../test/example-vault.ts'
import { makeExample } from '../../example/make.ts'
import { caseFile, listCases } from '../../find/cases/cases.ts'
import { listUpdates } from '../../find/updates.ts'
import { recordConsent } from '../../review/consent.ts'
import { liveLink } from '../../site/live-address.ts'
import type { Vault } from '../../vault/vault.ts'
import { appealDocument, caseDocument } from './case-documents.ts'
import type { DocumentFile } from './document.ts'
import { docxOf } from './docx.ts'
import { printPage } from './print-page.tsx'
import { updateDocument } from './update-document.ts'
import { workingGroupDocument } from './working-group.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-documents-'))
let vault: Vault
let id: string

beforeAll(async () => {
  await makeExample(join(base, 'made'))
  vault = openCopyOf(join(base, 'made'), join(base, 'example'))
  id = listCases(vault.file, member())[0]!.subject
})
afterAll(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

const member = () => ({ member: vault.pen.author })
const asked = () => ({ file: vault.file, reader: member(), today: '2017-04-12' })
const person = () =>
  caseFile(vault.file, member(), id).people.find(({ subject }) => subject.startsWith('person-'))!.subject

const update = () =>
  updateDocument(
    { file: vault.file, reader: 'public', language: 'en', link: liveLink('en') },
    listUpdates(vault.file, 'public')[0]!.subject,
  )

function textOf({ title, subtitle, blocks, sources, closing }: DocumentFile): string {
  return JSON.stringify([title, subtitle, blocks, sources, closing])
}

// The members of a ZIP, by its own directory.
function unzip(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const found = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(from, from + packed)
    found.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString())
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return found
}

describe('a document', () => {
  test('of the same record on the same day is the same to the byte', async () => {
    const first = await docxOf(caseDocument(asked(), id))
    await new Promise((after) => setTimeout(after, 2100)) // a ZIP tells time by two seconds
    expect(Buffer.from(await docxOf(caseDocument(asked(), id))).equals(Buffer.from(first))).toBe(true)
  })

  test('holds hostile text as words, and no character that would spoil the file', async () => {
    const hostile = '<w:p>&\u0000\u000b\ud800 "=cmd|’ </w:t>'
    const document = {
      ...caseDocument(asked(), id),
      title: hostile,
      blocks: [{ kind: 'heading' as const, text: hostile }],
    }
    const members = unzip(await docxOf(document))
    const body = members.get('word/document.xml') ?? ''
    expect(body).toContain('&lt;w:p&gt;&amp;')
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(body).not.toMatch(/[\u0000\u000b]|\ufffd/)
    expect(members.get('docProps/core.xml')).not.toMatch(/created|modified|\d{4}-\d\d-\d\d/)
    const page = printPage(document, { look: '/look.css', home: '/desk', title: 'Document' })
    expect(page).toContain('&lt;w:p>')
    expect(page).not.toContain('<w:p>')
  })

  test('opens in LibreOffice with all its text', async () => {
    const program = findLibreOffice()
    if (!program) throw new Error('Install LibreOffice (libreoffice-writer) to run this test.')
    const path = join(base, 'case.docx')
    const document = caseDocument(asked(), id)
    writeFileSync(path, await docxOf(document))
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${join(base, 'office')}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        base,
        path,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    const text = readFileSync(join(base, 'case.txt'), 'utf8')
    expect(text).toContain(document.title)
    for (const { text: source } of document.sources) expect(text).toContain(source)
    for (const block of document.blocks)
      if (block.kind === 'heading' || block.kind === 'quotation') expect(text).toContain(block.text)
  }, 180_000)
})

describe('a case file', () => {
  test('tells every event with who said it, in a number of its own, and where each stands', () => {
    const { events, people } = caseFile(vault.file, member(), id)
    const document = caseDocument(asked(), id)
    const numbers = document.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.number ? [block.number] : [],
    )
    expect(numbers).toEqual(events.map((_, at) => at + 1))
    expect(people.length).toBeGreaterThan(0)
    for (const { label } of people) expect(textOf(document)).toContain(label)
    expect(document.sources[0]?.text).toMatch(/SHA-256 of our copy: [0-9a-f]{64}/)
    expect(document.fileName).not.toMatch(
      new RegExp(people.map(({ label }) => label.split(' ').at(-1)).join('|'), 'i'),
    )
  })

  test('for the public holds what is public, and no hash of ours', () => {
    const document = caseDocument
    expect(() => document({ ...asked(), reader: 'public' }, id)).toThrow(/nothing that you may read/)
  })
})

describe('the questionnaire of the Working Group', () => {
  test('is made for somebody who agreed, and says what is not recorded', () => {
    expect(() => workingGroupDocument(asked(), id, person())).toThrow(/agreeing to be passed on/)
    recordConsent(vault, person(), { uses: ['un'], answer: 'in-writing', since: '2017-03-01' })
    const text = textOf(workingGroupDocument(asked(), id, person()))
    for (const part of [
      'I. Identity',
      'II. Arrest',
      'III. Detention',
      'IV. Circumstances',
      'VI. Internal steps',
      'VII. Source',
    ])
      expect(text).toContain(part)
    expect(text).toContain('"Warrant shown","Not recorded."')
    expect(() => workingGroupDocument(asked(), id, 'person-aaaaaaaaaaaaaaaa')).toThrow(/Name the person/)
  })
})

test('an appeal asks for what its author wrote, and for nothing else', () => {
  const document = appealDocument(asked(), id, {
    requests: 'Release her.\n\nDrop the charges.',
    addresses: 'President',
  })
  expect(textOf(document)).toContain('Release her.')
  expect(textOf(appealDocument(asked(), id, {}))).toContain('[ To be written by whoever appeals ]')
})

test('an update is told with the sources of each sentence, for the public', () => {
  const document = update()
  expect(document.sources.length).toBeGreaterThan(0)
  expect(
    document.blocks.some((block) => block.kind === 'paragraph' && block.runs.some(({ note }) => note === 1)),
  ).toBe(true)
  expect(textOf(document)).not.toContain('SHA-256 of our copy')
})
