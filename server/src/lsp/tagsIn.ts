import type { Report, TouchReport } from '../engine/report.ts'
import type { Tag } from '../engine/script/script.ts'
import type { Span } from '../engine/span.ts'

/** A personal field where it stands in the source, and where its name does. */
export type TagPlace = Readonly<{ tag: Tag; span: Span; name: Span; touch: TouchReport }>

/** Every personal field of a script, in order; what has no name is left out. */
export function tagsIn({ source, touches }: Report): TagPlace[] {
  return touches.flatMap((touch) =>
    touch.facts.timed.touch.tags.flatMap((tag) => {
      const span = touch.toSource(tag.span)
      const at = source.slice(span.start, span.end).indexOf(tag.name)
      if (tag.name === '' || at < 0) return []
      return [{ tag, span, name: { start: span.start + at, end: span.start + at + tag.name.length }, touch }]
    }),
  )
}
