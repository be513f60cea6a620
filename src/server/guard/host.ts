// A page elsewhere can point a name of its own at this machine (DNS rebinding) and read what we answer.
// Its browser still sends that name as the Host, so only names of ours are answered.
import type { MiddlewareHandler } from 'hono'

export const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

export function hostsOf(names: readonly string[], port: number): string[] {
  const hosts = [...LOOPBACK, ...names].map((name) => name.toLowerCase())
  return hosts.flatMap((host) => (port === 80 ? [host, `${host}:80`] : [`${host}:${port}`]))
}

export function onlyOurHosts(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? ''
    if (hosts.has(host)) return next()
    return c.text('This address is not one of this program’s. Use the one it printed when it started.\n', 421)
  }
}
