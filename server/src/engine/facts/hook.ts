import type { Language } from '../language/text.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { PhraseHit, Role, SentenceFacts, TouchFacts } from './facts.ts'
import { type Listener, listenerWords } from './listener.ts'
import type { FactPhrase } from './phrases.ts'

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
  for (const sentence of sentences) {
    const relation = relations.find((hit) => hit.sentence === sentence)
    const listeners = listenerWords(sentence.words, language)
    const first = firstOf(relation, listeners, sentence)
    if (!first) {
      const aboutCaller = callerRoles.some((role) => sentence.roles.has(role))
      if (!aboutCaller && hasFigure(sentence)) maybe = Math.min(maybe, sentence.timed.start)
      continue
    }
    maybe = Math.min(maybe, sentence.timed.start)
    const sure = relation !== undefined || (sentence.roles.has('about-them') && isCheckable(sentence, heard.isCap))
    if (sure) return { hook: { span: first.span, at: first.start }, maybe }
  }
  return { hook: null, maybe }
}

const callerRoles: readonly Role[] = ['identify', 'about-us', 'offer']

function firstOf(relation: PhraseHit | undefined, listeners: readonly Listener[], sentence: SentenceFacts) {
  if (relation) return sentence.words[relation.first - sentence.timed.first]
  return listeners.find(({ topic }) => topic)?.word
}

/** A name, place, date, figure or named fact: something that could be looked up. */
function isCheckable(sentence: SentenceFacts, isCap: (word: SpokenWord) => boolean): boolean {
  return (
    hasFigure(sentence) ||
    sentence.words.some((word, i) => i > 1 && isCap(word) && word.norm !== 'i' && !word.norm.startsWith("i'"))
  )
}

const hasFigure = (sentence: SentenceFacts): boolean =>
  sentence.words.some(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'time')
