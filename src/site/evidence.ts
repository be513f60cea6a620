// What a page's sentences rest on: its sources listed once, so that each note only points at them.
import type { SectionView, SourceView, StatementView } from './view.ts'

export class Evidence {
  readonly sources: SourceView[]
  private readonly places: Map<string, number>

  constructor(sections: SectionView[]) {
    const statements = sections
      .flatMap((section) => section.passages)
      .flatMap((passage) => passage.pieces)
      .flatMap((piece) => piece.evidence?.statements ?? [])
    this.sources = distinct(statements)
    this.places = new Map(this.sources.map((source, place) => [keyOf(source), place + 1]))
  }

  get any(): boolean {
    return this.sources.length > 0
  }

  anchorOf(source: SourceView): string {
    return `source-${this.places.get(keyOf(source))}`
  }
}

/** Who vouches for a sentence, each once. */
export function speakersOf(statements: StatementView[]): string {
  return [...new Set(statements.map((statement) => statement.speaker))].join('; ')
}

function distinct(statements: StatementView[]): SourceView[] {
  const sources = statements.flatMap(({ source }) => (source ? [source] : []))
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
}

function keyOf({ title, published, address }: SourceView): string {
  return JSON.stringify([title, published, address])
}
