import { typoDistance } from '../../language/forms/typo.ts'
import type { Text } from '../../language/text.ts'

/** How many slips of the finger a word of this length may hold and still be recognised. */
export const typosIn = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2)

/** The candidate nearest to the word by slips of the finger; both are folded. Null where none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let most = typosIn(word.length)
  for (const candidate of candidates) {
    const limit = Math.min(most, typosIn(candidate.length))
    const distance = limit > 0 ? typoDistance(word, candidate, limit) : 1
    if (distance > limit) continue
    best = candidate
    most = distance - 1
    if (most < 1) break
  }
  return best
}

/** The text on one line and not longer than a message can carry. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 40 ? line : `${line.slice(0, 38).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** `a, b or c`. */
export function listed(words: readonly string[], or: string): string {
  const unique = [...new Set(words)]
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} ${or} ${unique.at(-1)}`
}

/** What to say of the second field of one name; the first may have it in the other language. */
export function saidTwice(first: string, second: string): Text {
  const [before, name] = [shortened(first), shortened(second)]
  if (before === name)
    return {
      en: `“${name}” is said twice and only the first counts; remove this one.`,
      es: `«${name}» aparece dos veces y solo cuenta el primero; quitar este.`,
    }
  return {
    en: `“${name}” is the same as “${before}”, which is said already and counts; remove this one.`,
    es: `«${name}» es lo mismo que «${before}», que ya se ha dicho y es el que cuenta; quitar este.`,
  }
}
