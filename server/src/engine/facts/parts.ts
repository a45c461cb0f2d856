import { hasCapital } from '../language/forms/capital.ts'
import { type Span, span } from '../span.ts'
import type { PhraseHit, Role, SentenceFacts, TouchFacts } from './facts.ts'
import { namesOf } from './people/names.ts'
import { rolePhrases } from './read.ts'

/** One thing that a sentence does, and the words by which it was heard; none where its form alone says so. */
export type Part = Readonly<{ role: Role; heard: readonly Span[] }>

/** What a sentence of the touch does, with the evidence, in the order of `Role`. */
export function partsOf(touch: TouchFacts, sentence: SentenceFacts): readonly Part[] {
  return [...sentence.roles].map((role) => {
    const hits = rolePhrases
      .filter(([, given]) => given === role)
      .flatMap(([name]) => touch.shared(name))
      .filter((hit) => hit.sentence === sentence)
    return { role, heard: joined(role === 'identify' ? withNames(touch, hits) : hits).map((run) => spanOf(touch, run)) }
  })
}

/** Words `first` up to but not including `last`. */
type Run = Readonly<{ first: number; last: number }>

/** A phrase hears one word of a name, and people read all of it: "This is Dana Reyes at Northwind". */
function withNames({ timed, context }: TouchFacts, hits: readonly PhraseHit[]): Run[] {
  const names = namesOf(timed, ({ span }) => hasCapital(timed.touch.text, span.start), context.language)
  return hits.map((hit) => {
    const own = names.filter(({ first, last }) => first < hit.last && hit.first < last)
    return {
      first: Math.min(hit.first, ...own.map(({ first }) => first)),
      last: Math.max(hit.last, ...own.map(({ last }) => last)),
    }
  })
}

/** In order; those that share words are one. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1)
    if (before && run.first < before.last)
      found[found.length - 1] = { ...before, last: Math.max(before.last, run.last) }
    else found.push(run)
  }
  return found
}

/** With the marks of emphasis around it, so that none is quoted without its other half. */
function spanOf({ timed: { words, touch } }: TouchFacts, { first, last }: Run): Span {
  let { start } = words[first]!.span
  let { end } = words[last - 1]!.span
  if (!/[*_]/.test(touch.text.slice(start, end))) return span(start, end)
  while (/[*_]/.test(touch.text[start - 1] ?? '')) start--
  while (/[*_]/.test(touch.text[end] ?? '')) end++
  return span(start, end)
}
