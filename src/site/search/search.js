// @ts-check
// Looks a name up in the parts of the index that lie beside this page. A plain script, for a browser
// takes no modules from files; it stands within a function that has `lookUp`, made from the names room.
/* global lookUp */

/** @typedef {[label: string, others: string[], kind: string, countries: string[], address: string]} Entry */

const form = document.querySelector('#search')
const status = document.querySelector('#search-status')
const list = document.querySelector('#search-found')
const MOST = 60 // lines
const WIDEST = 40 // parts that one question may read

/** @type {Map<string, Entry[]>} */
const read = new Map()
let asked = 0

// What each part of the index calls when it is there.
Object.assign(window, { khronikaNames: (first, entries) => read.set(first, entries) })

if (form instanceof HTMLFormElement && status && list) {
  form.hidden = false
  const field = form.elements.namedItem('q')
  const typed = new URLSearchParams(location.search).get('q')
  if (field instanceof HTMLInputElement) {
    if (typed) field.value = typed
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void answer(field.value)
    })
    field.addEventListener('input', () => void answer(field.value))
    if (field.value) void answer(field.value)
  }
}

/** @param {string} typed */
async function answer(typed) {
  const turn = ++asked
  const words = lookUp.words(typed)
  const parts = partsFor(words)
  const known = await Promise.allSettled(parts.slice(0, WIDEST).map(load))
  if (turn !== asked) return
  const found = fitting(
    parts.flatMap((first) => read.get(first) ?? []),
    words,
  )
  const told = JSON.parse(form.dataset.words)
  list.replaceChildren(...found.slice(0, MOST).map(line))
  const failed = known.some((one) => one.status === 'rejected')
  const more = parts.length > WIDEST || found.length > MOST
  const count = found.length > 0 ? told.found.replace('{total}', String(found.length)) : told.none
  const sentences = [words.length > 0 && count, more && told.more, failed && told.failed]
  status.textContent = sentences.filter(Boolean).join('. ')
}

// The parts in which the longest word stands.
/** @param {string[]} words */
function partsFor(words) {
  const longest = [...words].sort((a, b) => b.length - a.length)[0]
  if (!longest) return []
  const all = Object.keys(JSON.parse(form.dataset.shards))
  const letters = Math.max(...all.map((first) => Array.from(first).length))
  const begins = Array.from(longest).slice(0, letters).join('')
  return all.filter((first) => first.startsWith(begins))
}

/** @param {string} first */
function load(first) {
  if (read.has(first)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = JSON.parse(form.dataset.shards)[first]
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
    document.head.append(script)
  })
}

// Names that fit, the best first.
/**
 * @param {Entry[]} entries
 * @param {string[]} words
 */
function fitting(entries, words) {
  const once = new Map(entries.map((entry) => [entry[4], entry]))
  const found = [...once.values()].map((entry) => {
    const spellings = [entry[0], ...entry[1]]
    const fits = spellings.map((spelling) => lookUp.fit(words, spelling))
    const fit = Math.max(...fits)
    return { entry, fit, matched: spellings[fits.indexOf(fit)] }
  })
  return found
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.entry[4] < b.entry[4] ? -1 : 1))
}

/** @param {{ entry: Entry, matched: string }} found */
function line({ entry: [label, , kind, countries, address], matched }) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = address + form.dataset.ending
  link.textContent = label
  const kinds = JSON.parse(form.dataset.kinds)
  item.append(link, ' ', span('soft', [kinds[kind] ?? kind, ...countries].join(', ')))
  if (matched !== label) item.append(span('others', matched))
  return item
}

/**
 * @param {string} name
 * @param {string} text
 */
function span(name, text) {
  const made = document.createElement('span')
  made.className = name
  made.textContent = text
  return made
}
