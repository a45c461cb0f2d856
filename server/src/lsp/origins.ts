import type { Report } from '../engine/report.ts'
import type { SettingName, TimingResult, VoicemailSettings } from '../protocol.ts'
import { parentOf, pathFrom } from '../workspace/config/address.ts'
import type { Configured } from '../workspace/config/config.ts'
import { saidAbout } from '../workspace/config/team.ts'
import { ownSettings } from './settings.ts'

/** Where what holds for a script comes from. */
export type Origins = Pick<NonNullable<TimingResult>, 'config' | 'origins' | 'override'>

/** The script's own details first, then the team's configuration, then the editor's settings, unless those are to win. */
export function originsOf(
  uri: string,
  { script, languageFrom }: Report,
  { chain }: Configured,
  settings: VoicemailSettings,
): Origins {
  const { values } = script.front
  const own = ownSettings(settings)
  const folder = parentOf(uri) ?? ''
  const said = chain ? saidAbout(chain, uri) : []
  const bySetting = (setting: SettingName) => {
    const who = said.filter(({ fields }) => hasAny(fields[setting])).map((one) => pathFrom(folder, one.uri))
    // Nearest first; of single values the last one said is the one that counts.
    return [...new Set(joins.has(setting) ? who.reverse() : who.slice(-1))]
  }
  const decides = (setting: SettingName, inScript: unknown, inEditor: unknown = undefined): Origins['origins'] => {
    if (inScript) return [{ setting, from: 'script' }]
    const isOneValue = !joins.has(setting)
    const files = settings.override && inEditor !== undefined && isOneValue ? [] : bySetting(setting)
    const byTeam = files.map((path) => ({ setting, from: 'team', path }) as const)
    const isOwn = inEditor !== undefined && (byTeam.length === 0 || !isOneValue)
    return isOwn ? [...byTeam, { setting, from: 'editor' }] : byTeam
  }
  const bases = chain?.layers.filter((layer) => layer.uri !== chain.uri).reverse() ?? []
  return {
    config: chain && {
      uri: chain.uri,
      path: pathFrom(folder, chain.uri),
      extends: bases.map((layer) => pathFrom(folder, layer.uri)),
      broken: chain.mistakes.length > 0,
    },
    origins: [
      ...(languageFrom === 'configuration' || values.lang ? decides('language', values.lang) : []),
      ...decides('pace', values.pace, own.pace),
      ...decides('limits', hasAny(values.limits)),
      ...decides('rules', hasAny(values.rules), own.rules),
      ...decides('style', values.style),
      ...decides('address', values.address),
      ...decides('phrases', false),
      ...decides('tags', false),
      ...decides('countries', false),
    ],
    override: settings.override,
  }
}

/** What several may say something about, and all of it counts. */
const joins: ReadonlySet<SettingName> = new Set(['limits', 'rules', 'phrases', 'tags', 'countries'])

const hasAny = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined
