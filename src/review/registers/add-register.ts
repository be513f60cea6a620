// A register to be watched, and which of its columns tell its rows apart and name them.
import { standingAbout } from '../../find/about/standing.ts'
import { getRegister } from '../../find/registers/registers.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Change } from '../../record/change.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { plain, stated } from './stating.ts'

export interface NewRegister {
  name: string
  keeper: string
  country: string // ISO 3166-1 alpha-2
  address?: string | undefined
}

export function addRegister({ file, pen }: Vault, given: NewRegister): SubjectId {
  const [name, keeper, address] = [given.name.trim(), given.keeper.trim(), given.address?.trim() ?? '']
  if (name === '') throw new Refusal('invalid', 'Give the register a name.', 'name')
  if (!isCountryCode(given.country))
    throw new Refusal('invalid', 'Choose the country of the register.', 'country')
  if (address !== '' && !/^https?:\/\/\S+$/i.test(address))
    throw new Refusal('invalid', 'An address begins with http:// or https://.', 'address')
  const subject = newSubjectId('work', pen.random)
  const said = [
    stated(subject, 'name', plain(name)),
    stated(subject, 'country', { kind: 'code', list: 'countries', code: given.country }),
    stated(subject, 'keeper', keeper === '' ? { kind: 'unknown' } : plain(keeper)),
    ...(address === '' ? [] : [stated(subject, 'address', plain(address))]),
  ]
  file.write(() => append(file, pen, said))
  return subject
}

export interface Columns {
  name: string
  key: string // '': rows are told apart by their names
}

/** `table`: the columns of the snapshot one looks at. Names that only other snapshots have go on counting there. */
export function nameColumns(
  vault: Vault,
  id: string,
  { name, key }: Columns,
  table: readonly string[],
): void {
  const { file, pen } = vault
  const reader = { member: pen.author }
  const { subject, mapping } = getRegister(file, reader, id)
  if (!table.includes(name))
    throw new Refusal('invalid', 'Choose the column in which the names stand.', 'name-column')
  if (key !== '' && !table.includes(key))
    throw new Refusal('invalid', 'Choose the column that tells rows apart, or none.', 'key-column')
  const standing = standingAbout(file, reader, subject)
  const chosen = [
    { property: 'name-column', column: name, before: mapping.name },
    { property: 'key-column', column: key, before: mapping.key },
  ]
  const changes = chosen.flatMap(({ property, column, before }): Change[] => {
    const targets = standing.flatMap(({ id: said, statement: { property: own, value } }) =>
      own === property &&
      value.kind === 'text' &&
      value.text !== column &&
      replaces(value.text, column, table)
        ? [said]
        : [],
    )
    return [
      ...(targets.length > 0 ? [{ kind: 'withdraw', targets, access: 'team' } as const] : []),
      ...(column === '' || before.includes(column) ? [] : [stated(subject, property, plain(column))]),
    ]
  })
  if (changes.length > 0) file.write(() => append(file, pen, changes))
}

function replaces(before: string, column: string, table: readonly string[]): boolean {
  return column === '' || table.includes(before)
}
