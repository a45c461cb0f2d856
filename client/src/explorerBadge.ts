import { Disposable, EventEmitter, env, type FileDecoration, l10n, type Uri, window, workspace } from 'vscode'
import type { HearMethod, HearParams, HearResult } from '../../server/src/protocol.ts'
import { badgeText } from './badgeText.ts'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'

const setting = 'voicemail.explorerBadge'

/** Behind the name of each script in the explorer how many seconds it takes; only while the setting asks for it. */
export function offerBadges(checker: Checker): Disposable {
  let shown: Disposable | undefined
  const follow = () => {
    const wanted = workspace.getConfiguration().get(setting) === true
    if (wanted === (shown !== undefined)) return
    shown?.dispose()
    shown = wanted ? showBadges(checker) : undefined
  }
  const listener = workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(setting) && follow())
  follow()
  return {
    dispose() {
      listener.dispose()
      shown?.dispose()
    },
  }
}

function showBadges(checker: Checker): Disposable {
  const changes = new EventEmitter<Uri | undefined>()
  // One after the other: a folder that is opened shows many names at once.
  let turn: Promise<unknown> = Promise.resolve()
  const files = workspace.createFileSystemWatcher('**/*.vm.md', true, false, true)
  return Disposable.from(
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changes.event,
      provideFileDecoration(uri, token) {
        if (!uri.path.endsWith('.vm.md')) return undefined
        const badge = turn.then(() => (token.isCancellationRequested ? undefined : badgeOf(checker, uri)))
        turn = badge
        return badge
      },
    }),
    files,
    files.onDidChange((uri) => changes.fire(uri)),
    checker.onDidChangeState(() => changes.fire(undefined)),
    changes,
  )
}

/** The checker answers for open documents: the editor opens it behind the scenes, and closes it again by itself. */
async function badgeOf(checker: Checker, uri: Uri): Promise<FileDecoration | undefined> {
  if (checker.state() !== 'running') return undefined
  try {
    const document = await workspace.openTextDocument(uri)
    if (document.languageId !== languageId) return undefined
    await Promise.resolve()
    const params: HearParams = { textDocument: { uri: document.uri.toString() } }
    const heard = await checker.ask<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, params)
    return (heard && badgeText(heard, l10n.t, env.language)) ?? undefined
  } catch {
    return undefined // gone meanwhile, or no text
  }
}
