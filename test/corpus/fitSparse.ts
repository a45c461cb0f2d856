/** A case by the numbers of its signs, and whether the thing is so. */
export type SparseCase = Readonly<{ signs: readonly number[]; is: boolean }>

/** How often the weights are moved; more moves them by less than is kept. */
const ROUNDS = 200

/**
 * Logistic regression that keeps few weights (`cost` is paid for the size of each), by proximal gradient steps with momentum: the
 * same cases always give the same weights. `count`: how many signs there are.
 */
export function learnSparse(
  cases: readonly SparseCase[],
  count: number,
  cost: number,
): { bias: number; weights: Float64Array } {
  const step = 1 / (0.25 * steepest(cases, count) * 1.1)
  let weights = new Float64Array(count + 1)
  let ahead = Float64Array.from(weights)
  let pace = 1
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(count + 1)
    for (const { signs, is } of cases) {
      let odds = ahead[count]!
      for (const sign of signs) odds += ahead[sign]!
      const miss = 1 / (1 + Math.exp(-odds)) - (is ? 1 : 0)
      for (const sign of signs) slope[sign]! += miss
      slope[count]! += miss
    }
    const next = new Float64Array(count + 1)
    for (let j = 0; j <= count; j++) {
      const moved = ahead[j]! - step * slope[j]!
      // The bias is free.
      next[j] = j === count ? moved : Math.sign(moved) * Math.max(Math.abs(moved) - step * cost, 0)
    }
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    ahead = next.map((weight, j) => weight + ((pace - 1) / faster) * (weight - weights[j]!))
    weights = next
    pace = faster
  }
  return { bias: weights[count]!, weights: weights.subarray(0, count) }
}

/** The largest eigenvalue of the cases' signs multiplied with themselves, which says how long a step may be. */
function steepest(cases: readonly SparseCase[], count: number): number {
  let direction = new Float64Array(count + 1).fill(1)
  let length = 0
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(count + 1)
    for (const { signs } of cases) {
      let sum = direction[count]!
      for (const sign of signs) sum += direction[sign]!
      for (const sign of signs) next[sign]! += sum
      next[count]! += sum
    }
    length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0))
    direction = next.map((one) => one / length)
  }
  return length
}
