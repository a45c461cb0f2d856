/** Where a suggestion starts, from 0. */
export type Place = Readonly<{ line: number; character: number }>

/** One of the places of a script's suggestions, and which of how many it is. */
export type Stop = Readonly<{ place: Place; number: number; of: number }>

/**
 * The next place behind the caret, or the one before it, in the order of the text and round the end. Suggestions that
 * start at the same place are one stop: the box that opens there names them all.
 */
export function nextStop(starts: readonly Place[], caret: Place, way: 'next' | 'previous'): Stop | null {
  const places = [...starts].sort(compare).filter((place, at, all) => at === 0 || compare(all[at - 1]!, place) !== 0)
  if (places.length === 0) return null
  const behind = places.findIndex((place) => compare(place, caret) > 0)
  const before = places.findLastIndex((place) => compare(place, caret) < 0)
  const at = way === 'next' ? Math.max(behind, 0) : before < 0 ? places.length - 1 : before
  return { place: places[at]!, number: at + 1, of: places.length }
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character
