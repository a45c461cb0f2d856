import { secondsText, type Text } from '../engine/language/text.ts'
import { limitsOf } from '../engine/limits.ts'
import type { TouchReport } from '../engine/report.ts'
import type { SpokenWord, TimedSentence, WordKind } from '../engine/speech/timed.ts'
import type { SentenceTiming, TimingParams, TimingResult, TouchTiming } from '../protocol.ts'
import { offsetOf, rangeOf, spanOf } from './convert.ts'
import { sliceLine, touchAt, wordsIn } from './spoken.ts'
import type { View } from './views.ts'

/** How long the step under the caret takes, and what is selected. */
export function timingAt(view: View, { position, selections = [] }: TimingParams): TimingResult {
  const { document, report } = view
  const touch = touchAt(report, offsetOf(document, position))
  return {
    version: document.version,
    language: report.language,
    languageFrom: report.languageFrom,
    touches: report.touches.length,
    touch: touch ? timingOf(view, touch) : null,
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
    target,
    limit: max,
    suggestions: view.shown.filter((finding) => finding.touch === index).length,
    sentences: facts.spoken ? sentencesOf(view, touch) : [],
  }
}

function sentencesOf({ document, report }: View, touch: TouchReport): readonly SentenceTiming[] {
  const { sentences, words } = touch.facts.timed
  const said = new Set<string>()
  const timings = sentences.map((sentence) => {
    const own = words.slice(sentence.first, sentence.last)
    const reason = reasonFor(sentence, own, said)
    for (const word of own) if (word.kind !== 'word') said.add(word.norm)
    const span = touch.toSource(sentence.span)
    return {
      range: rangeOf(document, span),
      text: sliceLine(report.source, span, 200),
      seconds: sentence.seconds,
      reason,
    }
  })
  return timings.sort((a, b) => b.seconds - a.seconds)
}

/** What costs a sentence the most besides its plain words: a number said again, one long to say, a pause. */
function reasonFor(sentence: TimedSentence, words: readonly SpokenWord[], said: ReadonlySet<string>): Text | null {
  const again = words.find((word) => (word.kind === 'phone' || word.kind === 'address') && said.has(word.norm))
  if (again) return withSeconds(repeated, again.seconds)
  const longest = words.reduce<SpokenWord | null>(
    (a, b) => (names[b.kind] && b.seconds > (a?.seconds ?? 1) ? b : a),
    null,
  )
  const name = longest && names[longest.kind]
  if (longest && name) return withSeconds(name, longest.seconds)
  const last = words.at(-1)
  const silence = last ? sentence.start + sentence.seconds - last.start - last.seconds : 0
  return silence >= 1 ? withSeconds({ en: 'pause', es: 'pausa' }, silence) : null
}

const repeated: Text = { en: 'said before in this step', es: 'ya dicho en este paso' }

const names: Partial<Record<WordKind, Text>> = {
  phone: { en: 'phone number', es: 'número de teléfono' },
  address: { en: 'address said out', es: 'dirección dicha en voz alta' },
  money: { en: 'amount', es: 'importe' },
  number: { en: 'number', es: 'número' },
  percent: { en: 'percentage', es: 'porcentaje' },
  time: { en: 'time of day', es: 'hora' },
  tag: { en: 'personal field', es: 'campo personalizado' },
}

function withSeconds(name: Text, seconds: number): Text {
  const text = secondsText(seconds)
  return { en: `${name.en}, ${text.en} s`, es: `${name.es}, ${text.es} s` }
}

/** Seconds from the first selected word of a step to the end of its last one, summed over steps and selections. */
function selected({ document, report }: View, selections: NonNullable<TimingParams['selections']>) {
  const spans = selections.map((range) => spanOf(document, range)).filter(({ start, end }) => start < end)
  if (spans.length === 0) return null
  let seconds = 0
  let count = 0
  for (const span of spans) {
    for (const touch of report.touches) {
      const words = wordsIn(touch, span)
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last) continue
      seconds += last.start + last.seconds - first.start
      for (const word of words) count += word.count
    }
  }
  return { seconds, words: count }
}
