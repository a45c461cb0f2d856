import { saidText } from '../engine/speech/saidText.ts'
import type { HearResult } from '../protocol.ts'
import { rangeOf } from './convert.ts'
import type { View } from './views.ts'

/** The script as it is heard, step by step, each sentence with its place in the source. */
export function heardIn({ document, report }: View): NonNullable<HearResult> {
  return {
    version: document.version,
    language: report.language,
    touches: report.touches.map(({ index, title, span, channel, seconds, facts, toSource }) => ({
      index,
      title,
      range: rangeOf(document, span),
      channel,
      spoken: facts.spoken,
      seconds,
      sentences: facts.spoken
        ? saidText(facts.timed).map((sentence) => ({
            said: sentence.text,
            seconds: sentence.seconds,
            range: rangeOf(document, toSource(sentence.span)),
          }))
        : [],
    })),
  }
}
