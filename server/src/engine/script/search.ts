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
