import { l10n, window } from 'vscode'
import type { Checker } from './checker.ts'

/** Asks the checker for something that a person waits for: also while it starts, and says so where there is no answer. */
export async function askRunning<Params, Result>(
  checker: Checker,
  method: string,
  params: Params,
): Promise<Result | null> {
  await whenStarted(checker)
  const answer = await checker.ask<Params, Result>(method, params)
  if (answer === null)
    await window.showInformationMessage(
      l10n.t('Voicemail Script is not running, so this cannot be done. The command Restart starts it.'),
    )
  return answer
}

/** Resolves when it runs or has given up. */
function whenStarted(checker: Checker): Promise<void> {
  if (checker.state() !== 'starting') return Promise.resolve()
  return new Promise((resolve) => {
    const listener = checker.onDidChangeState((state) => {
      if (state === 'starting') return
      listener.dispose()
      resolve()
    })
  })
}
