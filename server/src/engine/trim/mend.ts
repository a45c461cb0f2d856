import type { Edit } from '../finding.ts'
import { hasCapital } from '../language/forms/capital.ts'
import { span } from '../span.ts'
import type { SpokenWord, TimedSentence, TimedTouch } from '../speech/timed.ts'
import { isMarked, type Words } from './cut.ts'

/** The edits that take words out of a sentence and leave its commas, blanks and capital right; null where they cannot. */
export function mend(timed: TimedTouch, sentence: TimedSentence, cut: Words): Edit[] | null {
  const { touch, words } = timed
  const { text } = touch
  const start = words[cut.first]!.span.start
  const end = words[cut.last - 1]!.span.end
  const previous = cut.first > sentence.first ? words[cut.first - 1]! : null
  const next = cut.last < sentence.last ? words[cut.last]! : null
  if (!next) {
    const from = previous && glue.test(text.slice(previous.span.end, start)) ? previous.span.end : start
    return [remove(from, end)]
  }
  const behind = end + /^[\s,;:—–]*/.exec(text.slice(end, next.span.start))![0].length
  if (!previous) return [remove(start, behind), ...capital(text, start, behind)]
  if (isWrongArticle(previous, text.slice(next.span.start, next.span.start + 6))) return null
  const left = isMarked(timed, cut.first - 1)
  const right = isMarked(timed, cut.last - 1)
  // Between two commas one stays where it separates more than these words: behind a name, or around a clause.
  if (left && right && !cut.clause && !isCalled(timed, sentence, cut.first))
    return [remove(previous.span.end, end + text.slice(end, behind).trimEnd().length)]
  if (left || right || !/[\r\n]/.test(text.slice(end, behind))) return [remove(start, behind)]
  return glue.test(text.slice(previous.span.end, start)) ? [remove(previous.span.end, end)] : null
}

const glue = /^[\s,;:—–]*$/

const remove = (start: number, end: number): Edit => ({ span: span(start, end), text: '' })

/** The next word opens the sentence now. */
function capital(text: string, old: number, now: number): Edit[] {
  const first = /^[¿¡"“«(]*(\p{Ll})/u.exec(text.slice(now, now + 6))
  if (!first || !hasCapital(text, old)) return []
  const at = now + first[0].length - 1
  return [{ span: span(at, at + 1), text: first[1]!.toUpperCase() }]
}

/** "Priya, …": the words before are only whom the sentence speaks to. */
function isCalled({ touch, words }: TimedTouch, sentence: TimedSentence, first: number): boolean {
  const last = words[first - 1]!
  const isName = last.kind === 'tag' || hasCapital(touch.text, last.span.start)
  return first - sentence.first <= 2 && isName && !pronouns.has(last.norm)
}

/** They open a sentence with a capital too. */
const pronouns: ReadonlySet<string> = new Set(
  'i we you he she they it this that these those there yo tú vos usted él ella nosotros nosotras ellos ellas ustedes esto eso'.split(
    ' ',
  ),
)

/** "a really important" would become "a important". */
const isWrongArticle = ({ norm }: SpokenWord, next: string): boolean =>
  (norm === 'a' || norm === 'an') && (norm === 'an') !== /^(?:[aio]|e(?!u)|u(?!ni|s)|hour|honest)/i.test(next)
