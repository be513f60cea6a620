// The words of the page that is being drawn: every part of it may say something, and none is handed them.
import { createContext, useContext } from '../markup/markup.ts'
import { wordsIn } from './words.ts'
import type { Words } from './words.ts'

export const PageWords = createContext<Words>(wordsIn('en'))

export function useWords(): Words {
  return useContext(PageWords)
}
