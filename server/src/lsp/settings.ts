import { languages } from '../engine/language/text.ts'
import type { Settings } from '../engine/report.ts'
import type { VoicemailSettings } from '../protocol.ts'
import { readPace } from '../workspace/pace.ts'

export const defaults: VoicemailSettings = {
  messages: 'auto',
  language: 'en',
  run: 'onType',
  inlayHints: false,
  pace: null,
  override: false,
}

/** Settings from whatever a client sent; what is wrong or absent has its default. */
export function readSettings(sent: unknown): VoicemailSettings {
  const values = isRecord(sent) ? sent : {}
  return {
    messages: oneOf(['auto', ...languages], values.messages, defaults.messages),
    language: oneOf(languages, values.language, defaults.language),
    run: oneOf(['onType', 'onSave', 'manual'], values.run, defaults.run),
    inlayHints: typeof values.inlayHints === 'boolean' ? values.inlayHints : defaults.inlayHints,
    pace: readPace(values.pace),
    override: values.override === true,
  }
}

/** What somebody has set for themselves of what a team may configure. */
export const ownSettings = ({ pace }: VoicemailSettings): Pick<Settings, 'pace'> => (pace === null ? {} : { pace })

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise
