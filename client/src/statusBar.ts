import { type Disposable, env, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode'
import { type DurationWords, durationWords } from './durationWords.ts'
import type { Timing } from './follow.ts'
import type { MyPace } from './reading/myPace.ts'

/** The one status bar item: how long the step under the caret takes aloud. */
export type DurationItem = Disposable & Readonly<{ show(timing: Timing | null): void }>

const MOST_SENTENCES = 8
const LONGEST_TEXT = 70

/** The editor's own items stand at 100.1, the language, to 100.5, the caret; where room is short the highest go first. */
const BEFORE_LANGUAGE = 100.15

/** Makes the item, hidden until there is something to show. */
export function createDurationItem(mine: MyPace): DurationItem {
  const item = window.createStatusBarItem('voicemail.duration', StatusBarAlignment.Right, BEFORE_LANGUAGE)
  item.name = l10n.t('Spoken duration')
  item.command = 'voicemail.showTiming'
  return {
    show(timing) {
      if (!timing) return item.hide()
      const words = durationWords(timing.result, l10n.t, env.language, mine.of(timing.result.language))
      item.text = words.text
      item.tooltip = tooltip(words)
      item.backgroundColor = words.warn ? new ThemeColor('statusBarItem.warningBackground') : undefined
      item.accessibilityInformation = { label: words.spoken, role: 'button' }
      item.show()
    },
    dispose: () => item.dispose(),
  }
}

function tooltip({ heading, notes, sentences }: DurationWords): MarkdownString {
  const text = new MarkdownString()
  text.appendMarkdown('**').appendText(heading).appendMarkdown('**\n\n')
  for (const note of notes) text.appendText(note).appendMarkdown('\n\n')
  if (sentences.length > 1)
    text.appendMarkdown('\n\n---\n\n').appendText(l10n.t('Longest sentences:')).appendMarkdown('\n\n')
  for (const { text: said, seconds, reason } of sentences.slice(0, MOST_SENTENCES)) {
    text.appendMarkdown('- ').appendMarkdown(`**${seconds}** `).appendText(cut(said))
    if (reason) text.appendMarkdown(' — *').appendText(reason).appendMarkdown('*')
    text.appendMarkdown('\n')
  }
  return text
}

const cut = (text: string): string => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`)
