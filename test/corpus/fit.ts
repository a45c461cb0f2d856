/** One case to learn from: its signs, and whether the thing is so. */
export type Case = Readonly<{ signs: ReadonlyMap<string, number>; is: boolean }>

/**
 * Logistic regression with weights held small (`ridge`), by Newton's method: the same cases always give the same weights.
 * Rounded to hundredths, so that the last bits of a machine do not show.
 */
export function learnWeights(cases: readonly Case[], ridge: number): { bias: number; [sign: string]: number } {
  const names = [...new Set(cases.flatMap(({ signs }) => [...signs.keys()]))].sort()
  const at = new Map(names.map((name, j) => [name, j]))
  // What is there alone: most signs are not. In order, so that sums are always made in the same one.
  const rows = cases.map(({ signs }) =>
    [...signs]
      .flatMap(([name, value]) => (value === 0 ? [] : [[at.get(name)!, value] as [number, number]]))
      .sort(([a], [b]) => a - b)
      .concat([[names.length, 1]]),
  )
  const size = names.length + 1
  let weights: number[] = Array(size).fill(0)
  for (let round = 0; round < 12; round++) {
    const slope: number[] = weights.map((weight, j) => (j < size - 1 ? ridge * weight : 0))
    const bend = Array.from({ length: size }, (_, j) => {
      const line: number[] = Array(size).fill(0)
      line[j] = j < size - 1 ? ridge : 1e-6
      return line
    })
    rows.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, [j, value]) => sum + value * weights[j]!, 0)))
      const miss = chance - (cases[i]!.is ? 1 : 0)
      for (const [j, value] of row) {
        slope[j]! += miss * value
        const bent = chance * (1 - chance) * value
        const line = bend[j]!
        for (const [k, other] of row) {
          if (k > j) break
          line[k]! += bent * other
        }
      }
    })
    for (let j = 0; j < size; j++) for (let k = 0; k < j; k++) bend[k]![j] = bend[j]![k]!
    const step = solve(bend, slope)
    weights = weights.map((weight, j) => weight - step[j]!)
  }
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100 + 0)
  return Object.fromEntries([
    ['bias', rounded[size - 1]!],
    ...names.map((name, j) => [name, rounded[j]!]),
  ]) as ReturnType<typeof learnWeights>
}

/** Weights of several judgements as the properties of an object. */
export const weightsLines = (learnt: Readonly<Record<string, Readonly<Record<string, number>>>>): string =>
  Object.entries(learnt)
    .map(
      ([name, weights]) =>
        `  ${keyOf(name)}: {\n${Object.entries(weights)
          .filter(([, weight]) => weight !== 0)
          .map(([sign, weight]) => `    ${keyOf(sign)}: ${weight},\n`)
          .join('')}  },\n`,
    )
    .join('')

const keyOf = (name: string): string => (/\W/.test(name) ? `'${name}'` : name)

/** Solves `matrix · x = right` by elimination. Both are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j]![i]! / matrix[i]![i]!
      if (factor === 0) continue
      for (let k = i; k < size; k++) matrix[j]![k]! -= factor * matrix[i]![k]!
      right[j]! -= factor * right[i]!
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) right[i]! -= matrix[i]![k]! * right[k]!
    right[i]! /= matrix[i]![i]!
  }
  return right
}
