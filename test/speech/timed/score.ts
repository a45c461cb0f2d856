/** How well `own` seconds follow `truth`, in per cent: mean absolute error, its 90th percentile, and the bias. */
export type Score = { mape: number; p90: number; bias: number }

/** As they are. */
export function scoreShown(own: readonly number[], truth: readonly number[]): Score {
  const errors = own.map((seconds, i) => (100 * (seconds - truth[i]!)) / truth[i]!)
  const sizes = errors.map(Math.abs)
  return { mape: mean(sizes), p90: quantile(sizes, 0.9), bias: mean(errors) }
}

/** With one rate for all, so that the shape is scored and not the reader's pace. */
export function scoreFitted(own: readonly number[], truth: readonly number[]): Score {
  const rate = bestRate(own, truth)
  return scoreShown(
    own.map((seconds) => seconds * rate),
    truth,
  )
}

/** The factor that makes the mean relative error smallest: a weighted median of the ratios. */
function bestRate(own: readonly number[], truth: readonly number[]): number {
  const pairs = own.map((seconds, i) => ({ ratio: truth[i]! / seconds, weight: seconds / truth[i]! }))
  pairs.sort((a, b) => a.ratio - b.ratio)
  const half = sum(pairs.map((pair) => pair.weight)) / 2
  let passed = 0
  for (const pair of pairs) {
    passed += pair.weight
    if (passed >= half) return pair.ratio
  }
  return 1
}

function quantile(list: readonly number[], q: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  return sorted[low]! + (sorted[Math.ceil(at)]! - sorted[low]!) * (at - low)
}

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
const mean = (list: readonly number[]): number => sum(list) / list.length
