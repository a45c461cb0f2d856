import type { Text } from '../../language/text.ts'
import { type Span, span } from '../../span.ts'
import { lineEnd, lineStart, trimmed } from '../lines.ts'
import type { Problem } from '../script.ts'
import { readYamlEntries, type YamlFailure } from './yaml.ts'

/** What to say of a stretch of front matter that YAML cannot read, on the line where it went wrong; mends are tried first. */
export function yamlProblem(source: string, chunk: Span, failure: YamlFailure): Problem {
  const open = chunk.end - chunk.start <= LONGEST_MENDED ? stillOpen(source, chunk) : null
  const line = open && failure.why === 'syntax' ? lineAt(source, open.at) : lineOf(source, chunk, failure.at)
  const { says, title, edit } = cause(source, line, failure, open)
  const problem = { rule: 'invalid-front-matter', span: line, says } as const
  if (!edit || !title || !mendsIt(source, chunk, edit)) return problem
  return { ...problem, mends: [{ title, edits: [edit] }] }
}

const LONGEST_MENDED = 2000

type Edit = Readonly<{ span: Span; text: string }>
type Cause = Readonly<{ says: Text; title?: Text; edit?: Edit }>
type Open = Readonly<{ closers: string; at: number; insertAt: number }>

function cause(source: string, line: Span, failure: YamlFailure, open: Open | null): Cause {
  if (failure.why === 'deep') return { says: tooDeep }
  const text = source.slice(line.start, Math.min(line.end, line.start + LONGEST_MENDED))
  const quoted = quotedValue(text, line.start)
  if (failure.why === 'alias' || failure.why === 'anchor') return { says: noAlias, title: putInQuotes, ...quoted }
  if (open && !quoted?.needed) {
    const edit = { span: span(open.insertAt, open.insertAt), text: open.closers }
    const mark = open.closers.trim()
    return { says: closeWith(mark), title: { en: `Close with ${mark}`, es: `Cerrar con ${mark}` }, edit }
  }
  if (failure.code === 'TAB_AS_INDENT') {
    const start = lineStart(source, line.start)
    return { says: noTab, title: useSpaces, edit: { span: span(start, line.start), text: '  ' } }
  }
  const glued = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*:(?=[^\s/])/u.exec(text)
  if (glued) {
    const at = line.start + glued[0].length
    return { says: spaceBehind, title: addSpace, edit: { span: span(at, at), text: ' ' } }
  }
  if (failure.code === 'BAD_INDENT') return { says: lineUp }
  if (quoted) return { says: valueInQuotes, title: putInQuotes, ...quoted }
  return { says: nameAndValue }
}

/** The line's value in quotes, and whether what it begins with cannot stand without them. */
function quotedValue(text: string, at: number): { edit: Edit; needed: boolean } | null {
  const match = /^[^\s:{}[\],"'#][^:{}[\],"'#]*:[ \t]+(?=\S)/u.exec(text)
  if (!match) return null
  const value = text.slice(match[0].length)
  const needed = /^(?:\{\{|[@`%*&!|>])/.test(value)
  if (/^[{["'#]/.test(value) && !needed && !/^"[^"]*"|^'[^']*'|^\[[^\]]*\] *\S/.test(value)) return null
  const start = at + match[0].length
  return { edit: { span: span(start, start + value.length), text: inQuotes(value) }, needed }
}

function inQuotes(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`
  return `'${value.replaceAll("'", "''")}'`
}

/** Brackets and quotes that the stretch opens and does not close: what would close them, and where. */
function stillOpen(source: string, chunk: Span): Open | null {
  const stack: { closer: string; at: number }[] = []
  let before = ':'
  for (let i = chunk.start; i < chunk.end; i++) {
    const char = source[i]!
    if (char === '#' && /\s/.test(source[i - 1] ?? ' ')) {
      i = lineEnd(source, i)
    } else if ((char === '"' || char === "'") && /[:,{[]/.test(before)) {
      const close = source.indexOf(char, i + 1)
      if (close < 0 || close >= chunk.end) {
        const insertAt = trimmed(source, { start: i, end: lineEnd(source, i) }).end
        return { closers: char + closersOf(stack), at: i, insertAt }
      }
      i = close
      before = char
    } else if (char === '{' || char === '[') {
      stack.push({ closer: char === '{' ? '}' : ']', at: i })
      before = char
    } else if (char === stack.at(-1)?.closer) {
      stack.pop()
      before = char
    } else if (!/\s/.test(char)) before = char
  }
  const first = stack[0]
  if (!first) return null
  const insertAt = trimmed(source, { start: first.at, end: lineEnd(source, stack.at(-1)!.at) }).end
  return { closers: ` ${closersOf(stack).trimStart()}`, at: first.at, insertAt }
}

const closersOf = (stack: readonly { closer: string }[]): string =>
  stack
    .map(({ closer }) => (closer === '}' ? ' }' : closer))
    .reverse()
    .join('')

/** A mend is offered only when it leaves something that can be read. */
function mendsIt(source: string, chunk: Span, { span: at, text }: Edit): boolean {
  if (chunk.end - chunk.start > LONGEST_MENDED || at.start < chunk.start || at.end > chunk.end) return false
  const mended = source.slice(chunk.start, at.start) + text + source.slice(at.end, chunk.end)
  return Array.isArray(readYamlEntries(mended, 0, mended.length))
}

/** The line at the offset; the stretch's first one where that lies behind all that is written, or on nothing. */
function lineOf(source: string, chunk: Span, at: number): Span {
  const written = trimmed(source, chunk)
  const line = at < written.end ? lineAt(source, at) : written
  return line.start < line.end && at < written.end ? line : lineAt(source, written.start)
}

const lineAt = (source: string, at: number): Span =>
  trimmed(source, { start: lineStart(source, at), end: lineEnd(source, at) })

const closeWith = (mark: string): Text => ({
  en: `Close what this line opens with ${mark}; until then it is not read.`,
  es: `Cerrar con ${mark} lo que abre esta línea; hasta entonces no se lee.`,
})
const noAlias = {
  en: 'Put a value that begins with * or & in quotes; YAML’s aliases and anchors are not used here.',
  es: 'Poner entre comillas un valor que empieza por * o &; aquí no se usan los alias ni las anclas de YAML.',
}
const valueInQuotes = {
  en: 'Put the value in quotes: it has a mark in it, such as “: ” or “@”, that means something else here.',
  es: 'Poner el valor entre comillas: lleva un signo, como «: » o «@», que aquí significa otra cosa.',
}
const nameAndValue = {
  en: 'Write this line as “name: value”; as it stands it is not read.',
  es: 'Escribir esta línea como «nombre: valor»; tal como está no se lee.',
}
const spaceBehind = {
  en: 'Leave a space behind the colon; without it this line is not read.',
  es: 'Dejar un espacio tras los dos puntos; sin él esta línea no se lee.',
}
const lineUp = {
  en: 'Begin this line at the same column as its neighbours; as it stands it is not read.',
  es: 'Empezar esta línea en la misma columna que sus vecinas; tal como está no se lee.',
}
const noTab = {
  en: 'Begin this line with spaces; a tab is not read here.',
  es: 'Empezar esta línea con espacios; aquí no se lee un tabulador.',
}
const tooDeep = {
  en: 'Write this with fewer brackets or levels, two inside each other at most; as it stands it is not read.',
  es: 'Escribir esto con menos corchetes o niveles, dos uno dentro de otro como mucho; tal como está no se lee.',
}
const putInQuotes = { en: 'Put the value in quotes', es: 'Poner el valor entre comillas' }
const useSpaces = { en: 'Use spaces', es: 'Usar espacios' }
const addSpace = { en: 'Add a space', es: 'Añadir un espacio' }
