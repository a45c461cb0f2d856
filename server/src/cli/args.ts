import { parseArgs } from 'node:util'
import { type Language, languages, type Text } from '../engine/language/text.ts'
import { readPace } from '../workspace/pace.ts'
import { mistakes } from './mistakes.ts'
import {
  type Asked,
  type Command,
  checkFormats,
  commands,
  failLevels,
  formats,
  type Options,
  type ScriptCommand,
} from './options.ts'

const everywhere = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  language: { type: 'string' },
} as const
const scripts = {
  ...everywhere,
  format: { type: 'string' },
  'script-language': { type: 'string' },
  today: { type: 'string' },
  pace: { type: 'string' },
  'stdin-filepath': { type: 'string' },
  'allow-empty': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const
const known: Readonly<Record<Command, Kinds>> = {
  check: { ...scripts, 'fail-on': { type: 'string' }, 'max-warnings': { type: 'string' }, fix: { type: 'boolean' } },
  time: scripts,
  explain: scripts,
  hear: scripts,
  rules: { ...everywhere, format: { type: 'string' } },
  init: everywhere,
}

type Kinds = Readonly<Record<string, Readonly<{ type: 'string' | 'boolean'; short?: string }>>>
type Given = Readonly<{ values: ReadonlyMap<string, string>; words: readonly string[]; wrong: readonly Text[] }>

/** Reads a command line, without the program's own name. Of an option given twice the last one counts. */
export function readArguments(argv: readonly string[]): Asked {
  const language = languageOfAnswers(argv)
  const [first, ...rest] = argv
  if (first === undefined) return { kind: 'help', command: null, language, asked: false }
  if (first.startsWith('-')) return withoutCommand(argv, language)
  if (first === 'help')
    return rest[0] ? helpFor(rest[0], language) : { kind: 'help', command: null, language, asked: true }
  const command = commands.find((name) => name === first)
  if (!command) return { kind: 'mistake', says: mistakes.noSuchCommand(first), language }

  const given = take(rest, known[command])
  if (given.values.has('help')) return { kind: 'help', command, language, asked: true }
  if (given.values.has('version')) return { kind: 'version' }
  const { asked, wrong } = settled(command, given, language)
  const says = given.wrong[0] ?? wrong[0]
  return says ? { kind: 'mistake', says, language } : asked
}

function settled(command: Command, given: Given, language: Language): { asked: Asked; wrong: readonly Text[] } {
  const { values, words } = given
  if (command !== 'rules' && command !== 'init') {
    const { options, wrong } = settle(command, given)
    return { asked: { kind: 'run', options }, wrong }
  }
  const wrong: Text[] = []
  const choice = choiceAmong(values, wrong)
  choice('language', languages)
  if (command === 'rules') {
    const format = choice('format', formats) ?? 'pretty'
    return { asked: { kind: 'rules', options: { names: words, format, language } }, wrong }
  }
  const [folder = '.', second] = words
  if (second !== undefined) wrong.push(mistakes.oneFolder)
  if (folder === '') wrong.push(mistakes.emptyPath)
  return { asked: { kind: 'init', folder, language }, wrong }
}

/** Reads an option that can be one of a few words, and notes it where it is none of them. */
const choiceAmong =
  (values: Given['values'], wrong: Text[]) =>
  <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = values.get(name)
    const found = allowed.find((one) => one === value)
    if (value !== undefined && !found) wrong.push(mistakes.notAllowed(name, value, allowed))
    return found ?? null
  }

function withoutCommand(argv: readonly string[], language: Language): Asked {
  const { values, words, wrong } = take(argv, { ...known.check, ...known.time, ...known.hear })
  if (values.has('help')) return { kind: 'help', command: null, language, asked: true }
  if (values.has('version')) return { kind: 'version' }
  const command = commands.find((name) => words.includes(name))
  const says = (command ? null : wrong[0]) ?? mistakes.commandFirst(command ?? 'check')
  return { kind: 'mistake', says, language }
}

function helpFor(name: string, language: Language): Asked {
  const command = commands.find((one) => one === name)
  return command
    ? { kind: 'help', command, language, asked: true }
    : { kind: 'mistake', says: mistakes.noSuchCommand(name), language }
}

/** `parseArgs` cuts the line; what is wrong with it is said in plain words, so its own complaints are not used. */
function take(argv: readonly string[], kinds: Kinds): Given {
  const { tokens } = parseArgs({ args: [...argv], options: kinds, strict: false, tokens: true })
  const values = new Map<string, string>()
  const words: string[] = []
  const wrong: Text[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined
    const nextIsOption = token.inlineValue === false && token.value.startsWith('-')
    if (!kind) wrong.push(mistakes.noSuchOption(token.rawName, Object.keys(kinds)))
    else if (kind.type === 'string' && (!token.value || nextIsOption)) wrong.push(mistakes.valueMissing(token.rawName))
    else if (kind.type === 'boolean' && token.value !== undefined) wrong.push(mistakes.valueTooMuch(token.rawName))
    else if (token.name === 'no-color') values.set('color', 'no')
    else values.set(token.name, token.value ?? 'yes')
  }
  return { values, words, wrong }
}

function settle(command: ScriptCommand, { values, words }: Given): { options: Options; wrong: readonly Text[] } {
  const wrong: Text[] = []
  const choice = choiceAmong(values, wrong)
  const valid = (name: string, fits: (value: string) => boolean, complaint: (value: string) => Text): string | null => {
    const value = values.get(name) ?? null
    if (value !== null && !fits(value)) wrong.push(complaint(value))
    return value
  }
  const maxWarnings = valid('max-warnings', (value) => /^\d{1,9}$/.test(value), mistakes.notACount)
  const pace = valid('pace', (value) => readPace(value) !== null, mistakes.notAPace)
  const color = values.get('color')
  const stdinPath = values.get('stdin-filepath') ?? null
  if (stdinPath !== null && words.length > 0) wrong.push(mistakes.stdinAndPaths)
  if (stdinPath !== null && values.has('fix')) wrong.push(mistakes.stdinAndFix)
  if (words.includes('')) wrong.push(mistakes.emptyPath)
  const options: Options = {
    command,
    paths: words.length > 0 ? words : ['.'],
    format: choice('format', command === 'check' ? checkFormats : formats) ?? 'pretty',
    failOn: choice('fail-on', failLevels) ?? 'warning',
    maxWarnings: maxWarnings === null ? null : Number(maxWarnings),
    language: choice('language', languages),
    scriptLanguage: choice('script-language', languages),
    pace: readPace(pace),
    today: valid('today', isDate, mistakes.notADate),
    stdinPath,
    allowEmpty: values.has('allow-empty'),
    fix: values.has('fix'),
    color: color === undefined ? null : color === 'yes',
  }
  return { options, wrong }
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Help and complaints come in the language asked for even where the rest of the line is wrong. */
function languageOfAnswers(argv: readonly string[]): Language {
  const asked = argv.includes('--language=es') || argv[argv.indexOf('--language') + 1] === 'es'
  return asked && argv.some((word) => word.startsWith('--language')) ? 'es' : 'en'
}
