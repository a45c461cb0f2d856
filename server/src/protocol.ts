/**
 * Our own requests between client and server, as types only: the client imports nothing of the server's code.
 *
 * The server says which version of this file it speaks in `InitializeResult.capabilities.experimental.voicemail`
 * (`ServerVersion`). Adding a member is not a new version; taking one away, or changing what it means, is.
 */
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol'
import type { Language, Text } from './engine/language/text.ts'
import type { LanguageFrom } from './engine/report.ts'
import type { Channel } from './engine/script/script.ts'

/** What the server says of itself when it starts. */
export type ServerVersion = Readonly<{ protocol: 1 }>

/** What a client may send as `initializationOptions`. Everything is optional. */
export type InitializationOptions = Readonly<{
  /** Address of the folder with one page a rule (`file:///…/docs/findings/`); without it a code has no link. */
  docs?: string
  /** `false` shows every finding at once: for tests and benchmarks. */
  calm?: boolean
  /** ISO date that stands for today: for tests. */
  today?: string
  /** Settings for clients that cannot be asked with `workspace/configuration`. */
  settings?: Partial<VoicemailSettings>
}>

/** The settings the server reads: the section `voicemail`. */
export type VoicemailSettings = Readonly<{
  /** Language of messages; `auto` is the script's own. */
  messages: 'auto' | Language
  /** Language of scripts where nothing in the script decides. */
  language: Language
  /** When new findings are shown: while typing, when the file is saved, or when asked with `voicemail/check`. */
  run: 'onType' | 'onSave' | 'manual'
}>

/** Request: how long the step under the caret takes, or the words selected. */
export type TimingMethod = 'voicemail/timing'
export type TimingParams = Readonly<{
  textDocument: TextDocumentIdentifier
  position: Position
  /** What is selected; empty ranges count for nothing. */
  selections?: readonly Range[]
}>
export type TimingResult = Readonly<{
  /** The document version that was timed. */
  version: number
  /** The script's language, and what decided it. */
  language: Language
  languageFrom: LanguageFrom
  /** How many steps the script has. */
  touches: number
  /** The step under the caret; null above the first one. */
  touch: TouchTiming | null
  /** The spoken words that lie inside the selections; null where nothing is selected. */
  selection: Readonly<{ seconds: number; words: number }> | null
}> | null

/** One step with its seconds. Channels that are not spoken have 0 seconds and no sentences. */
export type TouchTiming = Readonly<{
  /** From 1. */
  index: number
  /** Its heading; empty in a file without steps. */
  title: string
  range: Range
  channel: Channel
  spoken: boolean
  words: number
  seconds: number
  /** The 10th and 90th percentile reader. */
  fastest: number
  slowest: number
  /** Seconds: what to aim at, and where it is too long. */
  target: number
  limit: number
  /** How many suggestions are shown for this step. */
  suggestions: number
  /** Longest first. */
  sentences: readonly SentenceTiming[]
}>
export type SentenceTiming = Readonly<{
  range: Range
  /** As written, in one line. */
  text: string
  seconds: number
  /** What costs the most in it ("phone number, 3.9 s"), where something does. */
  reason: Text | null
}>

/** Request: show all findings of a document now; what `run: manual` waits for. Answers how many are shown. */
export type CheckMethod = 'voicemail/check'
export type CheckParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type CheckResult = Readonly<{ shown: number }> | null

/** Request from server to client: a file's bytes in base64, or null where it cannot be read. For hosts without a disk. */
export type FilesReadMethod = 'voicemail/files/read'
export type FilesReadParams = Readonly<{ uri: string }>
export type FilesReadResult = Readonly<{ bytes: string }> | null

/** Request from server to client: what lies directly in a folder. Links are left out. */
export type FilesListMethod = 'voicemail/files/list'
export type FilesListParams = Readonly<{ uri: string }>
export type FilesListResult = readonly Readonly<{ name: string; kind: 'file' | 'folder' }>[]
