import { commands, type Disposable, l10n, window } from 'vscode'
import { scriptEditor } from './follow.ts'

/** Open Preview: the editor's own one for Markdown, which offers itself for files of that language alone. */
export const offerPreview = (): Disposable =>
  commands.registerCommand('voicemail.openPreview', async () => {
    const editor = scriptEditor()
    if (!editor) return
    try {
      await commands.executeCommand('markdown.showPreviewToSide', editor.document.uri)
    } catch {
      await window.showInformationMessage(
        l10n.t('The preview comes from the editor’s own Markdown support, which is off.'),
      )
    }
  })
