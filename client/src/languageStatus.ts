import { type Command, type Disposable, LanguageStatusSeverity, l10n, languages, workspace } from 'vscode'
import type { TimingResult } from '../../server/src/protocol.ts'
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
    detail: timing ? why(timing.languageFrom) : '',
    command: manual
      ? { title: l10n.t('Check now'), command: 'voicemail.check' }
      : { title: l10n.t('Show log'), command: 'voicemail.showLog' },
  }
}

function why(from: NonNullable<TimingResult>['languageFrom']): string {
  switch (from) {
    case 'front matter':
      return l10n.t('The script details say so')
    case 'file name':
      return l10n.t('The file name says so')
    case 'configuration':
      return l10n.t('The settings say so')
    case 'text':
      return l10n.t('Told by the words in it')
    case 'default':
      return l10n.t('Nothing in it says otherwise')
  }
}
