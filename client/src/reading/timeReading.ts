import { env, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode'
import type { Checker } from '../checker.ts'
import { secondsWords } from '../secondsWords.ts'
import { type Clock, createReading } from './flow.ts'
import type { MyPace } from './myPace.ts'
import { openStandard, type ShownPassage, showPassage } from './passageOnScreen.ts'
import { type Deed, type ReadingStep, readingWords } from './steps.ts'

type Item = QuickPickItem & Readonly<{ does: Deed }>

/** Times a person who reads aloud: one list, whose first choice is always the next thing to do. */
export async function timeReading(
  checker: Checker,
  mine: MyPace,
  clock: Clock = () => performance.now(),
): Promise<void> {
  const say = secondsWords(env.language)
  let shown: ShownPassage = await showPassage(checker)
  const list = window.createQuickPick<Item>()
  let at: ReadingStep['at'] = 'ready'
  list.ignoreFocusOut = true // a click into the text must not lose the reading
  const choose = createReading(shown.passage, {
    clock,
    show(step) {
      at = step.at
      const { title, placeholder, choices } = readingWords(step, l10n.t, say)
      list.title = title
      list.placeholder = placeholder
      list.items = choices.map((choice) => ({ ...choice, alwaysShow: true }))
    },
    async open(language) {
      shown.dispose()
      shown = await openStandard(language)
      return shown.passage
    },
    keep: mine.keep,
    undo: mine.undo,
    close: () => list.hide(),
  })
  const discard = { iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Discard') }
  list.buttons = [discard]
  list.onDidTriggerButton(() => list.hide())
  list.onDidAccept(() => {
    const item = list.activeItems[0] ?? list.items[0]
    if (item) void choose(item.does)
  })
  list.onDidChangeValue((typed) => {
    if (typed === '') return
    list.value = '' // there is nothing to look for
    const first = list.items[0]
    if (typed === ' ' && first && (at === 'ready' || at === 'reading')) void choose(first.does)
  })
  list.onDidHide(() => {
    shown.dispose()
    list.dispose()
  })
  list.show()
}
