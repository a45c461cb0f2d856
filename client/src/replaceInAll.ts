import { l10n, ProgressLocation, type QuickPickItem, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type {
  ReplaceHit,
  ReplaceMethod,
  ReplaceParams,
  ReplaceResult,
  TeamPhrasesMethod,
  TeamPhrasesParams,
  TeamPhrasesResult,
} from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { scriptEditor } from './follow.ts'
import { toRange } from './reveal.ts'

/** Replace in all scripts: a phrase of the team, every place with a tick box, before and after; one edit, one undo. */
export async function replaceInAll(checker: Checker, uri?: string, say?: string): Promise<void> {
  const from = uri ?? scriptEditor()?.document.uri.toString()
  if (!from) return
  const phrase = say ?? (await choosePhrase(checker, from))
  if (!phrase) return
  const title = l10n.t('Looking for “{0}” in all scripts…', phrase)
  const found = await window.withProgress({ location: ProgressLocation.Notification, title }, () => {
    const params: ReplaceParams = { textDocument: { uri: from }, say: phrase }
    return checker.ask<ReplaceParams, ReplaceResult>('voicemail/replaceInAll' satisfies ReplaceMethod, params)
  })
  if (!found) return
  if (found.hits.length === 0) {
    await window.showInformationMessage(l10n.t('No script says “{0}”.', phrase))
    return
  }
  const ticked = await chooseHits(found.hits, phrase)
  if (ticked.length > 0) await replace(ticked)
}

async function choosePhrase(checker: Checker, uri: string): Promise<string | null> {
  const params: TeamPhrasesParams = { textDocument: { uri } }
  const phrases = await checker.ask<TeamPhrasesParams, TeamPhrasesResult>(
    'voicemail/teamPhrases' satisfies TeamPhrasesMethod,
    params,
  )
  if (!phrases || phrases.length === 0) {
    await window.showInformationMessage(l10n.t('The team’s configuration has no phrase with a replacement.'))
    return null
  }
  const items = phrases.map(({ say, replacement }) => ({ label: say, description: `→ ${replacement}` }))
  const placeHolder = l10n.t('Which phrase is to be replaced in all scripts?')
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.label ?? null
}

type Item = QuickPickItem & Readonly<{ hit: ReplaceHit }>

async function chooseHits(hits: readonly ReplaceHit[], say: string): Promise<readonly ReplaceHit[]> {
  const items = hits.map((hit): Item => {
    const description = `${hit.path}:${hit.line + 1}`
    return { hit, label: hit.after, description, detail: hit.before, picked: true }
  })
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: l10n.t('Replace “{0}” in {1} places: how it would read, and below how it reads now', say, hits.length),
    placeHolder: l10n.t('Untick what is to stay; Enter replaces the rest'),
  })
  return (chosen ?? []).map(({ hit }) => hit)
}

/** Only in the texts that the list was made for. */
async function replace(ticked: readonly ReplaceHit[]): Promise<void> {
  const edit = new WorkspaceEdit()
  const byFile = new Map<string, ReplaceHit[]>()
  for (const hit of ticked) byFile.set(hit.uri, [...(byFile.get(hit.uri) ?? []), hit])
  for (const [uri, hits] of byFile) {
    const document = await workspace.openTextDocument(Uri.parse(uri))
    const isOld = hits.some(({ version }) => version !== null && version !== document.version)
    if (isOld) {
      await window.showInformationMessage(
        l10n.t('A script has changed meanwhile, so nothing was replaced. Ask again to go on.'),
      )
      return
    }
    edit.set(
      document.uri,
      hits.flatMap(({ edits }) => edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText))),
    )
  }
  if (await workspace.applyEdit(edit, { isRefactoring: true })) return
  await window.showInformationMessage(
    l10n.t('A script has changed meanwhile, so nothing was replaced. Ask again to go on.'),
  )
}
