/** How two members are ordered; it tells any two of them apart. */
export type Order = (a: number, b: number) => number

// Of a crowd, the first `most` stand in order, the others behind them in none: thousands come and go at little cost, and
// who is first depends on who is there alone.

/** Puts a member in. */
export function enter(crowd: number[], member: number, most: number, order: Order): void {
  const ordered = Math.min(crowd.length, most)
  const isBehind = order(crowd[ordered - 1]!, member) < 0
  const at = isBehind ? ordered : placeOf(crowd, member, order, ordered)
  crowd.push(at < most && ordered === most ? crowd[most - 1]! : member)
  if (at === most) return
  crowd.copyWithin(at + 1, at, Math.min(crowd.length, most) - 1)
  crowd[at] = member
}

/** Takes a member out. */
export function leave(crowd: number[], member: number, most: number, order: Order): void {
  let hole = crowd.indexOf(member)
  if (hole < 0) return
  if (hole < most) {
    const ordered = Math.min(crowd.length, most)
    crowd.copyWithin(hole, hole + 1, ordered)
    hole = ordered - 1
    if (crowd.length > most) {
      hole = firstFrom(crowd, most, order)
      crowd[most - 1] = crowd[hole]!
    }
  }
  const last = crowd.pop()!
  if (hole < crowd.length) crowd[hole] = last
}

/** The first place in an ordered list before which nothing but smaller ones stands. */
export function placeOf<T>(list: readonly T[], one: T, order: (a: T, b: T) => number, length = list.length): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(list[middle]!, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the first one by their order stands, from an index on. */
function firstFrom(crowd: readonly number[], start: number, order: Order): number {
  let first = start
  for (let i = start + 1; i < crowd.length; i++) if (order(crowd[i]!, crowd[first]!) < 0) first = i
  return first
}
