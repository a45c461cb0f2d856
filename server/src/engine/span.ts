/** A half-open range of UTF-16 code units. What it is relative to is said where it is used: the file's text or one touch. */
export type Span = Readonly<{ start: number; end: number }>

export const span = (start: number, end: number): Span => ({ start, end })

export const shifted = (s: Span, by: number): Span => (by === 0 ? s : { start: s.start + by, end: s.end + by })

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
