import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode'
import { languageId } from './language.ts'

/** Open a sample script: an unsaved copy, in the editor's language, with something in it to mend. */
export const offerSample = (extension: Uri): Disposable =>
  commands.registerCommand('voicemail.openSample', async () => {
    const name = env.language.startsWith('es') ? '05-llamada-en-frio-mala.vm.md' : '01-bad-cold-call.vm.md'
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'client', 'samples', name))
      const document = await workspace.openTextDocument({
        language: languageId,
        content: new TextDecoder().decode(bytes),
      })
      await window.showTextDocument(document)
    } catch {
      await window.showInformationMessage(l10n.t('The sample script could not be opened.'))
    }
  })
