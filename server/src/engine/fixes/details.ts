import type { Edit } from '../finding.ts'
import { lineBreakOf } from '../fixes.ts'
import type { Field, Script } from '../script/script.ts'
import { span } from '../span.ts'

/** A line more in the script details, which are begun where there are none; null where they are left open. In the script's text. */
export function addDetail({ text, front }: Script, line: string): Edit | null {
  const lineBreak = lineBreakOf(text)
  if (!front.span) return { span: span(0, 0), text: ['---', line, '---', '', ''].join(lineBreak) }
  const mark = /(?:---|\.\.\.)[ \t]*$/.exec(text.slice(front.span.start, front.span.end))
  if (!mark || mark.index < 4) return null
  const at = front.span.start + mark.index
  return { span: span(at, at), text: `${line}${lineBreak}` }
}

/** The entry of the script details under this name. */
export const detailOf = ({ front }: Script, key: string): Field | undefined =>
  front.fields.find((field) => field.key === key)
