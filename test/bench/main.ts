// `npm run bench`: our server beside a bare echo server, and our check beside reading and splitting, in one run.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { check, createMemo } from '../../server/src/engine/check.ts'
import { clockCost } from './clock.ts'
import { corpus, longScript } from './corpus.ts'
import { startServer, typeIn } from './latency.ts'
import { libraryFigures } from './library.ts'
import { costOf, readingScript } from './processes.ts'
import { figure, median, percentile, table } from './table.ts'

const FILES = 1000
const ROUNDS = 5
const settings = { today: '2026-11-23' }

type Row = readonly [what: string, baseline: number, ours: number]

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'voicemail-bench-'))
  try {
    const rows = [...(await servers()), ...checking(), ...processes(folder)]
    const cells = rows.map(([what, baseline, ours]) => [
      what,
      figure(baseline),
      figure(ours),
      `${figure(ours / baseline)} ×`,
    ])
    const cpu = cpus()
    process.stdout.write(`Node ${process.versions.node}, ${cpu.length} × ${cpu[0]?.model.trim()}\n\n`)
    process.stdout.write(`${table([['', 'baseline', 'ours', 'ratio'], ...cells])}\n\n`)
    process.stdout.write('Compare the ratios only: seconds differ between machines and runs.\n')
    process.stdout.write(`\n${await libraryFigures(resolve('server/dist/server.cjs'), folder)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Both servers in turn, so that a slow moment of the machine meets both. */
async function servers(): Promise<Row[]> {
  const ours = resolve('server/dist/server.cjs')
  const echo = resolve('.cache/echo.cjs')

  const taken = new Map<string, number[]>()
  const note = (what: string, more: readonly number[]) => taken.set(what, [...(taken.get(what) ?? []), ...more])
  const typical = corpus(1)[0]!.text
  const large = longScript(1_000_000)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, file] of [
      ['echo', echo],
      ['ours', ours],
    ] as const) {
      const server = await startServer(file)
      note(`${name} initialize`, [server.initialize])
      note(`${name} typical`, await typeIn(server, typical, 200))
      note(`${name} large`, await typeIn(server, large, 20))
      await server.stop()
    }
  }
  const row = (what: string, key: string, share: number): Row => {
    const of = (name: string) => percentile(taken.get(`${name} ${key}`)!, share)
    return [what, of('echo'), of('ours')]
  }
  return [
    row('echo server: initialize, ms', 'initialize', 0.5),
    row('echo server: didChange → diagnostics, 1.7 KB, p50 ms', 'typical', 0.5),
    row('echo server: didChange → diagnostics, 1.7 KB, p95 ms', 'typical', 0.95),
    row('echo server: didChange → diagnostics, 1 MB, p50 ms', 'large', 0.5),
    row('echo server: didChange → diagnostics, 1 MB, p95 ms', 'large', 0.95),
  ]
}

const words = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu

/** The same texts in this process: split into words, and checked with nothing remembered. */
function checking(): Row[] {
  const texts = corpus(FILES).map(({ text }) => text)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  let kept = 0
  const speed = (work: (text: string) => number) => {
    const began = process.cpuUsage()
    for (const text of texts) kept += work(text)
    const { user, system } = process.cpuUsage(began)
    return megabytes / ((user + system) / 1e6)
  }
  const split = (text: string) => text.match(words)!.length
  const ours = (text: string) => check(text, settings, createMemo()).findings.length
  const speeds = { split: [] as number[], ours: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    const [a, b] = [speed(split), speed(ours)]
    if (round === 0) continue // the first round warms both up
    speeds.split.push(a)
    speeds.ours.push(b)
  }
  if (kept === 0) throw new Error('nothing was found')
  return [
    ['split by one regular expression: MB per CPU second', median(speeds.split), median(speeds.ours)],
    again('1.7 KB', corpus(1)[0]!.text, 2000, split),
    again('1 MB', longScript(1_000_000), 20, split),
    ['split by one regular expression: the clock, 100 words, CPU ms', ...clockCost(split)],
  ]
}

/** One text again after a character was typed in its middle: split anew, and checked with what was remembered. */
function again(size: string, text: string, times: number, split: (text: string) => number): Row {
  const memo = createMemo()
  const middle = text.indexOf(' the ', text.length / 2)
  const taken = { split: [] as number[], ours: [] as number[] }
  const time = (list: number[], work: () => number) => {
    const began = performance.now()
    if (work() < 0) throw new Error('less than nothing was found')
    list.push(performance.now() - began)
  }
  for (let i = 0; i < times * 2; i++) {
    const typed = `${text.slice(0, middle)}${'x'.repeat(i % 7)}${text.slice(middle)}`
    time(taken.split, () => split(typed))
    time(taken.ours, () => check(typed, settings, memo).findings.length)
  }
  const warm = (list: readonly number[]) => median(list.slice(times))
  return [`split by one regular expression: ${size} again, p50 ms`, warm(taken.split), warm(taken.ours)]
}

/** Whole processes over the same files on disk. */
function processes(folder: string): Row[] {
  const scripts = join(folder, 'scripts')
  mkdirSync(scripts)
  for (const { name, text } of corpus(FILES)) writeFileSync(join(scripts, name), text)
  const reading = join(folder, 'reading.cjs')
  writeFileSync(reading, readingScript)
  const cli = resolve('server/dist/cli.cjs')
  if (!existsSync(cli)) return []
  const costs = Array.from({ length: ROUNDS }, () => ({
    read: costOf(folder, reading, [scripts]),
    split: costOf(folder, reading, [scripts, 'split']),
    ours: costOf(folder, cli, ['check', '--format', 'json', scripts]),
  }))
  const of = (name: 'read' | 'split' | 'ours', what: 'wall' | 'cpu' | 'peak') =>
    median(costs.map((cost) => cost[name][what]))
  return [
    ['reading 1,000 files: CPU s', of('read', 'cpu'), of('ours', 'cpu')],
    ['reading 1,000 files: wall s', of('read', 'wall'), of('ours', 'wall')],
    ['reading and splitting 1,000 files: CPU s', of('split', 'cpu'), of('ours', 'cpu')],
    ['reading and splitting 1,000 files: wall s', of('split', 'wall'), of('ours', 'wall')],
    ['reading 1,000 files: peak MiB', of('read', 'peak'), of('ours', 'peak')],
  ]
}

void main()
