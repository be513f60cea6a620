// What runs in the child process: a report in, its draft out.
import type { Report } from '../intake/report.ts'
import type { Draft } from './draft.ts'
import { draftReport } from './draft-report.ts'
import type { DraftContext } from './draft-report.ts'

export function answer({ report, context }: { report: Report; context: DraftContext }): Draft {
  return draftReport(report, context)
}
