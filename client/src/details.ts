import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  TextEdit,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type {
  Detail,
  DetailsMethod,
  DetailsParams,
  DetailsResult,
  SetDetailMethod,
  SetDetailParams,
  SetDetailResult,
} from '../../server/src/protocol.ts'
import { askRunning } from './askRunning.ts'
import type { Checker } from './checker.ts'
import { scriptEditor } from './follow.ts'
import { toRange } from './reveal.ts'

/** *Script details*: a form over what stands on top of a script, question by question, so that nobody has to write YAML. */
export const offerDetails = (checker: Checker): Disposable =>
  commands.registerCommand('voicemail.details', async () => {
    const uri = scriptEditor()?.document.uri
    // After each answer the list is there again, at the same place, until somebody leaves it.
    for (let last = ''; uri; ) {
      const detail = await chooseDetail(checker, uri, last)
      if (!detail) return
      last = detail.key
      await change(checker, uri, detail)
    }
  })

type Item = QuickPickItem & Readonly<{ entry: Detail }>

async function chooseDetail(checker: Checker, uri: Uri, last: string): Promise<Detail | undefined> {
  const method = 'voicemail/details' satisfies DetailsMethod
  const textDocument = { uri: uri.toString() }
  const known = await askRunning<DetailsParams, DetailsResult>(checker, method, { textDocument })
  if (!known) return undefined
  const list = window.createQuickPick<Item>()
  list.title = l10n.t('Script details')
  list.placeholder = l10n.t('Choose what to change; Escape ends')
  list.matchOnDescription = true
  list.matchOnDetail = true
  list.items = known.details.map((entry) => ({
    entry,
    label: entry.label,
    description: entry.value || l10n.t('not said'),
    detail: entry.about,
  }))
  list.activeItems = list.items.filter(({ entry }) => entry.key === last)
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.entry)
      list.hide()
    })
    list.onDidHide(() => {
      resolve(undefined)
      list.dispose()
    })
    list.show()
  })
}

async function change(checker: Checker, uri: Uri, detail: Detail): Promise<void> {
  const value = detail.choices.length > 0 ? await choose(detail) : await write(checker, uri, detail)
  if (value === undefined || value === detail.value) return
  const answer = await asked(checker, uri, detail.key, value)
  const document = await workspace.openTextDocument(uri)
  if (!answer) return
  if (!answer.edits) {
    await window.showInformationMessage(answer.refused ?? '')
    return
  }
  const edit = new WorkspaceEdit()
  edit.set(
    uri,
    answer.edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText)),
  )
  if (document.version === answer.version && (await workspace.applyEdit(edit))) return
  await window.showInformationMessage(
    l10n.t('The script has changed meanwhile, so nothing was written. Choose again to go on.'),
  )
}

const asked = (checker: Checker, uri: Uri, key: string, value: string | null) =>
  askRunning<SetDetailParams, SetDetailResult>(checker, 'voicemail/setDetail' satisfies SetDetailMethod, {
    textDocument: { uri: uri.toString() },
    key,
    value: value === '' ? null : value,
  })

/** One of a few words; '' takes the detail out. */
async function choose({ label, about, choices, value }: Detail): Promise<string | undefined> {
  const items = [
    ...choices.map((each) => ({ label: each, description: each === value ? l10n.t('now') : '', say: each })),
    ...(value === '' ? [] : [{ label: `$(trash) ${l10n.t('Leave unsaid')}`, description: '', say: '' }]),
  ]
  return (await window.showQuickPick(items, { title: label, placeHolder: about }))?.say
}

/** A line of text; what cannot stand there is said while it is written. */
const write = (checker: Checker, uri: Uri, { key, label, about, value }: Detail): Thenable<string | undefined> =>
  window.showInputBox({
    title: label,
    prompt: about,
    value,
    placeHolder: l10n.t('Empty to leave it unsaid'),
    async validateInput(text) {
      if (text.trim() === '' || text === value) return null
      return (await asked(checker, uri, key, text))?.refused ?? null
    },
  })
