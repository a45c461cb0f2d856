import type { Team, TeamPhrase, TeamTags } from '../../engine/language/matching/team.ts'
import type { Settings } from '../../engine/report.ts'
import type { Limits, Severity } from '../../engine/script/script.ts'
import { pathBelow } from './address.ts'
import type { Chain } from './chain.ts'
import { fits } from './glob.ts'
import { MOST_PHRASES, type WrittenPhrase } from './phraseTables.ts'
import type { TeamFields } from './table.ts'

/** The settings that a configuration comes to; equal for all scripts that the same overrides fit. */
export type TeamSettings = Pick<Settings, 'language' | 'rules' | 'limits' | 'pace' | 'style' | 'address' | 'team'>

/**
 * What holds for a script: what is extended, then the configuration's own, then overrides in the same order. Of single
 * values the last one counts; rules and limits are joined by name; lists of phrases and fields add up.
 */
export function teamSettings(chain: Chain): (script: string) => TeamSettings {
  const overrides = chain.layers.flatMap(({ folder, text }) =>
    text.overrides.map(({ files, fields }) => ({ folder, files, fields })),
  )
  const known = new Map<string, TeamSettings>()
  return (script) => {
    const fitting = overrides.filter(({ folder, files }) => {
      const path = pathBelow(folder, script)
      return path !== null && files.some((pattern) => fits(pattern, path))
    })
    const key = fitting.map((one) => overrides.indexOf(one)).join()
    let settings = known.get(key)
    if (!settings) {
      settings = joined([...chain.layers.map(({ text }) => text.fields), ...fitting.map(({ fields }) => fields)])
      known.set(key, settings)
    }
    return settings
  }
}

function joined(all: readonly TeamFields[]): TeamSettings {
  let single: Pick<TeamFields, 'language' | 'pace' | 'style' | 'address'> = {}
  let rules: Readonly<Record<string, Severity>> = {}
  let limits: Limits = {}
  const phrases = new Map<string, TeamPhrase>()
  let tags: TeamTags | null = null as TeamTags | null
  for (const fields of all) {
    const { rules: ownRules, limits: ownLimits, phrases: _, tags: ownTags, ...own } = fields
    single = { ...single, ...own }
    rules = { ...rules, ...ownRules }
    limits = { ...limits, ...ownLimits }
    for (const phrase of phrasesOf(fields)) phrases.set(`${phrase.kind} ${phrase.language} ${phrase.say}`, phrase)
    if (ownTags)
      tags = {
        form: ownTags.dialect ?? tags?.form ?? null,
        fields: [...new Set([...(tags?.fields ?? []), ...(ownTags.fields ?? [])])],
      }
  }
  const list = [...phrases.values()].slice(0, MOST_PHRASES)
  const team: Team | null = list.length > 0 || tags ? { phrases: list, tags } : null
  return { ...single, rules, limits, ...(team && { team }) }
}

function* phrasesOf({ phrases = {} }: TeamFields): Generator<TeamPhrase> {
  const { avoid = [], prefer = [], allowed = [] } = phrases
  for (const one of avoid) yield phrase('avoid', one.say!, one.replacement ?? null, one)
  for (const one of prefer) for (const say of one.instead_of!) yield phrase('prefer', say, one.say!, one)
  for (const one of allowed) yield phrase('allowed', one.say!, null, one)
}

const phrase = (
  kind: TeamPhrase['kind'],
  say: string,
  replacement: string | null,
  { language, reason, expires, exact }: WrittenPhrase,
): TeamPhrase => ({
  kind,
  say,
  language: language ?? null,
  reason: reason ?? null,
  replacement,
  expires: expires ?? null,
  exact: exact ?? false,
})
