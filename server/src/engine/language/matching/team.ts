import type { Country } from '../country/countryNames.ts'
import type { TeamCountry } from '../country/teamCountry.ts'
import type { TagForm } from '../tagForms.ts'
import type { Language } from '../text.ts'

/** A phrase of the team's own, in the house notation. `language`, `countries` null: in all scripts. `exact`: in no other form. */
export type TeamPhrase = Readonly<{
  kind: 'avoid' | 'prefer' | 'allowed'
  say: string
  language: Language | null
  countries: readonly Country[] | null
  reason: string | null
  /** What to say instead. */
  replacement: string | null
  /** ISO date: the last day on which it holds. */
  expires: string | null
  exact: boolean
}>

/** The program that fills a team's personal fields, and their names where the team lists them. */
export type TeamTags = Readonly<{ form: TagForm | null; fields: readonly string[] }>

/** A team's own words, and what it knows better about countries. */
export type Team = Readonly<{
  phrases: readonly TeamPhrase[]
  tags: TeamTags | null
  countries: Readonly<Partial<Record<Country, TeamCountry>>>
}>

const ids = new WeakMap<Team, number>()
const byContent = new Map<string, number>()
const teams = new Map<number, Team>()
const MOST = 64
let next = 1

/**
 * A number that stands for the content of a team's words, so that a context stays small and equal words have equal ones.
 * The table is bounded; words that fell out get a new number, and what depends on them is only worked out again.
 */
export function internTeam(team: Team): number {
  const known = ids.get(team)
  if (known !== undefined && teams.has(known)) return known
  const content = JSON.stringify(team)
  const id = byContent.get(content) ?? next++
  if (byContent.size >= MOST) {
    byContent.clear()
    teams.clear()
  }
  byContent.set(content, id)
  // The first one stays: what was made for it holds for all that are equal.
  if (!teams.has(id)) teams.set(id, team)
  ids.set(team, id)
  return id
}

/** The words behind a number; null for none, and for one that has fallen out. */
export const teamOf = (id: number | null): Team | null => (id === null ? null : (teams.get(id) ?? null))
