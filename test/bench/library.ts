import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { check } from '../../server/src/engine/check.ts'
import { createLibrary } from '../../server/src/workspace/library.ts'
import { randomFrom } from './corpus.ts'
import { figure, percentile } from './table.ts'

const FILES = 10_000

/** The library of a real server over ten thousand files: how long, how much memory, and how it feels to type meanwhile. */
export async function libraryFigures(server: string, folder: string): Promise<string> {
  const root = join(folder, 'library')
  const texts = writeLibrary(root)
  const child: ChildProcess = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  )
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    initializationOptions: { calm: false, today: '2026-11-23' },
  })
  connection.onRequest('client/registerCapability', () => null)
  void connection.sendNotification('initialized', {})
  const uri = pathToFileURL(join(root, '0', 's00000.vm.md')).href
  const document = { uri, languageId: 'voicemail-script', version: 1, text: texts[0]! }
  void connection.sendNotification('textDocument/didOpen', { textDocument: document })
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  let isBuilt = false
  const began = performance.now()
  const built = connection.sendRequest<{ files: number; steps: number }>('voicemail/library', {}).then((size) => {
    isBuilt = true
    return { ...size, seconds: (performance.now() - began) / 1000, cpu: cpuOf(child.pid!) }
  })
  const meanwhile = await typing(() => isBuilt, 2)
  const { files, steps, seconds, cpu } = await built
  const afterwards = await typing(() => false, 300)
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  await connection.sendRequest('shutdown')
  const ended = once(child, 'exit')
  void connection.sendNotification('exit')
  await ended
  connection.dispose()
  const one = updates(texts)
  return [
    `Library of ${files} files, ${steps} steps: built in ${figure(seconds)} s (${figure(cpu)} s of CPU), server ${figure(peak)} MiB at its peak.`,
    `An edit until its diagnostics, while it is built: p50 ${figure(percentile(meanwhile, 0.5))} ms, p99 ${figure(percentile(meanwhile, 0.99))} ms;`,
    `afterwards: p50 ${figure(percentile(afterwards, 0.5))} ms, p99 ${figure(percentile(afterwards, 0.99))} ms.`,
    `One file updated and looked up: p50 ${figure(percentile(one, 0.5))} ms, p99 ${figure(percentile(one, 0.99))} ms.`,
  ].join('\n')

  async function typing(ends: () => boolean, least: number): Promise<number[]> {
    const taken: number[] = []
    while (taken.length < least || (least < 10 && !ends())) {
      const start = { line: 12, character: 3 }
      const put = document.version % 2 === 1
      const change = { range: { start, end: put ? start : { line: 12, character: 4 } }, text: put ? 'x' : '' }
      const before = performance.now()
      document.version++
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [change],
      })
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      taken.push(performance.now() - before)
      await new Promise((go) => setTimeout(go, 10))
    }
    return taken
  }
}

/** Seconds of CPU that a process has had, with those of its garbage collector's threads. */
function cpuOf(pid: number): number {
  const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(after[11]) + Number(after[12])) / 100
}

/** One file after the other changed in a library of all: milliseconds of the update and of looking its steps up. */
function updates(texts: readonly string[]): number[] {
  const library = createLibrary()
  const at = (i: number) => `file:///library/${i}.vm.md`
  for (const [i, text] of texts.entries()) library.put(at(i), text)
  const taken: number[] = []
  for (let i = 0; i < 500; i++) {
    const began = performance.now()
    library.put(at(i), texts[(i * 7 + 1) % texts.length]!)
    const others = library.of(at(i))
    for (const step of library.kept(at(i))!.entry!.steps) if (others.copies(step).length === 0) others.paraphrases(step)
    taken.push(performance.now() - began)
  }
  if (check(texts[0]!, { library: library.of(at(0)) }).touches.length === 0) throw new Error('nothing was read')
  return taken
}

/** Scripts of three or four steps in words of uneven frequency; one step in twenty nearly repeats one of another file. */
function writeLibrary(root: string): readonly string[] {
  const random = randomFrom(5)
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi xo za bre cli dro fle gra'.split(' ')
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const words = Array.from({ length: 8000 }, () => pick(syllables) + pick(syllables) + pick(syllables))
  const word = () => words[Math.floor(words.length ** random())]!
  const sentence = () => `${Array.from({ length: 14 }, word).join(' ')}.`
  const said: string[] = []
  const step = (n: number) => {
    const old = said.length > 100 && random() < 0.05 ? pick(said) : null
    const text = old?.replace(/^\S+/, word) ?? `${sentence()} ${sentence()} ${sentence()}`
    said.push(text)
    const body = `Hi {{first_name}}, this is Dana Reyes with Northwind. ${text} I will try you Thursday at ten.`
    return `## Step ${n}\n- day: ${n * 3}\n- channel: voicemail\n- goal: Earn ten minutes\n\n${body}\n`
  }
  const texts = Array.from({ length: FILES }, (_, i) => {
    const steps = Array.from({ length: 3 + (i % 2) }, (_, n) => step(n + 1))
    return `---\nlang: en\nkind: ready\n---\n\n# Script ${i}\n\n${steps.join('\n')}`
  })
  for (const [i, text] of texts.entries()) {
    const folder = join(root, String(Math.floor(i / 200)))
    if (i % 200 === 0) mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `s${String(i).padStart(5, '0')}.vm.md`), text)
  }
  return texts
}
