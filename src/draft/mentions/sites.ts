// Addresses as names of outlets: 'example.org', 'Example.kz'.
import type { Token } from '../text/tokens.ts'
import type { Run } from './run.ts'

const endings = /^(?:com|org|net|info|tv|media|news|online|press|[a-z]{2})$/

export function findSites(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const to = siteEnd(tokens, at)
    if (to === undefined) continue
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

function siteEnd(tokens: readonly Token[], at: number): number | undefined {
  const { text } = tokens[at]!
  if (!/^[\p{L}\d][\p{L}\d-]*\.(?:[\p{L}\d-]+\.)*[a-z]{2,6}$/u.test(text) || tokens[at + 1]?.text === '@')
    return undefined
  const ending = text.slice(text.lastIndexOf('.') + 1)
  return endings.test(ending) && text.length > 5 ? at + 1 : undefined
}
