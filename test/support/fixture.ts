import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixtureConfig, fixtureSettings } from '../../server/gen/fixtureSettings.ts'
import { plainScript } from '../../server/gen/wants.ts'
import { checkWith } from '../../server/src/engine/check.ts'
import type { Fix } from '../../server/src/engine/finding.ts'
import { findings } from '../../server/src/engine/findings/index.ts'
import type { ReportedFinding, Settings } from '../../server/src/engine/report.ts'
import { applied } from './edits.ts'

/**
 * A fixture is a whole script that is its own snapshot. Above the line where a finding begins stands a line
 *
 *     <!-- want <id> [as <severity>] "words underlined" → "fixed words" -->
 *
 * `as` only where the severity is not the finding's own; the words as in JSON, long ones cut in the middle; behind the
 * arrow what the edited lines say after the preferred rewrite, if there is one. What is missing is underlined at the
 * heading, the title or the first word. Several may stand above one line, in order of position. All findings that are
 * shown are written (those without `under`). The lines are taken out before the engine sees the text, so they change
 * nothing, wherever they stand.
 */
export type Fixture = Readonly<{ name: string; id: string; kind: string; language: string; path: string; text: string }>

export const folder = 'test/findings'

/** All fixtures, by name: `<id>.<kind>.<language>.vm.md`. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((name) => name.endsWith('.vm.md'))
  .sort()
  .map((name) => {
    const [id = '', kind = '', language = ''] = name.split('.')
    const path = join(folder, name)
    return { name, id, kind, language, path, text: readFileSync(path, 'utf8') }
  })

/** The findings that are shown of a script, without the one named, if any. */
export function shownIn(script: string, fileName: string, without?: string): readonly ReportedFinding[] {
  const settings = settingsOf(fileName)
  const active = findings.filter(({ id }) => id !== without)
  return checkWith(active, script, settings).findings.filter(({ under }) => under === null)
}

/** What a fixture is checked under: some have a team's configuration. */
export function settingsOf(fileName: string): Settings {
  const [id = '', kind = ''] = fileName.split('.')
  const config = fixtureConfig(id, kind, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null))
  return { ...fixtureSettings(config, fileName), fileName, today: '2026-11-23' }
}

/** The script with a line above each line in which something is found. */
export function annotated(script: string, found: readonly ReportedFinding[]): string {
  const lines = new Map<number, string[]>()
  for (const finding of found) {
    const at = lineStart(script, finding.span.start)
    lines.set(at, [...(lines.get(at) ?? []), want(script, finding)])
  }
  const lineBreak = /\r\n|\r|\n/.exec(script)?.[0] ?? '\n'
  let text = ''
  let from = 0
  for (const [at, wants] of [...lines].sort(([a], [b]) => a - b)) {
    text += script.slice(from, at) + wants.map((one) => one + lineBreak).join('')
    from = at
  }
  return text + script.slice(from)
}

/** What the fixture would have to say. */
export const expected = ({ text, name }: Fixture, without?: string): string => {
  const script = plainScript(text)
  return annotated(script, shownIn(script, name, without))
}

function want(script: string, { rule, severity, span, fixes }: ReportedFinding): string {
  const usual = findings.find(({ id }) => id === rule)?.severity
  const as = severity === usual ? '' : ` as ${severity}`
  const fix = fixes().find(({ kind, preferred }) => kind === 'rewrite' && preferred)
  const to = fix ? ` → ${quoted(cut(fixedLines(script, fix)))}` : ''
  return `<!-- want ${rule}${as} ${quoted(cut(script.slice(span.start, span.end)))}${to} -->`
}

/** The lines that the fix edits, as they are afterwards; of long ones only what is around the edits. */
function fixedLines(script: string, { edits }: Fix): string {
  const first = Math.min(...edits.map(({ span }) => span.start))
  const last = Math.max(...edits.map(({ span }) => span.end))
  const from = Math.max(lineStart(script, first), first - AROUND)
  const to = Math.min(lineEnd(script, last), last + AROUND)
  const inside = edits.map(({ span, text }) => ({ span: { start: span.start - from, end: span.end - from }, text }))
  const text = applied(script.slice(from, to), inside)
  return `${from > lineStart(script, first) ? '…' : ''}${text}${to < lineEnd(script, last) ? '…' : ''}`
}

const AROUND = 36
const LONGEST = 90

const cut = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)}…${words.slice(1 - LONGEST / 2)}`

/** As in JSON, and nothing in it can close the comment. */
const quoted = (words: string): string => JSON.stringify(words).replaceAll('-->', '--\\u003e')

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(text, at - 1)) at--
  return at
}

function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isLineEnd(text, at)) at++
  return at
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r'
