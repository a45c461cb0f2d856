import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScript } from '../../server/src/engine/script/read.ts'
import { runs } from '../support/laws.ts'
import { anyText } from '../support/scripts.ts'
import { paragraphsOf } from './spokenText.ts'

const seen = (source: string) => {
  const { touches, text, title } = readScript(source)
  return {
    title: title && text.slice(title.start, title.end),
    touches: touches.map(({ touch }) => [
      touch.heading && touch.text.slice(touch.heading.start, touch.heading.end),
      ...paragraphsOf(touch),
    ]),
  }
}

describe('how text becomes touches', () => {
  test.each([
    ['a file without ## is one', 'Hi.\n\nBye.', null, [[null, 'Hi.', 'Bye.']]],
    ['its title is not spoken', '# Title\n\nHi.', 'Title', [[null, 'Hi.']]],
    ['text before its title is spoken', 'Hi.\n\n# Title\n\nBye.', 'Title', [[null, 'Hi.', 'Bye.']]],
    [
      'each ## begins one',
      '## One\n\nHi.\n\n## Two\n\nBye.',
      null,
      [
        ['One', 'Hi.'],
        ['Two', 'Bye.'],
      ],
    ],
    ['text before the first ## is notes', '# Title\n\nNotes.\n\n## One\n\nHi.', 'Title', [['One', 'Hi.']]],
    ['up to three spaces before it', '   ## One\nHi.', null, [['One', 'Hi.']]],
    ['four are text', '    ## One', null, [[null, '## One']]],
    ['no blank behind the marks is text', '##One', null, [[null, '##One']]],
    ['a tab behind the marks', '##\tOne\nHi.', null, [['One', 'Hi.']]],
    ['marks that close it', '## One ##\nHi.', null, [['One', 'Hi.']]],
    ['a mark that belongs to the name', '## Step #\nHi.', null, [['Step', 'Hi.']]],
    ['C# keeps its mark', '## About C#\nHi.', null, [['About C#', 'Hi.']]],
    ['a name can be empty', '##\nHi.', null, [['', 'Hi.']]],
    ['### is not spoken, the text under it is', '## One\n\n### Opening\n\nHi.', null, [['One', 'Hi.']]],
    ['a fence that is still open ends there', '## One\n\n```\nnote\n\n## Two\n\nHi.', null, [['One'], ['Two', 'Hi.']]],
    ['inside a fence too', '## One\n\n```\n## Two\n```\n\nHi.', null, [['One'], ['Two']]],
    [
      'a comment that is still open ends there',
      '## One\n\n<!-- note\n\n## Two\n\nHi.',
      null,
      [['One'], ['Two', 'Hi.']],
    ],
    ['a closed comment hides its marks', '## One\n\n<!-- \n# x\n-->\nHi.', null, [['One', 'Hi.']]],
    [
      'CRLF',
      '## One\r\n\r\nHi.\r\n\r\n## Two\r\n\r\nBye.',
      null,
      [
        ['One', 'Hi.'],
        ['Two', 'Bye.'],
      ],
    ],
    [
      'lone CR',
      '## One\r\rHi.\r\r## Two\r\rBye.',
      null,
      [
        ['One', 'Hi.'],
        ['Two', 'Bye.'],
      ],
    ],
    [
      'a comment that is still open beside text',
      '## One\n\nHi. <!-- note\n\n## Two\n\nBye.',
      null,
      [
        ['One', 'Hi.'],
        ['Two', 'Bye.'],
      ],
    ],
    ['a BOM', '\ufeff## One\n\nHi.', null, [['One', 'Hi.']]],
    ['the empty file', '', null, [[null]]],
    ['behind details', '---\nlang: en\n---\n## One\n\nHi.', null, [['One', 'Hi.']]],
  ])('%s', (_, source, title, touches) => {
    expect(seen(source)).toEqual({ title, touches })
  })
})

describe('fields of a touch', () => {
  const fieldsIn = (source: string) => {
    const [{ touch }] = readScript(source).touches as [ReturnType<typeof readScript>['touches'][number]]
    return [touch.fields.map(({ name, value }) => `${name}=${value}`), paragraphsOf(touch)]
  }

  test.each([
    ['straight after the heading', '## One\n- day: 1\n- channel: email\n\nHi.', ['day=1', 'channel=email'], ['Hi.']],
    ['behind blank lines', '## One\n\n\n- day: 1\n\nHi.', ['day=1'], ['Hi.']],
    ['after the title of a file without ##', '# Title\n- day: 1\nHi.', ['day=1'], ['Hi.']],
    ['at the start of a body without a title', '- day: 1\nHi.', ['day=1'], ['Hi.']],
    ['the first other line ends them', '## One\n- day: 1\n\n- goal: x', ['day=1'], ['goal: x']],
    ['in Spanish', '## Uno\n- día: 1\n- canal: correo\nHola.', ['día=1', 'canal=correo'], ['Hola.']],
    ['an unknown one among them', '## One\n- day: 1\n- mood: fine\nHi.', ['day=1', 'mood=fine'], ['Hi.']],
    ['the first one unknown: a list that is spoken', '## One\n- mood: fine\n- day: 1', [], ['mood: fine', 'day: 1']],
    ['the first one a typo away', '## One\n- dya: 1\nHi.', ['dya=1'], ['Hi.']],
    ['text before them', '## One\nHi.\n- day: 1', [], ['Hi.', 'day: 1']],
    ['quotes around a value', '## One\n- goal: "Say: hello"\n', ['goal=Say: hello'], []],
    ['a colon in a value', '## One\n- goal: Say: hello\n', ['goal=Say: hello'], []],
    ['no value', '## One\n- goal:\n\nHi.', ['goal='], ['Hi.']],
    ['an address is no field', '## One\n- https://example.com\n', [], ['https://example.com']],
    ['a star is no field', '## One\n* day: 1\n', [], ['day: 1']],
    ['a comment between them', '## One\n- day: 1\n<!-- note -->\n- goal: x\nHi.', ['day=1', 'goal=x'], ['Hi.']],
  ])('%s', (_, source, fields, spoken) => {
    expect(fieldsIn(source)).toEqual([fields, spoken])
  })
})

test('whatever stands before it, a step begins at its heading and reads as it does alone', () => {
  const next = '## Next\n- day: 2\n\nNine trucks. {{first_name}} [pause] **Bye**.\n'
  const alone = readScript(next).touches[0]!.touch
  fc.assert(
    fc.property(anyText, fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (before, lineEnd) => {
      const { touches } = readScript(before + lineEnd + next)
      expect(touches.at(-1)!.touch).toEqual(alone)
    }),
    runs(600),
  )
})
