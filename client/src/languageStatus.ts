import { type Command, type Disposable, LanguageStatusSeverity, l10n, languages, Uri, workspace } from 'vscode'
import type { SettingName, TimingResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import type { Timing } from './follow.ts'
import { languageId } from './language.ts'

/** Behind the language's name in the status bar: what is checked, in which language and why, or why nothing is. */
export type LanguageStatus = Disposable & Readonly<{ show(timing: Timing | null): void }>

/** Makes the item and keeps it true to the checker's state. */
export function createLanguageStatus(checker: Checker): LanguageStatus {
  const item = languages.createLanguageStatusItem('voicemail.status', { language: languageId })
  item.name = l10n.t('Voicemail Script')
  let latest: Timing | null = null
  const refresh = () => {
    const state = checker.state()
    const { text, detail, command } = words(state, latest?.result ?? null)
    item.text = text
    item.detail = detail
    item.command = command
    item.busy = state === 'starting'
    item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
  }
  const listener = checker.onDidChangeState(refresh)
  refresh()
  return {
    show(timing) {
      latest = timing
      refresh()
    },
    dispose() {
      listener.dispose()
      item.dispose()
    },
  }
}

type Words = Readonly<{ text: string; detail: string; command: Command | undefined }>

function words(state: ReturnType<Checker['state']>, timing: TimingResult): Words {
  if (state === 'off')
    return {
      text: l10n.t('Not checked'),
      detail: l10n.t('Switched off in the settings'),
      command: {
        title: l10n.t('Open the setting'),
        command: 'workbench.action.openSettings',
        arguments: ['voicemail.enable'],
      },
    }
  if (state === 'stopped')
    return {
      text: l10n.t('Not checked'),
      detail: l10n.t('The checker stopped; the log says why'),
      command: { title: l10n.t('Restart'), command: 'voicemail.restart' },
    }
  if (state === 'starting') return { text: l10n.t('Starting the checker'), detail: '', command: undefined }
  const manual = workspace.getConfiguration('voicemail').get('run') === 'manual'
  return {
    text: timing?.language === 'es' ? l10n.t('Checked in Spanish') : l10n.t('Checked in English'),
    detail: timing ? [why(timing.languageFrom), ...origins(timing)].join(' · ') : '',
    command: manual
      ? { title: l10n.t('Check now'), command: 'voicemail.check' }
      : timing?.config
        ? { title: l10n.t('Open the configuration'), command: 'vscode.open', arguments: [Uri.parse(timing.config.uri)] }
        : { title: l10n.t('Show log'), command: 'voicemail.showLog' },
  }
}

/** Who decided what, a piece for each: the team's configuration, the script's details, the settings. */
function origins({ config, origins, override }: NonNullable<TimingResult>): string[] {
  const by = (from: (typeof origins)[number]['from']) =>
    origins.filter((one) => one.from === from && one.setting !== 'language').map(({ setting }) => settingName(setting))
  const piece = (who: string, names: readonly string[]) => (names.length > 0 ? [`${who}: ${names.join(', ')}`] : [])
  return [
    ...(config?.broken ? [l10n.t('{0} has mistakes', config.path)] : []),
    ...(config ? [[config.path, by('team').join(', ')].filter(Boolean).join(': ')] : []),
    ...piece(l10n.t('Script details'), by('script')),
    ...piece(l10n.t('Your settings'), by('editor')),
    ...(config && override ? [l10n.t('Your settings win over the configuration')] : []),
  ]
}

function settingName(setting: SettingName): string {
  const names: Readonly<Record<SettingName, string>> = {
    language: l10n.t('language'),
    pace: l10n.t('pace'),
    limits: l10n.t('lengths'),
    rules: l10n.t('suggestions'),
    style: l10n.t('style'),
    address: l10n.t('form of address'),
    phrases: l10n.t('phrases'),
    tags: l10n.t('personal fields'),
  }
  return names[setting]
}

function why(from: NonNullable<TimingResult>['languageFrom']): string {
  switch (from) {
    case 'front matter':
      return l10n.t('The script details say so')
    case 'file name':
      return l10n.t('The file name says so')
    case 'configuration':
      return l10n.t('The team’s configuration says so')
    case 'text':
      return l10n.t('Told by the words in it')
    case 'default':
      return l10n.t('Nothing in it says otherwise')
  }
}
