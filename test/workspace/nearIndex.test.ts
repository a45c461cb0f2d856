import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from '../../server/src/engine/facts/shingles.ts'
import { COPY_ACROSS, createNearIndex, type NearIndex } from '../../server/src/workspace/nearIndex.ts'

// An index changed file by file answers as one made from what there is, and near copies are found without comparing pairs.

/** Messages of few words from a small vocabulary, so that many are alike and some the same. */
const shingles = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })
  .map((words) => Uint32Array.from(words.map((word) => Math.imul(word, 0x9e3779b1) >>> 0)).sort())
const file = fc.record({ key: fc.integer({ min: 0, max: 8 }).map(String), steps: fc.array(shingles, { maxLength: 4 }) })

const nobody = () => false
const enter = (index: NearIndex, key: string, steps: readonly Uint32Array[], change: 'add' | 'remove') => {
  for (const [at, step] of steps.entries()) index[change](step, { key, at })
}

test('changes in any order come to the same as an index made anew', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 30 }),
      fc.array(shingles, { minLength: 1, maxLength: 5 }),
      (changes, asked) => {
        const changed = createNearIndex()
        const now = new Map<string, readonly Uint32Array[]>()
        for (const { key, steps } of changes) {
          enter(changed, key, now.get(key) ?? [], 'remove')
          enter(changed, key, steps, 'add')
          now.set(key, steps)
        }
        const anew = createNearIndex()
        for (const [key, steps] of [...now].reverse()) enter(anew, key, steps, 'add')
        for (const one of [...asked, ...[...now.values()].flat()])
          expect(changed.near(one, 5, nobody)).toEqual(anew.near(one, 5, nobody))
      },
    ),
    { numRuns: 300 },
  )
})

test('what has been taken out again leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(shingles, { minLength: 1, maxLength: 10 }), (steps) => {
      const index = createNearIndex()
      enter(index, 'a', steps, 'add')
      enter(index, 'a', steps, 'remove')
      for (const one of steps) expect(index.near(one, 5, nobody)).toEqual([])
    }),
  )
})

test('of near copies among thousands of messages hardly one is missed, and nothing else is told', () => {
  const random = randomFrom(11)
  const message = () => Uint32Array.from({ length: 50 }, () => Math.floor(random() * 2 ** 32)).sort()
  const originals = Array.from({ length: 2000 }, message)
  const index = createNearIndex()
  for (const [i, one] of originals.entries()) index.add(one, { key: String(i).padStart(4, '0'), at: 0 })
  let asked = 0
  let found = 0
  for (const [i, one] of originals.entries()) {
    // From the same words to half of them new: 50 − n common ones of 50 + n.
    const copy = Uint32Array.from(one)
    for (let n = 0; n < i % 16; n++) copy[(n * 3) % 50] = Math.floor(random() * 2 ** 32)
    copy.sort()
    const alike = likeness(one, copy)
    const answer = index.near(copy, 5, nobody)
    expect(answer.every((near) => near.alike >= COPY_ACROSS)).toBe(true)
    if (alike < COPY_ACROSS) {
      expect(answer).toEqual([])
      continue
    }
    asked++
    if (answer.some(({ key }) => Number(key) === i)) found++
  }
  expect(asked).toBeGreaterThan(1000)
  expect(found / asked).toBeGreaterThan(0.995)
})

test('thousands of files with one text are named in order, a few of them', () => {
  const index = createNearIndex()
  const same = Uint32Array.from([1, 2, 3, 4, 5])
  for (let i = 3000; i > 0; i--) index.add(same, { key: String(i).padStart(4, '0'), at: 0 })
  expect(index.near(same, 3, (key) => key === '0001').map(({ key }) => key)).toEqual(['0002', '0003', '0004'])
})

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
