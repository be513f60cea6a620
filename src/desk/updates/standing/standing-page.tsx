// An update as it stands in public: its versions and translations, what of it is stale, and what can be
// done next.
import type { VNode } from 'preact'
import { getReading } from '../../../find/readings.ts'
import { asLastPublished } from '../../../find/updates/last-published.ts'
import type { LastPublished } from '../../../find/updates/last-published.ts'
import { findTakenDown } from '../../../find/updates/taken-down.ts'
import type { TakenDown } from '../../../find/updates/taken-down.ts'
import { listTranslations } from '../../../find/updates/translations.ts'
import type { Translation } from '../../../find/updates/translations.ts'
import { listVersions } from '../../../find/updates/versions.ts'
import type { UpdateVersion } from '../../../find/updates/versions.ts'
import type { Refusal } from '../../../refusal.ts'
import { addressOf as publicAddressOf } from '../../../site/from-record/address.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import { findManuscript, listManuscripts } from '../../../update/manuscript/manuscripts.ts'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { languageName, WRITTEN } from '../languages.ts'
import { link, useVoice } from '../../words/voice.tsx'
import { updateAddress, updateCrumbs } from '../where.ts'

export function standingPage(desk: Desk, id: string, refusal?: Refusal): string {
  const { file } = desk.vault
  const { subject } = getReading(file, id, 'public')
  const last = asLastPublished(file, subject)
  const down = findTakenDown(file, 'public', subject)
  return renderDesk(
    { desk, title: 'Update', here: 'Updates', crumbs: updateCrumbs(desk, last) },
    <div class="text">
      <h1>{last.title}</h1>
      {down ? <Down desk={desk} down={down} /> : <Public desk={desk} last={last} />}
      <Versions desk={desk} versions={listVersions(file, 'public', subject)} />
      <p class="small">
        {desk.say('As a document: <print>to print</print>, <docx>DOCX</docx>', {
          print: link(`${updateAddress(subject)}/document`),
          docx: link(`${updateAddress(subject)}/document.docx`),
        })}
      </p>
      <div class="actions">
        {findManuscript(file, subject) ? (
          <a class="button primary" href={updateAddress(subject)}>
            {desk.say('Go on writing the next version')}
          </a>
        ) : (
          <PostForm desk={desk} to={`${updateAddress(subject)}/version`}>
            <button class="primary">{desk.say(down ? 'Write it anew' : 'Write the next version')}</button>
          </PostForm>
        )}
      </div>
      {!down && !last.original && <Translations desk={desk} last={last} />}
      {!down && <TakeDown desk={desk} last={last} refusal={refusal} />}
    </div>,
  )
}

function Down({ desk, down }: { desk: Desk; down: TakenDown }): VNode {
  const { day, note } = down
  return (
    <Notice>
      <p>
        {day
          ? desk.say('Taken down on {day}. Its address says so, with this note: “{note}”', {
              day: dayIn(desk.language, day),
              note,
            })
          : desk.say('Taken down. Its address says so, with this note: “{note}”', { note })}
      </p>
    </Notice>
  )
}

function Public({ desk, last }: { desk: Desk; last: LastPublished }): VNode {
  const beside = new Beside(desk.vault.file, desk.reader)
  const stale = last.passages.filter((passage) => beside.isStale(passage))
  return (
    <>
      <p>
        {desk.say('It is public: <page>read it as everybody does</page>.', {
          page: link(publicAddressOf(last.id)),
        })}
      </p>
      {stale.length > 0 && (
        <Notice refused>
          <p>
            {desk.say(
              '{count|One passage rests|# passages rest} on statements that were withdrawn or changed since. Write the next version to mend it.',
              { count: stale.length },
            )}
          </p>
        </Notice>
      )}
      {stale.map(({ text }) => (
        <blockquote class="stale">{text}</blockquote>
      ))}
    </>
  )
}

