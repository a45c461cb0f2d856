import type { TouchFacts } from './facts/facts.ts'
import type { Fix } from './finding.ts'
import type { Team } from './language/matching/team.ts'
import type { Language, Text } from './language/text.ts'
import type { Elsewhere, Library } from './library.ts'
import type { Channel, FrontValues, Limits, Script, Severity } from './script/script.ts'
import type { Span } from './span.ts'

/** What `check` takes besides the text. Every member has a default; the adapters fill in what they know. */
export type Settings = Readonly<{
  /** The file's name, for `x.es.vm.md`. */
  fileName?: string
  /** Script language that the team's configuration sets: below the file's own and its name, above what the text sounds like. */
  language?: Language
  /** Script language where nothing else decides; English if left out. */
  defaultLanguage?: Language
  /** Severities below the front matter's own. */
  rules?: Readonly<Record<string, Severity>>
  /** Spoken words a minute where the script does not say; 150 if left out. */
  pace?: number
  /** Below the front matter's own. */
  limits?: Limits
  style?: NonNullable<FrontValues['style']>
  address?: NonNullable<FrontValues['address']>
  /** The team's own words. */
  team?: Team
  /** What is wrong with the team's configuration. */
  broken?: BrokenConfig
  /** ISO date. */
  today?: string
  /** The other scripts of its folder, where somebody keeps them. */
  library?: Library
}>

/** Mistakes in a team's configuration: how many, and the gravest. `path` is from the script's folder, `line` from 1. */
export type BrokenConfig = Readonly<{
  path: string
  line: number
  count: number
  says: Text
  severity: Exclude<Severity, 'off'>
}>

export type LanguageFrom = 'front matter' | 'file name' | 'configuration' | 'text' | 'default'

/** The whole answer about one file. Spans and edits are in the source as it was given. Findings are in order of position. */
export type Report = Readonly<{
  source: string
  script: Script
  language: Language
  languageFrom: LanguageFrom
  touches: readonly TouchReport[]
  findings: readonly ReportedFinding[]
  /** How many findings were suppressed by directives. */
  suppressed: number
}>

export type TouchReport = Readonly<{
  /** From 1. */
  index: number
  title: string
  channel: Channel
  span: Span
  /** Spoken and written words; 0 for channels that are not spoken, like the seconds. */
  words: number
  written: number
  seconds: number
  fastest: number
  slowest: number
  facts: TouchFacts
  /** From a span or offset of the touch to the source. */
  toSource(span: Span): Span
}>

export type ReportedFinding = Readonly<{
  rule: string
  severity: Exclude<Severity, 'off'>
  message: Text
  /** From 1; 0 for the whole file. */
  touch: number
  span: Span
  /** `missing` when the hit was an `anchor`: the words under the span are not what it is about. */
  about: 'words' | 'missing'
  /** The rule that covers this one where their spans overlap, or null. */
  under: string | null
  /** In this file; where `elsewhere` is there, at that place of another file, and `span` is the finding's own. */
  related: readonly Readonly<{ span: Span; message: Text; elsewhere?: Elsewhere }>[]
  evidence: readonly Span[]
  /** Built when asked for. */
  fixes(): readonly Fix[]
}>
