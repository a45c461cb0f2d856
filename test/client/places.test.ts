import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStop, type Place } from '../../client/src/places.ts'

const at = (line: number, character = 0): Place => ({ line, character })
const starts = [at(7, 2), at(3), at(3, 9), at(3)]

describe('the next suggestion', () => {
  it('is the first one behind the caret, also in the same line', () => {
    expect(nextStop(starts, at(0), 'next')).toEqual({ place: at(3), number: 1, of: 3 })
    expect(nextStop(starts, at(3), 'next')).toEqual({ place: at(3, 9), number: 2, of: 3 })
    expect(nextStop(starts, at(3, 9), 'next')).toEqual({ place: at(7, 2), number: 3, of: 3 })
  })

  it('begins anew at the end', () => {
    expect(nextStop(starts, at(7, 2), 'next')).toEqual({ place: at(3), number: 1, of: 3 })
    expect(nextStop(starts, at(3), 'previous')).toEqual({ place: at(7, 2), number: 3, of: 3 })
  })

  it('is none where there is none', () => {
    expect(nextStop([], at(0), 'next')).toBeNull()
    expect(nextStop([], at(0), 'previous')).toBeNull()
  })

  const place = fc.record({ line: fc.nat(5), character: fc.nat(3) })
  it.each(['next', 'previous'] as const)('by %s all are reached, each once in a round', (way) => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), place, (all, from) => {
        const seen = new Set<string>()
        let caret: Place = from
        const { of } = nextStop(all, caret, way)!
        for (let i = 0; i < of; i++) {
          caret = nextStop(all, caret, way)!.place
          seen.add(JSON.stringify(caret))
        }
        expect([...seen].sort()).toEqual(
          [...new Set(all.map((one) => JSON.stringify(at(one.line, one.character))))].sort(),
        )
      }),
    )
  })

  it('goes back where it came from', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), place, (all, from) => {
        const here = nextStop(all, from, 'next')!.place
        const there = nextStop(all, here, 'next')!.place
        expect(nextStop(all, there, 'previous')!.place).toMatchObject(at(here.line, here.character))
      }),
    )
  })
})
