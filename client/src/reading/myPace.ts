import { ConfigurationTarget, commands, Disposable, type Event, EventEmitter, type Memento, workspace } from 'vscode'
import { readPace } from './pace.ts'
import type { Language } from './steps.ts'

/** The person's own pace per language. It lives in the user settings; what was there before, beside the extension. */
export type MyPace = Disposable &
  Readonly<{
    of(language: Language): number | null
    keep(language: Language, pace: number): Promise<void>
    /** Goes back to before the last `keep`; answers whether there was one. */
    undo(): Promise<boolean>
    onDidChange: Event<void>
  }>

const settings: Readonly<Record<Language, string>> = { en: 'myPace.en', es: 'myPace.es' }
const lastKept = 'voicemail.lastKept'
type Kept = Readonly<{ language: Language; before: number | null }>

/** `memory` is kept over restarts. */
export function createMyPace(memory: Memento): MyPace {
  const changes = new EventEmitter<void>()
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('voicemail.myPace')) changes.fire()
  })
  const of = (language: Language) => readPace(workspace.getConfiguration('voicemail').get(settings[language]))
  const write = async (language: Language, pace: number | null) =>
    workspace.getConfiguration('voicemail').update(settings[language], pace ?? undefined, ConfigurationTarget.Global)
  const remember = async (kept: Kept | undefined) => {
    await memory.update(lastKept, kept)
    await commands.executeCommand('setContext', 'voicemail.canUndoReading', kept !== undefined)
  }
  void remember(memory.get(lastKept))
  return {
    of,
    async keep(language, pace) {
      const before = of(language)
      await write(language, pace)
      await remember({ language, before })
    },
    async undo() {
      const kept = memory.get<Kept>(lastKept)
      if (!kept) return false
      await write(kept.language, kept.before)
      await remember(undefined)
      return true
    },
    onDidChange: changes.event,
    dispose: () => Disposable.from(listener, changes).dispose(),
  }
}
