import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Disposable,
  env,
  l10n,
  languages,
  type QuickPickItem,
  TextEdit,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { TrimCandidate, TrimMethod, TrimParams, TrimResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { plainWords, stepName } from './durationWords.ts'
import { type Caret, scriptEditor } from './follow.ts'
import { languageId } from './language.ts'
import { toRange } from './reveal.ts'
import { secondsWords } from './secondsWords.ts'
import { editsOf, secondsLeft } from './trimTotals.ts'

type Trim = NonNullable<TrimResult>
type Item = QuickPickItem & Readonly<{ candidate: TrimCandidate }>

/** Trim to target: a list of what could go, with the new total as it is ticked; accepting cuts it in one step. */
export async function trimToTarget(checker: Checker): Promise<void> {
  const editor = scriptEditor()
  if (!editor) return
  const { uri } = editor.document
  const { line, character } = editor.selection.active
  const params: TrimParams = { textDocument: { uri: uri.toString() }, position: { line, character } }
  const trim = await checker.ask<TrimParams, TrimResult>('voicemail/trim' satisfies TrimMethod, params)
  if (!trim || trim.candidates.length === 0) {
    await window.showInformationMessage(l10n.t('Nothing can be cut here: put the caret into a step that is spoken.'))
    return
  }
  const ticked = await chooseCuts(trim)
  if (ticked.length > 0) await cut(uri, trim, ticked)
}

/** The same among the refactorings, for a step past its target; only when asked for, so that no bulb lights up. */
export function offerTrim(caret: Caret): Disposable {
  const kind = CodeActionKind.RefactorRewrite.append('trim')
  return languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions(document, _range, { triggerKind }) {
        const timing = caret.latest()
        const touch = timing?.editor.document === document ? timing.result.touch : null
        if (triggerKind !== CodeActionTriggerKind.Invoke || !touch || touch.seconds <= touch.target) return []
        const action = new CodeAction(l10n.t('Trim to target'), kind)
        action.command = { title: action.title, command: 'voicemail.trim' }
        return [action]
      },
    },
    { providedCodeActionKinds: [kind] },
  )
}

function chooseCuts(trim: Trim): Promise<readonly TrimCandidate[]> {
  const say = secondsWords(env.language)
  const list = window.createQuickPick<Item>()
  const name = trim.title || stepName(trim, 1, l10n.t)
  const preview = (ticked: readonly TrimCandidate[]) => {
    const [now, target] = [say.short(trim.seconds), say.short(trim.target)]
    list.title =
      ticked.length === 0
        ? l10n.t('{0}: {1} s, target {2} s', name, now, target)
        : l10n.t('{0}: {1} s → {2} s, target {3} s', name, now, say.short(secondsLeft(trim, ticked)), target)
  }
  list.canSelectMany = true
  list.matchOnDescription = true
  list.placeholder = l10n.t('Tick what can go; Enter cuts it, and one undo brings it back')
  list.items = trim.candidates.map((candidate) => ({
    candidate,
    label: `− ${l10n.t('{0} s', say.aligned(candidate.saves))}`,
    description: describe(candidate, trim),
  }))
  preview([])
  return new Promise((resolve) => {
    const chosen = () => list.selectedItems.map(({ candidate }) => candidate)
    list.onDidChangeSelection(() => preview(chosen()))
    list.onDidAccept(() => {
      resolve(chosen())
      list.hide()
    })
    list.onDidHide(() => {
      resolve([])
      list.dispose()
    })
    list.show()
  })
}

/** Filler words stand with their sentence, where they could be several. */
function describe({ what, text, within }: TrimCandidate, { candidates }: Trim): string {
  if (what === 'sentence') return plainWords(text)
  const sentence = within === undefined ? undefined : candidates[within]
  return sentence ? l10n.t('“{0}” in: {1}', text, plainWords(sentence.text)) : l10n.t('“{0}”', text)
}

/** Cuts only from the text that the list was made for. */
async function cut(uri: Uri, trim: Trim, ticked: readonly TrimCandidate[]): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const edit = new WorkspaceEdit()
  edit.set(
    uri,
    editsOf(trim, ticked).map(({ range, newText }) => TextEdit.replace(toRange(range), newText)),
  )
  if (document.version === trim.version && (await workspace.applyEdit(edit))) return
  await window.showInformationMessage(
    l10n.t('The script has changed meanwhile, so nothing was cut. Open the list again to go on.'),
  )
}
