import type { TeamCountry } from '../../engine/language/country/teamCountry.ts'
import type { Team, TeamPhrase, TeamTags } from '../../engine/language/matching/team.ts'
import type { Settings } from '../../engine/report.ts'
import type { Limits, Region, Severity } from '../../engine/script/script.ts'
import { pathBelow } from './address.ts'
import type { Chain } from './chain.ts'
import { readCountry, type WrittenCountry } from './countryTable.ts'
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
  const overrides = overridesOf(chain)
  const known = new Map<string, TeamSettings>()
  return (script) => {
    const fitting = overrides.filter((one) => fitsScript(one, script))
    const key = fitting.map((one) => overrides.indexOf(one)).join()
    let settings = known.get(key)
    if (!settings) {
      settings = joined([...chain.layers.map(({ text }) => text.fields), ...fitting.map(({ fields }) => fields)])
      known.set(key, settings)
    }
    return settings
  }
}

/** What each configuration of a chain says about a script, in the order in which it counts. */
export const saidAbout = (chain: Chain, script: string): readonly Readonly<{ uri: string; fields: TeamFields }>[] => [
  ...chain.layers.map(({ uri, text }) => ({ uri, fields: text.fields })),
  ...overridesOf(chain).filter((one) => fitsScript(one, script)),
]

const overridesOf = ({ layers }: Chain) =>
  layers.flatMap(({ uri, folder, text }) => text.overrides.map((one) => ({ uri, folder, ...one })))

function fitsScript(
  { folder, files }: Readonly<{ folder: string; files: readonly string[] }>,
  script: string,
): boolean {
  const path = pathBelow(folder, script)
  return path !== null && files.some((pattern) => fits(pattern, path))
}

function joined(all: readonly TeamFields[]): TeamSettings {
  let single: Pick<TeamFields, 'language' | 'pace' | 'style' | 'address'> = {}
  let rules: Readonly<Record<string, Severity>> = {}
  let limits: Limits = {}
  const phrases = new Map<string, TeamPhrase>()
  let tags: TeamTags | null = null as TeamTags | null
  const countries: Partial<Record<Region, TeamCountry>> = {}
  for (const fields of all) {
    const {
      rules: ownRules,
      limits: ownLimits,
      phrases: _,
      tags: ownTags,
      countries: ownCountries = {},
      ...own
    } = fields
    single = { ...single, ...own }
    rules = { ...rules, ...ownRules }
    limits = { ...limits, ...ownLimits }
    for (const phrase of phrasesOf(fields))
      phrases.set(`${phrase.kind} ${phrase.language} ${phrase.countries} ${phrase.say}`, phrase)
    for (const [region, written] of Object.entries(ownCountries) as [Region, WrittenCountry][])
      countries[region] = withMore(countries[region], readCountry(written))
    if (ownTags)
      tags = {
        form: ownTags.dialect ?? tags?.form ?? null,
        fields: [...new Set([...(tags?.fields ?? []), ...(ownTags.fields ?? [])])],
      }
  }
  const list = [...phrases.values()].slice(0, MOST_PHRASES)
  const says = list.length > 0 || tags || Object.keys(countries).length > 0
  const team: Team | null = says ? { phrases: list, tags, countries } : null
  return { ...single, rules, limits, ...(team && { team }) }
}

/** Days add up; of all else the last one said counts. */
const withMore = (known: TeamCountry = {}, more: TeamCountry): TeamCountry => ({
  ...known,
  ...more,
  ...(known.holidays && more.holidays && { holidays: [...known.holidays, ...more.holidays] }),
  ...(known.workdays && more.workdays && { workdays: [...known.workdays, ...more.workdays] }),
})

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
  { language, countries, reason, expires, exact }: WrittenPhrase,
): TeamPhrase => ({
  kind,
  say,
  language: language ?? null,
  countries: countries ?? null,
  reason: reason ?? null,
  replacement,
  expires: expires ?? null,
  exact: exact ?? false,
})
