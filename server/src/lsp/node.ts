import { createConnection } from 'vscode-languageserver/node'
import { clientFiles } from '../workspace/clientFiles.ts'
import { byScheme } from '../workspace/files.ts'
import { nodeFiles } from '../workspace/nodeFiles.ts'
import { machineClock } from './runtime.ts'
import { serve } from './serve.ts'

const ways = ['--stdio', '--node-ipc', '--socket', '--pipe']

if (process.argv.some((arg) => ways.includes(arg.replace(/=.*/, '')))) {
  serve(createConnection(), { ...machineClock, files: (ask) => byScheme('file:', nodeFiles(), clientFiles(ask)) })
} else {
  process.stderr.write(
    'voicemail-language-server: start it with --stdio (or --node-ipc, --socket=PORT, --pipe=NAME).\n',
  )
  process.exitCode = 2
}
