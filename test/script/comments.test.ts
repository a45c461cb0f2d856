import { describe, expect, test } from 'vitest'
import { takeOutComments } from '../../server/src/engine/script/comments.ts'
import { readScript } from '../../server/src/engine/script/read.ts'
import { fromSource, piecesInSource, toSource } from '../../server/src/engine/script/source.ts'

describe('what is left when comments are taken out', () => {
  test.each([
    ['one within a line leaves nothing', 'a <!-- b --> c', 'a  c'],
    ['one without blanks joins nothing', 'a<!-- b -->c', 'ac'],
    ['a line of its own goes with its line end', 'a\n<!-- b -->\nc', 'a\nc'],
    ['blanks around it are no text', 'a\n  <!-- b -->\t\nc', 'a\nc'],
    ['several on one line go together', 'a\n<!-- b --> <!-- c -->\nd', 'a\nd'],
    ['one over several lines goes with all of them', 'a\n<!-- b\n\nc -->\nd', 'a\nd'],
    ['one that ends beside text leaves that text', 'a\n<!-- b\nc --> d', 'a\n d'],
    ['one that begins beside text leaves that text', 'a <!-- b\nc -->\nd', 'a \nd'],
    ['the first line', '<!-- a -->\nb', 'b'],
    ['the last line', 'a\n<!-- b -->', 'a\n'],
    ['CRLF goes whole', 'a\r\n<!-- b -->\r\nc', 'a\r\nc'],
    ['a lone CR', 'a\r<!-- b -->\rc', 'a\rc'],
    ['dashes and marks inside', 'a <!-- -- > <!-- --> b', 'a  b'],
    ['a heading inside a closed comment is none', 'a <!-- b\n# c --> d', 'a  d'],
    ['a mark that opens nothing', 'a --> b <! -- c', 'a --> b <! -- c'],
    ['the shortest', 'a <!----> b', 'a  b'],
    ['one left open ends at the end', 'a <!-- b', 'a '],
    ['one left open ends before the next step', 'a\n<!-- b\n## c\nd', 'a\n## c\nd'],
    ['one that closes behind the next step was left open', 'a <!-- b\n## c --> d', 'a \n## c --> d'],
    ['one left open beside text, CRLF', 'a <!-- b\r\n## c\r\nd', 'a \r\n## c\r\nd'],
    ['one left open beside text, lone CR', 'a <!-- b\r## c\rd', 'a \r## c\rd'],
  ])('%s', (_, source, left) => {
    const { text } = takeOutComments(source, 0)
    expect(text).toBe(left)
  })

  test('nothing before the body is looked at', () => {
    const front = '---\ngoal: "<!-- no comment -->"\n---\n'
    expect(takeOutComments(`${front}a <!-- b -->`, front.length).text).toBe(`${front}a `)
  })
})

describe('directives', () => {
  const read = (source: string) =>
    takeOutComments(source, 0).directives.map(({ kind, rules, reason }) => [
      kind,
      ...rules.map(({ name }) => name),
      reason,
    ])

  test.each([
    ['<!-- voicemail-disable-next-line too-long -->', [['disable-next-line', 'too-long', null]]],
    ['<!-- voicemail-disable too-long, salesy -- asked for -->', [['disable', 'too-long', 'salesy', 'asked for']]],
    ['<!--voicemail-disable too-long salesy-->', [['disable', 'too-long', 'salesy', null]]],
    ['<!-- voicemail-disable -->', [['disable', null]]],
    ['<!-- voicemail-disable -- all of it -->', [['disable', 'all of it']]],
    ['<!-- voicemail-enable too-long -->', [['enable', 'too-long', null]]],
    ['<!-- voicemail-disable\n  too-long\n-->', [['disable', 'too-long', null]]],
    ['<!-- voicemail-disabled too-long -->', []],
    ['<!-- voicemail-disable-line too-long -->', []],
    ['<!-- see voicemail-disable -->', []],
    ['<!-- voicemail-disable too-long', [['disable', 'too-long', null]]],
    ['<!-- voicemail-disable too-long\nSorry to bother you.', [['disable', 'too-long', null]]],
  ])('%s', (source, directives) => {
    expect(read(source)).toEqual(directives)
  })

  test('know where their names stand', () => {
    const source = 'Hi.\n<!-- voicemail-disable too-long,salesy -- disable -->\n'
    const [directive] = takeOutComments(source, 0).directives
    expect(directive!.rules.map(({ span }) => source.slice(span.start, span.end))).toEqual(['too-long', 'salesy'])
    expect(source.slice(directive!.span.start, directive!.span.end)).toBe(source.slice(4, -1))
    expect(source.slice(directive!.whole.start, directive!.whole.end)).toBe(source.slice(4))
  })
})

describe('offsets', () => {
  const source = 'one <!-- a -->two\n<!-- b -->\nthree <!-- c -->'
  const { text, removed } = takeOutComments(source, 0)

  test('a word of the text is the same word in the source', () => {
    for (const word of ['one', 'two', 'three']) {
      const start = text.indexOf(word)
      const { start: from, end } = toSource(removed, { start, end: start + word.length })
      expect(source.slice(from, end)).toBe(word)
    }
  })

  test('a span over a comment covers it, its pieces do not', () => {
    const whole = { start: 0, end: text.indexOf('two') + 3 }
    const { start, end } = toSource(removed, whole)
    expect(source.slice(start, end)).toBe('one <!-- a -->two')
    expect(piecesInSource(removed, whole).map((piece) => source.slice(piece.start, piece.end))).toEqual(['one ', 'two'])
  })

  test('there and back again', () => {
    for (let at = 0; at <= text.length; at++) {
      const { start } = toSource(removed, { start: at, end: at })
      expect(fromSource(removed, start)).toBe(at)
    }
  })

  test('inside a comment is where the comment stood', () => {
    expect(fromSource(removed, source.indexOf('<!-- b') + 3)).toBe(text.indexOf('three'))
  })
})

test('a comment that is left open is told where it opens, with a way to close it', () => {
  const source = '## One\n\nHi. <!-- note\nBye.\n\n## Two\n\nHi.\n'
  const [problem] = readScript(source).problems
  expect(problem).toMatchObject({ rule: 'unclosed-comment', inSource: true, span: { start: 12, end: 16 } })
  expect(problem!.mends![0]!.edits).toEqual([{ span: { start: 21, end: 21 }, text: ' -->' }])
})
