// Serving until somebody ends the program: Ctrl+C, or the system shutting down. The vault is locked first.
import type { Served } from '../server/serve.ts'

export async function untilEnded(served: Served): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await served.close()
}
