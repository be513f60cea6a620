// PDFs for tests, as small as they can be: one page of lines, and whatever else stands in the catalog.
interface Extra {
  catalog?: string
  objects?: readonly string[] // from number 6 on
}

export function pdfOf(
  pages: readonly (readonly string[])[],
  { catalog = '', objects = [] }: Extra = {},
): Uint8Array {
  const first = 6 + objects.length
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< >>',
    '<< >>',
    ...objects,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      streamOf(lines),
    ]),
  ]
  return Buffer.from(wholeOf(all), 'latin1')
}

function streamOf(lines: readonly string[]): string {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`).join('\n')
  const content = lines.length === 0 ? '' : `BT /F 12 Tf 50 750 Td\n${text}\nET`
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function wholeOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return String(place).padStart(10, '0')
  })
  const rows = places.map((place) => `${place} 00000 n \n`).join('')
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
