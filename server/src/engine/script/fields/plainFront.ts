import { span } from '../../span.ts'
import { afterLineEnd, lineEnd } from '../lines.ts'
import { emptyValue, type FrontEntry, type FrontValue, isNull } from './frontEntries.ts'

/**
 * The entries of one stretch of front matter that needs no YAML machinery: plain and quoted words, `{ … }` on one line,
 * and indented entries. Null for anything else; what it does read, it reads as `yaml` would (a property holds the two
 * together). It exists because `yaml` costs more than all other work on a typical file.
 */
export function readPlainEntries(source: string, from: number, to: number): FrontEntry[] | null {
  const reader = { source, at: from, to, depth: 0, keyEnd: from }
  const entries = readBlock(reader, 0)
  return entries && nextIndent(reader) < 0 ? entries : null
}

/** `at` is the start of a line between entries, and inside a line while one is read. */
type Reader = { readonly source: string; at: number; readonly to: number; depth: number; keyEnd: number }

const DEEPEST = 8
const LONGEST_KEY = 100

// Whatever a pattern leaves out (tabs, escapes, indicators, a colon in the value …) goes to `yaml`.
const key = /[A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F-]*/y
const doubleQuoted = /"[^"\\\r\n\t]*"/y
const singleQuoted = /'[^'\r\n\t]*'/y
// Words with single blanks and colons inside them, up to a line end or ` #`.
const blockPlain = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?=[^\s])|#| +(?=[^\s#]))*/y
const flowPlain = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:,[\]{}#]| +(?=[^\s:,[\]{}#]))*/y
const restOfLine = / *(?:(?<= )#[^\r\n]*)?(?=[\r\n]|$)/y

function readBlock(reader: Reader, indent: number): FrontEntry[] | null {
  const entries: FrontEntry[] = []
  for (let next = nextIndent(reader); next >= indent; next = nextIndent(reader)) {
    if (next > indent) return null
    reader.at += indent
    const entry = readEntry(reader, indent)
    if (!entry) return null
    entries.push(entry)
  }
  return entries
}

/** Skips blank lines and comments; how far the next line is indented, -1 at the end. */
function nextIndent(reader: Reader): number {
  const { source, to } = reader
  while (reader.at < to) {
    let at = reader.at
    while (at < to && source.charCodeAt(at) === 32) at++
    const code = at < to ? source.charCodeAt(at) : 10
    if (code !== 35 && code !== 10 && code !== 13) return at - reader.at
    reader.at = Math.min(to, afterLineEnd(source, lineEnd(source, at)))
  }
  return -1
}

function readEntry(reader: Reader, indent: number): FrontEntry | null {
  const name = readKey(reader)
  if (name === null) return null
  const keySpan = span(reader.keyEnd - name.length, reader.keyEnd)
  const blanks = skipSpaces(reader)
  const inline = readInline(reader)
  if (inline === 'other' || (inline && blanks === 0) || taken(reader, restOfLine) === null) return null
  reader.at = Math.min(reader.to, afterLineEnd(reader.source, reader.at))
  const value = inline ?? readNested(reader, indent, keySpan.end)
  return value && { name, keySpan, value }
}

/** The value on the key's own line; null when there is none, 'other' when it is not for us. */
function readInline(reader: Reader): FrontValue | null | 'other' {
  const { source, at: start } = reader
  switch (start < reader.to ? source[start] : '\n') {
    case '\n':
    case '\r':
    case '#':
      return null
    case '"':
      return quoted(reader, doubleQuoted) ?? 'other'
    case "'":
      return quoted(reader, singleQuoted) ?? 'other'
    case '{':
      return readFlow(reader) ?? 'other'
  }
  const text = taken(reader, blockPlain)
  return text === null ? 'other' : scalar(text, start)
}

function readNested(reader: Reader, indent: number, keyEnd: number): FrontValue | null {
  const next = nextIndent(reader)
  if (next <= indent) return emptyValue(reader.source, keyEnd, reader.to)
  if (++reader.depth > DEEPEST) return null
  const start = reader.at + next
  const entries = readBlock(reader, next)
  reader.depth--
  const last = entries?.at(-1)
  if (!entries || !last) return null
  return { kind: 'map', entries, flow: false, span: span(start, last.value.end), end: last.value.end }
}

/** `{ a: b, c: { d: e } }` on one line. */
function readFlow(reader: Reader): FrontValue | null {
  const { source, at: start } = reader
  const entries: FrontEntry[] = []
  if (++reader.depth > DEEPEST) return null
  reader.at++
  skipSpaces(reader)
  while (source[reader.at] !== '}') {
    const entry = readFlowEntry(reader)
    if (!entry) return null
    entries.push(entry)
    skipSpaces(reader)
    if (source[reader.at] === '}') break
    if (source[reader.at] !== ',') return null
    reader.at++
    skipSpaces(reader)
  }
  reader.at++
  reader.depth--
  return { kind: 'map', entries, flow: true, span: span(start, reader.at), end: reader.at }
}

function readFlowEntry(reader: Reader): FrontEntry | null {
  const name = readKey(reader)
  if (name === null || skipSpaces(reader) === 0) return null
  const keySpan = span(reader.keyEnd - name.length, reader.keyEnd)
  const value = readFlowValue(reader)
  return value && { name, keySpan, value }
}

function readFlowValue(reader: Reader): FrontValue | null {
  const { source, at: start } = reader
  switch (source[start]) {
    case ',':
    case '}':
      return emptyValue(source, reader.keyEnd, reader.to)
    case '"':
      return quoted(reader, doubleQuoted)
    case "'":
      return quoted(reader, singleQuoted)
    case '{':
      return readFlow(reader)
  }
  const text = taken(reader, flowPlain)
  return text === null ? null : scalar(text, start)
}

function readKey(reader: Reader): string | null {
  const name = taken(reader, key)
  if (name === null || name.length > LONGEST_KEY || reader.source[reader.at] !== ':') return null
  reader.keyEnd = reader.at
  reader.at++
  return name
}

function quoted(reader: Reader, form: RegExp): FrontValue | null {
  const start = reader.at
  const whole = taken(reader, form)
  if (whole === null) return null
  const end = start + whole.length
  return { kind: 'scalar', text: whole.slice(1, -1), span: span(start + 1, end - 1), end }
}

function scalar(text: string, start: number): FrontValue {
  const end = start + text.length
  return { kind: 'scalar', text: isNull(text) ? '' : text, span: span(start, end), end }
}

/** What the sticky pattern matches here, and past it; null when nothing. */
function taken(reader: Reader, form: RegExp): string | null {
  form.lastIndex = reader.at
  const match = form.exec(reader.source)
  if (!match) return null
  reader.at += match[0].length
  return match[0]
}

function skipSpaces(reader: Reader): number {
  const start = reader.at
  while (reader.source.charCodeAt(reader.at) === 32) reader.at++
  return reader.at - start
}
