// Asks a server as fast as it answers: bare sockets that stay open, so that the one that asks takes little
// of the processor that it shares with the one that answers.
import { once } from 'node:events'
import { connect } from 'node:net'
import { quantile, timedAsync } from './figures.js'

/** Requests a second, and within how many milliseconds 99 of 100 were answered. */
export async function ask(origin, addressOf, { requests, atOnce }) {
  const { hostname, port, host } = new URL(origin)
  const sockets = Array.from({ length: atOnce }, () => connect(Number(port), hostname))
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const taken = []
  let left = requests
  const lane = async (socket) => {
    while (left-- > 0) {
      const path = addressOf()
      taken.push(await timedAsync(() => answered(socket, `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`)))
    }
  }
  const whole = await timedAsync(() => Promise.all(sockets.map(lane)))
  for (const socket of sockets) socket.destroy()
  taken.sort((one, other) => one - other)
  return { perSecond: (requests * 1000) / whole, p99: quantile(taken, 0.99) }
}

// One that is not 200 OK measures nothing.
function answered(socket, request) {
  return new Promise((resolve, reject) => {
    let text = ''
    const take = (bytes) => {
      text += bytes.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN)
      if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length))
        return stop(() => reject(new Error(text.slice(0, end))))
      if (text.length >= end + 4 + length) stop(resolve)
    }
    const stop = (then) => {
      socket.off('data', take)
      then()
    }
    socket.on('data', take)
    socket.write(request)
  })
}
