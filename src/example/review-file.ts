// The form of review.json: what a reviewer decided about the example's first report, by its exact words.
export interface ReviewFile {
  day: string
  sources: Record<
    string,
    { file: string; title: string; published: string; partners: string[]; waiting?: boolean }
  >
  subjects: ExampleSubject[]
  events: ExampleEvent[]
  settled: { source: string; words: string }[]
  cases: { title: string; description: string; events: string[] }[] // by the keys of events
  rating: {
    band: string
    trend: string
    issued: string
    reasons: { text: string; events: string[] }[]
    review: string
  }
  comments: {
    shown: { name: string; text: string; reply: string }
    waiting: { name: string; text: string }
  }
  update1: { title: string; country: string; published: string; partners: string[] }
}

export interface ExampleSubject {
  key: string
  kind: 'person' | 'organisation' | 'group' | 'place' | 'law' | 'work'
  names: string[]
  description?: string
}

export interface ExampleParty {
  name: string
  subject: string // key
  words: string
}

export interface ExampleEvent {
  key: string
  act: string
  words: string
  when: string | null
  anchor?: { event: string; days: number }
  parts: (ExampleParty & { role: string; capacity?: string })[]
  place?: ExampleParty
  measure?: { kind: string; words: string }
  law?: ExampleParty
  work?: ExampleParty
  reason?: string
  happened: string
  statedBy?: ExampleAccount
  answers?: ExampleAccount[]
  answered?: string // the event it answered
  follows?: string
}

export interface ExampleAccount extends ExampleParty {
  stance: 'states' | 'alleges' | 'confirms' | 'denies' | 'doubts' | 'demands' | 'comments'
}