function Versions({ desk, versions }: { desk: Desk; versions: UpdateVersion[] }): VNode {
  return (
    <section>
      <h2>{desk.say('Versions')}</h2>
      <ol class="list" role="list">
        {versions.map(({ number, day, note }) => (
          <li>
            <b>{desk.say('Version {number}', { number })}</b>
            {day && `, ${dayIn(desk.language, day)}`}
            {note && <p>{note}</p>}
            {number > 1 && !note && <p class="soft">{desk.say('Its note was taken down.')}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Translations({ desk, last }: { desk: Desk; last: LastPublished }): VNode {
  const { file } = desk.vault
  const known = listTranslations(file, 'public', last.id).filter(({ isOriginal }) => !isOriginal)
  const written = listManuscripts(file).filter(({ original }) => original?.update === last.id)
  const taken = new Set([last.language, ...[...known, ...written].map(({ language }) => language)])
  const open = WRITTEN.filter((code) => !taken.has(code))
  return (
    <section>
      <h2>{desk.say('Translations')}</h2>
      {known.length + written.length === 0 && <p class="soft">{desk.say('None yet. ## translations')}</p>}
      <ul class="plain" role="list">
        {known.map((one) => (
          <Known translation={one} />
        ))}
        {written
          .filter(({ id }) => !known.some(({ subject }) => subject === id))
          .map((one) => (
            <BeingWritten manuscript={one} />
          ))}
      </ul>
      <PostForm desk={desk} to={`${updateAddress(last.id)}/translations`} class="row">
        <Field name="language" label={desk.say('Translate it into')}>
          {(control) => (
            <select {...control}>
              {open.map((code) => (
                <option value={code}>{languageName(code, desk.language)}</option>
              ))}
            </select>
          )}
        </Field>
        <div class="field">
          <button>{desk.say('Begin the translation')}</button>
        </div>
      </PostForm>
    </section>
  )
}

function Known({
  translation: { subject, language, title, version, stale },
}: {
  translation: Translation
}): VNode {
  const voice = useVoice()
  return (
    <li>
      {languageName(language, voice.language)}: <a href={updateAddress(subject)}>{title}</a>{' '}
      {stale && version !== undefined && (
        <span class="tag disputed">
          {voice.say('of version {version}, the original is newer', { version })}
        </span>
      )}
    </li>
  )
}

function BeingWritten({ manuscript: { id, language, title } }: { manuscript: Manuscript }): VNode {
  const voice = useVoice()
  return (
    <li>
      {languageName(language, voice.language)}:{' '}
      <a href={updateAddress(id)}>{title || voice.say('Untitled update')}</a>{' '}
      <span class="tag waiting">{voice.say('being written')}</span>
    </li>
  )
}

function TakeDown(props: { desk: Desk; last: LastPublished; refusal: Refusal | undefined }): VNode {
  const { desk, last, refusal } = props
  const translated = listTranslations(desk.vault.file, 'public', last.id).filter(
    ({ isOriginal }) => !isOriginal,
  )
  return (
    <details class="discard" open={refusal !== undefined}>
      <summary>{desk.say('Take it down')}</summary>
      <PostForm desk={desk} to={`${updateAddress(last.id)}/taking-down`}>
        <p>
          {desk.say(
            'Its text goes, and what it made public is private again unless another update rests on it. The address stays and shows your note. Whoever copied the page keeps the copy.',
          )}
        </p>
        {!last.original && translated.length > 0 && (
          <p class="flag">{desk.say('Its translations stay public: take each of them down too.')}</p>
        )}
        <Field
          name="note"
          label={desk.say('Public note')}
          hint={desk.say(
            'Why it was taken down, as far as that can be said. Name nobody whom it is to protect.',
          )}
          error={refusal && desk.tell(refusal)}
        >
          {(control) => <textarea {...control} autoComplete="off" rows={2} />}
        </Field>
        <button class="danger">{desk.say('Take it down')}</button>
      </PostForm>
    </details>
  )
}
