// The program as a newcomer starts it: over an example of its own, in the folder given.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

export interface ExampleServer {
  signIn: string // the address it prints
  origin: string
  stop(): void
}

export async function startExample(folder: string): Promise<ExampleServer> {
  const server = spawn(process.execPath, ['bin/khronika.js', 'start', '--port', '0'], {
    env: { ...process.env, KHRONIKA_EXAMPLE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const signIn = await firstLine(server)
  return { signIn, origin: new URL(signIn).origin, stop: () => void server.kill() }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      text += String(bytes)
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}
