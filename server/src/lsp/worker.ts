import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientFiles } from '../workspace/clientFiles.ts'
import { machineClock } from './runtime.ts'
import { serve } from './serve.ts'

// The worker's own scope; its type belongs to the DOM, which this room does not have.
const scope = globalThis as never

serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  ...machineClock,
  files: clientFiles,
})
