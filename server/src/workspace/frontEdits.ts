import type { Edit } from '../engine/finding.ts'
import type { Report, ReportedFinding } from '../engine/report.ts'
import { linesOf } from '../engine/script/lines.ts'
import { type Span, span } from '../engine/span.ts'
import { lineEndAt } from './edits.ts'

/**
 * Ignores a rule in a whole file: `voicemail: { rules: { RULE: off } }` in the script details, created or extended. Null
 * where the details are written in a way that this cannot extend safely: better no offer than broken YAML.
 */
export function ignoreInFile({ source, script }: Report, { rule }: ReportedFinding): readonly Edit[] | null {
  const front = script.front.span
  if (!front) return [newFront(source, rule)]
  const lines = [...linesOf(source.slice(0, front.end))].map((each) => readLine(source, each))
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last || lines.length < 2 || !/^(---|\.\.\.)[ \t]*$/.test(last.text)) return null
  const body = lines.slice(1, -1)
  if (!body.every((line) => line.indent > 0 || line.blank || keyOf(line) !== null || line.text.startsWith('- ')))
    return null
  const section = body.filter((line) => line.indent === 0 && keyOf(line) === 'voicemail')
  if (section.length === 0) {
    const text = `voicemail: { rules: { ${rule}: off } }${lineEndAt(source, first.span.start)}`
    return [{ span: span(last.span.start, last.span.start), text }]
  }
  if (section.length > 1) return null
  return extend(source, body, section[0]!, rule)
}

type Line = Readonly<{ span: Span; text: string; indent: number; blank: boolean }>

function readLine(source: string, where: Span): Line {
  const text = source.slice(where.start, where.end)
  const indent = text.length - text.trimStart().length
  return { span: where, text, indent, blank: /^[ \t]*(#.*)?$/.test(text) }
}

/** The key of a plain `key:` line, in any indentation. */
const keyOf = ({ text }: Line): string | null => /^[ ]*([\p{L}\p{N}_-]+)[ \t]*:(?=[ \t]|$)/u.exec(text)?.[1] ?? null

/** What stands behind a key's colon, without a comment. */
function valueIn(line: Line): string {
  const value = line.text.slice(line.text.indexOf(':') + 1)
  return value.replace(/(^|[ \t])#.*$/, '').trim()
}

function newFront(source: string, rule: string): Edit {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const eol = lineEndAt(source, bom)
  const text = ['---', `voicemail: { rules: { ${rule}: off } }`, '---', '', ''].join(eol)
  return { span: span(bom, bom), text }
}

function extend(source: string, body: readonly Line[], section: Line, rule: string): Edit[] | null {
  const value = valueIn(section)
  if (value !== '') return inFlow(section, 'rules', rule)
  const children = childrenOf(body, section)
  const eol = lineEndAt(source, section.span.start)
  const indent = children[0]?.indent ?? 2
  if (children.some((line) => line.text.slice(0, line.indent).includes('\t'))) return null
  const rules = children.find((line) => line.indent === indent && keyOf(line) === 'rules')
  if (!rules) {
    const text = `${eol}${' '.repeat(indent)}rules: { ${rule}: off }`
    return [{ span: span(section.span.end, section.span.end), text }]
  }
  if (valueIn(rules) !== '') return inFlow(rules, null, rule)
  const named = childrenOf(body, rules)
  const known = named.find((line) => keyOf(line) === rule)
  if (known) return replaceValue(known)
  const text = `${eol}${' '.repeat(named[0]?.indent ?? indent + 2)}${rule}: off`
  return [{ span: span(rules.span.end, rules.span.end), text }]
}

/** The lines below a key that are indented further, blank ones left out. */
function childrenOf(body: readonly Line[], parent: Line): readonly Line[] {
  const below = body.slice(body.indexOf(parent) + 1)
  const end = below.findIndex((line) => !line.blank && line.indent <= parent.indent)
  return (end < 0 ? below : below.slice(0, end)).filter((line) => !line.blank)
}

function replaceValue(line: Line): Edit[] | null {
  const value = valueIn(line)
  if (!/^[a-z]+$/.test(value)) return null
  const start = line.span.start + line.text.indexOf(value, line.text.indexOf(':'))
  return [{ span: span(start, start + value.length), text: 'off' }]
}

/** Extends `{ … }` on one line: its member `inside`, or itself where that is null. */
function inFlow(line: Line, inside: 'rules' | null, rule: string): Edit[] | null {
  const open = line.text.indexOf('{')
  const value = valueIn(line)
  // Quotes, comments and nesting deeper than ours are left to people.
  if (!/^\{[^'"#&*!|>%@`[\]]*\}$/.test(value) || line.text.indexOf(value) !== open) return null
  const at = (offset: number) => line.span.start + offset
  const put = (offset: number, text: string): Edit[] => [{ span: span(at(offset), at(offset)), text }]
  if (inside) {
    const member = /([{,]\s*)rules\s*:\s*\{/.exec(value)
    if (!member)
      return put(
        open + 1,
        member === null && isEmpty(value) ? ` rules: { ${rule}: off } ` : ` rules: { ${rule}: off },`,
      )
    return flowEntry(line, open + member.index + member[0].length, rule, at, put)
  }
  return flowEntry(line, open + 1, rule, at, put)
}

type Put = (offset: number, text: string) => Edit[]

/** Sets a rule in the flow mapping whose `{` ends at `from`. */
function flowEntry(line: Line, from: number, rule: string, at: (offset: number) => number, put: Put): Edit[] | null {
  const close = line.text.indexOf('}', from)
  const entries = line.text.slice(from, close)
  if (close < 0 || entries.includes('{')) return null
  const known = new RegExp(`(?:^|,)\\s*${rule}\\s*:\\s*([a-z]+)\\s*(?=,|$)`).exec(entries)
  if (known) {
    const end = from + known.index + known[0].trimEnd().length
    return [{ span: span(at(end - known[1]!.length), at(end)), text: 'off' }]
  }
  return entries.trim() === ''
    ? put(from, ` ${rule}: off `.slice(0, close === from ? undefined : -1))
    : put(from, ` ${rule}: off,`)
}

const isEmpty = (flow: string): boolean => /^\{\s*\}$/.test(flow)
