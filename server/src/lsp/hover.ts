import type { Hover, HoverParams, MarkupKind } from 'vscode-languageserver'
import type { Source } from '../engine/about.ts'
import type { SentenceFacts } from '../engine/facts/facts.ts'
import { findingById } from '../engine/findings/index.ts'
import { type Language, secondsText, type Text } from '../engine/language/text.ts'
import type { ReportedFinding, TouchReport } from '../engine/report.ts'
import { contains, type Span } from '../engine/span.ts'
import type { SpokenWord } from '../engine/speech/timed.ts'
import { partsIn } from '../workspace/explain.ts'
import { offsetOf, rangeOf } from './convert.ts'
import { type Line, written } from './markup.ts'
import { nameAt } from './nameHelp.ts'
import { sliceLine, touchAt, wordsIn } from './spoken.ts'
import type { View } from './views.ts'

/** What is known about the words under the mouse: the findings there, what a name stands for, and the seconds they cost. */
export function hoverAt(view: View, params: HoverParams, kind: MarkupKind): Hover | null {
  const { document, report, locale } = view
  const at = offsetOf(document, params.position)
  const under = { start: at, end: at }
  const findings = view.shown.filter((finding) => contains(finding.span, under))
  const touch = touchAt(report, at)
  const spoken = touch ? spokenAt(touch, report.source, at, locale) : null
  const paragraphs = findings.flatMap((finding) => aboutFinding(view, finding, touch))
  const named = nameAt(view, at)
  if (named) paragraphs.push(...named.lines)
  else if (spoken) paragraphs.push(spoken.says, ...spoken.parts)
  if (paragraphs.length === 0) return null
  const span = findings[0]?.span ?? named?.span ?? spoken?.span ?? under
  return { contents: { kind, value: written(paragraphs, kind) }, range: rangeOf(document, span) }
}

function aboutFinding({ report, locale }: View, finding: ReportedFinding, touch: TouchReport | null): Line[] {
  const about = findingById(finding.rule)
  if (!about) return []
  const lines: Line[] = [[[about.title[locale]]]]
  const heard = heardIn(report.source, finding, locale)
  const seconds = touch && finding.about === 'words' ? secondsOf(touch, finding.span) : 0
  const cost = seconds > 0 ? ` (${secondsText(seconds)[locale]} s)` : ''
  if (heard) lines.push([[words.heard[locale]], ` ${heard}${cost}`])
  lines.push([[words.why[locale]], ` ${about.why[locale]}`])
  lines.push([[words.instead[locale]], ` ${about.advice[locale]}`])
  lines.push([[words.source[locale]], ` ${about.source.name[locale]} (${strengths[about.source.strength][locale]})`])
  return lines
}

/** The words that led to the finding, quoted. Where it is about something missing, nothing was heard. */
function heardIn(source: string, finding: ReportedFinding, locale: Language): string {
  const spans = finding.evidence.length > 0 ? finding.evidence : finding.about === 'words' ? [finding.span] : []
  const quotes = spans.slice(0, 3).map((span) => quoted(sliceLine(source, span, 120), locale))
  return [...new Set(quotes)].join(', ')
}

function secondsOf(touch: TouchReport, span: Span): number {
  const inside = wordsIn(touch, span)
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? last.start + last.seconds - first.start : 0
}

/** What the sentence or word there takes, and what the sentence does. */
function spokenAt(touch: TouchReport, source: string, at: number, locale: Language) {
  const { timed, sentences } = touch.facts
  const here = sentences.find((each) => contains(touch.toSource(each.timed.span), { start: at, end: at }))
  if (!touch.facts.spoken || !here) return null
  const sentence = here.timed
  const parts = partsLine(touch, here, source, locale)
  const s = (seconds: number) => secondsText(seconds)[locale]
  const cost = words.sentence[locale](s(sentence.seconds), s(touch.seconds))
  const word = timed.words.slice(sentence.first, sentence.last).find((each) => holds(touch, each, at))
  if (!word || (word.kind === 'word' && word.said === word.norm))
    return { says: [cost], parts, span: touch.toSource(sentence.span) }
  const span = touch.toSource(word.span)
  const said = words.said[locale](sliceLine(source, span, 60), quoted(word.said, locale), s(word.seconds))
  return { says: [`${said} ${cost}`], parts, span }
}

/** What a sentence does and the words that say so: one line, or none where nothing was heard. */
function partsLine(touch: TouchReport, sentence: SentenceFacts, source: string, locale: Language): Line[] {
  const named = partsIn(touch, sentence).map(({ name, heard }) => {
    const quotes = [...new Set(heard.map((span) => quoted(sliceLine(source, span, 60), locale)))]
    return quotes.length > 0 ? `${name[locale]} (${quotes.join(', ')})` : name[locale]
  })
  return named.length > 0 ? [[[words.part[locale]], ` ${named.join('; ')}`]] : []
}

const holds = (touch: TouchReport, word: SpokenWord, at: number): boolean =>
  contains(touch.toSource(word.span), { start: at, end: at })

const words = {
  heard: { en: 'Heard:', es: 'Se oye:' },
  why: { en: 'Why it matters:', es: 'Por qué importa:' },
  instead: { en: 'Instead:', es: 'Mejor:' },
  source: { en: 'Source:', es: 'Fuente:' },
  part: { en: 'What it does:', es: 'Qué hace:' },
  sentence: {
    en: (part: string, whole: string) => `This sentence takes ${part} s of ${whole} s.`,
    es: (part: string, whole: string) => `Esta frase dura ${part} s de ${whole} s.`,
  },
  said: {
    en: (written: string, said: string, seconds: string) => `${written} is said as ${said} (${seconds} s).`,
    es: (written: string, said: string, seconds: string) => `${written} se dice ${said} (${seconds} s).`,
  },
}

const strengths: Record<Source['strength'], Text> = {
  trainer: { en: 'a trainer’s advice', es: 'consejo de formación comercial' },
  'vendor-data': { en: 'a vendor’s data', es: 'datos de un proveedor' },
  law: { en: 'law', es: 'ley' },
  arithmetic: { en: 'arithmetic', es: 'aritmética' },
  format: { en: 'the file format', es: 'el formato del archivo' },
}

const quoted = (text: string, locale: Language): string => (locale === 'es' ? `«${text}»` : `“${text}”`)
