// The entries of a list written as it is read: parted by commas, over as many lines as it needs.
export function entriesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
