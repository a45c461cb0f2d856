import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { type Language, secondsText } from '../engine/language/text.ts'
import { overlaps } from '../engine/span.ts'
import { rangeOf, spanOf } from './convert.ts'
import type { View } from './views.ts'

/** At the end of each sentence in a range, the seconds of its message up to there. */
export function inlaysIn({ document, report, locale }: View, { range }: InlayHintParams): InlayHint[] {
  const asked = spanOf(document, range)
  return report.touches
    .filter(({ facts, span }) => facts.spoken && overlaps(span, asked))
    .flatMap((touch) => {
      const { words, sentences, seconds } = touch.facts.timed
      return sentences.flatMap((sentence): InlayHint[] => {
        const last = words[sentence.last - 1]
        const at = touch.toSource(sentence.span)
        if (sentence.first === sentence.last || !last || at.end < asked.start || at.end > asked.end) return []
        // The last one is the whole message, closing directions included, as the outline and the lens have it.
        const running = sentence.last === words.length ? seconds : last.start + last.seconds
        return [
          {
            position: rangeOf(document, at).end,
            label: `${secondsText(running)[locale]} s`,
            tooltip: alone[locale](secondsText(sentence.seconds)[locale]),
            paddingLeft: true,
          },
        ]
      })
    })
}

const alone: Readonly<Record<Language, (seconds: string) => string>> = {
  en: (seconds) => `This sentence takes ${seconds} s.`,
  es: (seconds) => `Esta frase dura ${seconds} s.`,
}
