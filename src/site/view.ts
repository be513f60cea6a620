// What a reader's page is made from: plain data that survives JSON, already read from the record for
// a reader without rights and already put into words. Nothing here is looked up or worked out again.

/** A day as its source said it; `day` is ISO 8601 where the words mean one day, `bounds` in words else. */
export interface DayView {
  said: string
  day?: string | undefined
  bounds?: string | undefined
}

export interface LinkView {
  text: string
  address?: string | undefined // absent: not a link
}

/** What every page of the site carries. Addresses are ready to use: absolute paths served live,
 * relative ones in the mirror. */
export interface LanguageView extends LinkView {
  language: string // BCP 47
  current: boolean
}

export interface SiteView {
  language: string // BCP 47
  siteTitle: string
  home: string
  look: string // the style sheet
  nav?: LinkView[] | undefined
  languages?: LanguageView[] | undefined // this page in each
  feeds?: LinkView[] | undefined
  notice?: string | undefined
}

export interface SourceView {
  title: string
  published?: string | undefined
  address?: string | undefined
}

/** One statement: what is said, by whom, in which stance ('alleges'), in which words, where. */
export interface StatementView {
  what: string
  speaker: string
  stance: string
  words?: string | undefined
  language?: string | undefined // of the words, where it is not the page's
  source?: SourceView | undefined
  disputed?: boolean | undefined
}

/** Accounts that differ: at least two, none above another. */
export interface DisputeView {
  about: string
  accounts: StatementView[]
}

/** `number` counts through the page; `id` is its anchor, such as 's12'. */
export interface EvidenceView {
  id: string
  number: number
  statements: StatementView[]
}

export interface PieceView {
  text: string
  href?: string | undefined
  evidence?: EvidenceView | undefined
}

export interface PassageView {
  id: string
  form: 'paragraph' | 'bullet' | 'quotation'
  pieces: PieceView[]
  speaker?: string | undefined
  assessment?: boolean | undefined
}

export interface CountryRef {
  code: string // ISO 3166-1 alpha-2
  name: string
  address: string
}

/** A section without a heading is the lead. */
export interface SectionView {
  heading?: string | undefined
  passages: PassageView[]
}

export interface UpdateView extends SiteView {
  country: CountryRef
  title: string
  published: DayView
  credit: string[] // partners, as the record names them
  sections: SectionView[]
  down?: boolean | undefined // it was taken down: nothing of its text is left
  old?: { number: number; newest: LinkView } | undefined // an earlier version
  changes: ChangeView[] // the newest first; empty where there is one version
  translations: TranslationView[] // in other languages
  translated?: { version: number; stale: boolean; original: LinkView } | undefined
  comments: CommentsView
  cite: string
  address: string // the permanent one, for citing
}

/** What readers said; `form` is where more can be sent, on the live site and while they are open. */
export interface CommentsView {
  open: boolean
  form?: string | undefined
  shown: { id: string; name: string; text: string; day: DayView; replies: { text: string; day: DayView }[] }[]
}

/** A version after the first, and what changed with it; the first has no note. */
export interface ChangeView {
  number: number
  published: DayView
  note?: string | undefined
  address?: string | undefined // absent: the one on this page
}

export interface TranslationView extends LinkView {
  language: string // BCP 47
  original: boolean
  stale: boolean
}

export interface TeaserView {
  title: string
  address: string
  published: DayView
  lead?: string | undefined
}

export interface TimelineItemView {
  when: DayView
  act: string
  address?: string | undefined
  who?: string | undefined
  where?: string | undefined
  status?: string | undefined // 'planned', 'alleged': where it is not simply so
  words?: string | undefined
  speaker?: string | undefined // of the words
  dispute?: DisputeView | undefined
}

export interface FigureView {
  label: string
  value: string
}

export interface MonthView {
  label: string
  events: TimelineItemView[]
}

/** Figures of one kind, as a picture and as a table: the same numbers. */
export interface BarsView {
  heading: string
  bars: { text: string; address?: string | undefined; events: number }[]
}

/** A rating as it was issued. */
export interface RatingView {
  what: string // 'Rating'
  band: string // its code, for the colour
  bandWords: string
  score?: string | undefined
  trend?: string | undefined
  issued: DayView
  method: string
  reasons: PassageView[]
  reviews: string[]
}

export interface CountryRatingView {
  now?: RatingView | undefined
  adjustment?: RatingView | undefined
  watched?: RatingView | undefined
  history: RatingView[] // before, the newest first
}

export interface CountryView extends SiteView {
  country: CountryRef
  rating?: CountryRatingView | undefined
  latest?: TeaserView | undefined
  earlier: TeaserView[]
  months: MonthView[] // latest first, of the newest events
  figures: FigureView[]
  bars: BarsView[]
  newest?: { shown: number; all: number } | undefined // where not all events are shown
  calendar: { text: string; address: string; events: number }[] // every month there is
  ownFeeds: LinkView[]
}

/** What happened in one month of a country. */
export interface CalendarView extends SiteView {
  country: CountryRef
  label: string
  events: TimelineItemView[]
  page: number
  pages: number
  earlier?: string | undefined // addresses
  later?: string | undefined
}

export interface CoveredView {
  code: string
  name: string
  address: string
  band?: string | undefined // of its rating
  bandWords?: string | undefined
  latest?: TeaserView | undefined
}

export interface HomeView extends SiteView {
  what: string[] // paragraphs: what this is, who writes it
  countries: CoveredView[]
}

/** What a subject belongs to, and others it has to do with. */
export interface RelatedView {
  heading: string
  links: LinkView[]
}

/** One property of a subject as it reads: agreed, preferred by an editor, disputed, or not known. */
export interface ValueView {
  label: string
  shown: string
  address?: string | undefined
  bounds?: string | undefined
  status?: string | undefined // 'alleged', 'preferred by the editors'
  reason?: string | undefined
  accounts: StatementView[] // how it is known
  dispute?: DisputeView | undefined
}

/** Where somebody stands in a case. */
export interface StandingView {
  who: LinkView
  liberty?: string | undefined
  proceedings?: string | undefined
}

/** A person, organisation, place or event in public. */
export interface SubjectView extends SiteView {
  country?: CountryRef | undefined
  kind: string // 'Person'
  title: string
  alsoSpelt: { name: string; language?: string | undefined }[]
  lede?: string | undefined
  values: ValueView[]
  related: RelatedView[]
  standing: StandingView[] // of a case its people, of a person their cases, of a law it and its provisions
  timeline: TimelineItemView[]
  newest?: { shown: number; all: number } | undefined // where not all events are shown
  coverage: LinkView[] // updates that speak of it
  cite: string
  address: string
}
