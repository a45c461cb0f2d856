import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type Running, run } from './run.ts'

let running: Running | undefined

/** Starts the extension in a browser without Node: the checker is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'server', 'dist', 'worker.js').toString(true)
  running = run(context, (id, name, options) => new LanguageClient(id, name, async () => new Worker(address), options))
  return running.started
}

export const deactivate = (): Promise<void> | undefined => running?.stop()
