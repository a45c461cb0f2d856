import { describe, expect, test } from 'vitest'
import { readTouch } from '../../server/src/engine/script/touch.ts'
import { sentencesIn, spokenText } from './spokenText.ts'

describe('what is read aloud', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['the lines of one paragraph', 'One\ntwo.', ['One two.']],
    ['list items', '- One\n- Two\n\n1. Three\n2) Four', ['One', 'Two', 'Three', 'Four']],
    ['a number of three digits begins no list', '555. 0142 is the number.', ['555. 0142 is the number.']],
    ['nor does it behind the mark of a list', '- 555. 0142 now.\n1. 020) here.', ['555. 0142 now.', '020) here.']],
    ['a heading behind the mark of a list', '- ## One', ['## One']],
    ['bold and italic', '**One** *two* __three__ _four_', ['One two three four']],
    ['markup inside a word', 'North**wind**s', ['Northwinds']],
    ['a link', 'See [the report](https://example.com/a "b") now.', ['See the report now.']],
    ['a link by reference', 'See [the report][1] now.', ['See the report now.']],
    ['brackets that are neither', 'See [the report] now.', ['See [the report] now.']],
    ['code in a line', 'Say `hello` now.', ['Say hello now.']],
    ['marks that are escaped', 'Five \\* six', ['Five * six']],
    ['an entity', 'Hale &amp; Sons', ['Hale & Sons']],
    [
      'entities of pasted HTML',
      '&iquest;Lleg&oacute; el a&ntilde;o? I&rsquo;ll. &#65;&#x42; 5&nbsp;cm',
      ['¿Llegó el año? I’ll. AB 5 cm'],
    ],
    ['entities that are no character', 'a&#0;b&#xD83D;c&#xE000;d&#128512;e&#10;f&foo;g', ['a b c d e f g']],
    ['a break of a line', 'One<br>two', ['One two']],
    ['tags of pasted HTML', '<p>One</p> <b>two</b>', ['One two']],
    ['text that is indented', '    One.', ['One.']],
    ['text with a line of marks under it', 'One.\n===\n', ['One. ===']],
    ['stars for sums', '3 * 4 * 5', ['3 * 4 * 5']],
    ['names_with_lines', 'file_name_here', ['file_name_here']],
    ['between rules', 'One.\n\n---\n\nTwo.', ['One.', 'Two.']],
    ['a definition that pasted text brings', '[1]: https://example.com', ['[1]: https://example.com']],
  ])('%s', (_, text, spoken) => {
    expect(spokenText(text)).toEqual(spoken)
  })
})

describe('what is not', () => {
  test.each([
    ['a quote', 'One.\n\n> Note.\n> More.\n\nTwo.', ['One.', 'Two.'], ['> Note.\n> More.']],
    ['a quote ends with its line', '> Note.\nTwo.', ['Two.'], ['> Note.']],
    ['a quote in the middle of text', 'One\n> Note.\ntwo.', ['One', 'two.'], ['> Note.']],
    ['a fence', 'One.\n\n```\ncode\n```\n\nTwo.', ['One.', 'Two.'], ['```\ncode\n```']],
    ['a fence of tildes', '~~~~\ncode\n~~~\n~~~~\nTwo.', ['Two.'], ['~~~~\ncode\n~~~\n~~~~']],
    [
      'a table',
      'One.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nTwo.',
      ['One.', 'Two.'],
      ['| a | b |\n| - | - |\n| 1 | 2 |'],
    ],
    ['a heading', 'One.\n\n### Head\n\nTwo.', ['One.', 'Two.'], []],
    ['a picture', 'One ![a chart](chart.png) two.', ['One two.'], []],
    ['a box to tick', '- [ ] One\n- [x] Two', ['One', 'Two'], []],
  ])('%s', (_, text, spoken, notes) => {
    const touch = readTouch(text)
    expect(spokenText(text)).toEqual(spoken)
    expect(touch.notes.map(({ start, end }) => touch.text.slice(start, end).trimEnd())).toEqual(notes)
  })

  test('the spoken text is as long as the touch', () => {
    for (const text of ['**One** [a](b) {{c}} [pause]\n\n> d\n\n### e', '| a |\n| - |\n| 1 |', '&amp;\\*<br>`x`'])
      expect(readTouch(text).spoken).toHaveLength(text.length)
  })
})

