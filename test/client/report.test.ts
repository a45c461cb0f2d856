import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact, redactMessage } from '../../client/src/redact.ts'
import { reportText, sentenceAt } from '../../client/src/reportText.ts'

describe('what is copied of a script', () => {
  it.each([
    ['Hi Priya, this is Dana Reyes at Northwind.', 'Hi Xxxxx, this is Xxxx Xxxxx at Xxxxxxxxx.'],
    ['Call me at 555-0142, extension 7.', 'Call me at 000-0000, extension 0.'],
    ['Call five five five, zero one four two.', 'Call zero zero zero, zero zero zero zero.'],
    [
      'Write to dana.reyes@northwind.example or see northwind.com/docks.',
      'Xxxxx to name@example.com or see example.com',
    ],
    ['{{first_name}}, your Leeds dock.', '{{first_name}}, your Xxxxx dock.'],
    ['Buenos días, soy Ana Núñez, de Grúas del Norte.', 'Buenos días, soy Xxx Xxxxx, de Xxxxx del Xxxxx.'],
    ['Me llamo Íñigo: nueve uno dos, treinta y cuatro.', 'Me llamo Xxxxx: zero zero zero, zero y zero.'],
    ['Vivo en la calle Mayor 12, en McAllen.', 'Xxxx en la calle Xxxxx 00, en XxXxxxx.'],
    ['Thanks. Will Good here, I am at The Good Dock.', 'Thanks. Xxxx Xxxx here, I am at Xxx Xxxx Xxxx.'],
    ['I have one question, and two slots.', 'I have one question, and two slots.'],
  ])('%s', (said, shown) => {
    expect(redact(said)).toBe(shown)
  })

  it('has no digit and no address left in it, whatever it was', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.nat().map(String), fc.webUrl())
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const shown = redact(pieces.map((each) => each.replace(/[{}]/g, '')).join(' '))
        expect(shown).not.toMatch(/[1-9]/)
        expect(shown.replaceAll('name@example.com', '')).not.toMatch(/[\w]@[\w]/)
      }),
    )
  })

  it('changes no more when done again', () => {
    for (const text of ['Hi Priya, 555-0142.', 'Soy Ana, ana@ejemplo.es, www.ejemplo.es/a'])
      expect(redact(redact(text))).toBe(redact(text))
  })

  it('keeps our own first word of a message, and hides what the message quotes', () => {
    expect(redactMessage('Said twice: “Priya”, also in ../calls/priya-leeds.vm.md.')).toBe(
      'Said twice: “Xxxxx”, also in script.vm.md.',
    )
  })

  it('names the rule, the message, the sentence and the versions', () => {
    const text = reportText({
      rule: 'cliche',
      message: 'A stock phrase: “touch base”.',
      sentence: 'Priya, I wanted to touch base.',
      language: 'en',
      extension: '0.1.0',
      editor: '1.100.0',
    })
    expect(text).toBe(
      '**Suggestion:** `cliche`\n**Message:** A stock phrase: “touch base”.\n**Sentence (en):**\n\n> Xxxxx, I wanted to touch base.\n\n**Version:** Voicemail Script 0.1.0, VS Code 1.100.0\n',
    )
  })

  it('is the sentence of the suggestion, and no other', () => {
    const at = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    })
    const sentence = (text: string, line: number, from: number, to: number) => ({
      ...{ text, seconds: 1, parts: [], findings: [] },
      range: at(line, from, to),
    })
    const touch = {
      ...{
        index: 1,
        title: '',
        range: at(0, 0, 0),
        channel: 'voicemail' as const,
        spoken: true,
        seconds: 2,
        missing: [],
      },
      sentences: [sentence('One.', 4, 0, 4), sentence('Two.', 4, 5, 9)],
    }
    const script = { version: 1, language: 'en' as const, touches: [touch] }
    expect(sentenceAt(script, { line: 4, character: 5 })).toBe('Two.')
    expect(sentenceAt(script, { line: 4, character: 4 })).toBeNull()
    expect(sentenceAt(script, { line: 4, character: 0 })).toBe('One.')
  })
})
