import { numberWords } from '../language/numberWords.ts'
import type { Language } from '../language/text.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { FactPhrase } from './factPhrase.ts'
import type { PhraseHit, Role, SentenceFacts, TouchFacts } from './facts.ts'
import { listenerWords } from './listener.ts'
import { noticed } from './subjects.ts'

/** What `hookOf` reads: everything in a sentence that could be the first reason to listen. */
type Heard = Readonly<{ shared: (name: FactPhrase) => readonly PhraseHit[]; isCap: (word: SpokenWord) => boolean }>

/**
 * The first reason to listen: a checkable fact about the listener, a referrer or a shared matter, and the second at which
 * its first word is said. `maybe` is the earliest place where one could be, on any weaker sign: between the two nobody can
 * be sure.
 */
export function hookOf(
  sentences: readonly SentenceFacts[],
  heard: Heard,
  language: Language,
): { hook: TouchFacts['hook']; maybe: number } {
  let maybe = Number.POSITIVE_INFINITY
  const relations = [...heard.shared('referrer'), ...heard.shared('sharedMatter')]
  const pleasantries = new Set(heard.shared('pleasantry').map(({ sentence }) => sentence))
  for (const sentence of sentences) {
    const relation = relations.find((hit) => hit.sentence === sentence)
    const about = sentence.roles.has('about-them')
    const checkable = isCheckable(sentence, heard.isCap)
    if (relation || (about && checkable)) {
      const first = firstOf(relation, sentence, language)
      return { hook: { span: first.span, at: first.start }, maybe: Math.min(maybe, first.start) }
    }
    const aboutCaller = callerRoles.some((role) => sentence.roles.has(role))
    const seen = sentence.words.some(({ norm }) => noticed[language].has(norm))
    if (seen || (!pleasantries.has(sentence) && !aboutCaller && (checkable || counts(sentence, language))))
      maybe = Math.min(maybe, sentence.timed.start)
  }
  return { hook: null, maybe }
}

const callerRoles: readonly Role[] = ['identify', 'about-us', 'offer']

/** The fact begins with its sentence, unless that sentence says first who calls. */
function firstOf(relation: PhraseHit | undefined, sentence: SentenceFacts, language: Language): SpokenWord {
  const { words, timed, roles } = sentence
  const own = relation
    ? words[relation.first - timed.first]
    : roles.has('identify') && listenerWords(words, language).find(({ topic }) => topic)?.word
  return own || words[0]!
}

/** A name, place, date, figure or named fact: something that could be looked up. */
function isCheckable(sentence: SentenceFacts, isCap: (word: SpokenWord) => boolean): boolean {
  // A greeting by name is no fact.
  if (sentence.roles.has('greeting') && sentence.words.length <= 5) return false
  return (
    hasFigure(sentence) ||
    sentence.words.some((word, i) => i > 1 && isCap(word) && word.norm !== 'i' && !word.norm.startsWith("i'"))
  )
}

/** A number written as a word: too weak for a fact, enough for a doubt. */
const counts = (sentence: SentenceFacts, language: Language): boolean =>
  sentence.words.some(({ norm }) => numberWords[language].has(norm))

const hasFigure = (sentence: SentenceFacts): boolean =>
  sentence.words.some(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'time')
