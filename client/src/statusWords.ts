import type { SettingName, TimingResult } from '../../server/src/protocol.ts'
import type { Translate } from './durationWords.ts'

/** What is known of the script in the active editor. */
export type Known = Readonly<{
  /** `off`: by the setting. `busy`: started, but the script has no answer yet. `silent`: it got none. */
  state: 'off' | 'starting' | 'busy' | 'silent' | 'stopped' | 'checked'
  timing: TimingResult
  /** How many are shown, hints too. */
  suggestions: number
  /** When it was last checked, in the words of the editor's language. */
  checkedAt: string | null
  manual: boolean
}>

/** What the item says, how serious that is, and what a click does. */
export type StatusWords = Readonly<{
  text: string
  detail: string
  severity: 'none' | 'warning' | 'error'
  busy: boolean
  act: 'setting' | 'restart' | 'check' | 'configuration' | 'log' | null
}>

/** Puts into words what is checked, in which language and why, by whose settings and when, or why nothing is. */
export function statusWords({ state, timing, suggestions, checkedAt, manual }: Known, t: Translate): StatusWords {
  const calm = { severity: 'none', busy: false } as const
  if (state === 'off')
    return { ...calm, text: t('Not checked'), detail: t('Switched off in the settings'), act: 'setting' }
  if (state === 'stopped')
    return {
      ...{ text: t('Not checked'), detail: t('The checker stopped; the log says why') },
      ...{ severity: 'error', busy: false, act: 'restart' },
    }
  if (state === 'starting') return { ...calm, text: t('Starting the checker'), detail: '', busy: true, act: null }
  if (state === 'busy') return { ...calm, text: t('Checking this script'), detail: '', busy: true, act: null }
  if (state === 'silent' || !timing)
    return {
      ...{ text: t('Not checked'), detail: t('The checker gave no answer; the log says why') },
      ...{ severity: 'warning', busy: false, act: 'log' },
    }
  const pieces = [
    counts(timing.touches, suggestions, t),
    why(timing.languageFrom, t),
    ...origins(timing, t),
    ...(checkedAt ? [t('Last checked at {0}', checkedAt)] : []),
  ]
  return {
    text: timing.language === 'es' ? t('Checked in Spanish') : t('Checked in English'),
    detail: pieces.join(' · '),
    severity: timing.config?.broken ? 'warning' : 'none',
    busy: false,
    act: manual ? 'check' : timing.config ? 'configuration' : 'log',
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

/** Who decided what, a piece for each: the team's configuration, the script's details, the settings. */
function origins({ config, origins, override }: NonNullable<TimingResult>, t: Translate): string[] {
  const by = (from: (typeof origins)[number]['from']) =>
    origins
      .filter((one) => one.from === from && one.setting !== 'language')
      .map(({ setting }) => settingName(setting, t))
  const piece = (who: string, names: readonly string[]) => (names.length > 0 ? [`${who}: ${names.join(', ')}`] : [])
  return [
    ...(config?.broken ? [t('{0} has mistakes', config.path)] : []),
    ...(config ? [[config.path, by('team').join(', ')].filter(Boolean).join(': ')] : []),
    ...piece(t('Script details'), by('script')),
    ...piece(t('Your settings'), by('editor')),
    ...(config && override ? [t('Your settings win over the configuration')] : []),
  ]
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
