// Acts that reports use for one another.
const NEAR: readonly (readonly string[])[] = [
  ['detention', 'arrest'],
  ['law-adopted', 'law-signed'],
  ['media-closed', 'broadcast-suspended'],
  ['conviction', 'prison-sentence'],
]

export function actsNear(act: string): readonly string[] {
  return NEAR.find((near) => near.includes(act)) ?? [act]
}
