import { limitsOf } from '../engine/limits.ts'
import type { TouchReport } from '../engine/report.ts'
import { secondsOfCue } from '../engine/speech/rates.ts'
import type { SentenceTiming, TimingParams, TimingResult, TouchTiming } from '../protocol.ts'
import { offsetOf, rangeOf, spanOf } from './convert.ts'
import { reasonsOf } from './reason.ts'
import { sliceLine, touchAt, wordsIn } from './spoken.ts'
import type { View } from './views.ts'

/** How long the step under the caret takes, or the only one there is, and what is selected. */
export function timingAt(view: View, { position, selections = [] }: TimingParams): TimingResult {
  const { document, report } = view
  const only = report.touches.length === 1 ? report.touches[0]! : null
  const touch = touchAt(report, offsetOf(document, position)) ?? only
  return {
    version: document.version,
    language: report.language,
    languageFrom: report.languageFrom,
    ...view.origins(),
    touches: report.touches.length,
    pace: report.touches[0]!.facts.context.pace,
    tooLarge: view.tooLarge,
    touch: touch && !view.tooLarge ? timingOf(view, touch) : null,
    selection: selected(view, selections),
  }
}

function timingOf(view: View, touch: TouchReport): TouchTiming {
  const { index, title, channel, words, seconds, fastest, slowest, facts, span } = touch
  const { target, max } = limitsOf(facts.context, channel)
  return {
    index,
    title,
    range: rangeOf(view.document, span),
    channel,
    spoken: facts.spoken,
    words,
    seconds,
    fastest,
    slowest,
    cued: facts.spoken ? facts.timed.cued : 0,
    target,
    limit: max,
    suggestions: view.shown.filter((finding) => finding.touch === index).length,
    sentences: facts.spoken ? sentencesOf(view, touch) : [],
  }
}

function sentencesOf({ document, report }: View, touch: TouchReport): readonly SentenceTiming[] {
  const { timed } = touch.facts
  const reasons = reasonsOf(timed)
  const timings = timed.sentences.map((sentence, i) => {
    const span = touch.toSource(sentence.span)
    return {
      range: rangeOf(document, span),
      text: sliceLine(report.source, span, 200),
      seconds: sentence.seconds,
      reason: reasons[i] ?? null,
    }
  })
  return timings.sort((a, b) => b.seconds - a.seconds)
}

/** Seconds from the first selected word of a step to the end of its last one, summed over steps and selections. */
function selected({ document, report }: View, selections: NonNullable<TimingParams['selections']>) {
  const spans = selections.map((range) => spanOf(document, range)).filter(({ start, end }) => start < end)
  if (spans.length === 0) return null
  let seconds = 0
  let cued = 0
  let count = 0
  for (const span of spans) {
    for (const touch of report.touches) {
      const words = wordsIn(touch, span)
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last) continue
      seconds += last.start + last.seconds - first.start
      for (const word of words) count += word.count
      for (const cue of touch.facts.timed.touch.cues)
        if (first.span.end <= cue.span.start && cue.span.end <= last.span.start) cued += secondsOfCue(cue)
    }
  }
  return { seconds, cued, words: count }
}
