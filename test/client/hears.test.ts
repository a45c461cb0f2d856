import { describe, expect, it } from 'vitest'
import { hearsText } from '../../client/src/hearsText.ts'
import { lineAt, secondsIn } from '../../client/src/viewText.ts'
import type { HeardTouch, HearResult } from '../../server/src/protocol.ts'
import { english, spanish } from './translate.ts'

const at = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
})
const spoken: HeardTouch = {
  index: 1,
  title: 'First call',
  range: { start: { line: 4, character: 0 }, end: { line: 9, character: 0 } },
  channel: 'voicemail',
  spoken: true,
  seconds: 14.24,
  sentences: [
    { said: 'Priya, it is about\nMarch fourteenth.', seconds: 4.06, range: at(6, 0, 30) },
    { said: 'Dana Reyes at Northwind.', seconds: 10.18, range: at(6, 31, 55) },
  ],
}
const email: HeardTouch = { ...spoken, index: 2, title: '', channel: 'email', spoken: false, seconds: 0, sentences: [] }
const heard: NonNullable<HearResult> = { version: 1, language: 'en', touches: [spoken, email] }
const text = hearsText(heard, english, 'en')

describe('what the prospect hears', () => {
  it('is one sentence a line behind its seconds, step by step', () => {
    expect(text.text.split('\n')).toEqual([
      'First call: 14 s aloud',
      '  4.1 s  Priya, it is about March fourteenth.',
      ' 10.2 s  Dana Reyes at Northwind.',
      '',
      'Step 2: not spoken',
      '',
    ])
  })

  it('is written in the language of the editor', () => {
    const lines = hearsText(heard, spanish, 'es').text.split('\n')
    expect(lines[0]).toBe('First call: 14 s en voz alta')
    expect(lines[1]).toMatch(/^ {2}4,1 s {2}Priya/)
    expect(lines[4]).toBe('Paso 2: no se dice en voz alta')
  })

  it('knows for each line where it stands in the script', () => {
    expect(text.lines).toEqual([null, at(6, 0, 30), at(6, 31, 55), null, null])
    expect(text.lines).toHaveLength(text.text.split('\n').length - 1)
  })

  it('finds the line of a place in the script', () => {
    expect([at(6, 0, 0), at(6, 12, 12), at(6, 40, 40), at(2, 0, 0)].map(({ start }) => lineAt(text, start))).toEqual([
      1, 1, 2, 0,
    ])
  })

  it('finds the seconds that link back', () => {
    expect(text.text.split('\n').map((line) => secondsIn(line))).toEqual([
      null,
      { start: 2, end: 7 },
      { start: 1, end: 7 },
      null,
      null,
      null,
    ])
  })
})
