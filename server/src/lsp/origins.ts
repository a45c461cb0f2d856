import type { Report } from '../engine/report.ts'
import type { SettingName, TimingResult, VoicemailSettings } from '../protocol.ts'
import { parentOf, pathFrom } from '../workspace/config/address.ts'
import type { Configured } from '../workspace/config/config.ts'
import { ownSettings } from './settings.ts'

/** Where what holds for a script comes from. */
export type Origins = Pick<NonNullable<TimingResult>, 'config' | 'origins' | 'override'>

/** The script's own details first, then the team's configuration, then the editor's settings, unless those are to win. */
export function originsOf(
  uri: string,
  { script, languageFrom }: Report,
  { settings: team, chain }: Configured,
  settings: VoicemailSettings,
): Origins {
  const { values } = script.front
  const own = ownSettings(settings)
  const decides = (setting: SettingName, inScript: unknown, inTeam: unknown, inEditor: unknown = undefined) => {
    const byTeam = inTeam && (!settings.override || inEditor === undefined)
    const from = inScript ? 'script' : byTeam ? 'team' : inEditor !== undefined ? 'editor' : null
    return from ? [{ setting, from } as const] : []
  }
  return {
    config: chain && {
      uri: chain.uri,
      path: pathFrom(parentOf(uri) ?? '', chain.uri),
      broken: chain.mistakes.length > 0,
    },
    origins: [
      ...decides('language', values.lang, languageFrom === 'configuration'),
      ...decides('pace', values.pace, team.pace, own.pace),
      ...decides('limits', hasAny(values.limits), hasAny(team.limits)),
      ...decides('rules', hasAny(values.rules), hasAny(team.rules)),
      ...decides('style', values.style, team.style),
      ...decides('address', values.address, team.address),
      ...decides('phrases', false, team.team && team.team.phrases.length > 0),
      ...decides('tags', false, team.team?.tags),
    ],
    override: settings.override,
  }
}

const hasAny = (values: object | undefined): boolean => values !== undefined && Object.keys(values).length > 0
