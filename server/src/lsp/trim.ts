import type { TextEdit } from 'vscode-languageserver'
import { limitsOf } from '../engine/limits.ts'
import type { Report } from '../engine/report.ts'
import { piecesInSource } from '../engine/script/source.ts'
import { shifted } from '../engine/span.ts'
import type { Cut } from '../engine/trim/cut.ts'
import { cutsOf } from '../engine/trim/trim.ts'
import type { TrimParams, TrimResult } from '../protocol.ts'
import { offsetOf, rangeOf } from './convert.ts'
import { sliceLine, touchAt } from './spoken.ts'
import type { View } from './views.ts'

/** What could be taken out of the step under the caret, with the seconds that each saves. */
export function trimAt(view: View, { position }: TrimParams): TrimResult {
  const { document, report } = view
  const touch = touchAt(report, offsetOf(document, position))
  if (!touch?.facts.spoken) return null
  const { index, title, channel, seconds, facts } = touch
  const { target, max } = limitsOf(facts.context, channel)
  return {
    version: document.version,
    index,
    title,
    seconds,
    target,
    max,
    pace: facts.context.pace,
    candidates: cutsOf(facts.timed).map((cut) => ({
      what: cut.what,
      text: sliceLine(report.source, touch.toSource(cut.span), 200),
      saves: cut.saves,
      edits: editsOf(view, index, cut),
      ...(cut.within === null ? {} : { within: cut.within }),
    })),
  }
}

/** A comment inside what is cut stays where it is. */
function editsOf({ document, report }: View, index: number, { edits }: Cut): TextEdit[] {
  const { removed, touches }: Report['script'] = report.script
  const { start } = touches[index - 1]!
  return edits.flatMap(({ span, text }) =>
    piecesInSource(removed, shifted(span, start)).map((piece, i) => ({
      range: rangeOf(document, piece),
      newText: i === 0 ? text : '',
    })),
  )
}
