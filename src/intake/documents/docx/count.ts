import { localName, readXml } from '../xml.ts'

// How many elements of this name a part has.
export function countOf(part: Uint8Array | undefined, element: string): number {
  let count = 0
  if (part) readXml(part, { open: (name) => void (localName(name) === element && count++) })
  return count
}
