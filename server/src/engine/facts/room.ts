/** Different numbers from the smallest on, kept for long; with or without a sign, they become numbers without. */
export function sortedNumbers(numbers: ReadonlySet<number>): Uint32Array {
  const list = new Uint32Array(...room(numbers.size))
  let at = 0
  for (const number of numbers) list[at++] = number
  return list.sort()
}

/**
 * Room for so many numbers of four bytes, as `new Uint32Array(...room(9))` takes it. What a library keeps of thousands of
 * messages stands side by side in few buffers: a buffer of its own for each list would cost several times what it holds.
 */
export function room(length: number): [buffer: ArrayBuffer, start: number, length: number] {
  if (length > WHOLE / 8) return [new ArrayBuffer(length * 4), 0, length]
  if (used + length > WHOLE) {
    buffer = new ArrayBuffer(WHOLE * 4)
    used = 0
  }
  used += length
  return [buffer, (used - length) * 4, length]
}

/** Small enough that a list which outlives its neighbours does not keep much of them. */
const WHOLE = 4096
let buffer = new ArrayBuffer(WHOLE * 4)
let used = 0
