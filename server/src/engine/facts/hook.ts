import type { Language } from '../language/text.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { PhraseHit, SentenceFacts, TouchFacts } from './facts.ts'
import { listenerWords } from './people/listener.ts'
import type { Focus } from './relevance/focus.ts'
import { FACT } from './relevance/relevance.ts'
import { figuresOf } from './selling/statistics.ts'

/**
 * The first reason to listen: a checkable fact about the listener, or the words of a referrer or a shared matter, and the
 * second at which its first word is said. Where the reason is held to come late, it is the likeliest of those behind.
 */
export function hookOf(
  sentences: readonly SentenceFacts[],
  factOdds: readonly number[],
  focus: Focus,
  relations: readonly PhraseHit[],
  language: Language,
): TouchFacts['hook'] {
  const likeliest = focus.late > LATE ? focus.lateFact : null
  const late = likeliest && !hasFigureBefore(sentences, likeliest, language) ? likeliest : null
  const relationIn = new Map(relations.toReversed().map((hit) => [hit.sentence, hit]))
  for (const [i, sentence] of sentences.entries()) {
    if (late && sentence !== late) continue
    const relation = relationIn.get(sentence)
    if (!late && !relation && factOdds[i]! < FACT) continue
    const first = firstOf(late ? undefined : relation, sentence, language)
    return { span: first.span, at: first.start, sentence, isLate: late !== null }
  }
  return null
}

/** From these odds on a reason to listen is held to come late. */
const LATE = 0.2

/** "Episode eighty-two cuts off at minute thirty-one": a figure that is not told of the caller may be the fact itself. */
const hasFigureBefore = (sentences: readonly SentenceFacts[], late: SentenceFacts, language: Language): boolean =>
  sentences
    .slice(0, sentences.indexOf(late))
    .some(
      ({ words, roles, timed }) =>
        !roles.has('identify') &&
        !roles.has('about-us') &&
        timed.last - timed.first > 5 &&
        !words.some(({ norm }) => ownWords[language].test(norm)) &&
        figuresOf(words, language).length > (words.some(({ norm }) => norm === 'your') ? 0 : 1),
    )

const ownWords: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|me|us|mine|ours)$/,
  es: /^(?:yo|me|nos|mi|mis|nuestr[oa]s?|nosotr[oa]s|\p{L}+(?:amos|emos|imos)|\p{L}+é)$/u,
}

/** The fact begins with its sentence, unless that sentence says first who calls. */
function firstOf(relation: PhraseHit | undefined, sentence: SentenceFacts, language: Language): SpokenWord {
  const { words, timed, roles } = sentence
  const own = relation
    ? words[relation.first - timed.first]
    : roles.has('identify') && listenerWords(words, language).find(({ topic }) => topic)?.word
  return own || words[0]!
}
