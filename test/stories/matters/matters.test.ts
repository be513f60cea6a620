// Eighteen matters of one report, each on the page where a monitor looks for it, with the right status for each
// person: on the example, and on the report its facts come from where it lies beside the project (KHRONIKA_SHARED).
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ready } from '../../../src/access/seal.ts'
import type { Desk, DeskEnv } from '../../../src/desk/desk.ts'
import { NO_SLOTS } from '../../../src/desk/invented-slots.ts'
import { deskRoutes } from '../../../src/desk/routes.ts'
import { voiceIn } from '../../../src/desk/words/voice.tsx'
import { makeExample } from '../../../src/example/make.ts'
import { caseFile } from '../../../src/find/cases/cases.ts'
import { heldOn } from '../../../src/course/held.ts'
import { mattersOf } from '../../../src/find/course/matters.ts'
import { whoIsHeld } from '../../../src/find/course/held.ts'
import { blockingsFor, lawCourse, organisationCourse } from '../../../src/find/course/stages.ts'
import { findStep } from '../../../src/find/course/steps.ts'
import { getReading } from '../../../src/find/readings.ts'
import { valuesOf } from '../../../src/record/reading.ts'
import type { SubjectId } from '../../../src/record/subject.ts'
import { statusOf } from '../../../src/review/further/intervention.ts'
import { makeVault } from '../../../src/vault/make.ts'
import type { Vault } from '../../../src/vault/vault.ts'
import type { Language } from '../../../src/vocabulary/list.ts'
import { openCopyOf } from '../../example-vault.ts'
import { acceptAll, acceptReport, Reviewer } from './reviewed.ts'
import { recordMatters } from './record-matters.ts'
import type { Matters } from './record-matters.ts'

const team = { member: '' }
const base = mkdtempSync(join(tmpdir(), 'khronika-matters-'))
afterAll(() => rmSync(base, { recursive: true }))

async function example(): Promise<Vault> {
  await makeExample(join(base, 'made'))
  const vault = openCopyOf(join(base, 'made'), join(base, 'example'))
  acceptAll(vault, () => true)
  return vault
}

const shared = env['KHRONIKA_SHARED'] ?? '/nowhere'
const REPORT = join(shared, 'reports', 'seed-kazakhstan-2017.txt')
const GOLD = join(shared, 'gold', 'seed-kazakhstan-2017.gold.json')

async function report(): Promise<Vault> {
  await ready()
  const given = { passphrase: 'tried out here', name: 'Dana', strength: 'quick' } as const
  const { vault } = makeVault(join(base, 'real'), given)
  await acceptReport(vault, REPORT, GOLD)
  return vault
}

const told: [string, () => Promise<Vault>][] = [['the example', example]]
if (existsSync(REPORT) && existsSync(GOLD)) told.push(['the report of 2017', report])

async function pageOf(vault: Vault, address: string, language: Language): Promise<string> {
  const desk: Desk = {
    vault,
    reader: { member: vault.pen.author },
    name: 'Dana',
    role: 'administers',
    slots: NO_SLOTS,
    today: '2017-04-12',
    example: false,
    csrf: 'token',
    path: '/desk',
    ...voiceIn(language),
  }
  const app = new Hono<DeskEnv>()
  app.use(async (c, next) => {
    c.set('desk', desk)
    await next()
  })
  app.route('/desk', deskRoutes())
  return (await app.request(address)).text()
}

