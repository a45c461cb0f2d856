import type { ReportedFinding, TouchReport } from '../engine/report.ts'
import { overlaps, type Span } from '../engine/span.ts'
import type { Replaced } from './documents.ts'

/** A finding that was shown, as far as it can be known again after an edit. */
export type Known = Readonly<{ rule: string; touch: number; about: ReportedFinding['about']; span: Span }>

/** What the editor shows, and how many new findings wait. */
export type Choice = Readonly<{ shown: readonly ReportedFinding[]; held: number }>

/**
 * Keeps squiggles calm: a finding that was shown before stays, one that is gone goes at once, and a new one waits where
 * `waits` says so. Where a cover waits, what it covers stays if it was shown before. Pure.
 */
export function choose(
  findings: readonly ReportedFinding[],
  known: readonly Known[],
  waits: (finding: ReportedFinding) => boolean,
): Choice {
  const uncovered = findings.filter((f) => f.under === null)
  const candidates = uncovered.filter(waits)
  const seen = candidates.length > 0 ? recognise(findings, known) : new Set()
  const held = candidates.filter((f) => !seen.has(f))
  if (held.length === 0) return { shown: uncovered, held: 0 }
  const waiting = new Set(held)
  const stays = (f: ReportedFinding) =>
    seen.has(f) && held.some((cover) => cover.rule === f.under && overlaps(cover.span, f.span))
  return { shown: findings.filter((f) => (f.under === null ? !waiting.has(f) : stays(f))), held: held.length }
}

/** What was shown, moved by an edit. */
export function moved(known: readonly Known[], edit: Replaced): readonly Known[] {
  const by = edit.length - (edit.end - edit.start)
  return known.map((k) => {
    if (k.span.end <= edit.start) return k
    const start = k.span.start >= edit.end ? k.span.start + by : Math.min(k.span.start, edit.start)
    const end = k.span.end >= edit.end ? k.span.end + by : edit.start + edit.length
    return { ...k, span: { start, end: Math.max(start, end) } }
  })
}

/**
 * What waits while somebody types at an offset: what is about something missing, and what is about the sentence being
 * typed (where there is none, the line).
 */
export function whileTyping(
  source: string,
  touches: readonly TouchReport[],
  at: number,
): (f: ReportedFinding) => boolean {
  const typing = typedSentence(source, touches, at)
  return (f) => f.about === 'missing' || (f.span.start <= typing.end && typing.start <= f.span.end)
}

/**
 * The findings that were shown before. Each that was shown stands for one. Both lists are in order of position, so that
 * one walk along them is enough.
 */
function recognise(findings: readonly ReportedFinding[], known: readonly Known[]): ReadonlySet<ReportedFinding> {
  const byRule = byRuleOf(known)
  const seen = new Set<ReportedFinding>()
  const lost = new Set(known)
  const next = new Map<string, number>()
  for (const f of findings) {
    const candidates = byRule.get(f.rule) ?? []
    let i = next.get(f.rule) ?? 0
    while (i < candidates.length && candidates[i]!.span.end < f.span.start) i++
    const same = candidates[i]
    if (same && same.span.start <= f.span.end) {
      seen.add(f)
      lost.delete(same)
      i++
    }
    next.set(f.rule, i)
  }
  // What is missing has no words of its own: its anchor may have become another word.
  const missing = new Set([...lost].filter((k) => k.about === 'missing').map((k) => `${k.rule} ${k.touch}`))
  for (const f of findings) if (f.about === 'missing' && missing.has(`${f.rule} ${f.touch}`)) seen.add(f)
  return seen
}

function byRuleOf(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>()
  for (const k of known) {
    const group = groups.get(k.rule)
    if (group) group.push(k)
    else groups.set(k.rule, [k])
  }
  return groups
}

function typedSentence(source: string, touches: readonly TouchReport[], at: number): Span {
  const touch = touches.find(
    ({ span }) => span.start <= at && at <= span.end && (at < span.end || at === source.length),
  )
  const sentences = touch?.facts.timed.sentences ?? []
  for (let i = sentences.length - 1; touch && i >= 0; i--) {
    const sentence = touch.toSource(sentences[i]!.span)
    if (sentence.start > at) continue
    if (at <= sentence.end) return sentence
    const since = source.slice(sentence.end, at)
    if (/[\r\n]/.test(since)) break
    const ended = /\S/.test(since) || /[.?!…]["'”’»)]*$/.test(source.slice(sentence.start, sentence.end))
    return { start: ended ? sentence.end + 1 : sentence.start, end: at }
  }
  return lineAt(source, at)
}

function lineAt(source: string, at: number): Span {
  let start = at
  let end = at
  while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++
  return { start, end }
}

const isLineEnd = (code: number) => code === 10 || code === 13
