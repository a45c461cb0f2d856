import type { Edit } from '../../server/src/engine/finding.ts'

/** The text after the edits, whose spans are all in the text as it was. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text)
