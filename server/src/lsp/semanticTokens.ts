import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver'
import type { Role } from '../engine/facts/facts.ts'
import type { TouchReport } from '../engine/report.ts'
import { overlaps, type Span } from '../engine/span.ts'
import type { View } from './views.ts'

/** What is coloured: personal fields, directions, what is not read aloud, and the parts of a message. */
const types = [
  'voicemailField',
  'voicemailCue',
  'voicemailNote',
  'voicemailReason',
  'voicemailCaller',
  'voicemailPitch',
  'voicemailStep',
] as const
type TokenType = (typeof types)[number]

/** The names that `package.json` gives a colour. */
export const legend = { tokenTypes: [...types], tokenModifiers: [] }

/** Which part of a message a sentence is, by the strongest thing that it does: the first that fits. */
const partTypes: readonly (readonly [TokenType, readonly (Role | 'hook')[]])[] = [
  ['voicemailReason', ['hook']],
  ['voicemailPitch', ['offer', 'about-us', 'reproach']],
  ['voicemailStep', ['ask', 'own-step', 'delivered', 'release']],
  ['voicemailReason', ['about-them']],
  ['voicemailCaller', ['identify']],
]

/** The colours of a document, or of a part of it. */
export function tokensOf({ document, report }: View, within: Span | null = null): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  for (const touch of report.touches) {
    if (within && !overlaps(touch.span, within)) continue
    for (const { span, type } of tokensIn(touch, report.source)) {
      // A token stays on its line.
      for (const piece of linesOf(report.source, span)) {
        const { line, character } = document.positionAt(piece.start)
        builder.push(line, character, piece.end - piece.start, types.indexOf(type), 0)
      }
    }
  }
  return builder.build()
}

type Token = Readonly<{ span: Span; type: TokenType }>

/** In order, none over another: small things first, then what they leave of each sentence. */
function tokensIn(touch: TouchReport, source: string): readonly Token[] {
  const { facts, toSource } = touch
  const { tags, cues, notes } = facts.timed.touch
  const small = [
    ...tags.map(({ span }): Token => ({ span: toSource(span), type: 'voicemailField' })),
    ...cues.map(({ span }): Token => ({ span: toSource(span), type: 'voicemailCue' })),
    ...notes.map((span): Token => ({ span: toSource(span), type: 'voicemailNote' })),
  ].sort((a, b) => a.span.start - b.span.start)
  const tokens = [...small]
  let next = 0
  for (const sentence of facts.spoken ? facts.sentences : []) {
    const isHook = facts.hook?.sentence === sentence
    const type = partTypes.find(([, of]) =>
      of.some((role) => (role === 'hook' ? isHook : sentence.roles.has(role))),
    )?.[0]
    if (!type) continue
    const { start, end } = toSource(sentence.timed.span)
    let from = start
    while (next < small.length && small[next]!.span.end <= start) next++
    for (let i = next; i < small.length && small[i]!.span.start < end; i++) {
      tokens.push({ span: { start: from, end: small[i]!.span.start }, type })
      from = small[i]!.span.end
    }
    tokens.push({ span: { start: from, end }, type })
  }
  return tokens
    .filter(({ span }) => source.slice(span.start, span.end).trim() !== '')
    .sort((a, b) => a.span.start - b.span.start)
}

/** The pieces of a span that lie on one line each, without the space around them. */
function linesOf(source: string, { start, end }: Span): Span[] {
  return [...source.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const from = start + index + (line.length - line.trimStart().length)
    const length = line.trim().length
    return length > 0 ? [{ start: from, end: from + length }] : []
  })
}
