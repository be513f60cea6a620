// The same events for other makers of static sites, as their users would write them: a file of Markdown
// with its data in front for each event, one layout, and pages by person and by place made by their own
// taxonomies and collections. They begin from plain text in files, we from an encrypted record.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './vaults.js'

const ELEVENTY = '@11ty/eleventy@3.1.8'
const HEAD = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="../look.css">`
const TOP = `<body class="site"><a class="skip" href="#text">Skip to the text</a>
<header class="top"><a class="brand" href="../index.html">Khronika</a></header>
<nav class="crumbs"><ol><li><a href="../index.html">Home</a></li><li><a href="../kz.html">Kazakhstan</a></li></ol></nav>
<main id="text">`
const END = '</main></body></html>'

/** What writes the site into a folder; undefined where Hugo is not installed. */
export function hugoSite(source, events) {
  if (!canRun('hugo', ['version'])) return undefined
  const disableKinds = ['RSS', 'sitemap', 'robotsTXT', '404', 'section']
  const taxonomies = { person: 'people', town: 'towns' }
  const paginate = 1_000_000
  const config = { baseURL: 'https://example.org/', relativeURLs: true, disableKinds, taxonomies, paginate }
  write(join(source, 'config.json'), JSON.stringify({ ...config, uglyURLs: true }))
  write(join(source, 'layouts/_default/single.html'), HUGO_EVENT)
  for (const kind of ['list', 'terms', 'index'])
    write(join(source, kind === 'index' ? 'layouts/index.html' : `layouts/_default/${kind}.html`), HUGO_LIST)
  for (const event of events)
    write(
      join(source, 'content/events', `${event.id}.md`),
      markdown({ ...dataOf(event), date: event.day }, event),
    )
  return (place) => run('hugo', ['--quiet', '--source', source, '--destination', place])
}

const HUGO_EVENT = `${HEAD}<title>{{ .Title }}</title></head>${TOP}<article><p class="kind">{{ .Params.act }}</p>
<h1>{{ .Title }}</h1><dl><dt>When</dt><dd>{{ .Params.said }}</dd><dt>Where</dt><dd>{{ range .Params.towns }}<a href="../towns/{{ . | urlize }}.html">{{ . }}</a>{{ end }}</dd>
<dt>Victim</dt><dd>{{ range .Params.people }}<a href="../people/{{ . | urlize }}.html">{{ . }}</a>{{ end }}</dd></dl>
<h2>How it is known</h2><blockquote>{{ .Content }}</blockquote><p>{{ .Params.source }}</p></article>${END}`

const HUGO_LIST = `${HEAD}<title>{{ .Title }}</title></head>${TOP}<h1>{{ .Title }}</h1><ol>
{{ range .Pages.ByDate }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.said }} {{ .Params.act }}</li>{{ end }}</ol>${END}`

/** The same with Eleventy, which is fetched for the comparison; undefined where that fails. */
export function eleventySite(source, events) {
  const program = fetchedEleventy()
  if (!program) return undefined
  write(join(source, 'package.json'), '{"type":"module"}')
  write(join(source, 'eleventy.config.js'), ELEVENTY_SETTINGS)
  write(join(source, '_includes/event.liquid'), ELEVENTY_EVENT)
  for (const index of ['people', 'towns']) write(join(source, `${index}.liquid`), eleventyIndex(index))
  write(join(source, 'index.liquid'), ELEVENTY_HOME)
  for (const event of events)
    write(
      join(source, 'events', `${event.id}.md`),
      markdown(
        { ...dataOf(event), layout: 'event.liquid', permalink: `/events/${event.id}.html`, tags: ['event'] },
        event,
      ),
    )
  return (place) => run(process.execPath, [program, '--quiet', `--output=${place}`], { cwd: source })
}

const ELEVENTY_SETTINGS = `export default (settings) => {
  for (const index of ['people', 'towns'])
    settings.addCollection(index, (all) => {
      const found = new Map()
      for (const event of all.getFilteredByTag('event'))
        for (const name of event.data[index]) found.set(name, [...(found.get(name) ?? []), event])
      return [...found].map(([name, events]) => ({ name, events }))
    })
}
`

const ELEVENTY_EVENT = `${HEAD}<title>{{ title }}</title></head>${TOP}<article><p class="kind">{{ act }}</p>
<h1>{{ title }}</h1><dl><dt>When</dt><dd>{{ said }}</dd><dt>Where</dt><dd>{% for one in towns %}<a href="../towns/{{ one | slugify }}.html">{{ one }}</a>{% endfor %}</dd>
<dt>Victim</dt><dd>{% for one in people %}<a href="../people/{{ one | slugify }}.html">{{ one }}</a>{% endfor %}</dd></dl>
<h2>How it is known</h2><blockquote>{{ content }}</blockquote><p>{{ source }}</p></article>${END}`

function eleventyIndex(index) {
  const data = {
    pagination: { data: `collections.${index}`, size: 1, alias: 'one' },
    permalink: `/${index}/{{ one.name | slugify }}.html`,
  }
  return `---\n${JSON.stringify(data)}\n---\n${HEAD}<title>{{ one.name }}</title></head>${TOP}<h1>{{ one.name }}</h1><ol>
{% for event in one.events %}<li><a href="..{{ event.url }}">{{ event.data.title }}</a> {{ event.data.said }} {{ event.data.act }}</li>{% endfor %}</ol>${END}`
}

const ELEVENTY_HOME = `---\n{"permalink":"/index.html"}\n---\n${HEAD}<title>Khronika</title></head>${TOP}<ol>
{% for event in collections.event %}<li><a href="..{{ event.url }}">{{ event.data.title }}</a> {{ event.data.said }}</li>{% endfor %}</ol>${END}`

function dataOf({ title, act, said, person, town, source }) {
  return { title, act, said, people: [person], towns: [town], source }
}

function markdown(data, { words }) {
  return `---\n${JSON.stringify(data)}\n---\n${words}\n`
}

let fetched
function fetchedEleventy() {
  if (fetched !== undefined) return fetched
  const folder = temporaryFolder()
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ELEVENTY]
  fetched = canRun('npm', words) && join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
  return fetched
}

function write(path, text) {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function run(program, words, options = {}) {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'], ...options })
}

function canRun(program, words) {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
