// Where a language model may be asked. Reports name people at risk: without a decision of the team they go
// nowhere but to this machine itself.
import { isIP } from 'node:net'
import { Refusal } from '../../refusal.ts'

/** What stands before /v1/chat/completions. */
export function endpointAt(address: string, elsewhere: boolean): URL {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new Refusal('invalid', 'Give the address as http://127.0.0.1:11434, without a path.', 'address')
  if (url.username || url.password || url.search || url.hash)
    throw new Refusal('invalid', 'An address holds no name, key, question or mark here.', 'address')
  if (isLoopback(url.hostname)) return url
  if (!elsewhere)
    throw new Refusal(
      'not-allowed',
      'This address is on another machine. Texts of reports would leave this one: say below that they may, or give an address of this machine.',
      'address',
    )
  if (url.protocol !== 'https:')
    throw new Refusal(
      'invalid',
      'On the way to another machine anybody could read the reports: give an address that begins with https.',
      'address',
    )
  return url
}

/** By the address itself; nobody is asked what a name stands for. `localhost` is taken as 127.0.0.1 and ::1. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (host === 'localhost' || host === '::1') return true
  return isIP(host) === 4 && host.startsWith('127.')
}

export function endpointHost({ address }: { address: string }): string {
  return new URL(address).host
}

export function staysHere({ address }: { address: string }): boolean {
  return isLoopback(new URL(address).hostname)
}
