import { commands, Disposable, type LogOutputChannel, l10n, languages, Range, Uri, window } from 'vscode'
import type {
  CheckMethod,
  CheckParams,
  CheckResult,
  ReplaceArguments,
  ShowTouchArguments,
} from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { askTiming, scriptEditor } from './follow.ts'
import type { LastChecked } from './lastChecked.ts'
import { showMenu } from './menu.ts'
import type { MyPace } from './reading/myPace.ts'
import { timeReading } from './reading/timeReading.ts'
import { replaceInAll } from './replaceInAll.ts'
import { reveal } from './reveal.ts'
import type { ScriptView } from './scriptView.ts'
import { trimToTarget } from './trim.ts'

/** What the commands act on. */
export type Parts = Readonly<{
  checker: Checker
  hearing: ScriptView
  explaining: ScriptView
  mine: MyPace
  checked: LastChecked
  log: LogOutputChannel
}>

/** The commands of the palette, of the status bar and of lenses. */
export function registerCommands({ checker, hearing, explaining, mine, checked, log }: Parts): Disposable {
  return Disposable.from(
    commands.registerCommand('voicemail.restart', () => checker.restart()),
    commands.registerCommand('voicemail.showLog', () => log.show()),
    commands.registerCommand('voicemail.check', () => checkNow(checker, checked)),
    commands.registerCommand('voicemail.showTiming', async () => {
      const timing = await askTiming(checker)
      if (timing) await showMenu(timing, mine)
    }),
    commands.registerCommand('voicemail.hear', () => hearing.open()),
    commands.registerCommand('voicemail.explain', () => explaining.open()),
    commands.registerCommand('voicemail.goToSentence', async (line?: number) => {
      // Each answers for its own views only.
      await hearing.goBack(line)
      await explaining.goBack(line)
    }),
    commands.registerCommand('voicemail.timeReading', () => timeReading(checker, mine)),
    commands.registerCommand('voicemail.undoReading', () => undoReading(mine)),
    commands.registerCommand('voicemail.trim', () => trimToTarget(checker)),
    commands.registerCommand('voicemail.replaceInAll', (...what: Partial<ReplaceArguments>) =>
      replaceInAll(checker, ...what),
    ),
    commands.registerCommand('voicemail.showTouch', (...where: ShowTouchArguments) => showTouch(...where)),
  )
}

async function checkNow(checker: Checker, checked: LastChecked): Promise<void> {
  const document = scriptEditor()?.document
  if (!document) return
  const params: CheckParams = { textDocument: { uri: document.uri.toString() } }
  const answer = await checker.ask<CheckParams, CheckResult>('voicemail/check' satisfies CheckMethod, params)
  if (answer) checked.asked(document)
}

async function undoReading(mine: MyPace): Promise<void> {
  if (!(await mine.undo()))
    await window.showInformationMessage(l10n.t('No reading has been kept that could be undone.'))
}

/** Goes to the first suggestion of a line and says what it is. */
async function showTouch(uri: string, line: number): Promise<void> {
  const source = Uri.parse(uri, true)
  const [first] = languages
    .getDiagnostics(source)
    .filter(({ range }) => range.start.line === line)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
  const start = first?.range.start ?? new Range(line, 0, line, 0).start
  await reveal(source, new Range(start, start))
  if (first) await commands.executeCommand('editor.action.showHover')
}
