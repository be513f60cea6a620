// XML of office documents, read as it streams by. Entities that a document declares itself are never filled
// in: a document that declares any is refused.
import { Parser } from 'htmlparser2'
import { Refusal } from '../../refusal.ts'

export interface Visitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  words?(text: string): void
}

export const DEEPEST_XML = 200

export function readXml(bytes: Uint8Array, visitor: Visitor): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST_XML) refuseDeep()
        visitor.open?.(name, attributes)
      },
      onclosetag(name) {
        depth--
        visitor.close?.(name)
      },
      ontext(text) {
        visitor.words?.(text)
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') refuseEntities()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const text = textOf(bytes)
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP))
  parser.end()
}

const STEP = 65_536

// Of the same name in whatever letters the prefix is; prefixes are a document's own.
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

export function attributeOf(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  const name = Object.keys(attributes).find((one) => localName(one) === local)
  return name === undefined ? undefined : attributes[name]
}

function textOf(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}

function refuseDeep(): never {
  throw new Refusal(
    'invalid',
    'This document is nested more than {most} levels deep; no report needs that. Copy its text and paste it in.',
    { most: DEEPEST_XML },
  )
}

function refuseEntities(): never {
  throw new Refusal(
    'invalid',
    'This document declares entities of its own, as no office program does: a trap, perhaps. Ask its sender.',
  )
}
