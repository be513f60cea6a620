// Says which names of annotated reports stand in the drafter's code and lexicons: none should.
// node bin/compare-lexicon.js GOLD_DIR
// Aside are the gazetteer, the lists of common given and family names, platforms everybody writes on, the
// invented sentences, and words of one piece that are plain English.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))
const ASIDE = /\.test\.ts$|draft\/said\/|lexicon\/places\.ts$|lexicon\/names\/|given-names\.ts$/
const PLAIN = new Set('liberty discovery americas europe africa asia pacific'.split(' '))
const PLATFORMS = new Set('facebook whatsapp twitter youtube telegram'.split(' '))

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node bin/compare-lexicon.js GOLD_DIR')
  process.exit(2)
}
const sources = ['draft', 'record/values/when']
  .flatMap((room) => filesIn(join(ROOT, room)))
  .filter((path) => !ASIDE.test(path.replaceAll('\\', '/')))
  .map((path) => ({ path, words: ` ${plain(readFileSync(path, 'utf8'))} ` }))
const names = [...new Set(namesIn(folder))]
const found = names.flatMap((name) =>
  sources
    .filter(({ words }) => words.includes(` ${plain(name)} `))
    .map(({ path }) => `${name}: ${path.slice(ROOT.length)}`),
)
console.log(
  `${names.length} names of persons, places and bodies, ${sources.length} files: ${found.length} found`,
)
for (const line of found) console.log(line)
process.exit(found.length > 0 ? 1 : 0)

function filesIn(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

// Every name, and of people each part that is no common given or family name.
function namesIn(gold) {
  const common = new Set(
    filesIn(join(ROOT, 'draft/lexicon/names')).flatMap((path) =>
      plain(readFileSync(path, 'utf8')).split(' '),
    ),
  )
  return readdirSync(gold)
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => {
      const { persons, organisations, places } = JSON.parse(readFileSync(join(gold, file), 'utf8'))
      const parts = persons.flatMap(({ name }) => name.split(' ')).filter((part) => !common.has(plain(part)))
      return [...[...persons, ...organisations, ...places].map(({ name }) => name), ...parts]
    })
    .filter((name) => plain(name).length > 3 && !PLAIN.has(plain(name)) && !PLATFORMS.has(plain(name)))
}

function plain(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
