import { commands, type Disposable, l10n, type Uri, window } from 'vscode'
import { scriptEditor } from './follow.ts'

/**
 * Open Preview: the editor's own one for Markdown, which offers itself for files of that language alone. Beside the
 * script in the active editor; of another file, chosen in the explorer, by itself.
 */
export const offerPreview = (): Disposable =>
  commands.registerCommand('voicemail.openPreview', async (chosen?: Uri) => {
    const active = scriptEditor()?.document.uri
    const uri = chosen ?? active
    if (!uri) return
    const isBeside = uri.toString() === active?.toString()
    try {
      await commands.executeCommand(isBeside ? 'markdown.showPreviewToSide' : 'markdown.showPreview', uri)
    } catch {
      await window.showInformationMessage(
        l10n.t('The preview comes from the editor’s own Markdown support, which is off.'),
      )
    }
  })
