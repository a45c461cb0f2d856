import { commands, Disposable, env, l10n, type TextDocument, Uri, window, workspace } from 'vscode'
import type { PastedLine, PastedMethod, PastedParams, PastedResult } from '../../server/src/protocol.ts'
import { askRunning } from './askRunning.ts'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'

/** What was written elsewhere as a script: pasted line by line, looked at as it is, or saved under a name that is checked. */
export const offerFromElsewhere = (checker: Checker): Disposable =>
  Disposable.from(
    commands.registerCommand('voicemail.pasteAsScript', () => pasteAsScript(checker)),
    commands.registerCommand('voicemail.checkText', checkText),
    commands.registerCommand('voicemail.saveAsScript', saveAsScript),
  )

/** The clipboard, after somebody has said which of its lines are read aloud. */
async function pasteAsScript(checker: Checker): Promise<void> {
  const text = await env.clipboard.readText()
  if (text.trim() === '') {
    await window.showInformationMessage(l10n.t('The clipboard holds no text. Copy the script first.'))
    return
  }
  const method = 'voicemail/pasted' satisfies PastedMethod
  const guess = await askRunning<PastedParams, PastedResult>(checker, method, { text })
  const said = guess && (await chooseSaid(guess.lines))
  if (!said) return
  const made = await askRunning<PastedParams, PastedResult>(checker, method, { text, said })
  if (made) await showScript(made.script)
}

/** Whether each line is read aloud; null when somebody leaves. */
async function chooseSaid(lines: readonly PastedLine[]): Promise<boolean[] | null> {
  const items = lines.flatMap(({ text, kind }, at) =>
    kind === 'step' ? [] : [{ label: text, picked: kind === 'said', at }],
  )
  const ticked = await window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: l10n.t('Which lines are read aloud?'),
    placeHolder: l10n.t('Ticked lines are said; the others become notes'),
  })
  return ticked ? lines.map((_, at) => ticked.some((one) => one.at === at)) : null
}

/** The selection, else a text that is open, else the clipboard: as it stands, in a script of its own. */
async function checkText(): Promise<void> {
  const editor = window.activeTextEditor
  const selected = editor?.selections.map((each) => editor.document.getText(each)).filter((each) => each.trim() !== '')
  const open = editor && plainLanguages.includes(editor.document.languageId) ? editor.document.getText() : ''
  const text = selected?.join('\n\n') || open.trim() || (await env.clipboard.readText())
  if (text.trim() === '') {
    await window.showInformationMessage(l10n.t('There is no text to check: select or copy one first.'))
    return
  }
  await showScript(`${text.trim()}\n`)
}

const plainLanguages = ['markdown', 'plaintext']

async function showScript(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }))
}

/** A copy of a text under a name that ends as those of scripts do. */
async function saveAsScript(): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const target = await window.showSaveDialog({
    ...placeFor(document),
    filters: { [l10n.t('Voicemail scripts')]: ['vm.md'] },
    title: l10n.t('Save as a voicemail script'),
  })
  if (!target) return
  const uri = /\.vm\.md$/i.test(target.path)
    ? target
    : target.with({ path: `${target.path.replace(/\.md$/i, '')}.vm.md` })
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(document.getText()))
    await window.showTextDocument(uri)
  } catch {
    await window.showErrorMessage(l10n.t('The script could not be saved at {0}.', uri.path))
  }
}

/** Beside the text, under its name. */
function placeFor({ uri, isUntitled }: TextDocument): { defaultUri?: Uri } {
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..')
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.vm)?\.(?:md|markdown|txt)$/i, '')
  return folder ? { defaultUri: Uri.joinPath(folder, `${name}.vm.md`) } : {}
}
