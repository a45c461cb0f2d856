import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  commands,
  type Diagnostic,
  Disposable,
  env,
  l10n,
  languages,
  type TextDocument,
  version,
  window,
} from 'vscode'
import type { ExplainMethod, ExplainParams, ExplainResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { scriptEditor } from './follow.ts'
import { languageId } from './language.ts'
import { suggestionsOf } from './nextSuggestion.ts'
import { reportText, sentenceAt } from './reportText.ts'

/** *Report a wrong suggestion*, as a command and among the quick fixes of one: copies what to pass on, sends nothing. */
export function offerReport(checker: Checker, extension: string): Disposable {
  const actions = languages.registerCodeActionsProvider(
    { language: languageId },
    {
      // Only when asked for, so that it lights no bulb by itself.
      provideCodeActions(_document, _range, { diagnostics, triggerKind }) {
        const ours = diagnostics.filter(({ source }) => source === 'voicemail')
        if (triggerKind !== CodeActionTriggerKind.Invoke || ours.length === 0) return []
        const action = new CodeAction(l10n.t('Report a wrong suggestion'), CodeActionKind.QuickFix)
        action.diagnostics = [...ours]
        action.command = { title: action.title, command: 'voicemail.reportWrong' }
        return [action]
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  )
  return Disposable.from(
    actions,
    commands.registerCommand('voicemail.reportWrong', () => reportWrong(checker, extension)),
  )
}

async function reportWrong(checker: Checker, extension: string): Promise<void> {
  const editor = scriptEditor()
  if (!editor) return
  const { document, selection } = editor
  const all = suggestionsOf(document.uri)
  const here = all.filter(({ range }) => range.intersection(selection))
  const wrong = await choose(here.length > 0 ? here : all)
  if (wrong === 'none') {
    await window.showInformationMessage(l10n.t('There are no suggestions in this script.'))
    return
  }
  if (!wrong) return
  await env.clipboard.writeText(await textOf(checker, document, wrong, extension))
  await window.showInformationMessage(
    l10n.t(
      'Copied, without names, numbers and addresses. Nothing was sent: look it over, then paste it where it should go.',
    ),
  )
}

/** The only one at the caret, or the one that is picked. */
async function choose(suggestions: readonly Diagnostic[]): Promise<Diagnostic | 'none' | undefined> {
  if (suggestions.length <= 1) return suggestions[0] ?? 'none'
  const items = [...suggestions]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((suggestion) => ({
      label: suggestion.message,
      description: l10n.t('line {0}', suggestion.range.start.line + 1),
      suggestion,
    }))
  const picked = await window.showQuickPick(items, { title: l10n.t('Which suggestion is wrong?') })
  return picked?.suggestion
}

async function textOf(checker: Checker, document: TextDocument, wrong: Diagnostic, extension: string): Promise<string> {
  const { start } = wrong.range
  const params: ExplainParams = { textDocument: { uri: document.uri.toString() } }
  const heard = await checker.ask<ExplainParams, ExplainResult>('voicemail/explain' satisfies ExplainMethod, params)
  const rule = typeof wrong.code === 'object' ? wrong.code.value : wrong.code
  return reportText({
    rule: String(rule ?? ''),
    message: wrong.message,
    sentence: (heard && sentenceAt(heard, start)) ?? document.lineAt(start.line).text,
    language: heard?.language ?? '',
    extension,
    editor: version,
  })
}
