import {
  type Command,
  Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  workspace,
} from 'vscode'
import type { TimingResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { isEnabled, isOriginal } from './enabled.ts'
import { scriptEditor, type Timing } from './follow.ts'
import { languageId } from './language.ts'
import type { LastChecked } from './lastChecked.ts'
import { suggestionsOf } from './nextSuggestion.ts'
import { type Known, type StatusLine, statusWords } from './statusWords.ts'

/** Behind the language's name in the status bar: what is checked, in which language and why, or why nothing is. */
export type LanguageStatus = Disposable & Readonly<{ show(timing: Timing | null): void }>

/** Makes the items, one for each line, and keeps them true to the checker's state. */
export function createLanguageStatus(checker: Checker, checked: LastChecked): LanguageStatus {
  const items: LanguageStatusItem[] = []
  const itemAt = (i: number) => {
    const item = items[i] ?? languages.createLanguageStatusItem(`voicemail.status.${i}`, { language: languageId })
    item.name = l10n.t('Voicemail Script')
    items[i] = item
    return item
  }
  // Undefined until the checker, as it now is, has been asked.
  let latest: Timing | null | undefined
  const refresh = () => {
    const lines = statusWords(known(checker, checked, latest), l10n.t)
    for (const [i, { text, detail, severity, busy, act }] of lines.entries()) {
      const item = itemAt(i)
      item.text = text
      item.detail = detail
      item.command = commandOf(act, latest?.result ?? null)
      item.busy = busy
      item.severity = severities[severity]
    }
    for (const item of items.splice(lines.length)) item.dispose()
  }
  const listeners = Disposable.from(
    checker.onDidChangeState(() => {
      latest = undefined
      refresh()
    }),
    checked.onDidChange(refresh),
    new Disposable(() => {
      for (const item of items.splice(0)) item.dispose()
    }),
  )
  refresh()
  return {
    show(timing) {
      latest = timing
      if (timing) checked.answered(timing.editor.document)
      refresh()
    },
    dispose: () => listeners.dispose(),
  }
}

function known(checker: Checker, checked: LastChecked, latest: Timing | null | undefined): Known {
  const document = latest?.editor.document ?? scriptEditor()?.document
  const at = document && checked.at(document)
  return {
    state: stateOf(checker, latest, document?.uri ?? null),
    timing: latest?.result ?? null,
    suggestions: document ? suggestionsOf(document.uri).length : 0,
    checkedAt: at ? at.toLocaleTimeString(env.language, { timeStyle: 'short' }) : null,
    manual: workspace.getConfiguration('voicemail').get('run') === 'manual',
  }
}

function stateOf(checker: Checker, latest: Timing | null | undefined, uri: Uri | null): Known['state'] {
  if (uri && !isEnabled(uri)) return 'off'
  if (uri && !isOriginal(uri)) return 'copy'
  const state = checker.state()
  if (state !== 'running') return state
  if (latest) return 'checked'
  return latest === undefined || !uri ? 'busy' : 'silent'
}

const severities: Readonly<Record<StatusLine['severity'], LanguageStatusSeverity>> = {
  none: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
}

function commandOf(act: StatusLine['act'], timing: TimingResult): Command | undefined {
  switch (act) {
    case 'setting':
      return {
        title: l10n.t('Open the setting'),
        command: 'workbench.action.openSettings',
        arguments: ['voicemail.enable'],
      }
    case 'restart':
      return { title: l10n.t('Restart'), command: 'voicemail.restart' }
    case 'check':
      return { title: l10n.t('Check now'), command: 'voicemail.check' }
    case 'configuration':
      return timing?.config
        ? { title: l10n.t('Open it'), command: 'vscode.open', arguments: [Uri.parse(timing.config.uri)] }
        : undefined
    case 'log':
      return { title: l10n.t('Show log'), command: 'voicemail.showLog' }
    case null:
      return undefined
  }
}
