import { ruleIds } from '../engine/check.ts'
import { languages } from '../engine/language/text.ts'
import type { Settings } from '../engine/report.ts'
import { type Severity, severities } from '../engine/script/script.ts'
import type { VoicemailSettings } from '../protocol.ts'
import type { TeamSettings } from '../workspace/config/team.ts'
import { readPace } from '../workspace/pace.ts'

export const defaults: VoicemailSettings = {
  messages: 'auto',
  language: 'en',
  run: 'onType',
  scope: 'openFiles',
  inlayHints: false,
  pace: null,
  rules: {},
  override: false,
}

/** Settings from whatever a client sent; what is wrong or absent has its default. */
export function readSettings(sent: unknown): VoicemailSettings {
  const values = isRecord(sent) ? sent : {}
  return {
    messages: oneOf(['auto', ...languages], values.messages, defaults.messages),
    language: oneOf(languages, values.language, defaults.language),
    run: oneOf(['onType', 'onSave', 'manual'], values.run, defaults.run),
    scope: oneOf(['openFiles', 'folder'], values.scope, defaults.scope),
    inlayHints: typeof values.inlayHints === 'boolean' ? values.inlayHints : defaults.inlayHints,
    pace: readPace(values.pace),
    rules: readRules(values.rules),
    override: values.override === true,
  }
}

/** What somebody has set for themselves of what a team may configure. */
export const ownSettings = ({ pace, rules }: VoicemailSettings): Pick<Settings, 'pace' | 'rules'> => ({
  ...(pace !== null && { pace }),
  ...(Object.keys(rules).length > 0 && { rules }),
})

/** What somebody has set for themselves stands below the team's configuration, unless they say otherwise; rules one by one. */
export function withOwn(team: TeamSettings, settings: VoicemailSettings): TeamSettings {
  const own = ownSettings(settings)
  const [below, above] = settings.override ? [team, own] : [own, team]
  return { ...below, ...above, rules: { ...below.rules, ...above.rules } }
}

/** The rules that there are, at a severity that there is. */
function readRules(sent: unknown): Readonly<Record<string, Severity>> {
  const isSeverity = (value: unknown): value is Severity => severities.some((each) => each === value)
  const entries = isRecord(sent) ? Object.entries(sent) : []
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Severity] => ruleIds.has(entry[0]) && isSeverity(entry[1])),
  )
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise
