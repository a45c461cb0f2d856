import { type Span, span } from '../../span.ts'
import { isBlank } from '../lines.ts'

/** What stands behind a key. A scalar's `text` is empty for null; its span leaves quotes out; `end` does not. */
export type FrontValue =
  | Readonly<{ kind: 'scalar'; text: string; span: Span; end: number }>
  | Readonly<{ kind: 'map'; entries: readonly FrontEntry[]; flow: boolean; span: Span; end: number }>
  | Readonly<{ kind: 'list'; items: readonly FrontValue[]; flow: boolean; span: Span; end: number }>

/** A `key: value` of the front matter, however YAML spelt it. */
export type FrontEntry = Readonly<{ name: string; keySpan: Span; value: FrontValue }>

/** The scalar of a key without a value: its span is where one would be typed. `keyEnd` is behind the key's own quotes. */
export function emptyValue(source: string, keyEnd: number, to: number): FrontValue {
  let at = keyEnd
  while (at < to && isBlank(source.charCodeAt(at))) at++
  if (at >= to || source[at] !== ':') return { kind: 'scalar', text: '', span: span(keyEnd, keyEnd), end: keyEnd }
  const end = at + 1
  at = end < to && isBlank(source.charCodeAt(end)) ? end + 1 : end
  return { kind: 'scalar', text: '', span: span(at, at), end }
}

/** The plain scalars that YAML's core schema reads as null. */
export const isNull = (text: string): boolean =>
  text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL'
