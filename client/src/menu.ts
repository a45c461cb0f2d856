import { commands, env, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import { durationWords } from './durationWords.ts'
import type { Timing } from './follow.ts'
import type { MyPace } from './reading/myPace.ts'
import { reveal, toRange } from './reveal.ts'

type Item = QuickPickItem & Readonly<{ act?: () => unknown }>

/** What a click on the duration offers: what can be done, then the sentences of the step, longest first. */
export async function showMenu({ editor, result }: Timing, mine: MyPace): Promise<void> {
  const { heading, notes, sentences } = durationWords(result, l10n.t, env.language, mine.of(result.language))
  const deeds: Item[] = [
    { label: `$(unmute) ${l10n.t('What the prospect hears')}`, act: run('voicemail.hear') },
    { label: `$(info) ${l10n.t('Explain checks for this script')}`, act: run('voicemail.explain') },
    { label: `$(watch) ${l10n.t('Time my reading')}`, act: run('voicemail.timeReading') },
  ]
  if (result.touch?.spoken) deeds.push({ label: `$(edit) ${l10n.t('Trim to target')}`, act: run('voicemail.trim') })
  const items: Item[] = sentences.map(({ sentence, text, seconds, reason }) => ({
    label: seconds,
    description: reason,
    detail: text,
    act: () => reveal(editor.document.uri, toRange(sentence.range)),
  }))
  if (items.length > 0) items.unshift({ label: l10n.t('Longest sentences'), kind: QuickPickItemKind.Separator })
  const picked = await window.showQuickPick([...deeds, ...items], {
    title: heading,
    placeHolder: notes[0] ?? heading,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  await picked?.act?.()
}

const run = (command: string) => () => commands.executeCommand(command)
