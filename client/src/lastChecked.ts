import { Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode'
import { languageId } from './language.ts'

/** When each open script was last checked, by what the setting `voicemail.run` says. */
export type LastChecked = Disposable &
  Readonly<{
    /** The checker has answered for this text of the document: while typing that is a check, otherwise the first is. */
    answered(document: TextDocument): void
    /** Somebody asked for it. */
    asked(document: TextDocument): void
    at(document: TextDocument): Date | null
    onDidChange: Event<void>
  }>

export function createLastChecked(): LastChecked {
  const known = new Map<string, Readonly<{ at: Date; version: number }>>()
  const changes = new EventEmitter<void>()
  const note = ({ uri, version }: TextDocument) => {
    known.set(uri.toString(), { at: new Date(), version })
    changes.fire()
  }
  const run = () => workspace.getConfiguration('voicemail').get('run')
  const listeners = Disposable.from(
    workspace.onDidSaveTextDocument((document) => {
      if (document.languageId === languageId && run() === 'onSave') note(document)
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void known.delete(uri.toString())),
    changes,
  )
  return {
    answered(document) {
      const before = known.get(document.uri.toString())
      if (!before || (run() === 'onType' && before.version !== document.version)) note(document)
    },
    asked: note,
    at: (document) => known.get(document.uri.toString())?.at ?? null,
    onDidChange: changes.event,
    dispose: () => listeners.dispose(),
  }
}
