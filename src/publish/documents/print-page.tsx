// The same document as a page to print: one column, numbered paragraphs, sources by number at the end.
import type { VNode } from 'preact'
import { Page, renderPage } from '../../site/page.tsx'
import type { Block, DocumentFile, Run } from './document.ts'

export function printPage(
  document: DocumentFile,
  { look, home, title }: { look: string; home: string; title: string },
): string {
  const { subtitle, blocks, sources, closing, language } = document
  return renderPage(
    <Page variant="site" title={title} home={home} language={language} look={look}>
      <article class="document">
        <h1>{document.title}</h1>
        <p class="byline">{subtitle}</p>
        {blocks.map((block) => (
          <OneBlock block={block} />
        ))}
        {sources.length > 0 && (
          <section class="sources">
            <h2>Sources</h2>
            <ol>
              {sources.map(({ number, text }) => (
                <li value={number} id={`source-${number}`}>
                  {text}
                </li>
              ))}
            </ol>
          </section>
        )}
        <section class="small">
          <h2>How this was made</h2>
          {closing.map((text) => (
            <p>{text}</p>
          ))}
        </section>
      </article>
    </Page>,
  )
}

function OneBlock({ block }: { block: Block }): VNode {
  if (block.kind === 'heading') return <h2>{block.text}</h2>
  if (block.kind === 'table')
    return (
      <div class="scroll" tabindex={0} role="region" aria-label={block.caption || 'Table'}>
        <table>
          {block.caption && <caption>{block.caption}</caption>}
          <thead>
            <tr>
              {block.head.map((text) => (
                <th scope="col">{text}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first = '', ...rest]) => (
              <tr>
                <th scope="row">{first}</th>
                {rest.map((text) => (
                  <td>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  if (block.kind === 'quotation')
    return (
      <blockquote>
        <p>
          {block.text}
          {block.by && ` (${block.by})`}
          <Note note={block.note} />
        </p>
      </blockquote>
    )
  return (
    <p class={block.number === undefined ? undefined : 'numbered'}>
      {block.number !== undefined && <b>{block.number}.</b>}{' '}
      {block.runs.map((run) => (
        <OneRun run={run} />
      ))}
    </p>
  )
}

function OneRun({ run: { text, strong, note } }: { run: Run }): VNode {
  return (
    <>
      {strong ? <b>{text}</b> : text}
      <Note note={note} />
    </>
  )
}

function Note({ note }: { note: number | undefined }): VNode | null {
  if (note === undefined) return null
  return (
    <>
      {' '}
      <a href={`#source-${note}`}>[{note}]</a>
    </>
  )
}
