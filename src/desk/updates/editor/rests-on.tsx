// Beside a passage: each sentence with the statements it rests on, who said so and in which words.
import type { VNode } from 'preact'
import type { Said as SaidWords } from '../../../find/words/said.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import { propertyLabel } from '../../../find/words/property-labels.ts'
import { kindOf } from '../../../record/subject.ts'
import { Said } from '../../../site/parts/said.tsx'
import { dayIn } from '../../../find/words/days.ts'
import type { Sentence, Told } from '../../../update/manuscript/beside.ts'
import { findFigure } from '../../../update/figures/figure-of.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { statementView } from '../../record/subject/said-view.ts'
import { link, useVoice } from '../../words/voice.tsx'
import type { PassageProps } from './passage-fields.tsx'

export function RestsOn({ desk, passage, beside, place }: PassageProps): VNode {
  const sentences = beside.sentencesOf(passage)
  const { key } = passage
  return (
    <div class="rests-on">
      <h2 class="hidden">{desk.say('What passage {number} rests on', { number: place + 1 })}</h2>
      {sentences.map((sentence) => (
        <OneSentence sentence={sentence} passage={key} assessment={passage.assessment === true} />
      ))}
      <Figures desk={desk} passage={passage} />
      <Links desk={desk} passage={passage} />
      {sentences.length > 0 && (
        <button class="quiet" name="act" value={`statements ${key}`}>
          {desk.say('Choose what it rests on')}
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
  if (!figure)
    return <p class="flag">{desk.say('“{query}” has no answer any more: change the question.', { query })}</p>
  const { number, rules, uncertain, asOf } = figure
  return (
    <p class="soft">
      <b>{number}</b>, {query}. {rules.map((sentence) => desk.tell({ sentence })).join(' ')}
      {uncertain.length > 0 &&
        ` ${desk.say('{count|# event|# events} may lie outside it.', { count: uncertain.length })}`}
      {asOf && ` ${desk.say('As of {day}.', { day: dayIn(desk.language, asOf) })}`}
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
          {desk.say('“{words}” leads to <subject>{named}</subject>', {
            words: text.slice(start, end),
            named: subjectWords(desk.vault.file, desk.reader, subject, desk.language),
            subject: link(addressOf(subject)),
          })}{' '}
          <label class="statement-choice">
            <input type="checkbox" name={`unlink-${key}-${start}`} value="yes" />{' '}
            {desk.say('no more ## leads there')}
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
  const { language, say } = useVoice()
  const { text, told, missing, moved, unheld } = sentence
  const restsOnNothing = told.length === 0 && missing === 0
  return (
    <div class="sentence">
      <p class="words">{beginning(text)}</p>
      {missing > 0 && (
        <p class="flag">
          {say(
            '{missing|A statement it rests on was|# statements it rests on were} withdrawn or changed. Read it again.',
            { missing },
          )}
        </p>
      )}
      {moved.length > 0 && (
        <p class="flag">
          {say('{properties} {count|reads|read} differently since this was written. Read it again.', {
            properties: moved.map(({ subject, property }) =>
              propertyLabel(kindOf(subject), property, language),
            ),
            count: moved.length,
          })}
        </p>
      )}
      {told.length > 0 && unheld.length > 0 && (
        <p class="flag">
          {say('Not in these statements: {words}.', {
            words: [...new Set(unheld.map((one) => `“${one.text}”`))],
          })}
        </p>
      )}
      {restsOnNothing && (
        <p class={assessment ? 'soft' : 'flag'}>
          {say(assessment ? 'The author’s own view.' : 'Rests on nothing.')}
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
  const { say } = useVoice()
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
        <summary>{say('{count|# statement|# statements}', { count: said.length })}</summary>
        {said.map((one) => (
          <OneStatement said={one} passage={passage} />
        ))}
      </details>
    </div>
  )
}

function OneStatement({ said, passage }: { said: SaidWords; passage: string }): VNode {
  const { say } = useVoice()
  const name = `drop-${passage}-${said.id}`
  return (
    <div class="statement">
      <Said statement={statementView(said)} />
      <label>
        <input type="checkbox" name={name} value="yes" /> {say('rest on it no more')}
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
