import type { Language, Text } from '../engine/language/text.ts'
import type { Severity } from '../engine/script/script.ts'

/** What the program can be asked to do: with scripts, and besides. */
export const scriptCommands = ['check', 'time', 'hear', 'explain'] as const
export type ScriptCommand = (typeof scriptCommands)[number]
export const commands = [...scriptCommands, 'rules', 'init'] as const
export type Command = (typeof commands)[number]

export const formats = ['pretty', 'json'] as const
/** Formats of the check: SARIF for services that show findings, and annotations for GitHub. */
export const checkFormats = [...formats, 'sarif', 'github'] as const
export type Format = (typeof checkFormats)[number]

/** `never`: findings alone do not make the check fail. */
export const failLevels = ['error', 'warning', 'info', 'hint', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

/** What was asked for, with every default filled in. */
export type Options = Readonly<{
  command: ScriptCommand
  /** As given; the current directory where none was. */
  paths: readonly string[]
  format: Format
  failOn: FailLevel
  maxWarnings: number | null
  /** Of messages; null is the language of each script. */
  language: Language | null
  scriptLanguage: Language | null
  /** Spoken words a minute for scripts that do not say their own, or null. */
  pace: number | null
  /** ISO date, or null for the clock's. */
  today: string | null
  stdinPath: string | null
  allowEmpty: boolean
  /** Write safe fixes into the files. */
  fix: boolean
  /** Null where the terminal decides. */
  color: boolean | null
}>

/** `names`: of the suggestions to tell all about; none for a list of all. */
export type RulesOptions = Readonly<{ names: readonly string[]; format: (typeof formats)[number]; language: Language }>

/** What a command line comes to: work, a text to print, or one sentence about what is wrong with it. */
export type Asked =
  | Readonly<{ kind: 'run'; options: Options }>
  | Readonly<{ kind: 'rules'; options: RulesOptions }>
  /** `folder` as given. */
  | Readonly<{ kind: 'init'; folder: string; language: Language }>
  | Readonly<{ kind: 'help'; command: Command | null; language: Language; asked: boolean }>
  | Readonly<{ kind: 'version' }>
  | Readonly<{ kind: 'mistake'; says: Text; language: Language }>

/** Severities from the gravest, as findings carry them. */
export const gravestFirst: readonly Exclude<Severity, 'off'>[] = ['error', 'warning', 'info', 'hint']
