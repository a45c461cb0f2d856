import type { SentenceFacts, TouchFacts } from './facts/facts.ts'
import type { Fix } from './finding.ts'
import type { Text } from './language/text.ts'
import { span } from './span.ts'

/** A sentence with blanks where the message begins, behind a greeting or a name that stands alone. */
export function addFront(t: TouchFacts, title: Text, blank: Text): Fix[] {
  const front = t.sentences.find((sentence) => !isGreeting(sentence))
  if (!front) return []
  const at = front.timed.span.start
  return [
    { title, kind: 'stub', preferred: true, edits: [{ span: span(at, at), text: `${blank[t.context.language]} ` }] },
  ]
}

/** A sentence with blanks before another one. */
export function addBefore(t: TouchFacts, { timed }: SentenceFacts, title: Text, blank: Text): Fix {
  const at = timed.span.start
  return { title, kind: 'stub', edits: [{ span: span(at, at), text: `${blank[t.context.language]} ` }] }
}

/** A sentence with blanks in the place of another one, behind who calls where that says it; nothing where it says it later. */
export function replaceBy(t: TouchFacts, { timed }: SentenceFacts, from: number, title: Text, blank: Text): Fix[] {
  const { start, end } = timed.span
  const { name, company } = t.identity
  const said = [name, company].flatMap((one) =>
    one && one.span.start >= start && one.span.end <= end ? [one.span] : [],
  )
  const at = Math.max(start, ...said.map((one) => one.end))
  if (said.length > 0 && at > from) return []
  const text = `${said.length > 0 ? '. ' : ''}${blank[t.context.language]}`
  return [{ title, kind: 'stub', edits: [{ span: span(at, end), text }] }]
}

/** "Hi Dana." is no message yet. */
const isGreeting = ({ roles, words }: SentenceFacts): boolean => roles.has('greeting') && words.length <= 4
