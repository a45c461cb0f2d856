import { withinOneTypo } from '../language/forms/typo.ts'
import type { Span } from '../span.ts'
import { type Cue, type CueKind, cueKinds, type Problem } from './script.ts'

const spanish = ['pausa', 'silencio', 'sonríe', 'despacio', 'normal', 'deletrea', 'respira'] as const

/** The words of the directions, in the same order. */
export const cueWords = { en: cueKinds, es: spanish } as const

const kinds = new Map<string, CueKind>(
  cueKinds.flatMap((kind, i) => [
    [kind, kind] as const,
    [spanish[i]!, kind] as const,
    [withoutAccents(spanish[i]!), kind] as const,
  ]),
)

/** The direction that `[…]` holds, or null. A pause lasts at most ten seconds. */
export function readCue(whole: Span, inner: string): Cue | null {
  const words = inner.trim().toLowerCase()
  const first = /^[^\s:,]*/.exec(words)![0]
  const kind = kinds.get(first.normalize('NFC'))
  if (!kind) return null
  const duration = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:s|sec|secs|seg|segs|second|seconds|segundo|segundos)?$/.exec(
    words
      .slice(first.length)
      .replace(/^[\s:,]+/, '')
      .replace(/\s+/g, '')
      .replace(/^(?:for|de|por)/, ''),
  )
  return { span: whole, kind, seconds: duration ? Math.min(10, Number(duration[1]!.replace(',', '.'))) : null }
}

/** A direction with one slip of the finger in it: spoken as it stands, and worth a word. */
export function misspeltCue(whole: Span, inner: string): Problem | null {
  const first = /^\s*(\p{Ll}{3,12})/u.exec(inner)?.[1]
  if (!first) return null
  const meant = [...kinds.keys()].find((cue) => withinOneTypo(first, cue))
  if (!meant) return null
  const fixed = `[${inner.replace(first, meant)}]`
  return {
    rule: 'unknown-cue',
    span: whole,
    says: {
      en: `“[${inner}]” is read aloud as it stands. For a direction write “${fixed}”.`,
      es: `«[${inner}]» se lee en voz alta tal cual. Para una indicación, escribir «${fixed}».`,
    },
    mends: [
      {
        title: { en: `Change to “${fixed}”`, es: `Cambiar por «${fixed}»` },
        edits: [{ span: whole, text: fixed }],
      },
    ],
  }
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
