import type { Language } from '../engine/language/text.ts'
import type { TouchReport } from '../engine/report.ts'
import { CUE, JOIN, type Tag, type Touch } from '../engine/script/script.ts'
import { contains, type Span } from '../engine/span.ts'
import { valueOfTag } from '../engine/speech/tags.ts'
import type { CopyForm, CopyParams, CopyResult } from '../protocol.ts'
import { rangeOf } from './convert.ts'
import { fieldFor } from './convertFields.ts'
import { sliceLine } from './spoken.ts'
import type { View } from './views.ts'

/** What a program that sends or dials is given: the words of one step or of all, fields in its form, nothing else. */
export function copyFrom({ document, report }: View, { form, step }: CopyParams): NonNullable<CopyResult> {
  const touches = report.touches.filter(({ index }) => step === null || index === step)
  const unsure = new Set<string>()
  const field = (tag: Tag, touch: TouchReport) => {
    const { text, sure } = written(form, tag, touch, report.language)
    if (!sure) unsure.add(text)
    return text
  }
  const texts = touches.map((touch) => ({
    title: touch.title,
    text: wordsOf(touch.facts.timed.touch, touch.facts.spoken, (tag) => field(tag, touch)),
  }))
  const several = report.touches.length > 1 && step === null
  return {
    text: texts.map(({ title, text }) => (several && title ? `${title}\n\n${text}` : text)).join('\n\n\n'),
    steps: touches.length,
    blanks: touches.flatMap((touch) =>
      blanksIn(touch, report.findings).map((span) => ({
        text: sliceLine(report.source, span, LONGEST_BLANK),
        range: rangeOf(document, span),
      })),
    ),
    unsure: [...unsure],
  }
}

const LONGEST_BLANK = 60

/** A field in the form asked for; in plain text it is what it will say. */
function written(
  form: CopyForm,
  tag: Tag,
  { facts }: TouchReport,
  language: Language,
): { text: string; sure: boolean } {
  const own = facts.timed.touch.text.slice(tag.span.start, tag.span.end)
  // A blank is for people, whatever the program.
  if (tag.byHand !== null || tag.dialect === 'hand') return { text: own, sure: true }
  if (form !== 'plain') return tag.control ? { text: own, sure: true } : pick(fieldFor(form, tag))
  if (tag.control) return { text: '', sure: true }
  const value = valueOfTag(tag, facts.context.samples)
  const name = tag.name.replace(/[_.]+/g, ' ').trim() || unnamed[language]
  return { text: value ?? `[${name}]`, sure: true }
}

const pick = ({ text, sure }: { text: string; sure: boolean }) => ({ text, sure })
const unnamed: Readonly<Record<Language, string>> = { en: 'field', es: 'campo' }

/** The paragraphs without directions, comments and marks; line breaks stay where they are. */
function wordsOf({ text, spoken, paragraphs, tags }: Touch, aloud: boolean, field: (tag: Tag) => string): string {
  const tagAt = new Map(tags.map((tag) => [tag.span.start, tag]))
  const read = ({ start, end }: Span): string => {
    let words = ''
    for (let at = start; at < end; at++) {
      const tag = tagAt.get(at)
      const link = !aloud && spoken[at] === JOIN ? address.exec(text.slice(at, end)) : null
      if (tag) words += field(tag)
      else if (link) words += ` (${link[1]})`
      else if (/[\r\n]/.test(text[at]!)) words += text[at]
      else if (spoken[at] !== CUE && spoken[at] !== JOIN) words += spoken[at]
      at += (tag ? tag.span.end - tag.span.start : (link?.[0].length ?? 1)) - 1
    }
    return tidy(words)
  }
  return paragraphs
    .map(read)
    .filter((words) => words !== '')
    .join('\n\n')
}

/** Where a link leads: in an email it is part of the message. */
const address = /^\]\(([^\s()]+)[^()]*\)/

/** What was taken out leaves no gap: neither two blanks, nor one at the end of a line or before a sign. */
const tidy = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ (?=[,.;:!?](?:\s|$))/g, '')
    .trim()

/** What is still to be filled in a script that is meant to go out as it stands. */
function blanksIn({ facts, span, toSource }: TouchReport, findings: View['report']['findings']): Span[] {
  const { context, timed } = facts
  if (context.kind === 'template') return []
  const named = timed.touch.tags.filter(({ byHand }) => byHand !== null).map((tag) => toSource(tag.span))
  const found = findings.flatMap((one) =>
    one.rule === 'unresolved-placeholder' && contains(span, one.span) ? [one.span] : [],
  )
  const all = [...named, ...found.filter((one) => !named.some(({ start }) => start === one.start))]
  return all.sort((a, b) => a.start - b.start)
}
