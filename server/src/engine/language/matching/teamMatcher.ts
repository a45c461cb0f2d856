import { formsOf } from '../forms/inflection.ts'
import { numberWords } from '../forms/numberWords.ts'
import type { Language } from '../text.ts'
import { compileMatcher, type Matcher } from './matcher.ts'
import { readNotation } from './notation.ts'
import type { Team, TeamPhrase } from './team.ts'

/** Finds a team's phrases of one language; `phraseOf` says which one a match is. */
export type TeamMatcher = Readonly<{
  matcher: Matcher
  phraseOf(match: Readonly<{ set: string; phrase: number }>): TeamPhrase
}>

const compiled = new WeakMap<Team, Partial<Record<Language, TeamMatcher>>>()

/** Compiled when first asked for. */
export function teamMatcher(team: Team, language: Language): TeamMatcher {
  const known = compiled.get(team) ?? {}
  compiled.set(team, known)
  known[language] ??= compile(team, language)
  return known[language]
}

function compile({ phrases }: Team, language: Language): TeamMatcher {
  const own = phrases.filter((phrase) => (phrase.language ?? language) === language && isReadable(phrase.say))
  const sets: Record<string, readonly TeamPhrase[]> = {
    exact: own.filter(({ exact }) => exact),
    forms: own.filter(({ exact }) => !exact),
  }
  const matcher = compileMatcher(
    Object.entries(sets).map(([name, list]) => ({
      name,
      phrases: list.map(({ say }) => say),
      inflected: name === 'forms',
    })),
    numberWords[language],
    formsOf[language],
  )
  return { matcher, phraseOf: ({ set, phrase }) => sets[set]![phrase]! }
}

function isReadable(phrase: string): boolean {
  try {
    return readNotation(phrase).length > 0
  } catch {
    return false
  }
}
