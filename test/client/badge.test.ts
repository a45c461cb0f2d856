import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badgeText } from '../../client/src/badgeText.ts'
import type { HeardTouch } from '../../server/src/protocol.ts'
import { english, spanish } from './translate.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }
const step = (seconds: number, spoken = true): HeardTouch => ({
  ...{ index: 1, title: '', range, channel: spoken ? 'voicemail' : 'email', spoken, seconds },
  sentences: spoken ? [{ said: 'Hello.', seconds, range }] : [],
})
const script = (...touches: HeardTouch[]) => ({ version: 1, language: 'en' as const, touches })

describe('the badge in the explorer', () => {
  it('is the seconds of the longest step that is spoken', () => {
    expect(badgeText(script(step(17.9)), english, 'en')).toEqual({ badge: '18', tooltip: '18 s aloud' })
    expect(badgeText(script(step(9), step(31), step(0, false)), spanish, 'es')).toEqual({
      badge: '31',
      tooltip: 'El paso más largo: 31 s en voz alta',
    })
  })

  it('is none where nothing is spoken', () => {
    expect(badgeText(script(step(0, false)), english, 'en')).toBeNull()
    expect(badgeText(script(), english, 'en')).toBeNull()
  })

  it('fits into the two characters that the editor shows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), (seconds) => {
        expect(badgeText(script(step(seconds)), english, 'en')!.badge).toMatch(/^(\d{1,2}|[1-9]m)$/)
      }),
    )
  })
})
