import type { Country } from '../country/countryNames.ts'
import { formsOf } from '../forms/inflection.ts'
import { numberWords } from '../forms/numberWords.ts'
import type { Language } from '../text.ts'
import { compileMatcher, type Matcher } from './matcher.ts'
import { readNotation } from './notation.ts'
import type { Team, TeamPhrase } from './team.ts'

/** Finds a team's phrases of one language and country; `phraseOf` says which one a match is. */
export type TeamMatcher = Readonly<{
  matcher: Matcher
  phraseOf(match: Readonly<{ set: string; phrase: number }>): TeamPhrase
}>

const compiled = new WeakMap<Team, Map<string, TeamMatcher>>()

/** Compiled when first asked for. */
export function teamMatcher(team: Team, language: Language, region: Country | null): TeamMatcher {
  const known = compiled.get(team) ?? new Map<string, TeamMatcher>()
  compiled.set(team, known)
  // Most teams say the same everywhere, and need one for a language.
  const key = team.phrases.some(({ countries }) => countries) ? `${language} ${region}` : language
  const matcher = known.get(key) ?? compile(team, language, region)
  known.set(key, matcher)
  return matcher
}

function compile({ phrases }: Team, language: Language, region: Country | null): TeamMatcher {
  const holds = (phrase: TeamPhrase) =>
    (phrase.language ?? language) === language &&
    (phrase.countries === null || (region !== null && phrase.countries.includes(region)))
  const own = phrases.filter((phrase) => holds(phrase) && isReadable(phrase.say))
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
