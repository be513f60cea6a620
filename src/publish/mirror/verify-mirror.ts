// Is a copy of the public edition what the organisation signed? Needs no vault: only the folder and, to be
// sure whose it is, the fingerprint that the organisation gave in another way.
import { createHash, createPublicKey } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../refusal.ts'
import { fingerprintOf, verifySignature } from '../../access/device.ts'
import { KEY, readList, SIGNATURE, TOP } from './manifest.ts'

export interface Verified {
  fingerprint: string
  files: number
  faults: string[] // sentences: what is changed, missing, or was never part of it
}

export function verifyMirror(folder: string, expected?: string): Verified {
  const key = keyOf(folder)
  const fingerprint = fingerprintOf(key)
  const top = readFileSync(join(folder, TOP))
  const faults: string[] = []
  if (expected !== undefined && plain(expected) !== plain(fingerprint))
    faults.push(`It is signed with the key ${fingerprint}, not with ${expected}`)
  if (!verifySignature(key, top, readFileSync(join(folder, SIGNATURE))))
    faults.push(`The signature does not hold: ${TOP} or ${SIGNATURE} was changed`)
  const lists = readList(top.toString())
  const files = new Map([...lists].flatMap(([list]) => listed(folder, list)))
  for (const [path, hash] of [...lists, ...files]) faults.push(...checkFile(folder, path, hash))
  const known = new Set([...lists.keys(), ...files.keys(), TOP, SIGNATURE])
  for (const path of pathsIn(folder)) if (!known.has(path)) faults.push(`${path} is no part of the edition`)
  return { fingerprint, files: files.size, faults }
}

function keyOf(folder: string): Uint8Array {
  for (const name of [KEY, TOP, SIGNATURE])
    if (!existsSync(join(folder, name)))
      throw new Refusal('not-found', `${folder} holds no public edition of Khronika: ${name} is missing.`)
  try {
    const pem = readFileSync(join(folder, KEY), 'utf8')
    return createPublicKey(pem).export({ type: 'spki', format: 'der' })
  } catch {
    throw new Refusal('invalid', `${KEY} in ${folder} is not a key. The copy is damaged or forged.`)
  }
}

function listed(folder: string, list: string): [string, string][] {
  if (!/^manifest\/[0-9a-f]{2}\.sha256$/.test(list) || !existsSync(join(folder, list))) return []
  return [...readList(readFileSync(join(folder, list), 'utf8'))]
}

// The lists of a forged copy may name files outside of it: none is opened.
function checkFile(folder: string, path: string, hash: string): string[] {
  if (path.startsWith('/') || path.split(/[/\\]/).includes('..'))
    return [`${path} lies outside of the edition`]
  const found = hashOf(join(folder, path))
  if (found === undefined) return [`${path} is missing`]
  return found === hash ? [] : [`${path} was changed`]
}

function hashOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const hash = createHash('sha256')
  const bytes = Buffer.alloc(65_536)
  const handle = openSync(path, 'r')
  try {
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes))
      hash.update(bytes.subarray(0, read))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
}

function plain(fingerprint: string): string {
  return fingerprint.toLowerCase().replace(/[^a-z2-7]/g, '')
}
