import { type ExtensionContext, Uri } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient/browser'
import { type Running, run } from './run.ts'

let running: Running | undefined

/** Starts the extension in a browser without Node: the checker is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'server', 'dist', 'worker.js').toString(true)
  running = run(context, (id, name, options) => workerClient(address, id, name, options))
  return running.started
}

export const deactivate = (): Promise<void> | undefined => running?.stop()

/**
 * A client that opens a new worker at each start and ends it at each stop. Reader and writer are made here: the host
 * wraps `Worker`, so that the client would not know one that it is handed.
 */
function workerClient(address: string, id: string, name: string, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined
  const open = async () => {
    worker = new Worker(address)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  const client = new LanguageClient(id, name, open, options)
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped || newState === State.StartFailed) worker?.terminate()
  })
  return client
}
