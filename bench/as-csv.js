// A list of everything as CSV, through the desk's own route: how much memory it takes beyond what answering
// the question took, and how many rows a second.
import { Hono } from 'hono'
import { recordRoutes } from '../dist/desk/record/routes.js'
import { voiceIn } from '../dist/desk/words/voice.js'
import { spread } from './figures.js'

export async function asCsv(vault) {
  const desk = {
    ...voiceIn('en'),
    vault,
    reader: { member: vault.pen.author },
    name: 'Bench',
    role: 'reads',
    today: '2018-01-01',
    example: false,
    csrf: '',
    path: '/desk',
  }
  const app = new Hono()
  app.use(async (c, next) => {
    c.set('desk', desk)
    await next()
  })
  app.route('/desk', recordRoutes())
  await (await app.request('/desk/search?format=csv&kind=place')).text()
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const started = performance.now()
  let [highest, rows, early] = [before, 0, undefined]
  const { body } = await app.request('/desk/events?format=csv')
  for await (const chunk of body) {
    for (const byte of chunk) if (byte === 10) rows++
    highest = Math.max(highest, process.memoryUsage.rss())
    if (rows > 10_000) early ??= highest
    await new Promise(setImmediate)
  }
  const seconds = (performance.now() - started) / 1000
  const megabytes = (bytes) => spread([bytes / 1024 / 1024])
  const note = `${rows.toLocaleString('en')} lines`
  return [
    { name: 'all events as CSV', unit: 'rows/s', value: spread([rows / seconds]), note },
    {
      name: 'memory it took: the first 10,000 rows',
      unit: 'MB',
      value: megabytes((early ?? highest) - before),
    },
    { name: 'memory it took: all of it', unit: 'MB', value: megabytes(highest - before) },
  ]
}
