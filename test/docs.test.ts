// What users and colleagues look up stands in docs/, and nothing there is about what no longer exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHECK_CODES } from '../src/watch/codes.ts'
import { DEADLINE_CODES } from '../src/watch/due/deadline.ts'
import { RULES } from '../src/watch/due/rules/rules.ts'
import { LISTS } from '../src/vocabulary/lists.ts'

test('every code of every list stands in docs/vocabulary.md, and no other', () => {
  const page = readFileSync('docs/vocabulary.md', 'utf8')
  const documented = [...page.matchAll(/^\| `([a-z0-9:-]+)` \|/gm)].map(([, code]) => code)
  const codes = LISTS.filter(({ name }) => name !== 'families').flatMap(({ terms }) =>
    terms.map(({ code }) => code),
  )
  expect(new Set(documented)).toEqual(new Set(codes))
  expect(documented.length).toBe(codes.length)
})

test('every check stands in docs/checks.md, and no other', () => {
  const page = readFileSync('docs/checks.md', 'utf8')
  const documented = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, code]) => code)
  expect(new Set(documented)).toEqual(new Set(CHECK_CODES))
  expect(documented.length).toBe(CHECK_CODES.length)
})

test('every deadline and every rule it is counted by stands in docs/deadlines.md, and no other', () => {
  const page = readFileSync('docs/deadlines.md', 'utf8')
  const documented = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, code]) => code)
  expect(documented).toEqual([...DEADLINE_CODES, ...RULES.map(({ code }) => code)])
})

test('every file or folder that ARCHITECTURE.md names in src/ exists', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  const named = [...text.matchAll(/`([a-z][\w-]*(?:\/[\w.*-]*)+)`/g)].flatMap(([, path]) => path ?? [])
  const paths = named.filter((path) => !path.includes('*'))
  const present = (path: string) => ['', 'src'].some((base) => existsSync(join(base, path)))
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !present(path))).toEqual([])
})

test('every room stands in ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`| \`${name}/\` |`))).toEqual([])
})

test('the README stays short, and what it links to exists', () => {
  const text = readFileSync('README.md', 'utf8')
  expect(text.split('\n').length).toBeLessThan(120)
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].flatMap(([, path]) => path ?? [])
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})
