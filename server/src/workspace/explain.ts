import type { Role, SentenceFacts } from '../engine/facts/facts.ts'
import { partsOf } from '../engine/facts/parts.ts'
import type { Text } from '../engine/language/text.ts'
import type { Report, ReportedFinding, TouchReport } from '../engine/report.ts'
import { contains, type Span } from '../engine/span.ts'

/** What a sentence does, as people call it. */
export const roleNames: Readonly<Record<Role | 'hook', Text>> = {
  hook: { en: 'first reason to listen', es: 'gancho' },
  greeting: { en: 'greeting', es: 'saludo' },
  identify: { en: 'says who calls', es: 'dice quién llama' },
  'about-them': { en: 'about the listener', es: 'sobre quien escucha' },
  'about-us': { en: 'about the caller’s company', es: 'sobre la propia empresa' },
  offer: { en: 'offers something', es: 'ofrece algo' },
  ask: { en: 'asks for something', es: 'pide algo' },
  'own-step': { en: 'says what the caller will do', es: 'dice qué hará quien llama' },
  delivered: { en: 'says what is already there', es: 'dice qué está ya entregado' },
  release: { en: 'asks for nothing, or says goodbye', es: 'no pide nada o se despide' },
  farewell: { en: 'a wish at the end', es: 'un deseo al final' },
  reproach: { en: 'reproach', es: 'reproche' },
  courtesy: { en: 'courtesy', es: 'cortesía' },
}

/** Something that a sentence does, and the words by which it was heard; none where the sentence's form alone says so. */
export type ExplainedPart = Readonly<{ role: Role | 'hook'; name: Text; heard: readonly Span[] }>

/** A sentence with what it does and what was found in it. Spans are in the source. */
export type ExplainedSentence = Readonly<{
  span: Span
  seconds: number
  parts: readonly ExplainedPart[]
  findings: readonly ReportedFinding[]
}>

/** A step: its sentences in order, and what was found about the whole of it. */
export type ExplainedTouch = Readonly<{
  touch: TouchReport
  sentences: readonly ExplainedSentence[]
  missing: readonly ReportedFinding[]
}>

/** What was heard in a script, step by step: the role of each sentence with its evidence, and the findings it led to. */
export function explain({ touches, findings }: Report): readonly ExplainedTouch[] {
  return touches.map((touch) => {
    const here = findings.filter((finding) => finding.touch === touch.index && finding.under === null)
    const sentences = explained(touch, here)
    const told = new Set(sentences.flatMap((sentence) => sentence.findings))
    return { touch, sentences, missing: here.filter((finding) => !told.has(finding)) }
  })
}

function explained(touch: TouchReport, findings: readonly ReportedFinding[]): ExplainedSentence[] {
  if (!touch.facts.spoken) return []
  return touch.facts.sentences
    .filter(({ words }) => words.length > 0)
    .map((sentence) => {
      const span = touch.toSource(sentence.timed.span)
      return {
        span,
        seconds: sentence.timed.seconds,
        parts: partsIn(touch, sentence),
        findings: findings.filter((finding) => finding.about === 'words' && contains(span, finding.span)),
      }
    })
}

/** What a sentence of the step does. */
export function partsIn({ facts, toSource }: TouchReport, sentence: SentenceFacts): readonly ExplainedPart[] {
  const parts = partsOf(facts, sentence).map(({ role, heard }) => ({
    role,
    name: roleNames[role],
    heard: heard.map(toSource),
  }))
  const hook = facts.hook?.span
  if (!hook || !contains(sentence.timed.span, hook)) return parts
  // From where the sentence becomes one; quoting all of it would say nothing.
  const { start, end } = sentence.timed.span
  const heard = hook.start > start ? [toSource({ start: hook.start, end })] : []
  return [{ role: 'hook', name: roleNames.hook, heard }, ...parts]
}
