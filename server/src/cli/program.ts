import { resolve } from 'node:path'
import { plural, type Text } from '../engine/language/text.ts'
import { readArguments } from './args.ts'
import { clean } from './clean.ts'
import { type Check, type Examined, examine, type Source } from './examine.ts'
import { help } from './help.ts'
import type { Options } from './options.ts'
import { addressOf, findSources, sourceOf } from './paths.ts'
import type { Printer } from './printer.ts'
import { whyUnread } from './trouble.ts'
import type { Paper } from './wrap.ts'

/** All that the program takes from, and gives to, the machine it runs on. */
export type World = Readonly<{
  cwd: string
  /** The terminal's width, or null where the output is no terminal. */
  width: number | null
  /** Whether colours are wanted where the command line does not say. */
  color: boolean
  out(text: string): void
  err(text: string): void
  version(): string
  /** The date by the clock, as ISO. */
  today(): string
  stdin(): Promise<Uint8Array>
  /** The address of a finding's page, or null where there is none. */
  pageOf(rule: string): string | null
}>

/** Does what a command line asks; the answer is the exit code. */
export async function run(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  const asked = readArguments(argv)
  if (asked.kind === 'version') world.out(`voicemail ${world.version()}\n`)
  if (asked.kind === 'help') (asked.asked ? world.out : world.err)(help(asked.command, asked.language))
  if (asked.kind === 'mistake') world.err(`voicemail: ${clean(asked.says[asked.language])}\n`)
  if (asked.kind === 'run') return examineAll(asked.options, world)
  if (asked.kind === 'rules') return (await import('./rules.ts')).tellRules(asked.options, world)
  if (asked.kind === 'init') return (await import('./init.ts')).makeConfig(asked, world)
  return asked.kind === 'mistake' || (asked.kind === 'help' && !asked.asked) ? 2 : 0
}

/** Files are read one after the other and not ahead: for small local files that takes the least work, and little memory. */
async function examineAll(asked: Options, world: World): Promise<0 | 1 | 2> {
  const options = { ...asked, today: asked.today ?? world.today() }
  const complain = (says: Text) => world.err(`voicemail: ${clean(says[options.language ?? 'en'])}\n`)
  const { sources, empty, roots } =
    options.stdinPath === null
      ? await findSources(options.paths, world.cwd, options.allowEmpty)
      : { sources: [await fromStdin(options.stdinPath, world)], empty: [], roots: [addressOf(world.cwd)] }
  const { count, emptyTally, exitCode } = await import('./tally.ts')
  const printer = await printerFor(options, world)
  const check = await engine()
  const configs = (await import('./configs.ts')).openConfigs(roots)

  // What stands in other files too is known only after all of them have been read.
  const several = options.command === 'check' && sources.length > 1
  const library = several ? (await import('./libraryOf.ts')).libraryOf(sources) : null

  const tally = emptyTally()
  const fixing = options.fix ? (await import('./mend.ts')).mend : null
  let fixed = 0
  world.out(printer.begin)
  for (const source of sources) {
    const configured = await configs.of(source.uri)
    const reportOf = (one: Source) => examine(one, options, configured, library?.of(source.uri) ?? null, check)
    const work = (path: string) => {
      const mended = fixing?.(source, reportOf)
      fixed += mended?.count ?? 0
      return { path, report: reportOf(mended?.source ?? source) }
    }
    const { examined, text } = answer(source, work, printer)
    count(tally, examined)
    world.out(text)
    if ('error' in examined) complain(unread(examined.path, examined.error))
  }
  world.out(printer.end(tally))
  if (fixed > 0) complain(fixesMade(fixed))
  for (const says of empty) complain(says)
  const { lines, grave } = configs.mistakes()
  for (const says of lines) complain(says)
  return exitCode(tally, options, empty.length > 0 || grave)
}

/** Whatever goes wrong with one file is its answer, so that it never hides the others. */
function answer({ path }: Source, work: (path: string) => Examined, printer: Printer) {
  try {
    const examined = work(path)
    return { examined, text: printer.file(examined) }
  } catch (error) {
    const examined: Examined = { path, error: whyUnread(error) }
    return { examined, text: printer.file(examined) }
  }
}

const fixesMade = (count: number): Text => ({
  en: `${plural(count, 'safe fix was', 'safe fixes were')} made in the files.`,
  es: `${count === 1 ? 'se hizo 1 corrección segura' : `se hicieron ${count} correcciones seguras`} en los archivos.`,
})

const unread = (path: string, why: Text): Text => ({
  en: `${path} cannot be checked: ${why.en}.`,
  es: `no se puede revisar ${path}: ${why.es}.`,
})

async function fromStdin(name: string, world: World): Promise<Source> {
  const bytes = await world.stdin()
  return sourceOf(world.cwd, resolve(world.cwd, name), () => bytes)
}

async function printerFor(options: Options, world: World): Promise<Printer> {
  if (options.format === 'json') return (await import('./json.ts')).jsonPrinter(options, world.pageOf, world.cwd)
  if (options.format === 'sarif') return (await import('./sarif.ts')).sarifPrinter(options, world.version(), world.cwd)
  if (options.format === 'github') return (await import('./github.ts')).githubPrinter(options)
  const paper: Paper = { width: paperWidth(world.width), color: options.color ?? world.color }
  if (options.command === 'check') return (await import('./pretty.ts')).prettyPrinter(options, paper)
  const { filePrinter } = await import('./filePrinter.ts')
  const lines = {
    time: async () => (await import('./table.ts')).tableLines,
    hear: async () => (await import('./hear.ts')).hearLines,
    explain: async () => (await import('./explain.ts')).explainLines,
  }
  return filePrinter(options, paper, await lines[options.command]())
}

/** Loaded only when there is something to check: asking for help or the version stays quick. */
async function engine(): Promise<Check> {
  const { check, createMemo } = await import('../engine/check.ts')
  const memo = createMemo(MEMO)
  return (text, settings) => check(text, settings, memo)
}

/** In characters of steps. Scripts share copied steps with their neighbours; keeping more costs memory and saves nothing. */
const MEMO = 50_000
const NARROWEST = 24
const WIDEST = 100

/** A terminal's width within reason. Elsewhere nothing is wrapped, so that a log or `grep` sees one suggestion a line. */
const paperWidth = (width: number | null): number =>
  width === null ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, Math.min(width, WIDEST))
