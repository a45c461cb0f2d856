import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptPace, paceOf, readPace, secondsAt } from '../../client/src/reading/pace.ts'
import { standardPassages } from '../../client/src/reading/passages.ts'
import { check } from '../../server/src/engine/check.ts'

const timed = fc.record({
  seconds: fc.double({ min: 11, max: 60, noNaN: true }),
  cued: fc.double({ min: 0, max: 10, noNaN: true }),
  pace: fc.integer({ min: 80, max: 260 }),
})

describe('the own pace', () => {
  it('is the script’s where both take as long', () => {
    fc.assert(
      fc.property(timed, (text) => {
        expect(paceOf(text, text.seconds)).toBeCloseTo(text.pace, 6)
      }),
    )
  })

  it('gives back the seconds it was measured with', () => {
    fc.assert(
      fc.property(timed, fc.double({ min: 10.5, max: 200, noNaN: true }), (text, elapsed) => {
        expect(secondsAt(text, paceOf(text, elapsed))).toBeCloseTo(elapsed, 6)
      }),
    )
  })

  it('is less the longer somebody reads', () => {
    const text = { seconds: 18, cued: 2, pace: 150 }
    expect(paceOf(text, 22)).toBeCloseTo(120)
    expect(paceOf(text, 14)).toBeCloseTo(200)
  })

  it('is kept in whole words within bounds, whatever the clock said', () => {
    expect([40, 79.6, 131.4, 259.5, 900].map(keptPace)).toEqual([80, 80, 131, 260, 260])
    expect(keptPace(paceOf({ seconds: 18, cued: 2, pace: 150 }, 1))).toBe(260)
  })

  it('is read from settings that anybody may have written', () => {
    expect([131, 20, 1000].map(readPace)).toEqual([131, 80, 260])
    for (const wrong of [null, undefined, '131', Number.NaN, {}]) expect(readPace(wrong)).toBeNull()
  })
})

describe.each(['en', 'es'] as const)('the standard passage (%s)', (language) => {
  const { text, timed } = standardPassages[language]
  const [touch] = check(text, { language }).touches

  it('takes as long as it says', () => {
    expect(Math.abs(timed.seconds / touch!.seconds - 1)).toBeLessThan(0.03)
    expect([timed.cued, timed.pace]).toEqual([0, 150])
  })

  it('is long enough to tell a pace, and fits a narrow window', () => {
    expect(touch!.words).toBeGreaterThan(50)
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(64)
  })
})