describe.each(told)('%s, reviewed', (_, make) => {
  let vault: Vault
  let found: Matters
  beforeAll(async () => {
    vault = await make()
    found = recordMatters(new Reviewer(vault))
  }, 120_000)
  afterAll(() => vault.file.close())

  const standing = (subject: SubjectId) =>
    Object.fromEntries(
      caseFile(vault.file, team, subject).people.map(({ label, liberty, proceedings }) => [
        label.split(' ').at(-1),
        [liberty?.status, proceedings?.status],
      ]),
    )
  const law = (subject: SubjectId) => lawCourse(vault.file, team, subject)
  const step = (subject: SubjectId) => findStep(vault.file, team, subject)!

  test('1: the constitution was amended: adopted, then signed on 10 March', () => {
    const { now, stages } = law(found.constitution)
    expect(stages.map(({ status }) => status)).toEqual(['adopted', 'signed'])
    expect(now?.since.whens[0]).toMatchObject({ earliest: '2017-03-10', latest: '2017-03-10' })
  })

  test('2: the duty to report is in force, and falls due on 31 March', () => {
    expect(law(found.duty).now?.status).toBe('in-force')
  })

  test('3: of two appeals one was rejected; what came of the other nobody says', () => {
    expect(standing(found.iliCase)).toEqual({ Initiative: [undefined, 'upheld'] })
    expect(standing(found.libertyCase)).toEqual({ Liberty: [undefined, 'appealed'] })
    const [liberty] = caseFile(vault.file, team, found.libertyCase).people
    expect(liberty?.appeals.map(({ outcome }) => outcome)).toEqual([undefined])
    const [ili] = caseFile(vault.file, team, found.iliCase).people
    expect(ili?.appeals.map(({ outcome }) => outcome?.act)).toEqual(['decision-upheld'])
  })

  test('4: one search at three places, and a criminal case opened', () => {
    expect(valuesOf(getReading(vault.file, found.searched, team), 'also-at')).toHaveLength(2)
    expect(standing(found.khalabuzarCase)).toEqual({ Khalabuzar: [undefined, 'investigated'] })
    expect(step(found.seized).measures[0]?.items).toHaveLength(3)
  })

  test('5: the union is closed, and the court upheld it after an hour, reading for less than two minutes', () => {
    expect(organisationCourse(vault.file, team, found.union).now?.status).toBe('closed')
    expect(standing(found.unionCase)).toEqual({ Kazakhstan: [undefined, 'upheld'] })
    const [hearing] = step(found.upheld).hearings
    const reading = getReading(vault.file, hearing ?? '', team)
    expect(valuesOf(reading, 'lasted')).toMatchObject([{ iso: 'PT1H' }])
    expect(valuesOf(reading, 'reading')).toMatchObject([{ iso: 'PT2M', max: 2 }])
  })

  test('6: workers whom nobody named or counted were penalised', () => {
    const workers = step(found.penalised).parts.find(({ role }) => role === 'victim')
    const [matter] = mattersOf(vault.file, team, workers!.whom)
    expect(workers?.whom).toMatch(/^group-/)
    expect(matter?.course.proceedings?.status).toBe('penalised')
  })

  test('7, 8: two leaders with a charge each, one on trial; the third has a case of her own', () => {
    expect(standing(found.leadersCase)).toEqual({
      Kushakbaev: ['in-custody', 'on-trial'],
      Yeleusinov: ['in-custody', 'charged'],
    })
    const { people, linked } = caseFile(vault.file, team, found.leadersCase)
    const charges = people.map((person) =>
      person.charges.map((one) => [one.description, one.provision, one.standing?.status]),
    )
    expect(charges).toEqual([
      [['calling for an unlawful strike', 'Criminal Code (2014), article 402', 'on-trial']],
      [['embezzlement of union funds', undefined, 'charged']],
    ])
    expect(linked.map(({ subject }) => subject)).toEqual([found.kharkovaCase])
    expect(standing(found.kharkovaCase)).toEqual({ Kharkova: [undefined, 'investigated'] })
    expect(law(found.provision).now?.status).toBe('first-applied')
  })

  test('9: a letter with what it asks, sent and not answered; a comment without a status', () => {
    const letter = getReading(vault.file, found.wrote, team)
    expect(valuesOf(letter, 'demand')).toHaveLength(1)
    expect(valuesOf(letter, 'addressee')).toHaveLength(1)
    expect(statusOf(vault, found.wrote)).toBe('sent')
    expect(statusOf(vault, found.commented)).toBeUndefined()
  })

  test('10: three people on 23 February, three outcomes', () => {
    expect(standing(found.picketCase)).toEqual({
      Kaliev: ['released', undefined],
      Ageleuov: ['released', undefined],
      Bersalimov: ['administrative-arrest', 'upheld'],
    })
    const bersalimov = caseFile(vault.file, team, found.picketCase).people.find(({ label }) =>
      label.includes('Bersalimov'),
    )
    expect(bersalimov?.custodies).toHaveLength(1)
    expect(bersalimov?.custodies[0]?.to?.earliest).toBe('2017-03-10')
  })

  test('11: released, released, fined and gone', () => {
    const { Khalabuzar, Amrekulov, Akhmet } = standing(found.talkCase)
    expect([Khalabuzar, Amrekulov, Akhmet]).toEqual([
      ['released', undefined],
      ['released', undefined],
      ['abroad', 'fined'],
    ])
    expect(step(found.three).counts).toMatchObject([{ min: 3, max: 3 }])
  })

  test('12: five years from 2016 are not over in April 2017', () => {
    expect(standing(found.landCase)).toEqual({
      Bokayev: ['imprisoned', 'convicted'],
      Ayan: ['imprisoned', 'convicted'],
    })
    const held = whoIsHeld(vault.file, team, '2017-04-12').filter(({ label }) => /Bokayev|Ayan$/.test(label))
    expect(held.map((line) => line.held)).toEqual(['surely', 'surely'])
  })

  test('13, 14: one provision is withdrawn, its package is open, and so is the other provision', () => {
    const { now, provisions } = law(found.draft)
    expect(now?.status).toBe('posted')
    expect(Object.fromEntries(provisions.map((one) => [one.label, one.now?.status]))).toEqual({
      'Harm to vital interests': 'withdrawn',
      'Loss of citizenship': 'posted',
    })
  })

  test('15: two outlets are to pay damages together', () => {
    expect(standing(found.suit)).toEqual({
      Kakimzhanov: [undefined, undefined],
      'Ratel.kz': [undefined, 'damages'],
      'Forbes.kz': [undefined, 'damages'],
    })
    expect(caseFile(vault.file, team, found.suit).people.map(({ roles }) => roles[0])).toEqual([
      'claimant',
      'defendant',
      'defendant',
    ])
    expect(step(found.ordered).measures[0]?.amounts[0]).toMatchObject({ min: '50000000', currency: 'KZT' })
  })

  test('16: a site blocked since January, until a day nobody says', () => {
    const [blocking, ...more] = blockingsFor(vault.file, team, found.avaaz)
    expect(more).toEqual([])
    expect(blocking).toMatchObject({ since: { earliest: '2017-01-01', latest: '2017-01-31' } })
    expect(blocking?.until?.latest).toBeUndefined()
    expect(step(found.signatures).counts[0]?.said).toBe('thousands of signatures')
  })

  test('17: held since 10 February, remanded for two months, prolonged until nobody knows when', () => {
    expect(standing(found.mamayCase)).toEqual({ Mamay: ['remanded', 'charged'] })
    const [mamay] = caseFile(vault.file, team, found.mamayCase).people
    expect(mamay?.custodies).toHaveLength(1)
    const [custody] = mamay?.custodies ?? []
    expect(custody?.from).toEqual({ earliest: '2017-02-10', latest: '2017-02-10' })
    expect(custody?.to).toBeUndefined()
    expect(custody?.spans.map(({ status }) => status)).toEqual(['in-custody', 'remanded', 'remanded'])
    expect(custody && heldOn(custody, '2017-03-01')).toBe('surely')
    expect(custody && heldOn(custody, '2017-04-12')).toBe('said')
  })

  test('each stands on its page at the desk, in three languages', async () => {
    const pages: [address: string, words: Record<Language, string>][] = [
      [
        `/desk/cases/${found.libertyCase}`,
        { en: 'outcome unknown', ru: 'исход неизвестен', kk: 'нәтижесі белгісіз' },
      ],
      [
        `/desk/cases/${found.leadersCase}`,
        { en: 'Criminal Code (2014)', ru: 'под судом', kk: 'сот жүріп жатыр' },
      ],
      [`/desk/subjects/${found.draft}`, { en: 'withdrawn', ru: 'отозван', kk: 'кері қайтарып алынған' }],
      [`/desk/organisations/${found.union}`, { en: 'closed', ru: 'закрыта', kk: 'жабылған' }],
      [
        `/desk/people/${found.kharlamov}`,
        { en: 'The case of 2013', ru: 'обвинение предъявлено', kk: 'айып тағылған' },
      ],
      ['/desk/custody?day=2017-04-12', { en: 'Talgat Ayan', ru: 'Последнее известие', kk: 'Соңғы хабар' }],
    ]
    for (const language of ['en', 'ru', 'kk'] as const)
      for (const [address, words] of pages)
        expect(await pageOf(vault, address, language), `${address} ${language}`).toContain(words[language])
  })

  test('18: one man with two cases: charged, with what was taken counted; and released in 2013', () => {
    const matters = mattersOf(vault.file, team, found.kharlamov).flatMap(({ case: own, course }) =>
      own ? [[own.subject, course.liberty?.status, course.proceedings?.status]] : [],
    )
    expect(matters).toContainEqual([found.newCase, undefined, 'charged'])
    expect(matters).toContainEqual([found.oldCase, 'released', undefined])
    const items = step(found.books).measures[0]?.items.map((item) =>
      item.kind === 'count' ? [item.min, item.max] : item.text,
    )
    expect(items).toContainEqual([80, 80])
    expect(items).toContainEqual([3, 3])
  })
})
