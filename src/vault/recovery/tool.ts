// The command `recover` as a folder that runs with nothing but Node: our own modules it needs, found by following
// their imports, and libsodium, which is WebAssembly in a script. To lie beside backups.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../refusal.ts'

const BUILT = fileURLToPath(new URL('../../', import.meta.url)) // dist/
const ENTRANCE = join(BUILT, 'cli', 'recover-alone.js')
const LIBRARIES = ['libsodium-wrappers-sumo', 'libsodium-sumo']

/** The number of files written into `folder`, which is made and must not exist. */
export function writeTool(folder: string): number {
  if (existsSync(folder)) throw new Refusal('conflict', `${folder} exists already. Name a new folder.`)
  const modules = [...modulesOf(ENTRANCE, new Set())]
  for (const module of modules) copyInto(module, join(folder, 'khronika', relative(BUILT, module)))
  const libraries = LIBRARIES.flatMap((name) => copyLibrary(name, folder))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'recover.js'), "import './khronika/cli/recover-alone.js'\n")
  return modules.length + libraries.length + 2
}

function modulesOf(path: string, found: Set<string>): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export|\}).*'(\.[^']+)';$/gm)) {
    modulesOf(join(dirname(path), to), found)
  }
  return found
}

// The package's description and its module for `import`, each where it stood.
function copyLibrary(name: string, folder: string): string[] {
  const require = createRequire(import.meta.url)
  const module = fileURLToPath(import.meta.resolve(name))
  const root = require.resolve(name).split(/[\\/]dist[\\/]/)[0] ?? dirname(module)
  const files = [join(root, 'package.json'), module]
  for (const file of files) copyInto(file, join(folder, 'node_modules', name, relative(root, file)))
  return files
}

function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
