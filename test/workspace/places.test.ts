import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlaces } from '../../server/src/workspace/places.ts'

// A table of places answers as a map of sorted lists would, whatever came and went.

const MOST = 3
const backwards = (a: number, b: number) => b - a

test('the first members of each place are those that a sorted list has', () => {
  const place = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  const change = fc.record({ place, member: fc.integer({ min: 0, max: 12 }) })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const places = createPlaces(MOST, backwards)
      const lists = new Map<number, Set<number>>()
      for (const { place, member } of changes) {
        const list = lists.get(place) ?? new Set()
        lists.set(place, list)
        // What is there goes, what is not there comes.
        if (list.delete(member)) places.remove(place, member)
        else {
          list.add(member)
          places.add(place, member)
        }
        for (const [one, members] of lists) expect(places.at(one)).toEqual([...members].sort(backwards).slice(0, MOST))
      }
    }),
    { numRuns: 200 },
  )
})

test('thousands at thousands of places are all found, and gone when they have been taken out', () => {
  const places = createPlaces(MOST, backwards)
  const all = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1))
  for (const [member, place] of all.entries()) places.add(place, member)
  expect(all.every((place, member) => places.at(place)[0] === member)).toBe(true)
  for (const [member, place] of all.entries()) if (member % 2 === 0) places.remove(place, member)
  expect(all.every((place, member) => places.at(place).length === member % 2)).toBe(true)
})
