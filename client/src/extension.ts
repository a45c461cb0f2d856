import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Running, run } from './run.ts'

let running: Running | undefined

/** Starts the extension where there is Node: the checker is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.cjs').fsPath
  const server = { module, transport: TransportKind.ipc }
  running = run(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { run: server, debug: { ...server, options: { execArgv: ['--inspect=6119'] } } },
        options,
      ),
  )
  return running.started
}

export const deactivate = (): Promise<void> | undefined => running?.stop()
