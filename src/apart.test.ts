import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode, encode } from './apart-message.ts'
import { runApart } from './apart.ts'

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const limits = {
  megabytes: 64,
  milliseconds: 20_000,
  doing: { en: 'Reading the leaflet', ru: 'Чтение листовки', kk: 'Парақшаны оқу' },
}
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-apart-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function child(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, source)
  return relative(dist, path)
}

describe('work done apart', () => {
  test('brings bytes there and back', async () => {
    const module = child(
      'reverse',
      'export const answer = ({ bytes, name }) => ({ name, back: [bytes.toReversed()] })',
    )
    const found = await runApart(module, { bytes: new Uint8Array([1, 2, 255]), name: 'Żółć' }, limits)
    expect(found).toEqual({ name: 'Żółć', back: [new Uint8Array([255, 2, 1])] })
  })

  test('refuses in the same words as the child did', async () => {
    const refusal = JSON.stringify(new URL(`file://${dist}/refusal.js`).href)
    const module = child(
      'refuse',
      `import { Refusal } from ${refusal}
       export const answer = () => { throw new Refusal('not-found', 'No leaflet here.', 'file') }`,
    )
    await expect(runApart(module, {}, limits)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'not-found',
      message: 'No leaflet here.',
      field: 'file',
    })
  })

  test('is stopped when it takes too long, with a sentence', async () => {
    const module = child('endless', 'export const answer = () => { for (;;); }')
    const running = runApart(module, {}, { ...limits, milliseconds: 700 })
    await expect(running).rejects.toThrow(/^Reading the leaflet took longer than 1 second and was stopped\./)
  })

  test('is stopped when it takes too much memory, and the program goes on', async () => {
    const module = child(
      'greedy',
      'export const answer = () => { const all = []; for (;;) all.push({ a: [all.length] }) }',
    )
    await expect(runApart(module, {}, limits)).rejects.toThrow(/more than 64 MB of memory/)
  })

  test('is stopped when it answers without end', async () => {
    const module = child(
      'flood',
      'import { writeSync } from "node:fs"; export const answer = () => { for (;;) writeSync(1, "x".repeat(65536)) }',
    )
    await expect(runApart(module, {}, { ...limits, megabytes: 32 })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('that breaks off without an answer is refused', async () => {
    const module = child('gone', 'export const answer = () => process.exit(3)')
    await expect(runApart(module, {}, limits)).rejects.toMatchObject({ name: 'Refusal', code: 'invalid' })
  })

  test('that goes wrong is a bug here too, not a refusal', async () => {
    const module = child('bug', 'export const answer = (input) => input.missing.length')
    await expect(runApart(module, {}, limits)).rejects.toMatchObject({ name: 'Error' })
  })

  test('sees none of our secrets', async () => {
    process.env['KHRONIKA_PASSPHRASE'] = 'lantern river copper'
    try {
      const module = child('look', 'export const answer = () => Object.keys(process.env)')
      const names = await runApart<object, string[]>(module, {}, limits)
      expect(names).not.toContain('KHRONIKA_PASSPHRASE')
    } finally {
      delete process.env['KHRONIKA_PASSPHRASE']
    }
  })

  test('may print without spoiling its answer', async () => {
    const module = child('loud', 'export const answer = () => { console.log("Warning: font"); return 7 }')
    expect(await runApart(module, {}, limits)).toBe(7)
  })

  test('leaves nothing on the disk', async () => {
    const before = readdirSync(folder)
    await runApart(child('reverse', 'export const answer = (one) => one'), { secret: 'Ayla Test' }, limits)
    expect(readdirSync(folder)).toEqual(before)
  })
})

test('a message cut short is no message', () => {
  const whole = encode({ answer: new Uint8Array(100) })
  expect(decode(whole.slice(0, -1))).toBeUndefined()
  expect(decode(whole)).toEqual({ answer: new Uint8Array(100) })
})
