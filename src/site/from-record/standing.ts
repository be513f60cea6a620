// Where it stands, as the public sees it: of a case each of its people with their charges, of a person each of
// their cases, of a law its stage and those of its provisions, of an organisation its own.
import { boundsOf } from '../../course/bounds.ts'
import type { Standing } from '../../course/standing.ts'
import type { StagesOf } from '../../course/stages.ts'
import type { Step } from '../../course/step.ts'
import { caseFile } from '../../find/cases/cases.ts'
import { mattersOf } from '../../find/course/matters.ts'
import type { ChargeLine } from '../../find/course/person.ts'
import { lawCourse, organisationCourse } from '../../find/course/stages.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { STAGES } from '../../vocabulary/courses/stages.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { List } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import type { StandingView } from '../view.ts'
import { boundsIn } from '../../find/words/days.ts'
import { linkTo } from './address.ts'
import type { Asking } from './asking.ts'

export function standingView(asking: Asking, reading: Reading, title: string): StandingView[] {
  const { subject, kind } = reading
  if (kind === 'case') return ofCase(asking, subject)
  if (kind === 'person' || kind === 'group') return ofCases(asking, subject)
  if (kind === 'law') return ofLaw(asking, subject, title)
  if (kind === 'organisation')
    return [
      ...staged(asking, subject, title, organisationCourse(asking.file, asking.reader, subject)),
      ...ofCases(asking, subject),
    ]
  return []
}

function ofCase(asking: Asking, subject: SubjectId): StandingView[] {
  const { file, reader } = asking
  return caseFile(file, reader, subject).people.map((person) => ({
    who: linkTo(asking, person.subject, person.label),
    liberty: words(asking, STANDINGS, person.liberty),
    proceedings: proceedingsOf(asking, person),
  }))
}

function ofCases(asking: Asking, whom: SubjectId): StandingView[] {
  const { file, reader } = asking
  return mattersOf(file, reader, whom).flatMap(({ case: own, course }) =>
    own
      ? [
          {
            who: linkTo(asking, own.subject, own.title),
            liberty: words(asking, STANDINGS, course.liberty),
            proceedings: proceedingsOf(asking, course),
          },
        ]
      : [],
  )
}

function proceedingsOf(
  asking: Asking,
  { proceedings, charges }: { proceedings: Standing | undefined; charges: ChargeLine[] },
): string | undefined {
  const each = charges.flatMap(({ description, provision, standing }) => {
    const charge = [description, provision].filter(Boolean).join(', ')
    const status = words(asking, STANDINGS, standing)
    return charge && status ? [`${charge}: ${status}`] : []
  })
  return each.length > 0 ? each.join('; ') : words(asking, STANDINGS, proceedings)
}

function ofLaw(asking: Asking, law: SubjectId, title: string): StandingView[] {
  const course = lawCourse(asking.file, asking.reader, law)
  return [
    ...staged(asking, law, title, course),
    ...course.provisions.flatMap((provision) =>
      staged(asking, provision.subject, provision.label, provision),
    ),
  ]
}

function staged(asking: Asking, subject: SubjectId, title: string, { now }: StagesOf<Step>): StandingView[] {
  const stage = words(asking, STAGES, now)
  return stage ? [{ who: linkTo(asking, subject, title), liberty: stage }] : []
}

// 'charged, 5 March 2017': the status and its day, where one is known.
function words(asking: Asking, list: List, standing: Standing | undefined): string | undefined {
  if (!standing) return undefined
  const when = boundsIn(asking.language, boundsOf(standing.since.whens))
  return [labelOf(list, standing.status, asking.language), when].filter(Boolean).join(', ')
}
