// Everything a reader's record can be narrowed and counted by, held in columns of numbers: SQL cannot count
// what is common in a second way without reading it all again. A place in the columns is a `slot`; it stays
// that of its subject for as long as nothing is removed from the record.
import type { SubjectId } from '../../record/subject.ts'
import type { Audience } from '../../vault/readings/refresh.ts'

export interface Columns {
  audience: Audience
  size: number // slots in use, also of what is gone
  ids: Int32Array // of the reading
  slotOfId: Int32Array // -1 where the id is nobody's here
  slotOfSubject: Map<SubjectId, number>
  subject: SubjectId[]
  label: (string | null)[]
  kind: Uint8Array // GONE: nothing is read there any more
  act: Uint16Array // numbers of the codes
  happened: Uint16Array
  country: Uint16Array
  month: Uint16Array // of the first day it can have been
  earliest: Int32Array // OPEN where no day bounds it
  latest: Int32Array
  place: Int32Array // number of the subject; -1 where none is said
  freedoms: Uint8Array // a bit for each
  disputed: Uint8Array
  open: Uint8Array // is any of it public?
  parts: (readonly number[])[] // whom, role, capacity, whom, role, capacity …: numbers
  ties: (readonly number[])[] // way, subject, way, subject …
  told: Map<number, string> // by slot: what custody hangs on beside the columns (course/told.ts)
  codes: Numbers
  subjects: Numbers
  cluster: Map<number, number> // of a subject judged the same as others: under which it is read
  members: Map<number, number[]>
  tied: number[][] // by number of a subject: the slots of what points at it
  acting: number[][] // by number of an act: the slots of its events
  order: Int32Array // slots as lists show them (see order.ts)
  position: Int32Array // where in that order a slot stands
  followed: number[] // numbers of the subjects read anew since the columns were filled, as they came
}

export const GONE = 255
export const OPEN = -2_147_483_648

/** Words numbered as they come, from 1; 0 is none. */
export class Numbers {
  readonly words: string[] = ['']
  readonly #numbers = new Map<string, number>([['', 0]])

  of(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word)
  }
}

export function emptyColumns(audience: Audience, room: number): Columns {
  return {
    audience,
    size: 0,
    ids: new Int32Array(room),
    slotOfId: new Int32Array(0),
    slotOfSubject: new Map(),
    subject: [],
    label: [],
    kind: new Uint8Array(room).fill(GONE),
    act: new Uint16Array(room),
    happened: new Uint16Array(room),
    country: new Uint16Array(room),
    month: new Uint16Array(room),
    earliest: new Int32Array(room),
    latest: new Int32Array(room),
    place: new Int32Array(room),
    freedoms: new Uint8Array(room),
    disputed: new Uint8Array(room),
    open: new Uint8Array(room),
    parts: [],
    ties: [],
    told: new Map(),
    codes: new Numbers(),
    subjects: new Numbers(),
    cluster: new Map(),
    members: new Map(),
    tied: [],
    acting: [],
    order: new Int32Array(0),
    position: new Int32Array(room),
    followed: [],
  }
}

/** Everybody read together with a subject, by numbers. */
export function togetherWith(columns: Columns, subject: number): readonly number[] {
  return columns.members.get(readAs(columns, subject)) ?? [subject]
}

/** As which subject another is read. */
export function readAs(columns: Columns, subject: number): number {
  return columns.cluster.get(subject) ?? subject
}
