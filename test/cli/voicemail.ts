import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'

// Every test here starts processes, and a busy machine takes its time to.
vi.setConfig({ testTimeout: 120_000 })

/** The command as npm links it: a launcher, and behind it the bundle that `node esbuild.mjs` makes. */
export const binary = fileURLToPath(new URL('../../node_modules/.bin/voicemail', import.meta.url))

export type Ran = Readonly<{ code: number | null; out: string; err: string }>
export type How = Readonly<{
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
  uid?: number
}>

/** Runs the real command in a process of its own; `--today` is fixed where the arguments do not say. */
export function voicemail(args: readonly string[], how: How = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(binary, args, {
    cwd: how.cwd ?? tmpdir(),
    input: how.input ?? '',
    env: { PATH: process.env.PATH ?? '', ...how.env },
    maxBuffer: 1 << 30,
    ...(how.uid === undefined ? {} : { uid: how.uid }),
  })
  if (error) throw error
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

export type JsonFile = Readonly<{
  path: string
  language: string
  languageFrom: string
  touches: readonly Record<string, number | string>[]
  findings: readonly JsonFinding[]
  error?: string
}>
export type JsonFinding = Readonly<{
  rule: string
  severity: string
  message: string
  touch: number
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
  url: string | null
  under: string | null
  related: readonly Record<string, unknown>[]
  fixes: readonly { title: string; kind: string; safe: boolean; preferred: boolean; edits: readonly JsonEdit[] }[]
}>
export type JsonEdit = Readonly<{ start: number; end: number; text: string }>
export type Json = Readonly<{ version: number; files: readonly JsonFile[]; summary: Record<string, number> }>

/** The JSON report of a check; throws where the output is none. */
export function report(args: readonly string[], how: How = {}): Json & { code: number | null; err: string } {
  const { code, out, err } = voicemail(['check', '--format', 'json', '--today', '2026-11-23', ...args], how)
  return { ...(JSON.parse(out) as Json), code, err }
}

/** A folder of the test's own, gone after it. Names may hold `/`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'voicemail-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A script around a message. The listener is a customer, so that one step is all that is planned. */
const scriptOf = (message: string): string => `---
lang: en
kind: ready
relationship: customer
caller: { name: Dana Reyes, company: Northwind, phone: 512-555-0142 }
recipient: { role: decision-maker, segment: b2b }
---

# Dock delays

## First call
- day: 1
- channel: voicemail
- goal: Earn the right to send the dock report

${message}
`

/** Scripts with nothing to say about them. No two here share their message: that would be a suggestion of its own. */
export const good = scriptOf(`Your Leeds dock turned away nine trucks after lunch. Dana Reyes at Northwind.
I have e-mailed the three slots that were empty that day, and I'll try you Thursday at ten.`)
export const goodToo = scriptOf(`Three of your Hull drivers queued five hours on Monday. Dana Reyes at Northwind.
The list of free bays is in your inbox, and I'll ring on Wednesday at nine.`)

/** One finding of each severity, all of them about the format, so that no judgement of wording is involved. */
export const withError =
  scriptOf(`Two of your Bristol stores opened without fresh bread on Sunday. Dana Reyes at Northwind.
I wrote down which lorries came late, and I'll call again on Friday at eleven.`).replace('kind: ready', 'kind: [ready')
export const withWarning = scriptOf(`Your Dover warehouse pays for six empty containers a week. Dana Reyes at Northwind.
The page I sent shows where they stand, and I'll phone you on Tuesday at four.`).replace(
  'kind: ready',
  'kind: ready\ncolour: red',
)
export const withInfo =
  scriptOf(`Your Cardiff yard lost eleven hours at its weighbridge in May. [puase] Dana Reyes at Northwind.
A count by the hour is in the post to you, and I'll be back on the line Monday at two.`)
export const withHint = scriptOf(`Your York depot loads four half-empty vans each evening. Dana Reyes at Northwind.
How two of them would do is in my note of today, and I'll follow it up by phone tomorrow at noon.

| slot | truck |
| --- | --- |
| 9:00 | none |`)

/** A Spanish script with one warning. */
export const spanish = `---
lang: es
kind: ready
color: rojo
relación: cliente
---

## Primera llamada
- día: 1
- canal: buzón
- objetivo: Ganar el derecho a enviar el informe

El muelle de Getafe rechazó nueve camiones el viernes. Soy Ana Ruiz, de Norteña.
Le he enviado por correo los tres huecos que quedaron libres y le llamo el jueves a las diez.
`
export const spanishToo = spanish.slice(0, spanish.indexOf('El muelle')).concat(
  `Su nave de Sevilla paga seis contenedores vacíos cada semana. Soy Ana Ruiz, de Norteña.
En su bandeja está la página que dice cuáles son, y el lunes a las cuatro vuelvo a marcar.
`,
)
