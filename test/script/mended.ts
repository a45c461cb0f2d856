import type { Problem } from '../../server/src/engine/script/script.ts'

/** The text after a problem's mend (the first unless said) has been applied; undefined when it has none. */
export function mended(text: string, problem: Problem, which = 0): string | undefined {
  return problem.mends?.[which]?.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text)
}
