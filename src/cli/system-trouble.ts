// What the system refuses and a person can put right, in a sentence. Everything else is a bug.
const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'This program may not write or read there. Choose another folder, or change its rights.',
  EPERM: 'This program may not write or read there. Choose another folder, or change its rights.',
  EROFS: 'That disk can only be read. Choose another folder.',
  ENOSPC: 'The disk is full. Make room and do it again.',
  ENOTDIR: 'A part of that path is a file, not a folder. Choose another.',
  ENAMETOOLONG: 'That name is too long for this disk. Choose a shorter one.',
}

export function systemTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return SENTENCES[String(error.code)]
}
