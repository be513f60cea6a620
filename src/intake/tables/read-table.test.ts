import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_COLUMNS, MOST_ROWS, lineOfCells, startOfRow } from './table.ts'
import { readTable } from './read-table.ts'

const read = (text: string) => readTable(Buffer.from(text))

describe('a table as text', () => {
  test('parted by commas, semicolons, tabs or bars, whichever parts its lines', () => {
    for (const mark of [',', ';', '\t', '|'])
      expect(read(`No${mark}Name\n1${mark}Dawn\n`)).toEqual({
        columns: ['No', 'Name'],
        rows: [['1', 'Dawn']],
      })
    expect(read('No;Name\n1;Dawn, Fund of\n').rows).toEqual([['1', 'Dawn, Fund of']])
    expect(read('sep=;\r\nNo;Name\r\n1;Dawn\r\n').columns).toEqual(['No', 'Name'])
  })

  test('keeps line breaks, marks and separators that stand in quotation marks', () => {
    expect(read('No,Name\n1,"Dawn, ""the"" fund\nof Kyzylsu"\n2,LLC "Dusk"\n').rows).toEqual([
      ['1', 'Dawn, "the" fund of Kyzylsu'],
      ['2', 'LLC "Dusk"'],
    ])
  })

  test('in windows-1251 as in UTF-8', () => {
    const letters = 'БИН;Название;Сведения\n100;Общественный фонд «Заря»;действует с начала года\n'
    const bytes = Uint8Array.from(letters, (letter) => {
      const code = letter.charCodeAt(0)
      if (code < 128) return code
      if (letter === '«') return 0xab
      return letter === '»' ? 0xbb : code - 0x410 + 0xc0
    })
    expect(readTable(bytes)).toEqual(read(letters))
    expect(readTable(bytes).rows[0]?.[1]).toBe('Общественный фонд «Заря»')
  })

  test('a title above the columns is none of them, and columns without a name or with the same get one of their own', () => {
    expect(read('Register of funds;;\nNo;Name;Name\n1;Dawn;Заря;x\n')).toEqual({
      columns: ['No', 'Name', 'Name (2)', 'column 4'],
      rows: [['1', 'Dawn', 'Заря', 'x']],
    })
  })

  test('any cells that are written as RFC 4180 has it are read as they were', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'Ж', '"', ',', ';', '\n', '=', ' ', '<', '\t', '😀'), { maxLength: 8 })
      .map((letters) => letters.join(''))
    const written = (words: string) => `"${words.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
        const rows = [['No', 'Name'], ...cells.map(([one, other]) => [`x${one}`, `y${other}`])]
        const table = read(rows.map((row) => row.map(written).join(',')).join('\r\n'))
        expect([table.columns, ...table.rows]).toEqual(
          rows.map((row) => row.map((words) => words.replace(/\s+/g, ' ').trim())),
        )
      }),
    )
  })
})

describe('a table of a web page', () => {
  test('is the one with the most cells, its words without markup, and nothing is run', () => {
    const page = `<!doctype html><html><body><table><tr><td>Menu</td></tr></table>
      <table><caption>Funds</caption><thead><tr><th>No</th><th>Name</th></tr></thead>
      <tr><td>1</td><td><b>Dawn</b><br>of Kyzylsu<script>document.title='x'</script></td></tr>
      <tr><td>2</td><td>Dusk &amp; Son</td></tr></table></body></html>`
    expect(read(page)).toEqual({
      columns: ['No', 'Name'],
      rows: [
        ['1', 'Dawn of Kyzylsu'],
        ['2', 'Dusk & Son'],
      ],
    })
  })

  test('a cell over several rows is told in each, one over several columns once', () => {
    const page = `<table><tr><th>Region<th>No<th>Name</tr>
      <tr><td rowspan="2">North</td><td>1</td><td>Dawn</td></tr><tr><td>2</td><td>Dusk</td></tr>
      <tr><td colspan="2">South, 3</td><td>Noon</td></tr></table>`
    expect(read(page).rows).toEqual([
      ['North', '1', 'Dawn'],
      ['North', '2', 'Dusk'],
      ['South, 3', '', 'Noon'],
    ])
  })

  test('a table within a cell is another table', () => {
    const page =
      '<table><tr><th>No<th>Name</tr><tr><td>1<td>Dawn<table><tr><td>inner</table></tr><tr><td>2<td>Dusk</table>'
    expect(read(page).rows.map(([first]) => first)).toEqual(['1', '2'])
  })
})

describe('where a row stands', () => {
  test('in the words of the table, it is found again', () => {
    const table = read('No,Name\n1,Dawn\n2,"Dusk, old"\n')
    const words = [table.columns, ...table.rows].map(lineOfCells).join('\n')
    table.rows.forEach((row, number) => {
      const start = startOfRow(table.columns, table.rows, number)
      expect(words.slice(start, start + lineOfCells(row).length)).toBe(lineOfCells(row))
    })
  })
})

describe('hostile and broken files', () => {
  test('a formula is words', () => {
    expect(read('No,Name\n1,"=HYPERLINK(""http://x"")"\n').rows).toEqual([['1', '=HYPERLINK("http://x")']])
  })

  test.each([
    ['No,Name\n1,"Dawn\n2,Dusk\n', 'opens a cell in line 2 is never closed'],
    ['No,Name\n1,Dawn\n2,"Dusk" old\n', 'A cell in line 3 goes on after its quotation mark'],
    ['No,Name\n', 'no rows below'],
    [`No,Name\n1,${'x'.repeat(5001)}\n`, 'A cell in row 2 has more than 5,000 characters'],
    [`No,Name\n1${',x'.repeat(MOST_COLUMNS)}\n`, 'Row 2 of this table has more than 200 columns'],
    [`No,Name\n${'1,x\n'.repeat(MOST_ROWS + 1)}`, 'more than 100,000 rows'],
    ['<html><body><p>Closed today</p></body></html>', 'holds no table'],
    [`<table><tr><td colspan="100000">x</td></tr></table>`, 'more than 200 columns'],
    [`<table>${'<tr><td>'.repeat(400_000)}</table>`, 'more than 300,000 elements. Save its table alone'],
    [`${'<div>'.repeat(5000)}<table><tr><td>x</table>`, 'levels deep'],
    ['PK\x03\x04xl/workbook', 'Save its table as CSV'],
    ['', 'empty'],
  ])('are refused in one sentence that says what to do (%#)', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence)
  })
})
