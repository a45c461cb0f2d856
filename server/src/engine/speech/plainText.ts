import { JOIN } from '../script/script.ts'
import type { Span } from '../span.ts'

/** The spoken text without inline markup, its sentences in it, and the way back. */
export type PlainText = Readonly<{ text: string; sentences: readonly Span[]; origin: Int32Array | null }>

/** Takes the marks of inline markup out, so that `**North**wind` is one word. Costs nothing where there are none. */
export function plainTextOf(spoken: string, sentences: readonly Span[]): PlainText {
  const first = spoken.indexOf(JOIN)
  if (first < 0) return { text: spoken, sentences, origin: null }
  const origin = new Int32Array(spoken.length + 1)
  const moved = new Int32Array(spoken.length + 1)
  const parts: string[] = []
  let length = 0
  let from = 0
  for (let i = 0; i < spoken.length; i++) {
    moved[i] = length
    if (spoken[i] !== JOIN) {
      origin[length++] = i
      continue
    }
    if (i > from) parts.push(spoken.slice(from, i))
    from = i + 1
  }
  parts.push(spoken.slice(from))
  moved[spoken.length] = length
  origin[length] = spoken.length
  const inside = (at: number) => moved[Math.max(0, Math.min(at, spoken.length))]!
  return {
    text: parts.join(''),
    sentences: sentences.map((s) => ({ start: inside(s.start), end: inside(s.end) })),
    origin,
  }
}

/** The span in the spoken text of a span in the plain one. */
export function originOf(plain: PlainText, start: number, end: number): Span {
  if (!plain.origin) return { start, end }
  return { start: plain.origin[start]!, end: plain.origin[end - 1]! + 1 }
}
