import type { SettingName, TimingResult } from '../../server/src/protocol.ts'
import type { Translate } from './durationWords.ts'

/** What is known of the script in the active editor. */
export type Known = Readonly<{
  /** `off`: by the setting. `copy`: a former version or a preview. `busy`: started, but the script has no answer yet. `silent`: it got none. */
  state: 'off' | 'copy' | 'starting' | 'busy' | 'silent' | 'stopped' | 'checked'
  timing: TimingResult
  /** How many are shown, hints too. */
  suggestions: number
  /** When it was last checked, in the words of the editor's language. */
  checkedAt: string | null
  manual: boolean
}>

/** What one line says, how serious that is, and what a click does. */
export type StatusLine = Readonly<{
  text: string
  detail: string
  severity: 'none' | 'warning' | 'error'
  busy: boolean
  act: 'setting' | 'restart' | 'check' | 'configuration' | 'log' | null
}>

/**
 * Puts into words in which language a script is checked and why; what was found and when; and by whose settings: a line for
 * each, for a long one is cut off. One line where nothing is checked, with the reason.
 */
export function statusWords(known: Known, t: Translate): readonly StatusLine[] {
  const { state, timing, suggestions, checkedAt, manual } = known
  const calm = { severity: 'none', busy: false } as const
  if (state !== 'checked' || !timing) return [unchecked(state, t)]
  if (timing.tooLarge) return [unchecked('large', t)]
  return [
    {
      ...calm,
      text: timing.language === 'es' ? t('Checked in Spanish') : t('Checked in English'),
      detail: why(timing.languageFrom, t),
      act: manual ? 'check' : null,
    },
    {
      ...calm,
      text: counts(timing.touches, suggestions, t),
      detail: checkedAt ? t('Last checked at {0}', checkedAt) : '',
      act: null,
    },
    whose(timing, t),
  ]
}

function unchecked(state: Known['state'] | 'large', t: Translate): StatusLine {
  const calm = { severity: 'none', busy: false } as const
  switch (state) {
    case 'off':
      return { ...calm, text: t('Not checked'), detail: t('Switched off in the settings'), act: 'setting' }
    case 'copy':
      return { ...calm, text: t('Not checked'), detail: t('A former version or a preview of a script'), act: null }
    case 'large':
      return { ...calm, text: t('Not checked'), detail: t('Too large to be checked while it is open'), act: null }
    case 'stopped':
      return {
        ...{ text: t('Not checked'), detail: t('The checker stopped; the log says why') },
        ...{ severity: 'error', busy: false, act: 'restart' },
      }
    case 'starting':
      return { ...calm, text: t('Starting the checker'), detail: '', busy: true, act: null }
    case 'busy':
      return { ...calm, text: t('Checking this script'), detail: '', busy: true, act: null }
    default:
      return {
        ...{ text: t('Not checked'), detail: t('The checker gave no answer; the log says why') },
        ...{ severity: 'warning', busy: false, act: 'log' },
      }
  }
}

function counts(steps: number, suggestions: number, t: Translate): string {
  const found =
    suggestions === 0
      ? t('no suggestions')
      : suggestions === 1
        ? t('1 suggestion')
        : t('{0} suggestions', String(suggestions))
  return `${steps === 1 ? t('1 step') : t('{0} steps', String(steps))}, ${found}`
}

/** Who decided what, a piece for each: the team's configuration and what it extends, the script's details, the settings. */
function whose({ config, origins, override }: NonNullable<TimingResult>, t: Translate): StatusLine {
  const by = (from: (typeof origins)[number]['from'], path?: string) =>
    origins
      .filter((one) => one.from === from && one.path === path && one.setting !== 'language')
      .map(({ setting }) => settingName(setting, t))
  const piece = (who: string, names: readonly string[]) => (names.length > 0 ? [`${who}: ${names.join(', ')}`] : [])
  const byFile = (path: string) => [path, by('team', path).join(', ')].filter(Boolean).join(': ')
  const pieces = [
    ...(config?.broken ? [byFile(config.path)] : []),
    ...(config?.extends ?? []).map(byFile),
    ...piece(t('Script details'), by('script')),
    ...piece(t('Your settings'), by('editor')),
    ...(config && override ? [t('Your settings win over the configuration')] : []),
  ]
  const text = !config
    ? t('No team configuration')
    : config.broken
      ? t('{0} has mistakes', config.path)
      : byFile(config.path)
  return {
    ...{ text, detail: pieces.join(' · '), busy: false },
    ...{ severity: config?.broken ? 'warning' : 'none', act: config ? 'configuration' : null },
  }
}

function settingName(setting: SettingName, t: Translate): string {
  const names: Readonly<Record<SettingName, string>> = {
    language: t('language'),
    pace: t('pace'),
    limits: t('lengths'),
    rules: t('suggestions'),
    style: t('style'),
    address: t('form of address'),
    phrases: t('phrases'),
    tags: t('personal fields'),
    countries: t('countries'),
  }
  return names[setting]
}

function why(from: NonNullable<TimingResult>['languageFrom'], t: Translate): string {
  switch (from) {
    case 'front matter':
      return t('The script details say so')
    case 'file name':
      return t('The file name says so')
    case 'configuration':
      return t('The team’s configuration says so')
    case 'text':
      return t('Told by the words in it')
    case 'default':
      return t('Nothing in it says otherwise')
  }
}
