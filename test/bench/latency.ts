import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

const uri = 'file:///bench/script.vm.md'

/** A server started over stdio, and how long it took to answer `initialize`, in milliseconds. */
export type Running = Awaited<ReturnType<typeof startServer>>

export async function startServer(file: string) {
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  )
  let arrived: (version: number) => void = () => {}
  connection.onNotification('textDocument/publishDiagnostics', (params: { version: number }) => arrived(params.version))
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: {} } },
    initializationOptions: { calm: false, today: '2026-11-23' },
  })
  const initialize = performance.now() - began
  void connection.sendNotification('initialized', {})
  let version = 0

  const diagnostics = (of: number) =>
    new Promise<void>((resolve) => {
      arrived = (each) => {
        if (each === of) resolve()
      }
    })

  return {
    initialize,
    async open(text: string) {
      version = 1
      const shown = diagnostics(version)
      const document = { uri, languageId: 'voicemail-script', version, text }
      void connection.sendNotification('textDocument/didOpen', { textDocument: document })
      await shown
    },
    /** Types a character at a position, or takes it out again; resolves with the milliseconds until diagnostics came. */
    async type(line: number, character: number, put: boolean): Promise<number> {
      const shown = diagnostics(++version)
      const start = { line, character }
      const end = { line, character: put ? character : character + 1 }
      const change = { range: { start, end }, text: put ? 'x' : '' }
      const began = performance.now()
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      })
      await shown
      return performance.now() - began
    },
    async stop() {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
      await connection.sendRequest('shutdown')
      const ended = once(child, 'exit')
      void connection.sendNotification('exit')
      await ended
      connection.dispose()
    },
  }
}

/** Typing in the middle of a text, after a warm-up: milliseconds of each change until its diagnostics came. */
export async function typeIn(server: Running, text: string, times: number): Promise<number[]> {
  await server.open(text)
  const lines = text.split('\n')
  const spoken = lines.flatMap((line, i) => (/^\p{L}/u.test(line) && line.length > 40 ? [i] : []))
  const line = spoken[Math.floor(spoken.length / 2)]!
  const taken: number[] = []
  for (let i = 0; i < times * 2; i++) {
    const milliseconds = await server.type(line, 20, i % 2 === 0)
    if (i >= times) taken.push(milliseconds)
  }
  return taken
}
