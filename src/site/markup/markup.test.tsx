import fc from 'fast-check'
import { Fragment } from 'preact'
import type { ComponentChildren } from 'preact'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { createContext, markup, useContext } from './markup.ts'

describe('a tree of elements as HTML', () => {
  test('is written in its order, with lists, fragments and parts drawn where they stand', () => {
    const Part = ({ children }: { children: ComponentChildren }) => <b>{children}</b>
    const tree = (
      <p class="lede">
        {['one', 2].map((word) => (
          <Part>{word}</Part>
        ))}
        <> three</>
        <Fragment>{null}</Fragment>
      </p>
    )
    expect(markup(tree)).toBe('<p class="lede"><b>one</b><b>2</b> three</p>')
  })

  test('has nothing where there is nothing to say', () => {
    expect(markup([null, undefined, false, true, ''])).toBe('')
    expect(markup(<p title={undefined} hidden={false} />)).toBe('<p></p>')
  })

  test('ends what can hold nothing at once, and nothing else', () => {
    expect(markup([<br />, <input required value="" />, <td />])).toBe(
      '<br/><input required value/><td></td>',
    )
  })

  test('tells an attribute that is false from one that is absent where the two differ', () => {
    expect(markup(<a aria-current={false} spellcheck={false} draggable={undefined} />)).toBe(
      '<a aria-current="false" spellcheck="false"></a>',
    )
  })

  test('writes attributes small, but for those of pictures that have capitals', () => {
    expect(markup(<input autoComplete="off" />)).toBe('<input autocomplete="off"/>')
    expect(markup(<svg viewBox="0 0 1 1" preserveAspectRatio="none" />)).toBe(
      '<svg viewBox="0 0 1 1" preserveAspectRatio="none"></svg>',
    )
  })

  test('lets no text become an element or leave its attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const text = any.replaceAll(/[\0\r]/g, '')
        const { document } = parseHTML(
          `<html><body>${markup(<p title={text}>{`<${text}`}</p>)}</body></html>`,
        )
        const [paragraph] = document.body.children
        expect(document.body.children).toHaveLength(1)
        expect(paragraph?.children).toHaveLength(0)
        expect(paragraph?.getAttribute('title')).toBe(text)
        expect(paragraph?.textContent).toBe(`<${text}`)
      }),
    )
  })

  test('does not take what came as JSON for an element', () => {
    const sent = JSON.parse('{"type":"script","props":{"children":"run()"},"text":"<script>"}') as never
    expect(markup(<p>{sent}</p>)).toBe('<p></p>')
  })
})

describe('what every part of a page may ask for', () => {
  const Tongue = createContext('English')
  const Says = () => <i>{useContext(Tongue)}</i>

  test('is what stands around the part, and the general case elsewhere', () => {
    const page = [
      <Says />,
      <Tongue.Provider value="Russian">
        <Says />
        <Tongue.Provider value="Kazakh">
          <Says />
        </Tongue.Provider>
        <Says />
      </Tongue.Provider>,
      <Says />,
    ]
    expect(markup(page)).toBe('<i>English</i><i>Russian</i><i>Kazakh</i><i>Russian</i><i>English</i>')
  })

  test('is as before after a part that failed', () => {
    const Fails = () => {
      throw new Error('no')
    }
    expect(() => markup(<Tongue.Provider value="Russian">{<Fails />}</Tongue.Provider>)).toThrow('no')
    expect(markup(<Says />)).toBe('<i>English</i>')
  })
})
