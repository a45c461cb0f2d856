import { commands, type Disposable } from 'vscode'
import { scriptEditor } from './follow.ts'

/** *Apply all safe fixes*: what an editor may do at each save, for those who want it once. */
export const offerFixAll = (): Disposable =>
  commands.registerCommand('voicemail.fixAll', async () => {
    if (!scriptEditor()) return
    await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.voicemail', apply: 'first' })
  })
