// Beside a passage: each sentence with the statements it rests on, who said so and in which words.
import type { VNode } from 'preact'
import type { Said as SaidWords } from '../../../find/words/said.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import { propertyRule } from '../../../record/kinds/properties.ts'
import { kindOf } from '../../../record/subject.ts'
import { Said } from '../../../site/parts/said.tsx'
import type { Sentence, Told } from '../../../update/manuscript/beside.ts'
import { findFigure } from '../../../update/figures/figure-of.ts'
import { printDay } from '../../../record/values/print.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { statementView } from '../../record/subject/said-view.ts'
import type { PassageProps } from './passage-fields.tsx'

export function RestsOn({ desk, passage, beside, place }: PassageProps): VNode {
  const sentences = beside.sentencesOf(passage)
  const { key } = passage
  return (
    <div class="rests-on">
      <h2 class="hidden">What passage {place + 1} rests on</h2>
      {sentences.map((sentence) => (
        <OneSentence sentence={sentence} passage={key} assessment={passage.assessment === true} />
      ))}
      <Figures desk={desk} passage={passage} />
      <Links desk={desk} passage={passage} />
      {sentences.length > 0 && (
        <button class="quiet" name="act" value={`statements ${key}`}>
          Choose what it rests on
        </button>
      )}
    </div>
  )
}

// What was counted for the figures in the text, and what was not.
function Figures({ desk, passage }: Pick<PassageProps, 'desk' | 'passage'>): VNode {
  return (
    <>
      {(passage.figures ?? []).map(({ query }) => (
        <FigureNote desk={desk} query={query} />
      ))}
    </>
  )
}

function FigureNote({ desk, query }: { desk: Desk; query: string }): VNode | null {
  const figure = findFigure(desk.vault.file, desk.reader, query)
  if (!figure) return <p class="flag">“{query}” has no answer any more: change the question.</p>
  const { number, rule, uncertain, asOf } = figure
  return (
    <p class="soft">
      <b>{number}</b>, {query}. {rule}
      {uncertain.length > 0 && ` ${uncertain.length} may lie outside it.`}
      {asOf && ` As of ${printDay(asOf)}.`}
    </p>
  )
}

// Words that lead on: to an earlier update, a case, a person.
function Links({ desk, passage }: Pick<PassageProps, 'desk' | 'passage'>): VNode | null {
  const { key, text, links } = passage
  if (links.length === 0) return null
  return (
    <ul class="plain" role="list">
      {links.map(({ start, end, subject }) => (
        <li>
          “{text.slice(start, end)}” leads to{' '}
          <a href={addressOf(subject)}>{subjectWords(desk.vault.file, desk.reader, subject)}</a>{' '}
          <label class="statement-choice">
            <input type="checkbox" name={`unlink-${key}-${start}`} value="yes" /> no more
          </label>
        </li>
      ))}
    </ul>
  )
}

interface SentenceProps {
  sentence: Sentence
  passage: string
  assessment: boolean
}

function OneSentence({ sentence, passage, assessment }: SentenceProps): VNode {
  const { text, told, missing, moved, unheld } = sentence
  const restsOnNothing = told.length === 0 && missing === 0
  return (
    <div class="sentence">
      <p class="words">{beginning(text)}</p>
      {missing > 0 && (
        <p class="flag">
          {missing === 1 ? 'A statement' : `${missing} statements`} it rests on{' '}
          {missing === 1 ? 'was' : 'were'} withdrawn or changed. Read it again.
        </p>
      )}
      {moved.length > 0 && (
        <p class="flag">
          {listed(moved.map(({ subject, property }) => propertyRule(kindOf(subject), property).label))}{' '}
          {moved.length === 1 ? 'reads' : 'read'} differently since this was written. Read it again.
        </p>
      )}
      {told.length > 0 && unheld.length > 0 && (
        <p class="flag">
          Not in these statements: {listed([...new Set(unheld.map((one) => `“${one.text}”`))])}.
        </p>
      )}
      {restsOnNothing && (
        <p class={assessment ? 'soft' : 'flag'}>
          {assessment ? 'The author’s own view.' : 'Rests on nothing.'}
        </p>
      )}
      {told.map((one) => (
        <ToldOf told={one} passage={passage} />
      ))}
    </div>
  )
}

// The voices first; the single values behind a line that opens.
function ToldOf({ told: { subject, title, said }, passage }: { told: Told; passage: string }): VNode {
  const voices = said.filter(({ property }) => property === 'happened')
  const shown = voices.length > 0 ? voices : said.filter(({ property }) => property === 'account').slice(0, 1)
  return (
    <div class="told">
      <p>
        <a href={addressOf(subject)}>{title}</a>
      </p>
      {shown.map((one) => (
        <p class="voice">
          {one.speaker} <i>{one.stanceWords}</i>
          {one.words && <q lang={one.language}>{one.words}</q>}
        </p>
      ))}
      <details>
        <summary>{said.length === 1 ? '1 statement' : `${said.length} statements`}</summary>
        {said.map((one) => (
          <OneStatement said={one} passage={passage} />
        ))}
      </details>
    </div>
  )
}

function OneStatement({ said, passage }: { said: SaidWords; passage: string }): VNode {
  const name = `drop-${passage}-${said.id}`
  return (
    <div class="statement">
      <Said statement={statementView(said)} />
      <label>
        <input type="checkbox" name={name} value="yes" /> rest on it no more
      </label>
    </div>
  )
}

const LONGEST = 60

function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))} …`
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words)
}
