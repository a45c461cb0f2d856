import type { Edit } from '../engine/finding.ts'
import { addDetail, detailOf } from '../engine/fixes.ts'
import { withEdits } from '../engine/proven.ts'
import { afterLineEnd, lineEnd, lineStart } from '../engine/script/lines.ts'
import { readScript } from '../engine/script/read.ts'
import type { Field, Script } from '../engine/script/script.ts'
import { toSource } from '../engine/script/source.ts'
import { type Span, span } from '../engine/span.ts'
import { lineEndAt } from './edits.ts'

/** What a detail is called where it is written: by itself, or inside another one (`caller: { name: … }`). */
export type DetailName = Readonly<{ key: string; name: string; group: Readonly<{ key: string; name: string }> | null }>

/** Sets a detail of a script, or takes it out (null). Null where the details are written in a way this cannot extend safely. */
export function setDetail(source: string, detail: DetailName, value: string | null): readonly Edit[] | null {
  const script = readScript(source)
  const before = detailOf(script, detail.key)
  const ways =
    value === null ? (before ? removals(source, script, before) : []) : additions(source, script, detail, value, before)
  return ways.find((edits) => holds(source, script, edits, detail.key, value)) ?? null
}

/** Whether the script says afterwards what it is to say, and all else as before. */
function holds(source: string, script: Script, edits: readonly Edit[], key: string, value: string | null): boolean {
  const after = readScript(withEdits(source, edits))
  const said = (of: Script) =>
    JSON.stringify(
      of.front.fields.flatMap((f) => ((f.key !== null && isPart(key, f.key)) || isEmpty(f) ? [] : [f.name, f.value])),
    )
  const now = detailOf(after, key)
  return (
    (value === null ? now === undefined || isEmpty(now) : now?.value === value) &&
    said(after) === said(script) &&
    after.touches.length === script.touches.length &&
    after.problems.length <= script.problems.length
  )
}

/** Whether a detail is another one, or lies in it. */
const isPart = (key: string, other: string): boolean => key === other || key.startsWith(`${other}.`)

const isEmpty = ({ value }: Field): boolean => value === ''

/** The ways to write it, the plainest first. */
function additions(
  source: string,
  script: Script,
  { name, group }: DetailName,
  value: string,
  before?: Field,
): Edit[][] {
  const written = quoted(value)
  const inSource = (at: Span) => toSource(script.removed, at)
  if (before) {
    const at = withQuotes(source, inSource(before.valueSpan))
    const blank = /[ \t]$/.test(source.slice(0, at.start)) ? '' : ' '
    return [[{ span: at, text: written }], [{ span: span(at.start, at.start), text: `${blank}${written}` }]]
  }
  const sibling = group && script.front.fields.filter(({ key }) => key?.startsWith(`${group.key}.`)).at(-1)
  if (sibling) {
    const at = withQuotes(source, inSource(sibling.valueSpan)).end
    const start = lineStart(source, inSource(sibling.keySpan).start)
    const indent = /^[ ]*/.exec(source.slice(start))![0]
    const end = lineEnd(source, at)
    return [
      [{ span: span(at, at), text: `, ${name}: ${written}` }],
      [{ span: span(end, end), text: `${lineEndAt(source, start)}${indent}${name}: ${written}` }],
    ]
  }
  const line = group ? `${group.name}: { ${name}: ${written} }` : `${name}: ${written}`
  const edit = addDetail(script, line)
  return edit ? [[{ ...edit, span: inSource(edit.span) }]] : []
}

/** Its whole line; its part of a list in brackets; or, where neither is safe, its value alone. */
function removals(source: string, script: Script, before: Field): Edit[][] {
  const value = withQuotes(source, toSource(script.removed, before.valueSpan))
  const whole = {
    start: toSource(script.removed, before.keySpan).start,
    end: value.end,
  }
  const start = lineStart(source, whole.start)
  const line = span(start, afterLineEnd(source, lineEnd(source, whole.end)))
  const behind = /^\s*,\s*/.exec(source.slice(whole.end))?.[0].length ?? 0
  const ahead = /,\s*$/.exec(source.slice(start, whole.start))?.[0].length ?? 0
  const cut = (from: number, to: number): Edit[] => [{ span: span(from, to), text: '' }]
  return [
    cut(line.start, line.end),
    ...(behind > 0 ? [cut(whole.start, whole.end + behind)] : []),
    ...(ahead > 0 ? [cut(whole.start - ahead, whole.end)] : []),
    [{ span: value, text: '""' }],
  ]
}

/** A value's own quotes are no part of its words. */
const withQuotes = (source: string, { start, end }: Span): Span =>
  /["']/.test(source[start - 1] ?? '') && source[start - 1] === source[end]
    ? span(start - 1, end + 1)
    : span(start, end)

/** As it stands where that is safe in YAML, else in quotes. */
const quoted = (value: string): string =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ./'’()-]*[\p{L}\p{N}\p{M}.)])?$/u.test(value) &&
  !/^(?:null|~|true|false)$/i.test(value)
    ? value
    : JSON.stringify(value)
