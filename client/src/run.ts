import { commands, type ExtensionContext, window } from 'vscode'
import { createChecker, type MakeClient } from './checker.ts'
import { registerCommands } from './commands.ts'
import { offerCopy } from './copyFor.ts'
import { offerDetails } from './details.ts'
import { explained } from './explained.ts'
import { offerBadges } from './explorerBadge.ts'
import { offerFixAll } from './fixAll.ts'
import { showFoldedDetails } from './foldedDetails.ts'
import { followCaret } from './follow.ts'
import { offerFromElsewhere } from './fromElsewhere.ts'
import { hears } from './hears.ts'
import { offerScriptLanguage } from './keptAsMarkdown.ts'
import { createLanguageStatus } from './languageStatus.ts'
import { createLastChecked } from './lastChecked.ts'
import { offerNewScript } from './newScript.ts'
import { offerNextSuggestion } from './nextSuggestion.ts'
import { offerPreview } from './preview.ts'
import { createMyPace } from './reading/myPace.ts'
import { offerPassages } from './reading/passageOnScreen.ts'
import { offerReport } from './reportWrong.ts'
import { offerSample } from './sample.ts'
import { createScriptView } from './scriptView.ts'
import { createDurationItem } from './statusBar.ts'
import { offerTrim } from './trim.ts'

/** The extension at work. */
export type Running = Readonly<{ started: Promise<void>; stop(): Promise<void> }>

/** What both entries share: puts the parts together. They differ only in how a client reaches the checker. */
export function run(context: ExtensionContext, makeClient: MakeClient): Running {
  const log = window.createOutputChannel('Voicemail Script', { log: true })
  const checker = createChecker(context, log, makeClient)
  const mine = createMyPace(context.globalState)
  const hearing = createScriptView(checker, hears)
  const explaining = createScriptView(checker, explained)
  const checked = createLastChecked()
  const duration = createDurationItem(mine)
  const status = createLanguageStatus(checker, checked)
  const caret = followCaret(checker, (timing) => {
    duration.show(timing)
    status.show(timing)
  })
  const again = mine.onDidChange(() => duration.show(caret.latest()))
  const offered = [
    ...[
      offerPassages(),
      offerTrim(caret),
      offerPreview(),
      showFoldedDetails(checker),
      offerBadges(checker),
      offerSample(context.extensionUri),
      offerScriptLanguage(),
      offerDetails(checker),
      offerFixAll(),
      offerNewScript(checker),
      offerCopy(checker),
      offerFromElsewhere(checker),
      offerReport(checker, version(context)),
      ...offerNextSuggestion(),
    ],
    registerCommands({ checker, hearing, explaining, mine, checked, log }),
  ]
  context.subscriptions.push(
    log,
    checker,
    checked,
    mine,
    hearing,
    explaining,
    duration,
    status,
    caret,
    again,
    ...offered,
  )
  void commands.executeCommand('setContext', 'voicemail.active', true)
  return { started: checker.start(), stop: () => checker.stop() }
}

function version({ extension }: ExtensionContext): string {
  const { version: shipped }: { version?: unknown } = extension.packageJSON
  return String(shipped)
}
