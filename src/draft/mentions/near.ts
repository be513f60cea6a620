// One letter more, less or other: 'Tasova' and 'Tassova' in one report are one person's name.
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  if (from === 0) return false
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1
  return Math.max(a.length, b.length) - from - back <= 1
}
