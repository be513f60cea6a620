// Text from outside becomes an address only if following it can do no more than open a page or a
// letter. Browsers drop tabs and line ends inside an address and take a backslash for a slash, so
// an address with any of them is refused rather than mended.
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0020\u007f\\]/

const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** The address if it is http, https, mailto or within this site; else undefined. */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined || address === '' || HIDDEN.test(address)) return undefined
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return URL.canParse(address) ? address : undefined
  if (scheme !== undefined) return scheme === 'mailto' ? address : undefined
  return address.startsWith('//') ? undefined : address
}
