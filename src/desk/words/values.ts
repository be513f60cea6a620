// What a sentence must be given, read from its own text by the compiler: 'Here since {day}' asks for `day`.
import type { ComponentChildren, VNode } from 'preact'
import type { Value } from '../../sentence.ts'

/** How an element is set around its words; one that stands by itself is given as it is. */
export type Around = (words: ComponentChildren) => VNode

export type Filling<S extends string> = {
  [Name in Names<S>]: Value
} & { [Name in Counts<S>]: number } & { [Name in Exclude<Elements<S>, Plain>]: Around } & {
  [Name in Alone<S>]: ComponentChildren
}

/** Drawn as they are named, without being given. */
export const PLAIN = ['b', 'code', 'kbd', 'em'] as const
type Plain = (typeof PLAIN)[number]

/** With an element in it a sentence is one too. */
export type Said<S extends string> = [Elements<S> | Alone<S>] extends [never] ? string : VNode

type Names<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${string}|${string}` ? never : Place) | Names<Rest>
  : never

type Counts<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}|${string}` ? Name : never) | Counts<Rest>
  : never

type Elements<S> = S extends `${string}</${infer Name}>${infer Rest}` ? Name | Elements<Rest> : never

type Alone<S> = S extends `${infer Before}/>${infer Rest}` ? AfterLast<Before> | Alone<Rest> : never
type AfterLast<S> = S extends `${string}<${infer Rest}` ? AfterLast<Rest> : S
