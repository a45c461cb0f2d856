import { parser, Table } from '@lezer/markdown'
import { type Span, span } from '../span.ts'
import { JOIN } from './script.ts'

// Without what could make pasted text silently stop being spoken, and without what is quadratic on hostile input.
const markdown = parser.configure([
  {
    remove: ['IndentedCode', 'SetextHeading', 'LinkReference', 'HTMLBlock', 'FencedCode', 'Link', 'Image', 'LinkEnd'],
  },
  Table,
])

export type MarkdownBlocks = {
  paragraphs: Span[]
  notes: Span[]
  tables: Span[]
  /** Markup inside paragraphs, and what stands for it in the spoken text (as long as the span). */
  markup: { span: Span; fill: string }[]
}

/** Reads the Markdown of one run of lines. Offsets are shifted by `at`. */
export function readMarkdown(text: string, at: number): MarkdownBlocks {
  const blocks: MarkdownBlocks = { paragraphs: [], notes: [], tables: [], markup: [] }
  const { lines, back } = withLineFeeds(withTextNumbers(text))
  markdown.parse(lines).iterate({
    enter(node) {
      const { name } = node
      const from = back(node.from)
      const to = back(node.to)
      const here = span(at + from, at + to)
      const length = to - from
      switch (name) {
        case 'Paragraph':
          blocks.paragraphs.push(here)
          return true
        case 'Table':
          blocks.tables.push(here)
          return false
        case 'Blockquote':
          blocks.notes.push(here)
          return false
        case 'EmphasisMark':
        case 'CodeMark':
        case 'LinkMark':
          blocks.markup.push({ span: here, fill: JOIN.repeat(length) })
          return false
        case 'HTMLTag':
          blocks.markup.push({ span: here, fill: (/^<br\b/i.test(text.slice(from, to)) ? ' ' : JOIN).repeat(length) })
          return false
        case 'Escape':
          blocks.markup.push({ span: span(here.start, here.start + 1), fill: JOIN })
          return false
        case 'Entity': {
          const said = characterOf(text.slice(from + 1, to - 1))
          blocks.markup.push({ span: here, fill: said + JOIN.repeat(length - 1) })
          return false
        }
        default:
          if (!name.startsWith('ATXHeading')) return true
          if (beginsLine(text, from)) return false
          // Behind four blanks or the mark of a list it is pasted text, like the code that is not told apart from it.
          blocks.paragraphs.push(here)
          return true
      }
    },
  })
  return blocks
}

const beginsLine = (text: string, at: number): boolean =>
  /(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, at - 4), at))

/** The one character that pasted HTML means by `&…;`; a blank for what is not in any script. */
function characterOf(name: string): string {
  const [, letter, accent] = /^([A-Za-z])(acute|grave|circ|tilde|uml|cedil)$/.exec(name) ?? []
  if (letter && accent) return oneUnit((letter + accents[accent]).normalize('NFC'))
  const [, hex, code] = /^#(x?)([\da-f]{1,6})$/i.exec(name) ?? []
  if (code) return oneUnit(String.fromCodePoint(Math.min(Number.parseInt(code, hex ? 16 : 10) || 32, 0x10ffff)))
  return entities.get(name) ?? ' '
}

/** As it stands in the text; neither a line end nor half a character, nor one of our stand-ins. */
const oneUnit = (said: string): string => (/^[^\p{C}]$/u.test(said) && said.length === 1 ? said : ' ')

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
}

const entities = new Map([
  ['iquest', '¿'],
  ['iexcl', '¡'],
  ['euro', '€'],
  ['pound', '£'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
])

/** The text with line feeds only, for the parser knows no other line end, and the way back to an offset in it. */
function withLineFeeds(text: string): { lines: string; back: (offset: number) => number } {
  if (!text.includes('\r')) return { lines: text, back: (offset) => offset }
  const origin = new Int32Array(text.length + 1)
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    origin[length++] = at
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
  }
  return { lines: text.replace(/\r\n?/g, '\n'), back: (offset) => origin[offset]! }
}

/** A list number of three or more digits is text, behind other list marks too: a line may begin with a phone number. */
const withTextNumbers = (text: string): string =>
  text.replace(
    /(^|[\r\n])([ \t]*(?:(?:[-+*]|\d{1,2}[.)])[ \t]+)*\d{2,8})\d([.)])/g,
    (_, before, digits) => `${before}${digits}xx`,
  )
