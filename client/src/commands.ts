import { commands, Disposable, env, type LogOutputChannel, l10n, Range, Selection, window } from 'vscode'
import type { CheckMethod, CheckParams, CheckResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { durationWords } from './durationWords.ts'
import type { Caret, Timing } from './follow.ts'
import { languageId } from './language.ts'

/** The commands of the palette and of the status bar. */
export function registerCommands(checker: Checker, caret: Caret, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('voicemail.restart', () => checker.restart()),
    commands.registerCommand('voicemail.showLog', () => log.show()),
    commands.registerCommand('voicemail.check', () => checkNow(checker)),
    commands.registerCommand('voicemail.showTiming', () => {
      const timing = caret.latest()
      return timing ? chooseSentence(timing) : undefined
    }),
  )
}

async function checkNow(checker: Checker): Promise<void> {
  const document = window.activeTextEditor?.document
  if (document?.languageId !== languageId) return
  const params: CheckParams = { textDocument: { uri: document.uri.toString() } }
  await checker.ask<CheckParams, CheckResult>('voicemail/check' satisfies CheckMethod, params)
}

/** The sentences of the step, longest first; the chosen one is selected. */
async function chooseSentence({ editor, result }: Timing): Promise<void> {
  const { heading, notes, sentences } = durationWords(result, l10n.t, env.language)
  if (sentences.length === 0) {
    await window.showQuickPick([{ label: heading, detail: notes.join(' ') }], { title: heading })
    return
  }
  const picks = sentences.map(({ sentence, text, seconds, reason }) => ({
    label: seconds,
    description: reason,
    detail: text,
    range: sentence.range,
  }))
  const picked = await window.showQuickPick(picks, {
    title: heading,
    placeHolder: l10n.t('Choose a sentence to go to it'),
    matchOnDetail: true,
  })
  if (!picked) return
  const { start, end } = picked.range
  const range = new Range(start.line, start.character, end.line, end.character)
  const shown = await window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? -1,
    selection: range,
  })
  shown.selection = new Selection(range.start, range.end)
}
