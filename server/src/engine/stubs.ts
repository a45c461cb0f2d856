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

/** "Hi Dana." is no message yet. */
const isGreeting = ({ roles, words }: SentenceFacts): boolean => roles.has('greeting') && words.length <= 4
