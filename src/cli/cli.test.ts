import { spawn, spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  ftruncateSync,
  closeSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Change } from '../record/change.ts'
import { append } from '../vault/entries/append.ts'
import { vaultIn } from '../vault/folder.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'

const program = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist', 'cli', 'main.js')
const PASSPHRASE = 'lantern river copper'
const REPORT = `Fined for a post

On 3 March 2021, activist Ayla Test was detained in Samplegrad. A court fined her 200 euros the next day.

Bek Sample, a journalist, was released on 5 March 2021.
`

let folder: string
let vault: string
let people: SubjectId[]

beforeAll(async () => {
  await ready()
  folder = mkdtempSync(join(tmpdir(), 'khronika-cli-'))
  vault = join(folder, 'vault')
  makeVault()
  write('report.txt', REPORT)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function makeVault(): void {
  const [place, key, account] = [vaultIn(vault), newVaultKey(), newAccountId()]
  mkdirSync(vault)
  createKeyFile(place.keyFile, newKeyFile(key, account, PASSPHRASE, 'quick'))
  const made = createVault(place.file, place.captures, key, { account, name: 'Ayla Test' })
  people = [recordOneDetained(made, 'Ayla Test'), recordOneDetained(made, 'Айла Тест')]
  made.file.close()
}

// Two people of one name, each detained once.
function recordOneDetained({ file, pen }: Vault, name: string): SubjectId {
  const [person, event] = [newSubjectId('person', pen.random), newSubjectId('event', pen.random)]
  const states: Parameters<typeof state>[] = [
    [person, 'name', { kind: 'text', text: name, language: 'en' }],
    [event, 'act', { kind: 'code', list: 'acts', code: 'detention' }],
    [event, 'happened', { kind: 'code', list: 'happened', code: 'yes' }],
    [event, 'country', { kind: 'code', list: 'countries', code: 'KZ' }],
    [
      event,
      'when',
      { kind: 'when', said: '3 March 2021', earliest: '2021-03-03', latest: '2021-03-03', basis: 'stated' },
    ],
    [event, 'part', { kind: 'part', whom: person, role: 'victim' }],
  ]
  file.write(() =>
    append(
      file,
      pen,
      states.map((one) => state(...one)),
    ),
  )
  return person
}

type Stated = Extract<Change, { kind: 'state' }>['statement']
function state(subject: SubjectId, property: string, value: Stated['value']): Change {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team' } }
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { KHRONIKA_PASSPHRASE: _one, KHRONIKA_VAULT: _other, ...rest } = process.env
  return { ...rest, ...more }
}

function khronika(
  line: string[],
  more: Record<string, string> = { KHRONIKA_PASSPHRASE: PASSPHRASE },
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...line], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(more),
    input: '',
  })
}

