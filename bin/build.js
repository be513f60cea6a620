// Builds dist/ from src/. `--if-needed` only when something in src/ is newer than the last build.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'dist', '.built')

/** Is dist/ missing or older than its sources? An installed package has no src/ and is never stale. */
export function isStale() {
  if (!existsSync(join(root, 'src'))) return false
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return ['src', 'bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].some(
    (path) => newest(join(root, path)) > built,
  )
}

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

// Built beside dist/ and put in its place at once: whoever runs the program meanwhile keeps a whole one.
export function build() {
  const started = new Date()
  const dist = join(root, 'dist')
  const made = `${dist}-${process.pid}`
  const require = createRequire(import.meta.url)
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', made], {
    stdio: ['ignore', 2, 2],
  })
  copyPlain(join(root, 'src'), made)
  writeFileSync(join(made, '.built'), `${started.toISOString()}\n`)
  utimesSync(join(made, '.built'), started, started)
  const old = `${made}-old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(made, dist)
  rmSync(old, { recursive: true, force: true })
}

// What the compiler leaves alone: style sheets, faces, plain scripts and data.
function copyPlain(from, to) {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || /\.(css|js|woff2|svg|json|txt)$/.test(path),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--if-needed') || isStale()) build()
}
