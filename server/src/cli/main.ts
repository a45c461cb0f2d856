import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './program.ts'

// The rim: the only file of this room that touches the process. The exit code is set and never forced, so that all output
// gets out; a reader that leaves early (`| head`) ends the output and nothing else.

const CHUNK = 1 << 16
const pages = new Map<string, string | null>()
const output = { text: '', closed: false, failed: false }

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (!output.closed && error.code !== 'EPIPE') {
    output.failed = true
    process.exitCode = 2
    process.stderr.write(`voicemail: the output cannot be written (${error.code ?? error.message}).\n`)
  }
  output.closed = true
})
process.stderr.on('error', () => {})

run(process.argv.slice(2), {
  cwd: process.cwd(),
  width: process.stdout.isTTY ? process.stdout.columns || 80 : null,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  out,
  err,
  version: () => JSON.parse(readFileSync(own('package.json'), 'utf8')).version,
  today,
  stdin,
  pageOf,
}).then(
  (code) => {
    flush()
    process.exitCode = output.failed ? 2 : code
  },
  (error: unknown) => {
    err(`voicemail: a mistake in the program itself. ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  },
)

/** Small pieces are gathered: a call to the system for each file would cost more than the file. */
function out(text: string): void {
  output.text += text
  if (output.text.length >= CHUNK) flush()
}

function flush(): void {
  if (output.text !== '' && !output.closed) process.stdout.write(output.text)
  output.text = ''
}

function err(text: string): void {
  flush()
  process.stderr.write(text)
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** The writer's calendar day, not Greenwich's. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function pageOf(rule: string): string | null {
  let page = pages.get(rule)
  if (page === undefined) {
    const path = own(`docs/findings/${rule}.md`)
    page = existsSync(path) ? pathToFileURL(path).href : null
    pages.set(rule, page)
  }
  return page
}

/** A file of this package; the bundle lies in `dist`. */
function own(path: string): string {
  return join(__dirname, '..', path)
}
