// Searching, taking and freezing.
import type { Wording } from '../wording.ts'

export const SEARCH_WORDINGS: readonly Wording[] = [
  {
    act: 'search',
    frame: 'thing',
    on: ['premises', 'organisation', 'outlet', 'belongings', 'person', 'named', 'authority'],
    verbs: `
      raid; search; storm; ransack; break into; descend on; swoop on; burst into; enter … by force; force * way into; comb through; rummage through; turn … upside down; seal off; swoop in on`,
    without: `searched for; protest; internet`,
  },
  {
    act: 'search',
    frame: 'thing',
    nouns: `
      raid; police raid; house search; home search; house-to-house search; search; office raid;
      police search`,
    whose: `on of at against in`,
  },
  {
    act: 'search',
    frame: 'thing',
    verbs: `
      conduct * searches; carry out * searches`,
  },
  {
    act: 'confiscation',
    frame: 'thing',
    on: ['belongings', 'assets', 'premises', 'work', 'named'],
    verbs: `
      confiscate; seize; impound; take away; remove; expropriate; sequester; sequestrate; forfeit`,
    without: `power; control; opportunity; passport; post; posts; website; content; articles; video`,
  },
  { act: 'confiscation', nouns: `confiscation; seizure`, whose: `of`, frame: 'thing' },
  {
    act: 'asset-freeze',
    frame: 'thing',
    on: ['assets'],
    verbs: `
      freeze; block; suspend; close; seize`,
    with: `account; accounts; assets; funds; bank`,
    without: `twitter; facebook; instagram; social; telegram; youtube`,
  },
  {
    act: 'asset-freeze',
    frame: 'thing',
    nouns: `asset freeze; freezing of * accounts; freezing of * assets`,
  },
]
