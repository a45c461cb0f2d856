import { createConnection } from 'vscode-languageserver/node'
import { machineRuntime } from './runtime.ts'
import { serve } from './serve.ts'

const ways = ['--stdio', '--node-ipc', '--socket', '--pipe']

if (process.argv.some((arg) => ways.includes(arg.replace(/=.*/, '')))) {
  serve(createConnection(), machineRuntime)
} else {
  process.stderr.write(
    'voicemail-language-server: start it with --stdio (or --node-ipc, --socket=PORT, --pipe=NAME).\n',
  )
  process.exitCode = 2
}
