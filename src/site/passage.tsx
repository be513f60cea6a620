// One passage of an update. Its notes stand after it in the document and beside it on a wide screen;
// a number in the text leads to its note, which opens because it is the target of the address.
import { speakersOf, type Evidence } from './evidence.ts'
import { Link } from './parts/link.tsx'
import { Said } from './parts/said.tsx'
import { useWords } from './words/use-words.ts'
import type { EvidenceView, PassageView, PieceView, StatementView } from './view.ts'

interface PassageProps {
  passage: PassageView
  evidence: Evidence
}

export function Passage({ passage, evidence }: PassageProps) {
  const Element = passage.form === 'bullet' ? 'li' : 'div'
  const notes = passage.pieces.flatMap((piece) => (piece.evidence ? [piece.evidence] : []))
  return (
    <Element class={passage.assessment ? 'passage assessment' : 'passage'} id={passage.id}>
      <Words {...passage} />
      {notes.length > 0 && (
        <ul class="notes" role="list">
          {notes.map((note) => (
            <Note note={note} passage={passage.id} evidence={evidence} />
          ))}
        </ul>
      )}
    </Element>
  )
}

function Words({ form, pieces, speaker, assessment }: PassageView) {
  const text = pieces.map((piece) => <Piece {...piece} />)
  if (form === 'quotation')
    return (
      <figure>
        <blockquote>
          <p>{text}</p>
        </blockquote>
        {speaker && <figcaption>{speaker}</figcaption>}
      </figure>
    )
  return (
    <p>
      {assessment && <span class="assessment-label">{useWords().assessment}</span>}
      {text}
    </p>
  )
}

// The number stands close to the last word, before any space that ends the piece.
function Piece({ text, href, evidence }: PieceView) {
  if (!evidence) return <Link to={href}>{text}</Link>
  const words = text.trimEnd()
  return (
    <>
      <Link to={href}>{words}</Link>
      <a class="ref" href={`#${evidence.id}`} aria-label={`${useWords().evidence} ${evidence.number}`}>
        {evidence.number}
      </a>
      {text.slice(words.length)}
    </>
  )
}

interface NoteProps {
  note: EvidenceView
  passage: string
  evidence: Evidence
}

function Note({ note, passage, evidence }: NoteProps) {
  const words = useWords()
  const differ = note.statements.filter((statement) => statement.disputed)
  const settled = note.statements.filter((statement) => !statement.disputed)
  const said = (statement: StatementView) => (
    <Said statement={statement} sourceLink={(source) => `#${evidence.anchorOf(source)}`} />
  )
  return (
    <li class="note" id={note.id} tabindex={-1}>
      <a href={`#${note.id}`}>
        <b>{note.number}</b>
        {differ.length > 0 && <b class="differ">{words.accountsDiffer}: </b>}
        <span>{speakersOf(note.statements)}</span>
      </a>
      <div>
        {settled.map(said)}
        {differ.length > 0 && settled.length > 0 && <p class="differ">{words.accountsDiffer}</p>}
        {differ.map(said)}
        <a href={`#${passage}`}>{words.close}</a>
      </div>
    </li>
  )
}
