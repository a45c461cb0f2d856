import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import type { Fix } from '../finding.ts'
import type { Text } from '../language/text.ts'
import { type Span, span } from '../span.ts'
import { isClosed } from './add.ts'
import { withGap } from './drop.ts'

/** Replaces the words of a phrase, keeping the case of its first letter. */
export function replaceWith(t: TouchFacts, where: Span, text: string): Fix {
  const old = t.timed.touch.text.slice(where.start, where.end)
  const fitted = /^\p{Lu}/u.test(old) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
  return {
    title: { en: `Change to “${fitted}”`, es: `Cambiar por «${fitted}»` },
    kind: 'rewrite',
    preferred: true,
    edits: [{ span: where, text: fitted }],
  }
}

/** Puts another sentence in the place of one. */
export function replaceSentence(t: TouchFacts, { timed }: SentenceFacts, text: Text): Fix {
  return replaceWith(t, timed.span, text[t.context.language])
}

/** Moves a sentence before another one, with the pause behind it: it lets these words sink in. */
export function moveBefore(t: TouchFacts, sentence: SentenceFacts, place: SentenceFacts, title: Text): Fix {
  const { start, end } = sentence.timed.span
  const { text } = t.timed.touch
  const pause = pauseBehind(t, end)
  const moved = `${text.slice(start, end)}${isClosed(t, end) ? '' : '.'}${text.slice(end, pause)}`
  const to = place.timed.span.start
  return {
    title,
    kind: 'refactor',
    preferred: true,
    edits: [
      { span: span(to, to), text: `${moved} ` },
      { span: withGap(t, span(start, pause)), text: '' },
    ],
  }
}

/** Where the pause ends that follows on the same line; without one, where it would follow. */
function pauseBehind({ timed: { touch } }: TouchFacts, at: number): number {
  const pause = touch.cues.find(({ span, kind }) => span.start >= at && (kind === 'pause' || kind === 'beat'))
  return pause && /^[ \t]*$/.test(touch.text.slice(at, pause.span.start)) ? pause.span.end : at
}

/** A sentence first, or right behind the greeting where that is a sentence of its own; nothing where it is there already. */
export function moveToFront(t: TouchFacts, sentence: SentenceFacts, title: Text): Fix[] {
  const front = t.sentences.find(({ roles, words }) => !(roles.has('greeting') && words.length <= 4))
  return front && front !== sentence ? [moveBefore(t, sentence, front, title)] : []
}
