import { expect, test } from 'vitest'
import { isDescription } from './description.ts'

test.each(['lawyer of Saya Tasbolat', 'three people', 'сестра Саи Тасболат', 'Saya Tasbolat and her sister'])(
  '“%s” tells of somebody',
  (words) => {
    expect(isDescription(words)).toBe(true)
  },
)

test.each([
  'Saya Tasbolat',
  'TASBOLAT, S.',
  'Tarek bin Omar al-Khatib',
  "d'Arvil",
  'Мақсат Омар ұлы',
  'Ludwig van der Lind',
  'г-н Лимарь',
  'عبد الله ناصر',
  '김하늘',
  '',
])('“%s” is a name', (name) => {
  expect(isDescription(name)).toBe(false)
})
