import { expect, test } from 'vitest'
import { speakerIn } from './speaker.ts'

function speaker(before: string): string | undefined {
  const span = speakerIn(before)
  return span && before.slice(span.start, span.end)
}

test.each([
  [
    'In a letter to President Tarn, the Union of Weavers demanded an end to it, stating,',
    'the Union of Weavers',
  ],
  ['The office was shut. As the joint letter declared,', 'the joint letter'],
  ['In a comment, UN Envoy on clubs, Ada Quill, criticised the ban, stressing that:', 'Ada Quill'],
  ['Oren Vale, director of the Lantern Society, told reporters:', 'Oren Vale'],
  ['Later, Dr. Mira Stone has also said:', 'Dr. Mira Stone'],
  ['According to the Lantern Society:', 'the Lantern Society'],
  ['On the same day, said Mira Stone:', 'Mira Stone'],
  ['In mid-May 2021 Ada Quill, the envoy on clubs and of weavers, commented on the ban:', 'Ada Quill'],
  ['On 3 May 2021 the Union of Weavers wrote:', 'the Union of Weavers'],
  ['После суда Мира Камень заявила:', undefined],
  ['Союз ткачей заявил:', 'Союз ткачей'],
])('%j names %j', (before, named) => {
  expect(speaker(before)).toBe(named)
})

test.each(['She said:', 'The measures were criticised by many.', 'Nothing was to be heard of it.', ''])(
  'nobody is made up where none is named: %j',
  (before) => {
    expect(speaker(before)).toBeUndefined()
  },
)
