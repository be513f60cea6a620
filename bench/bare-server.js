// The least a server can be: node:http and the bytes of one file. The bound for ours.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const page = process.argv[2] ? readFileSync(process.argv[2]) : Buffer.from('<!doctype html>\n')
const server = createServer((_, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
  answer.end(page)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`))
