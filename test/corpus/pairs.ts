import { check } from '../../server/src/engine/check.ts'
import { type Pair, type Part, pairsOf } from './items.ts'
import type { Tally } from './score.ts'

/** How often the second of two messages is rightly heard as the first again, by language. */
export function scorePairs(part: Part): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const pair of pairsOf(part)) {
    const tally = tallies.get(pair.lang) ?? { hit: 0, miss: 0, alarm: 0 }
    const heard = repeats(pair)
    if (pair.repeats) tally[heard ? 'hit' : 'miss']++
    else if (heard) tally.alarm++
    tallies.set(pair.lang, tally)
  }
  return tallies
}

const repeats = ({ lang, a, b }: Pair): boolean =>
  check(`---\nlang: ${lang}\n---\n\n## 1\n- day: 1\n\n${a}\n\n## 2\n- day: 4\n\n${b}\n`).findings.some(
    ({ rule }) => rule === 'repeated-message',
  )