function filesIn(path: string): string[] {
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  for (const file of filesIn(path)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function expectOneLine({ stderr }: SpawnSyncReturns<string>, words: RegExp): void {
  expect(stderr).toMatch(words)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\n\s+at |\.js:\d/)
}

describe('the command line', () => {
  test('says what it can do, and of each command what it takes', () => {
    expect(khronika(['help']).stdout).toContain('khronika draft FILE')
    expect(khronika([]).stdout).toBe(khronika(['help']).stdout)
    expect(khronika(['draft', '--help']).stdout).toBe(khronika(['help', 'draft']).stdout)
    expect(khronika(['--version']).stdout).toMatch(/^khronika \d+\.\d+\.\d+\n$/)
  })

  test.each([
    [['drafft'], /no command/],
    [['help', 'drafft'], /no command/],
    [['draft'], /Something is missing/],
    [['draft', 'a', 'b'], /more than it takes/],
    [['draft', 'report.txt', '--colour'], /Unknown option '--colour'/],
    [['draft', 'report.txt', '--published', 'tomorrow'], /A day is written/],
    [['draft', 'report.txt', '--country', 'Samplia'], /two letters/],
    [['serve', 'vault', '--port', 'http'], /A port is a number/],
    [['timeline'], /either --person or --country/],
  ])('that is not understood says so in one line: %j', (line, words) => {
    const ran = khronika(line)
    expect(ran.status).toBe(2)
    expect(ran.stdout).toBe('')
    expectOneLine(ran, words)
  })
})

describe('khronika draft', () => {
  test('prints JSON alone, and its spans are the words of the report', () => {
    const ran = khronika(['draft', 'report.txt', '--json', '--published', '2021-03-06'], {})
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    const draft = JSON.parse(ran.stdout) as {
      document: { sha256: string; published: string; text?: string }
      dates: { start: number; end: number; text: string }[]
    }
    expect(draft.document.sha256).toBe(createHash('sha256').update(REPORT).digest('hex'))
    expect(draft.document.published).toBe('2021-03-06')
    expect(draft.document.text).toBeUndefined()
    expect(draft.dates.length).toBeGreaterThan(0)
    for (const { start, end, text } of draft.dates) expect(REPORT.slice(start, end)).toBe(text)
  })

  test('prints a chronology for people', () => {
    const { stdout } = khronika(['draft', 'report.txt'], {})
    expect(stdout).toMatch(/^Fined for a post\n/)
    expect(stdout).toMatch(/^3 March 2021 +Detention\n +whom: Ayla Test\n/m)
  })

  test('reads Windows-1251, says so, and gives the text its offsets count in', () => {
    const words = 'В Самплграде задержали Айлу Тест. Её отпустили через три часа. Суд отложили.'
    const bytes = Buffer.from(Array.from(words, cp1251))
    const ran = khronika(['draft', write('cyrillic.txt', bytes), '--json'], {})
    expect(ran.status).toBe(0)
    expect(ran.stderr).toContain('read as windows-1251')
    const { document } = JSON.parse(ran.stdout) as { document: { text: string; language: string } }
    expect(document.text).toBe(words)
    expect(document.language).toBe('ru')
  })

  test('of a page gives the text it kept, and none of its scripts', () => {
    const html =
      '<!doctype html><title>T</title><script>alert("x")</script><form><input name="q"></form><p>Ayla Test was fined on 3 March 2021.</p>'
    const ran = khronika(['draft', write('page.html', html), '--json'], {})
    const { document } = JSON.parse(ran.stdout) as { document: { text: string } }
    expect(document.text).toContain('Ayla Test was fined')
    expect(document.text).not.toContain('alert')
  })

  test('takes no colour or cursor command from a report', () => {
    const name = write(
      'escape.txt',
      'Title\n\nOn 3 March 2021 Ayla\u009b31m Test was detained in Samplegrad.\n',
    )
    expect(khronika(['draft', name], {}).stdout).not.toContain('\u009b')
  })
})

const sparse = (path: string) => {
  const handle = openSync(path, 'w')
  ftruncateSync(handle, 200 * 1024 * 1024)
  closeSync(handle)
}

const unreadable: [string, RegExp, (path: string) => void][] = [
  ['empty.txt', /empty/, (path) => writeFileSync(path, '')],
  ['blank.txt', /only blanks/, (path) => writeFileSync(path, ' \n\n ')],
  ['huge.txt', /200 MB/, sparse],
  [
    'program.txt',
    /no text/,
    (path) => writeFileSync(path, readFileSync(process.execPath).subarray(0, 100_000)),
  ],
  ['missing.txt', /There is no file/, () => undefined],
  ['folder.txt', /is not a file/, (path) => mkdirSync(path)],
]

describe('what cannot be read', () => {
  test.each(unreadable)('%s is refused in one line, and the vault stays as it was', (name, words, make) => {
    const path = join(folder, name)
    make(path)
    const drafted = khronika(['draft', path], {})
    expect([drafted.status, drafted.stdout]).toEqual([2, ''])
    expectOneLine(drafted, words)
    const before = hashOf(vault)
    const taken = khronika(['take', path, '--vault', 'vault'])
    expect([taken.status, taken.stdout]).toEqual([1, ''])
    expect(taken.stderr).toMatch(words)
    expect(hashOf(vault)).toBe(before)
  })
})

describe('khronika take', () => {
  test('takes in what can be read, says what cannot, and knows what it has', () => {
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    const ran = khronika([
      'take',
      '../khronika-cli-none/x.txt',
      join(inner, '..', 'report.txt'),
      '--vault',
      'vault',
    ])
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('is in the inbox: “Fined for a post”.')
    expect(ran.stderr).toContain('1 of 2 files were not taken in.')
    expect(khronika(['take', 'report.txt', '--vault', 'vault']).stdout).toContain('byte for byte')
    write('again.txt', `Posted by somebody\n\n${REPORT}`)
    expect(khronika(['take', 'again.txt', '--vault', 'vault']).stdout).toContain('kept as a copy')
  })

  test('leaves no word of a report on the disk outside the vault’s encryption', () => {
    for (const file of filesIn(vault)) expect(readFileSync(file).includes('Samplegrad')).toBe(false)
  })
})

describe('a vault', () => {
  test('is opened by the passphrase from the environment or a file, and by no other', () => {
    const file = write('passphrase', `${PASSPHRASE}\n`)
    expect(khronika(['verify', '--vault', 'vault', '--passphrase-file', file], {}).status).toBe(0)
    expect(khronika(['verify'], { KHRONIKA_VAULT: vault, KHRONIKA_PASSPHRASE: PASSPHRASE }).status).toBe(0)
    const wrong = khronika(['verify', '--vault', 'vault'], { KHRONIKA_PASSPHRASE: 'amber window seven' })
    expect(wrong.status).toBe(1)
    expectOneLine(wrong, /does not open this vault/)
    const nobody = khronika(['verify', '--vault', 'vault'], {})
    expect(nobody.status).toBe(1)
    expectOneLine(nobody, /nobody is there to be asked/)
    expectOneLine(khronika(['verify', '--vault', 'vault', '--passphrase-file', 'none'], {}), /cannot be read/)
  })

  test('that is not there is refused in one line', () => {
    for (const line of [
      ['verify'],
      ['verify', '--vault', 'nowhere'],
      ['serve', 'nowhere'],
      ['take', 'report.txt'],
    ]) {
      const ran = khronika(line)
      expect(ran.status).toBe(1)
      expectOneLine(ran, /There is no vault/)
    }
  })

  test('is made by init, for its owner alone, once', () => {
    const made = khronika(['init', 'own', '--name', 'Bek Sample'])
    expect([made.status, made.stderr]).toEqual([0, ''])
    expect(readdirSync(join(folder, 'own')).sort()).toEqual(['vault.key', 'vault.khronika'])
    const before = hashOf(join(folder, 'own'))
    const again = khronika(['init', 'own'])
    expect(again.status).toBe(1)
    expectOneLine(again, /holds a vault already/)
    expect(hashOf(join(folder, 'own'))).toBe(before)
  })

  test('is not made with a passphrase that is too short, and nothing stays behind', () => {
    const ran = khronika(['init', 'weak'], { KHRONIKA_PASSPHRASE: 'short' })
    expect(ran.status).toBe(1)
    expectOneLine(ran, /at least 8 characters/)
    expect(readdirSync(folder)).not.toContain('weak')
  })

  test('is not made where no folder can be', () => {
    const ran = khronika(['init', 'report.txt/own'])
    expect(ran.status).toBe(1)
    expectOneLine(ran, /is a file, not a folder/)
  })

  test('is rebuilt to the same readings, and its entries hold', () => {
    expect(khronika(['rebuild', '--vault', 'vault']).stdout).toContain('every reading came out the same')
    expect(khronika(['verify', '--vault', 'vault']).stdout).toMatch(/^2 entries: each is whole/)
  })
})

describe('khronika timeline', () => {
  test('keeps people who share a name apart', () => {
    const { stdout } = khronika(['timeline', '--person', 'test AYLA', '--vault', 'vault'])
    const heads = stdout.split('\n').filter((line) => /^\S/.test(line))
    expect(heads.sort()).toEqual([`Ayla Test (${people[0]})`, `Айла Тест (${people[1]})`].sort())
    expect(stdout.match(/^ {2}3 March 2021 +Detention/gm)).toHaveLength(2)
  })

  test('of a country holds all that happened in it, also as JSON', () => {
    const { stdout } = khronika(['timeline', '--country', 'kz', '--json', '--vault', 'vault'])
    const [timeline] = JSON.parse(stdout) as { subject: string; events: { act: string }[] }[]
    expect(timeline?.subject).toBe('KZ')
    expect(timeline?.events.map(({ act }) => act)).toEqual(['detention', 'detention'])
  })

  test('of somebody unknown is a sentence', () => {
    const ran = khronika(['timeline', '--person', 'Nobody Known', '--vault', 'vault'])
    expect([ran.status, ran.stdout]).toEqual([1, ''])
    expectOneLine(ran, /knows nobody called Nobody Known/)
  })
})

describe('khronika show', () => {
  test('says what the record says of a subject, and who says so', () => {
    const { stdout } = khronika(['show', people[0] ?? '', '--vault', 'vault'])
    expect(stdout).toMatch(/^Ayla Test \(person-/)
    expect(stdout).toContain('name:\n  Ayla Test\n    the editors')
    const json = JSON.parse(khronika(['show', people[0] ?? '', '--json', '--vault', 'vault']).stdout) as {
      subject: string
    }
    expect(json.subject).toBe(people[0])
  })

  test.each(['person-aaaaaaaaaaaaaaaa', 'Ayla Test', '../../etc/passwd'])(
    'of what is not there is a sentence: %s',
    (id) => {
      const ran = khronika(['show', id, '--vault', 'vault'])
      expect([ran.status, ran.stdout]).toEqual([1, ''])
      expectOneLine(ran, /There is nothing here/)
    },
  )
})

describe('khronika serve', () => {
  test('prints one address that signs in by itself, and ends with its vault closed', async () => {
    const served = await serve(['serve', 'vault', '--port', '0'])
    const answer = await fetch(served.address, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk'])
    served.child.kill('SIGTERM')
    expect(await served.ended).toBe(0)
    expect(readdirSync(vault)).not.toContain('vault.khronika-wal')
  })

  test('twice on one vault is two ports, and both answer', async () => {
    const [one, other] = await Promise.all([
      serve(['serve', 'vault', '--port', '0']),
      serve(['serve', 'vault', '--port', '0']),
    ])
    for (const { address } of [one, other]) expect((await fetch(new URL('/', address))).status).toBe(200)
    for (const { child, ended } of [one, other]) {
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  })

  test('on a taken port says so in one line', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const { child, ended, said } = run(['serve', 'vault', '--port', String(port)])
    expect(await ended).toBe(1)
    expect(said()).toMatch(new RegExp(`^khronika: Port ${port} is taken[^\n]*\n$`))
    child.kill()
    taken.close()
  })
})

describe('khronika start', () => {
  test('makes its example anew where it was left half-made, signs in by itself, and starts a second time', async () => {
    const example = join(folder, 'example')
    mkdirSync(`${example}.making-999999999`)
    write('example.making-999999999/vault.key', 'cut off')
    const more = { KHRONIKA_EXAMPLE: example }
    const first = await serve(['start', '--port', '0'], more)
    expect(readdirSync(folder)).not.toContain('example.making-999999999')
    expect((await fetch(first.address, { redirect: 'manual' })).status).toBe(303)
    const { port } = new URL(first.address)
    const second = await serve(['start', '--port', port], more)
    expect(second.said()).toMatch(
      new RegExp(`^khronika: Port ${port} is taken, so this one listens on \\d+\\.\n$`),
    )
    expect((await fetch(second.address, { redirect: 'manual' })).status).toBe(303)
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  }, 120_000)
})

describe('khronika register', () => {
  const register = (...line: string[]) => khronika(['register', ...line, '--vault', 'vault'])

  test('takes snapshots of a new register, and says what changed since the one before', () => {
    write('funds-1.csv', 'No;Name;State\n1;Dawn;works\n2;Dusk;works\n')
    write('funds-2.html', '<table><tr><th>No<th>Name<th>State</tr><tr><td>2<td>Dusk<td>closed</tr></table>')
    const first = register('funds-1.csv', '--new', '--of', 'Funds', '--country', 'KZ', '--day', '2026-03-01')
    expect(first.stdout).toContain('Its columns are No, Name, State.')
    const named = register('--of', 'fund', '--name-column', 'Name', '--key-column', 'No')
    expect(named.stdout).toContain('Funds: as of 1 March 2026, 2 rows.')
    expect(register('funds-2.html', '--day', '2026-04-01').stdout.split('\n')).toEqual([
      'Funds: as of 1 April 2026, 1 row.',
      'Since 1 March 2026: 0 added, 1 removed, 1 changed.',
      '  - 1 Dawn',
      '  ~ 2 Dusk: State: works → closed',
      '',
    ])
  })

  test('leaves no register behind whose first snapshot cannot be read', () => {
    write('funds-3.csv', 'No;Name\n1;"Dawn\n')
    expectOneLine(register('funds-3.csv', '--new', '--of', 'Broken', '--country', 'KZ'), /never closed/)
    const listed = register()
    expect(listed.stdout).toContain('Funds: 2 taken, the last of 1 April 2026')
    expect(listed.stdout).not.toContain('Broken')
  })
})

interface Running {
  child: ReturnType<typeof spawn>
  ended: Promise<number | null>
  said: () => string
}

describe('names compare', () => {
  test('prints the same rows with a score and a reason', () => {
    write(
      'pairs.csv',
      'schema,name1,name2\nPerson,"Test, Ayla",Айла Тест\nCompany,Blue Lantern LLP,ТОО «Жёлтый фонарь»\n',
    )
    const { status, stdout } = khronika(['names', 'compare', 'pairs.csv'])
    expect(status).toBe(0)
    const [heading, one, other] = stdout.split('\n')
    expect(heading).toBe('schema,name1,name2,score,why')
    expect(one).toMatch(/^Person,"Test, Ayla",Айла Тест,0\.99\d,.*another order/)
    expect(other).toMatch(/^Company,Blue Lantern LLP,ТОО «Жёлтый фонарь»,0\.\d{3},/)
  })

  test('says what a table lacks', () => {
    write('plain.csv', 'name\nAyla\n')
    const { status, stderr } = khronika(['names', 'compare', 'plain.csv'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/no column name1/)
    expect(khronika(['names', 'join', 'plain.csv']).status).toBe(2)
  })
})

function run(line: string[], more: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [program, ...line], {
    cwd: folder,
    env: environment({ KHRONIKA_PASSPHRASE: PASSPHRASE, ...more }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  return { child, said: () => said, ended: new Promise((resolve) => child.on('close', resolve)) }
}

async function serve(
  line: string[],
  more: Record<string, string> = {},
): Promise<Running & { address: string }> {
  const running = run(line, more)
  const address = await new Promise<string>((resolve, reject) => {
    running.child.stdout?.once('data', (part: Buffer) => resolve(part.toString().trim()))
    void running.ended.then(() => reject(new Error(running.said())))
  })
  return { ...running, address }
}

function cp1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return code
  if (letter === 'Ё') return 0xa8
  if (letter === 'ё') return 0xb8
  return code - 0x410 + 0xc0
}
