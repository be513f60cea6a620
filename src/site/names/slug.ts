// The first letters of a folded name as part of an address and of a file's name: letters that not every
// disk and every server keeps as they are stand by their numbers.
export function slugOf(letters: string): string {
  return letters.replace(/[^a-z0-9]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`)
}

export function lettersOf(slug: string): string {
  return slug.replace(/_([0-9a-f]{1,6})_/g, (_, code: string) => letterOf(parseInt(code, 16)))
}

function letterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
