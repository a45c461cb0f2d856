import { invalidCharacters } from './characters.ts'
import { takeOutComments } from './comments.ts'
import { readFrontMatter } from './fields/frontMatter.ts'
import { touchHeadings } from './headings.ts'
import type { Script, Touch, TouchPart } from './script.ts'
import { readTouch, titleOf } from './touch.ts'

/** Reads a whole file. `touchOf` may remember touches by their text; `knownRules` are the rule ids that settings may name. */
export function readScript(
  source: string,
  knownRules: ReadonlySet<string> = new Set(),
  touchOf: (text: string) => Touch = readTouch,
): Script {
  const { front, problems, bodyStart } = readFrontMatter(source, knownRules)
  const body = takeOutComments(source, bodyStart)
  const headings = touchHeadings(body.text, bodyStart)
  const parts: TouchPart[] = (headings.length > 0 ? headings : [bodyStart]).map((start, i) => {
    const end = headings[i + 1] ?? body.text.length
    return { start, end, touch: touchOf(body.text.slice(start, end)) }
  })
  const cut = headings.length > 0
  return {
    text: body.text,
    removed: body.removed,
    front,
    title: cut ? (titleOf(body.text, bodyStart, headings[0]!)?.words ?? null) : wholeTitle(parts[0]!),
    touches: parts,
    cut,
    directives: body.directives,
    problems: [...problems, ...body.problems, ...invalidCharacters(source)],
  }
}

const wholeTitle = ({ start, touch }: TouchPart) =>
  touch.title && { start: touch.title.start + start, end: touch.title.end + start }
