import {
  ConfigurationTarget,
  commands,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode'
import { scriptEntries } from './associations.ts'
import { languageId } from './language.ts'

/** For a script that the editor keeps as Markdown: says so behind the language's name, and mends it by a command. */
export function offerScriptLanguage(): Disposable {
  const item = languages.createLanguageStatusItem('voicemail.asMarkdown', {
    language: 'markdown',
    pattern: '**/*.vm.md',
  })
  // In few words: what does not fit on one line is cut off, the command first.
  const refresh = () => {
    item.detail = culprit() ? l10n.t('files.associations keeps it as Markdown') : l10n.t('It is open as Markdown')
  }
  item.name = l10n.t('Voicemail Script')
  item.text = l10n.t('Not checked')
  item.severity = LanguageStatusSeverity.Warning
  item.command = { title: l10n.t('Check it'), command: 'voicemail.checkAsScript' }
  refresh()
  return Disposable.from(
    item,
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('files.associations') && refresh()),
    commands.registerCommand('voicemail.checkAsScript', checkAsScript),
  )
}

/** The setting is mended where it stands; the scripts that are open change their language at once. */
async function checkAsScript(): Promise<void> {
  const found = culprit()
  try {
    if (found) await workspace.getConfiguration('files').update('associations', found.mended, found.target)
  } catch {
    await window.showInformationMessage(l10n.t('The setting files.associations could not be changed.'))
  }
  for (const document of workspace.textDocuments)
    if (document.languageId === 'markdown' && document.uri.path.toLowerCase().endsWith('.vm.md'))
      await languages.setTextDocumentLanguage(document, languageId)
}

type Culprit = Readonly<{ mended: Record<string, string>; target: ConfigurationTarget }>

/** The settings, of the folder or one's own, that take scripts for Markdown. */
function culprit(): Culprit | null {
  const set = workspace.getConfiguration('files').inspect<Record<string, string>>('associations')
  const places = [
    [set?.workspaceValue, ConfigurationTarget.Workspace],
    [set?.globalValue, ConfigurationTarget.Global],
  ] as const
  for (const [associations, target] of places) {
    const added = associations && scriptEntries(associations)
    if (added && Object.keys(added).some((pattern) => associations[pattern] !== languageId))
      return { mended: { ...associations, ...added }, target }
  }
  return null
}
