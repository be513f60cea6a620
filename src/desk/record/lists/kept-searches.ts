// Searches that somebody keeps: the question of each, and what is new in it.
import { newSince } from '../../../find/search/new-since.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { listSaved } from '../../../vault/saved-searches.ts'
import type { SavedSearch } from '../../../vault/saved-searches.ts'
import type { Desk } from '../../desk.ts'
import { questionOf, readAsked } from './asked.ts'
import type { Asked } from './asked.ts'
import { LISTS } from './list.ts'
import type { List } from './list.ts'
import type { SavedLine } from './saved.tsx'

export function keptSearches(desk: Desk): SavedLine[] {
  const own = listSaved(desk.vault.file, desk.reader.member)
  return own.map((saved) => ({ ...saved, fresh: freshIn(desk, saved).length }))
}

export function freshIn(desk: Desk, { question, seen }: SavedSearch): SubjectId[] {
  const { list, asked } = readAddress(desk, question)
  return newSince(desk.vault.file, desk.reader, questionOf(list, asked), seen)
}

/** Only what a list would read of it: a question is never a way out of the desk. */
export function readAddress({ vault }: Desk, address: string): { list: List; asked: Asked } {
  const [path = '', query = ''] = address.split('?', 2)
  const list = LISTS.find(({ folder }) => path === `/desk/${folder}`) ?? LISTS[0]!
  return { list, asked: readAsked(vault.file, Object.fromEntries(new URLSearchParams(query))) }
}
