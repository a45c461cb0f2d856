import type { Span } from '../span.ts'
import type { TimedTouch } from './timed.ts'

/** One sentence as it is said. */
export type SaidSentence = Readonly<{ text: string; seconds: number; start: number; span: Span }>

/** The message as it is said, a sentence an entry, numbers in words and tags filled. Sentences without sound are left out. */
export function saidText(timed: TimedTouch): SaidSentence[] {
  const out: SaidSentence[] = []
  for (const sentence of timed.sentences) {
    if (sentence.first === sentence.last) continue
    const { spoken } = timed.touch
    let text = ''
    let at = -1
    for (let w = sentence.first; w < sentence.last; w++) {
      const word = timed.words[w]!
      const gap = at < 0 ? '' : spoken.slice(at, word.span.start)
      text += at < 0 ? '' : (between.exec(gap)?.[0].trim() ?? '')
      if (text) text += ' '
      // A plain word keeps its capitals; what is said otherwise than written is shown as said.
      text +=
        word.kind !== 'tag' && word.said === word.norm
          ? timed.touch.text.slice(word.span.start, word.span.end)
          : word.said
      at = word.span.end
    }
    const end = closing.exec(spoken.slice(at, sentence.span.end))?.[0] ?? ''
    out.push({ text: text + end, seconds: sentence.seconds, start: sentence.start, span: sentence.span })
  }
  return out
}

const between = /[,;:.?!…–—]/
const closing = /[.?!…]/
