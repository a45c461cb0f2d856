import { factPhrases } from './facts/phrases/phrases.ts'
import { cluePhrases } from './facts/relevance/cluePhrases.ts'
import { findings } from './findings/index.ts'
import { numberWords } from './language/forms/numberWords.ts'
import { compileMatcher, type Matcher } from './language/matching/matcher.ts'
import type { Language } from './language/text.ts'

const compiled = new Map<Language, Matcher>()

/** The one matcher of a language: all findings' phrases and those that facts are read from. Compiled when first asked for. */
export function matcherFor(language: Language): Matcher {
  let matcher = compiled.get(language)
  if (!matcher) {
    const own = findings.flatMap(({ id, phrases }) => (phrases ? [{ name: id, phrases: phrases[language] }] : []))
    const shared = Object.entries(factPhrases[language]).map(([name, phrases]) => ({ name: `fact ${name}`, phrases }))
    const clues = Object.entries(cluePhrases[language]).map(([name, phrases]) => ({ name: `clue ${name}`, phrases }))
    matcher = compileMatcher([...own, ...shared, ...clues], numberWords[language])
    compiled.set(language, matcher)
  }
  return matcher
}
