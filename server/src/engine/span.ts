/** A half-open range of UTF-16 code units. What it is relative to is said where it is used: the file's text or one touch. */
export type Span = Readonly<{ start: number; end: number }>

export const span = (start: number, end: number): Span => ({ start, end })

export const shifted = (s: Span, by: number): Span => (by === 0 ? s : { start: s.start + by, end: s.end + by })

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The index of the last element for which `holds` is true, -1 if there is none; those for which it holds come first. */
export function lastIndex<T>(list: readonly T[], holds: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}
