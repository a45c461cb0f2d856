import type { Span } from '../span.ts'
import type { Role, SentenceFacts, TouchFacts } from './facts.ts'
import { rolePhrases } from './read.ts'

/** One thing that a sentence does, and the words by which it was heard; none where its form alone says so. */
export type Part = Readonly<{ role: Role; heard: readonly Span[] }>

/** What a sentence of the touch does, with the evidence, in the order of `Role`. */
export function partsOf(touch: TouchFacts, sentence: SentenceFacts): readonly Part[] {
  return [...sentence.roles].map((role) => ({
    role,
    heard: rolePhrases
      .filter(([, given]) => given === role)
      .flatMap(([name]) => touch.shared(name))
      .filter((hit) => hit.sentence === sentence)
      .map(({ span }) => span),
  }))
}
