import type { TouchContext } from './context.ts'
import type { Touch } from './script/script.ts'

/**
 * What may be kept between two checks: touches by their text, and what was read from a touch in a context. Bounded, the
 * least recently used goes first; leaving it out changes nothing but time.
 */
export type Memo = Readonly<{
  touch(text: string, read: (text: string) => Touch): Touch
  analysis<T>(touch: Touch, context: TouchContext, analyse: () => T): T
}>

/** A memo of at most `most` characters of touches. */
export function createMemo(most = 8_000_000): Memo {
  const touches = new Map<string, Touch>()
  const analyses = new WeakMap<Touch, Map<TouchContext, unknown>>()
  let size = 0
  return {
    touch(text, read) {
      const known = touches.get(text)
      if (known) {
        touches.delete(text)
        touches.set(text, known)
        return known
      }
      const touch = read(text)
      touches.set(text, touch)
      size += text.length
      for (const oldest of touches.keys()) {
        if (size <= most || oldest === text) break
        touches.delete(oldest)
        size -= oldest.length
      }
      return touch
    },
    analysis<T>(touch: Touch, context: TouchContext, analyse: () => T): T {
      const own = analyses.get(touch) ?? new Map<TouchContext, unknown>()
      analyses.set(touch, own)
      if (own.has(context)) return own.get(context) as T
      const made = analyse()
      // A script's settings change rarely; a few contexts are enough.
      if (own.size >= 4) own.clear()
      own.set(context, made)
      return made
    },
  }
}
