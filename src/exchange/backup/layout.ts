// What lies in a backup: a tar in one file that the standard `age` tool opens (docs/backup.md). Everything in
// it is encrypted once more as it is in the vault, so an opened backup still shows nothing without a passphrase.

export const READ_ME = `A backup of a Khronika vault.

  vault.khronika   the record, encrypted (SQLCipher 4)
  vault.key        its key, wrapped by each person's passphrase
  captures/        reports and files as they came, each encrypted
  SHA256SUMS       of all of these: sha256sum -c SHA256SUMS

To restore it: khronika restore BACKUP FOLDER.
Without the program: put the four into a folder; \`khronika recover\`, kept as a folder of
its own beside your backups, prints every entry with Node alone.
`

export const SUMS = 'SHA256SUMS'
export const ENDING = '.khronika.age'

const CAPTURE = /^captures\/[0-9a-f]{2}\/[0-9a-f]{64}$/
const FILES = new Set(['READ-ME.txt', 'vault.khronika', 'vault.key'])

/** Of all names that may stand in a tar, the few that are ours: nothing is written anywhere else. */
export function isOurs(name: string): boolean {
  return FILES.has(name) || CAPTURE.test(name)
}

export function sumsOf(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join('')
}

export function readSums(text: string): Map<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    return hash && name ? [[name, hash] as const] : []
  })
  return new Map(lines)
}
