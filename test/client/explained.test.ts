import { expect, it } from 'vitest'
import { explainedText } from '../../client/src/explainedText.ts'
import { secondsIn } from '../../client/src/viewText.ts'
import type { ExplainResult } from '../../server/src/protocol.ts'
import { english, spanish } from './translate.ts'

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } })
const result: NonNullable<ExplainResult> = {
  version: 1,
  language: 'en',
  touches: [
    {
      index: 1,
      title: 'First call',
      range: at(1),
      channel: 'voicemail',
      spoken: true,
      seconds: 9.2,
      missing: [{ message: 'No request.', severity: 'warning', range: at(2) }],
      sentences: [
        {
          text: 'Your dock turned away nine trucks.',
          range: at(3),
          seconds: 4.1,
          parts: [
            { name: 'first reason to listen', heard: ['Your dock'] },
            { name: 'about the listener', heard: [] },
          ],
          findings: [],
        },
        {
          text: 'Well.',
          range: at(4),
          seconds: 0.5,
          parts: [],
          findings: [{ message: 'Filler.', severity: 'hint', range: at(4) }],
        },
      ],
    },
  ],
}

it('says under each sentence what it does and what was found in it', () => {
  const { text, lines } = explainedText(result, english, 'en')
  expect(text.split('\n')).toEqual([
    'First call: 9.2 s aloud',
    '         Warning: No request.',
    '  4.1 s  Your dock turned away nine trucks.',
    '         first reason to listen: “Your dock” · about the listener',
    '  0.5 s  Well.',
    '         Nothing in particular was heard.',
    '         Hint: Filler.',
    '',
  ])
  expect(lines).toEqual([null, at(2), at(3), at(3), at(4), at(4), at(4)])
  expect(text.split('\n').filter((line) => secondsIn(line) !== null)).toHaveLength(2)
})

it('says it in Spanish', () => {
  const { text } = explainedText(result, spanish, 'es')
  expect(text).toContain('Aviso: No request.')
  expect(text).toContain('«Your dock»')
  expect(text).toContain('No se oye nada en particular.')
})
