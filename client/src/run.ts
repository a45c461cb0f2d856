import { commands, type ExtensionContext, window } from 'vscode'
import { createChecker, type MakeClient } from './checker.ts'
import { registerCommands } from './commands.ts'
import { followCaret } from './follow.ts'
import { createLanguageStatus } from './languageStatus.ts'
import { createDurationItem } from './statusBar.ts'

/** The extension at work. */
export type Running = Readonly<{ started: Promise<void>; stop(): Promise<void> }>

/** What both entries share: puts the parts together. They differ only in how a client reaches the checker. */
export function run(context: ExtensionContext, makeClient: MakeClient): Running {
  const log = window.createOutputChannel('Voicemail Script', { log: true })
  const checker = createChecker(context, log, makeClient)
  const duration = createDurationItem()
  const status = createLanguageStatus(checker)
  const caret = followCaret(checker, (timing) => {
    duration.show(timing)
    status.show(timing)
  })
  context.subscriptions.push(log, checker, duration, status, caret, registerCommands(checker, caret, log))
  void commands.executeCommand('setContext', 'voicemail.active', true)
  return { started: checker.start(), stop: () => checker.stop() }
}
