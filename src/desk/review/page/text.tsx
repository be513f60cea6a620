// The report's own words, in its own structure, with what is claimed of them marked.
import type { VNode } from 'preact'
import type { Report } from '../../../intake/report.ts'
import { useVoice } from '../../words/voice.tsx'
import type { Mark } from './marks.ts'
import { stretches } from './marks.ts'
import type { Row } from './rows.ts'

interface TextProps {
  row: Row
  report: Report
  marks: Mark[]
  numbers: Map<string, number> // of the cards
}

export function BlockText({ row: { block, heading }, report, marks, numbers }: TextProps): VNode {
  const { say } = useVoice()
  const words = <Marked text={report.text} span={block} marks={marks} numbers={numbers} />
  return (
    <>
      {heading && (
        <p class="heading proposed">
          {heading} <span class="tag">{say('heading proposed')}</span>
        </p>
      )}
      {DRAWN[block.kind]?.(words) ?? <p>{words}</p>}
      {block.kind === 'quotation' && (
        <p class="soft small">
          {block.speaker
            ? say('in the words of <speaker/>', {
                speaker: <q>{report.text.slice(block.speaker.start, block.speaker.end)}</q>,
              })
            : say('a block quotation whose speaker is not named')}
        </p>
      )}
    </>
  )
}

const DRAWN: Record<string, (words: VNode) => VNode> = {
  title: (words) => <p class="heading title">{words}</p>,
  heading: (words) => <p class="heading">{words}</p>,
  credit: (words) => <Credit>{words}</Credit>,
  bullet: (words) => (
    <ul>
      <li>{words}</li>
    </ul>
  ),
  quotation: (words) => <blockquote>{words}</blockquote>,
}

function Credit({ children }: { children: VNode }): VNode {
  return (
    <p>
      <span class="tag">{useVoice().say('credit')}</span> {children}
    </p>
  )
}

function Marked({
  text,
  span,
  marks,
  numbers,
}: {
  text: string
  span: { start: number; end: number }
  marks: Mark[]
  numbers: Map<string, number>
}): VNode {
  return (
    <>
      {stretches(text, span, marks).map(({ text: words, mark }) => {
        if (!mark) return words
        const number = numbers.get(mark.of)
        if (!mark.isTrigger)
          return (
            <mark class={CLASSES[mark.state]} data-n={number}>
              {words}
            </mark>
          )
        return (
          <a class={CLASSES[mark.state]} data-n={number} href={`#card-${mark.of}`}>
            {words}
          </a>
        )
      })}
    </>
  )
}

// Words that an open card claims have no class: there are hundreds.
const CLASSES: Record<Mark['state'], string | undefined> = {
  open: undefined,
  settled: 'settled',
  aside: 'aside',
  reference: 'reference',
  unclaimed: 'unclaimed',
}

export function LeftOut({ report, blocks }: { report: Report; blocks: Report['blocks'] }): VNode | null {
  if (blocks.length === 0) return null
  const has = (kind: string) => blocks.some((block) => block.kind === kind)
  const what = !has('comment-form')
    ? 'Left out: furniture'
    : has('furniture')
      ? 'Left out: furniture and comment form'
      : 'Left out: comment form'
  return (
    <details class="left-out">
      <summary>{useVoice().say(what)}</summary>
      {blocks.map(({ start, end }) => (
        <p class="furniture">{report.text.slice(start, end)}</p>
      ))}
    </details>
  )
}
