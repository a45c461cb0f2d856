/** A sum below zero counts for so much of itself. */
export const LEAK = 0.1

/**
 * A thing that sentences may do: its odds without any sum, what each sum adds to them, from which on it is heard, and below which
 * hardly any sentence does it.
 */
export type Thing = Readonly<{ bias: number; weights: Float64Array; limit: number; floor: number }>

/** What was learnt of a language: sums over the signs of a sentence, and things told from the sums. */
export type Learnt = Readonly<{
  /** What each sum is without any sign. */
  biases: Float64Array
  things: ReadonlyMap<string, Thing>
  /** Where the weights of a sign begin. */
  signs: ReadonlyMap<string, number>
  /** What each sign adds to each sum, in steps. */
  weights: Int8Array
  step: number
}>

/**
 * The text of what was learnt: a line of the step and the sums' biases; lines of `thing limit floor bias weights…`; behind an
 * empty line, lines of a sign and its weights, two a letter. Numbers are hundredths, the step a millionth.
 */
export function writeLearnt({ biases, things, signs, weights, step }: Learnt): string {
  const numbers = (list: Iterable<number>) => [...list].map((number) => Math.round(number * 100)).join(' ')
  const heads = [...things].map(
    ([name, { limit, floor, bias, weights }]) => `${name} ${numbers([limit, floor, bias, ...weights])}`,
  )
  const lines = [...signs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, from]) => `${sign} ${lettersOf(weights.subarray(from, from + biases.length))}`)
  return `${Math.round(step * 1e6)} ${numbers(biases)}\n${heads.join('\n')}\n\n${lines.join('\n')}`
}

/** Reads what `writeLearnt` wrote. */
export function readLearnt(text: string): Learnt {
  const [head = '', body = ''] = text.trim().split('\n\n')
  const [own = '', ...rows] = head.split('\n')
  const [step = 0, ...biases] = own.split(' ').map(Number)
  const things = rows.map((row) => {
    const [name = '', ...numbers] = row.split(' ')
    const [limit = 0, floor = 0, bias = 0, ...weights] = numbers.map((number) => Number(number) / 100)
    return [name, { limit, floor, bias, weights: Float64Array.from(weights) }] as const
  })
  const lines = body.split('\n')
  const weights = new Int8Array(lines.length * biases.length)
  const signs = new Map<string, number>()
  lines.forEach((line, i) => {
    const space = line.indexOf(' ')
    const from = i * biases.length
    signs.set(line.slice(0, space), from)
    for (let j = 0; j < biases.length; j += 2) {
      const pair = line.charCodeAt(space + 1 + j / 2) - FIRST
      weights[from + j] = Math.floor(pair / LEVELS) - MOST
      weights[from + j + 1] = (pair % LEVELS) - MOST
    }
  })
  return {
    biases: Float64Array.from(biases, (bias) => bias / 100),
    things: new Map(things),
    signs,
    weights,
    step: step / 1e6,
  }
}

/** A weight has at most so many steps. */
export const MOST = 3
const LEVELS = 2 * MOST + 1
/** The first letter: from `(` to `X` none needs an escape. */
const FIRST = 40

const lettersOf = (weights: Int8Array): string =>
  Array.from({ length: weights.length / 2 }, (_, i) => {
    const [one = 0, other = 0] = weights.subarray(2 * i, 2 * i + 2)
    return String.fromCharCode(FIRST + (one + MOST) * LEVELS + other + MOST)
  }).join('')
