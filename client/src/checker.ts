import {
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  workspace,
} from 'vscode'
import {
  type BaseLanguageClient,
  CloseAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient'
import type {
  InitializationOptions,
  ReplaceCommand,
  ShowTouchCommand,
  VoicemailSettings,
} from '../../server/src/protocol.ts'
import { isEnabled, isEnabledAnywhere, isOriginal } from './enabled.ts'
import { answerFileRequests } from './files.ts'
import { askForFoldedWords } from './foldedDetails.ts'
import { configPattern, languageId } from './language.ts'

/** How a client is made differs between Node and a browser; everything else does not. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

/** `off`: by the setting. `stopped`: it failed, and has given up starting itself again. */
export type CheckerState = 'off' | 'starting' | 'running' | 'stopped'

/** The language server as the rest of the client sees it. */
export type Checker = Disposable &
  Readonly<{
    state(): CheckerState
    onDidChangeState: Event<CheckerState>
    /** Sends one of our own requests; null while the checker is not running or when it fails. */
    ask<Params, Result>(method: string, params: Params): Promise<Result | null>
    start(): Promise<void>
    restart(): Promise<void>
    stop(): Promise<void>
  }>

/** Makes the checker; it starts, and follows the setting `voicemail.enable`, once `start` is called. */
export function createChecker(context: ExtensionContext, log: LogOutputChannel, makeClient: MakeClient): Checker {
  const changes = new EventEmitter<CheckerState>()
  let state: CheckerState = 'starting'
  let client: BaseLanguageClient | undefined
  const become = (next: CheckerState) => {
    if (next === state) return
    state = next
    changes.fire(next)
  }
  const stop = async () => {
    const leaving = client
    client = undefined
    if (leaving) await leaving.dispose().catch((error) => log.warn(`The checker did not end well: ${error}`))
  }
  const start = async () => {
    if (client) return
    if (!isEnabledAnywhere()) return become('off')
    become('starting')
    const starting = makeClient(
      'voicemail',
      'Voicemail Script',
      options(context, log, () => starting),
    )
    client = starting
    keepQuiet(starting)
    askForFoldedWords(starting)
    answerFileRequests(starting)
    starting.onDidChangeState(({ newState }) => {
      if (newState === State.Running) log.info('The checker is running.')
      if (client === starting) become(stateOf(newState))
    })
    await starting.start().catch((error) => {
      log.error(`The checker did not start: ${error}`)
      if (client === starting) become('stopped')
    })
  }
  // One after the other: a quick on, off, on must not leave two checkers, or none.
  let turn = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work)
    return turn
  }
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('voicemail.enable') || event.affectsConfiguration('voicemail.scope'))
      // Also from folder to folder: which scripts the checker hears of, and is asked about, is settled when it starts.
      void inTurn(async () => {
        await stop()
        await start()
      })
  })
  return {
    state: () => state,
    onDidChangeState: changes.event,
    async ask<Params, Result>(method: string, params: Params) {
      if (!client?.isRunning()) return null
      return client.sendRequest<Result>(method, params).catch((error) => {
        log.debug(`${method}: ${error}`)
        return null
      })
    },
    start: () => inTurn(start),
    restart: () =>
      inTurn(async () => {
        log.info('Restarting the checker.')
        await stop()
        await start()
      }),
    stop: () => inTurn(stop),
    dispose() {
      settings.dispose()
      changes.dispose()
      void inTurn(stop)
    },
  }
}

const stateOf = (state: State): CheckerState =>
  state === State.Running ? 'running' : state === State.Starting ? 'starting' : 'stopped'

function options(
  context: ExtensionContext,
  log: LogOutputChannel,
  client: () => BaseLanguageClient,
): LanguageClientOptions {
  const pages = Uri.joinPath(context.extensionUri, 'server', 'docs', 'findings')
  const commands = ['voicemail.showTouch' satisfies ShowTouchCommand, 'voicemail.replaceInAll' satisfies ReplaceCommand]
  const scope = workspace.getConfiguration('voicemail').get<VoicemailSettings['scope']>('scope', 'openFiles')
  const initializationOptions: InitializationOptions = {
    docs: `${pages}/`,
    commands,
    jsonSchema: true,
    settings: { scope },
  }
  return {
    documentSelector: [{ language: languageId }, { pattern: configPattern }],
    // Without these the diagnostics are pulled when a file is opened and then no more while typing.
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: quietly(client),
    middleware: onlyEnabled,
  }
}

/** Of a copy, or a script in a folder that is switched off, the checker never hears, and so has no answers about it. */
const onlyEnabled: NonNullable<LanguageClientOptions['middleware']> = {
  didOpen: async (document, next) => {
    if (isEnabled(document.uri) && isOriginal(document.uri)) await next(document)
  },
  async provideWorkspaceDiagnostics(known, token, report, next) {
    const whole = await next(known, token, (some) => report(some && { items: some.items.filter(inEnabled) }))
    return whole && { items: whole.items.filter(inEnabled) }
  },
}
const inEnabled = ({ uri }: Readonly<{ uri: Uri }>): boolean => isEnabled(uri)

/** Nothing pops up: the log and the language status say what happened. */
function keepQuiet(client: BaseLanguageClient): void {
  const log = client.error.bind(client)
  client.error = (message, data) => log(message, data, false)
}

const STARTED_AGAIN = 'The checker ended and is started again.'
const GIVEN_UP = 'The checker ended too often in a short time and is not started again. The command Restart tries anew.'

/** The client's own policy (four restarts in three minutes). */
function quietly(client: () => BaseLanguageClient): ErrorHandler {
  let usual: ErrorHandler | undefined
  const policy = () => {
    usual ??= client().createDefaultErrorHandler()
    return usual
  }
  return {
    error: async (error, message, count) => ({ ...(await policy().error(error, message, count)), handled: true }),
    async closed() {
      const { action } = await policy().closed()
      return { action, handled: true, message: action === CloseAction.Restart ? STARTED_AGAIN : GIVEN_UP }
    },
  }
}
