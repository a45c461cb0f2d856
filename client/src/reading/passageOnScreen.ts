import {
  Disposable,
  env,
  l10n,
  type Range,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { Checker } from '../checker.ts'
import { stepName } from '../durationWords.ts'
import { askTiming } from '../follow.ts'
import { toRange } from '../reveal.ts'
import { standardPassages } from './passages.ts'
import type { Language, Passage } from './steps.ts'

/** A passage that can be seen while it is read; disposing takes the marks away. */
export type ShownPassage = Disposable & Readonly<{ passage: Passage }>

const scheme = 'voicemail-passage'
/** Fewer seconds say more about the finger than about the voice. */
const shortest = 3

/** Lets the standard passages be opened. */
export const offerPassages = (): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    // The list lies over the first lines.
    provideTextDocumentContent: ({ query }) => `\n\n\n\n${standardPassages[query === 'es' ? 'es' : 'en'].text}`,
  })

/** The words selected, else the step under the caret, else the standard passage. */
export async function showPassage(checker: Checker): Promise<ShownPassage> {
  const timing = await askTiming(checker)
  if (!timing) return openStandard(usualLanguage())
  const { editor, result } = timing
  const { language, pace, selection, touch } = result
  if (selection && selection.words > 0 && selection.seconds >= shortest) {
    const passage = { name: l10n.t('the selected words'), language, timed: { ...selection, pace }, standard: false }
    return marked(editor, editor.selections, passage)
  }
  if (!touch?.spoken || touch.seconds < shortest) return openStandard(language)
  const name = stepName(touch, result.touches, l10n.t)
  const { seconds, cued } = touch
  const ranges = touch.sentences.map(({ range }) => toRange(range)).sort((a, b) => a.start.compareTo(b.start))
  return marked(editor, ranges, { name, language, timed: { seconds, cued, pace }, standard: false })
}

/** Opens the standard passage of a language, and closes it again when it is disposed. */
export async function openStandard(language: Language): Promise<ShownPassage> {
  const path = `/${l10n.t('Text to read aloud')}`
  const uri = Uri.from({ scheme, path, query: language })
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true, preserveFocus: true })
  const passage = {
    name: language === 'es' ? l10n.t('our passage in Spanish') : l10n.t('our passage in English'),
    language,
    timed: standardPassages[language].timed,
    standard: true,
  }
  return Object.assign(new Disposable(() => close(uri)), { passage })
}

/** Without a script nothing tells the language but the settings, and then the editor's own. */
function usualLanguage(): Language {
  const set = workspace.getConfiguration('voicemail').inspect<Language>('language')
  const chosen = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue
  return chosen ?? (env.language.startsWith('es') ? 'es' : 'en')
}

/** The list lies over the upper part of the window: the passage is brought to its middle. */
function marked(editor: TextEditor, ranges: readonly Range[], passage: Passage): ShownPassage {
  const mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  })
  editor.setDecorations(mark, ranges)
  const [first] = ranges
  if (first) editor.revealRange(first, TextEditorRevealType.InCenter)
  return Object.assign(new Disposable(() => mark.dispose()), { passage })
}

function close(uri: Uri): void {
  const isPassage = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString()
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => isPassage(input))
  if (tabs.length > 0) void window.tabGroups.close(tabs)
}