describe('sentences', () => {
  test.each([
    ['full stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['across lines', 'One\ntwo. Three.', ['One two.', 'Three.']],
    ['quotes that close behind the stop', 'He said “no.” Then yes.', ['He said “no.”', 'Then yes.']],
    ['markup that closes behind the stop', '**One.** Two.', ['One.', 'Two.']],
    ['a title', 'Mr. Kemp left. Dr. Ruiz did not.', ['Mr. Kemp left.', 'Dr. Ruiz did not.']],
    ['a Spanish title', 'El Sr. Peña y la Dra. Soto. Bien.', ['El Sr. Peña y la Dra. Soto.', 'Bien.']],
    ['a street', 'It is on Hope St. near Elm Ave. in town.', ['It is on Hope St. near Elm Ave. in town.']],
    [
      'a firm',
      'Hale Inc. called. It was Hale Inc. They left.',
      ['Hale Inc. called.', 'It was Hale Inc.', 'They left.'],
    ],
    ['a Spanish firm', 'Somos Norte S.A. de C.V. y ya.', ['Somos Norte S.A. de C.V. y ya.']],
    ['an initial', 'Ana J. Reyes called.', ['Ana J. Reyes called.']],
    ['the English pronoun', 'So do I. You too.', ['So do I.', 'You too.']],
    ['a decimal', 'It is 3.5 percent. Good.', ['It is 3.5 percent.', 'Good.']],
    ['an hour', 'At 5 p.m. today. At 5 p.m. We go.', ['At 5 p.m. today.', 'At 5 p.m.', 'We go.']],
    ['an address', 'See example.com now. Or a.b@example.com.', ['See example.com now.', 'Or a.b@example.com.']],
    ['an ellipsis that goes on', 'Well… maybe. Well… No.', ['Well… maybe.', 'Well…', 'No.']],
    ['three dots that go on', 'Well... maybe. Well... No.', ['Well... maybe.', 'Well...', 'No.']],
    ['a number', 'Es el núm. 5 de la lista.', ['Es el núm. 5 de la lista.']],
    ['no as an answer', 'No. We go.', ['No.', 'We go.']],
    ['Spanish marks that open', '¿Llegó? ¡Sí! Bien.', ['¿Llegó?', '¡Sí!', 'Bien.']],
    ['usted, short', 'Le llamo a Ud. el lunes.', ['Le llamo a Ud. el lunes.']],
    ['a paragraph always ends one', 'One\n\ntwo', ['One', 'two']],
    ['directions between them', 'One. [pause] Two.', ['One.', 'Two.']],
    ['a tag at the start', 'One. {{name}}, two.', ['One.', '▢, two.']],
    ['a month', 'On Jan. 5 we go.', ['On Jan. 5 we go.']],
    ['and so on', 'Screws, bolts, etc. We go.', ['Screws, bolts, etc.', 'We go.']],
  ])('%s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })
})

test('a sentence without end is cut every four hundred words, wherever its lines end', () => {
  for (const blank of [' ', '\n', '\r\n', '  '])
    for (const [count, lengths] of [
      [400, [400]],
      [401, [400, 1]],
      [1000, [400, 400, 200]],
    ] as const) {
      const found = sentencesIn(Array(count).fill('five').join(blank))
      expect(found.map((sentence) => sentence.split(' ').length)).toEqual(lengths)
    }
  expect(sentencesIn('a'.repeat(10_000))).toHaveLength(1)
})
