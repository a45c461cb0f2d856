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
  markdown.parse(withTextNumbers(text)).iterate({
    enter({ name, from, to }) {
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
          const said = entities.get(text.slice(from + 1, to - 1)) ?? ' '
          blocks.markup.push({ span: here, fill: said + JOIN.repeat(length - 1) })
          return false
        }
        default:
          return !name.startsWith('ATXHeading')
      }
    },
  })
  return blocks
}

const entities = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
])

/** A list number of three or more digits is text: a phone number that a line begins with is no list. */
const withTextNumbers = (text: string): string =>
  text.replace(/(^|[\r\n])([ \t]*\d{2,8})\d([.)])/g, (_, before, digits) => `${before}${digits}xx`)
