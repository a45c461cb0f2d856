import { LEAK } from '../../server/src/engine/facts/learned/layers.ts'

/** A sentence by the numbers of its signs, and of each thing whether it is so: 1, 0, or -1 where nobody says. */
export type LayerCase = Readonly<{ signs: Int32Array; is: Int8Array }>

/**
 * Two layers: sums over a sentence's signs, of which a negative one counts for little, and from these the odds of every thing. Things
 * that are said in like ways so teach one another.
 */
export type Layers = Readonly<{
  /** What each sign adds to each sum: sign by sign. */
  inner: Float32Array
  innerBias: Float32Array
  /** What each sum adds to the odds of each thing: sum by sum. */
  outer: Float32Array
  outerBias: Float32Array
}>

/** How many of each there are. */
type Sizes = Readonly<{ signs: number; sums: number; things: number }>

/** How often all cases are gone through. */
const ROUNDS = 24
/** The share of a sentence's signs that are left out each time, so that none is relied on alone. */
const LEFT_OUT = 0.5
const PACE = 0.02
/** Odds before anything is known. */
const RARE = -2

/**
 * Learns both layers by steps along the slope, a case at a time, each weight at the pace that its own slopes allow (AdaGrad). The
 * same cases and the same `seed` always give the same weights. With `known`, its inner layer is kept and the outer one learnt.
 */
export function learnLayers(cases: readonly LayerCase[], sizes: Sizes, seed: number, known?: Layers): Layers {
  const { sums, things } = sizes
  const random = randomFrom(seed)
  const layers = known ?? {
    inner: Float32Array.from({ length: sizes.signs * sums }, () => (random() - 0.5) * 0.2),
    innerBias: new Float32Array(sums),
    outer: Float32Array.from({ length: sums * things }, () => (random() - 0.5) * 0.4),
    outerBias: new Float32Array(things).fill(RARE),
  }
  const { inner, innerBias, outer, outerBias } = layers
  const moves = { inner: mover(inner), innerBias: mover(innerBias), outer: mover(outer), outerBias: mover(outerBias) }
  const heard = { sums: new Float32Array(sums), odds: new Float32Array(things) }
  const slopes = { sums: new Float32Array(sums), odds: new Float32Array(things) }
  const order = cases.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { is } = cases[i]!
      const signs = cases[i]!.signs.filter(() => random() > LEFT_OUT)
      hear(layers, signs, heard)
      for (let thing = 0; thing < things; thing++)
        slopes.odds[thing] = is[thing]! < 0 ? 0 : 1 / (1 + Math.exp(-heard.odds[thing]!)) - is[thing]!
      for (let sum = 0; sum < sums; sum++) {
        let slope = 0
        for (let thing = 0; thing < things; thing++) slope += slopes.odds[thing]! * outer[sum * things + thing]!
        slopes.sums[sum] = heard.sums[sum]! > 0 ? slope : slope * LEAK
      }
      for (let thing = 0; thing < things; thing++) {
        const slope = slopes.odds[thing]!
        if (slope === 0) continue
        moves.outerBias(thing, slope)
        for (let sum = 0; sum < sums; sum++) moves.outer(sum * things + thing, slope * heard.sums[sum]!)
      }
      if (known) continue
      for (let sum = 0; sum < sums; sum++) moves.innerBias(sum, slopes.sums[sum]!)
      for (const sign of signs) for (let sum = 0; sum < sums; sum++) moves.inner(sign * sums + sum, slopes.sums[sum]!)
    }
  }
  return layers
}

/** Several beside each other: all their sums, and the mean of their odds. */
export function together(all: readonly Layers[]): Layers {
  const joined = (part: (layers: Layers) => Float32Array, scale = 1) =>
    Float32Array.from(all.flatMap((layers) => [...part(layers)].map((weight) => weight * scale)))
  const [first] = all
  const width = first!.innerBias.length
  const inner = new Float32Array(first!.inner.length * all.length)
  all.forEach((layers, i) => {
    for (let sign = 0; sign * width < layers.inner.length; sign++)
      inner.set(layers.inner.subarray(sign * width, (sign + 1) * width), (sign * all.length + i) * width)
  })
  return {
    inner,
    innerBias: joined(({ innerBias }) => innerBias),
    outer: joined(({ outer }) => outer, 1 / all.length),
    outerBias: first!.outerBias.map((_, k) => all.reduce((sum, layers) => sum + layers.outerBias[k]!, 0) / all.length),
  }
}

/** The sums and odds of a sentence, written into `into`. */
export function hear(
  { inner, innerBias, outer, outerBias }: Layers,
  signs: Int32Array,
  into: { sums: Float32Array; odds: Float32Array },
): void {
  const { sums, odds } = into
  sums.set(innerBias)
  for (const sign of signs) for (let j = 0; j < sums.length; j++) sums[j]! += inner[sign * sums.length + j]!
  odds.set(outerBias)
  for (let j = 0; j < sums.length; j++) {
    if (sums[j]! < 0) sums[j]! *= LEAK
    for (let k = 0; k < odds.length; k++) odds[k]! += sums[j]! * outer[j * odds.length + k]!
  }
}

/** Moves a weight against its slope, the less the more it was moved. */
function mover(weights: Float32Array): (i: number, slope: number) => void {
  const moved = new Float32Array(weights.length)
  return (i, slope) => {
    moved[i]! += slope * slope
    weights[i]! -= (PACE * slope) / (Math.sqrt(moved[i]!) + 1e-3)
  }
}

/** Numbers from 0 to 1 in an order that is always the same (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
