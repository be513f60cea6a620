// A ZIP without the times of its members: each is set to the first day that ZIP knows (APPNOTE 4.4.6), so that
// the same content is the same file.

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const FIRST_DAY = 0x0021 // 1 January 1980

export function withoutTimes(zip: Uint8Array): Uint8Array {
  const made = Buffer.from(zip)
  const end = made.lastIndexOf(signature(END))
  if (end < 0) throw new Error('this is no ZIP')
  const members = made.readUInt16LE(end + 10)
  let at = made.readUInt32LE(end + 16)
  for (let member = 0; member < members; member++) {
    if (made.readUInt32LE(at) !== CENTRAL) throw new Error('the directory of the ZIP is broken')
    setTime(made, at + 12)
    const local = made.readUInt32LE(at + 42)
    if (made.readUInt32LE(local) !== LOCAL) throw new Error('a member of the ZIP is broken')
    setTime(made, local + 10)
    at += 46 + made.readUInt16LE(at + 28) + made.readUInt16LE(at + 30) + made.readUInt16LE(at + 32)
  }
  return new Uint8Array(made)
}

function setTime(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at)
  zip.writeUInt16LE(FIRST_DAY, at + 2)
}

function signature(of: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(of)
  return bytes
}
