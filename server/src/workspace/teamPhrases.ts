import { checkWith, createMemo } from '../engine/check.ts'
import type { Edit } from '../engine/finding.ts'
import { teamPhrase } from '../engine/findings/team-phrase.ts'
import type { TeamPhrase } from '../engine/language/matching/team.ts'
import type { Settings } from '../engine/report.ts'
import { type Span, span } from '../engine/span.ts'

/** A phrase that a script has, and the edits that put the team's own words there; the texts are of the line around it. */
export type PhraseHit = Readonly<{ span: Span; edits: readonly Edit[]; before: string; after: string }>

/** The phrases of a team that have something to say instead, each once. */
export function replaceable({ team, today }: Settings): readonly TeamPhrase[] {
  const seen = new Set<string>()
  return (team?.phrases ?? []).filter(({ kind, say, replacement, expires }) => {
    const ended = expires !== null && today !== undefined && expires < today
    if (kind === 'allowed' || replacement === null || ended || seen.has(say)) return false
    seen.add(say)
    return true
  })
}

/** Where a script says one of the team's phrases, which must have something to say instead. */
export function phraseHits(source: string, settings: Settings, say: string): readonly PhraseHit[] {
  const { team } = settings
  const phrases = team?.phrases.filter((phrase) => phrase.say === say || phrase.kind === 'allowed') ?? []
  if (!team || !phrases.some((phrase) => phrase.say === say)) return []
  const { findings } = checkWith([teamPhrase], source, { ...settings, team: { ...team, phrases } }, createMemo())
  return findings.flatMap((finding) => {
    const edits = finding.fixes()[0]?.edits
    return edits ? [{ span: finding.span, edits, ...around(source, edits) }] : []
  })
}

/** The words around some edits without and with them, on one line. */
function around(source: string, edits: readonly Edit[]): { before: string; after: string } {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start)
  const where = span(ordered[0]!.span.start, ordered.at(-1)!.span.end)
  const start = Math.max(source.lastIndexOf('\n', where.start - 1) + 1, where.start - AROUND)
  const lineEnd = source.slice(where.end).search(/[\r\n]/)
  const end = Math.min(lineEnd < 0 ? source.length : where.end + lineEnd, where.end + AROUND)
  let after = ''
  let at = start
  for (const edit of ordered) {
    after += source.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  const line = (text: string) =>
    `${start > 0 && !/[\r\n]/.test(source[start - 1]!) ? '…' : ''}${text.replace(/\s+/g, ' ').trim()}${end < source.length && !/[\r\n]/.test(source[end]!) ? '…' : ''}`
  return { before: line(source.slice(start, end)), after: line(after + source.slice(at, end)) }
}

const AROUND = 40
