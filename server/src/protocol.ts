/**
 * Our own requests between client and server, as types only: the client imports nothing of the server's code.
 *
 * The server says which version of this file it speaks in `InitializeResult.capabilities.experimental.voicemail`
 * (`ServerVersion`). Adding a member is not a new version; taking one away, or changing what it means, is.
 */
import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-protocol'
import type { Language, Text } from './engine/language/text.ts'
import type { LanguageFrom } from './engine/report.ts'
import type { Channel, Region, Severity } from './engine/script/script.ts'

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
  /** The client's own commands that lenses may name (`ShowTouchCommand`); without them a lens is plain text. */
  commands?: readonly string[]
  /** The editor offers and explains what the schema of a configuration in JSON knows, so that the server need not. */
  jsonSchema?: boolean
}>

/** The client's command behind a lens: opens the first suggestion of a step. Arguments: `ShowTouchArguments`. */
export type ShowTouchCommand = 'voicemail.showTouch'
/** The document, and the line of the step's first suggestion, from 0. */
export type ShowTouchArguments = readonly [uri: string, line: number]

/** The settings the server reads: the section `voicemail`. */
export type VoicemailSettings = Readonly<{
  /** Language of messages; `auto` is the script's own. */
  messages: 'auto' | Language
  /** Language of scripts where nothing in the script decides. */
  language: Language
  /** When new findings are shown: while typing, when the file is saved, or when asked with `voicemail/check`. */
  run: 'onType' | 'onSave' | 'manual'
  /**
   * Whose suggestions are shown: of open scripts, or of all in the workspace's folders. A client that asks for diagnostics
   * says so in `InitializationOptions.settings`, for whether it may ask for those of all is settled at the start.
   */
  scope: 'openFiles' | 'folder'
  /** The running time at the end of each sentence, as inlay hints. */
  inlayHints: boolean
  /** Spoken words a minute for scripts that do not say their own; null for the usual 150. */
  pace: number | null
  /** Severities by rule; those that the team's configuration gives count before them. */
  rules: Readonly<Record<string, Severity>>
  /** These settings win over the team's configuration; otherwise they stand below it. */
  override: boolean
}>

/** Request: how long the step under the caret takes, or the only one there is, or the words selected. */
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
  /** The team's configuration that holds for it and those that it extends, by path from the script; `broken`: with mistakes. */
  config: Readonly<{ uri: string; path: string; extends: readonly string[]; broken: boolean }> | null
  /** Where what holds for it comes from, `path` being the team's file; what is not named is as usual. */
  origins: readonly Readonly<{ setting: SettingName; from: 'script' | 'team' | 'editor'; path?: string }>[]
  /** The settings in the editor win over the team's configuration. */
  override: boolean
  /** How many steps the script has. */
  touches: number
  /** Spoken words a minute at which all seconds hold: the script's own, else the default. */
  pace: number
  /** The script is too large to be looked at while it is open. */
  tooLarge: boolean
  /** The step under the caret, or the only one; else null above the first one. */
  touch: TouchTiming | null
  /** The spoken words that lie inside the selections; null where nothing is selected. */
  selection: Readonly<{ seconds: number; cued: number; words: number }> | null
}> | null

/** What a script, a team or somebody in their editor may decide. */
export type SettingName =
  | 'language'
  | 'pace'
  | 'limits'
  | 'rules'
  | 'style'
  | 'address'
  | 'phrases'
  | 'tags'
  | 'countries'

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
  /**
   * Seconds of directions such as `[pause 2s]`, which last the same at any pace. At a pace of one's own:
   * `(seconds - cued) * pace / own + cued`.
   */
  cued: number
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
  /** Why it takes so long ("a phone number", "number said twice", "a pause of 2 s"), where there is a reason. */
  reason: Text | null
}>

/** Request: the script as it is heard, for a read-only view linked back to the source. */
export type HearMethod = 'voicemail/hear'
export type HearParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type HearResult = Readonly<{
  version: number
  language: Language
  touches: readonly HeardTouch[]
}> | null
/** One step; channels that are not spoken have 0 seconds and no sentences. */
export type HeardTouch = Readonly<{
  /** From 1. */
  index: number
  /** Its heading; empty in a file without steps. */
  title: string
  /** The whole step in the source. */
  range: Range
  channel: Channel
  spoken: boolean
  seconds: number
  sentences: readonly HeardSentence[]
}>
export type HeardSentence = Readonly<{
  /** In one line: numbers in words, tags filled (one without a value is its name in brackets), directions as nothing. */
  said: string
  seconds: number
  /** In the source. */
  range: Range
}>

/** Request: what was heard in the script and what it led to, for a read-only view linked back to the source. */
export type ExplainMethod = 'voicemail/explain'
export type ExplainParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type ExplainResult = Readonly<{
  version: number
  language: Language
  touches: readonly ExplainedTouch[]
}> | null
/** One step; channels that are not spoken have no sentences, but may have suggestions. */
export type ExplainedTouch = Readonly<{
  /** From 1. */
  index: number
  /** Its heading; empty in a file without steps. */
  title: string
  range: Range
  channel: Channel
  spoken: boolean
  seconds: number
  sentences: readonly ExplainedSentence[]
  /** Suggestions about the step as a whole: mostly about what it lacks. */
  missing: readonly ExplainedFinding[]
}>
export type ExplainedSentence = Readonly<{
  /** As written, in one line. */
  text: string
  range: Range
  seconds: number
  /** What it does, in the language of messages, and the words by which that was heard; none where its form says so. */
  parts: readonly Readonly<{ name: string; heard: readonly string[] }>[]
  findings: readonly ExplainedFinding[]
}>
export type ExplainedFinding = Readonly<{
  message: string
  severity: Exclude<Severity, 'off'>
  range: Range
}>

/** Request: what could be taken out of the step under the caret. Null above the first step and for what is not spoken. */
export type TrimMethod = 'voicemail/trim'
export type TrimParams = Readonly<{ textDocument: TextDocumentIdentifier; position: Position }>
export type TrimResult = Readonly<{
  version: number
  /** Of the step, from 1. */
  index: number
  title: string
  seconds: number
  /** Seconds: what to aim at, and where it is too long. */
  target: number
  max: number
  /** Spoken words a minute at which all seconds hold. */
  pace: number
  /** What saves the most comes first. */
  candidates: readonly TrimCandidate[]
}> | null
export type TrimCandidate = Readonly<{
  what: 'sentence' | 'phrase'
  /** What goes, as written, in one line. */
  text: string
  /** Seconds, by the clock: the step timed again without it. */
  saves: number
  /** Touch no other candidate's edits, save those of the sentence that this phrase is `within`. */
  edits: readonly TextEdit[]
  /** For a phrase: the index in `candidates` of the sentence that it is part of, where that is listed. */
  within?: number
}>

/** Request: the words of a script as another program takes them: without directions and notes, fields in its form. */
export type CopyMethod = 'voicemail/copy'
export type CopyForm = 'outreach' | 'salesloft' | 'hubspot' | 'salesforce-lightning' | 'salesforce-classic' | 'plain'
/** `step` is from 1; null for all of them. */
export type CopyParams = Readonly<{ textDocument: TextDocumentIdentifier; form: CopyForm; step: number | null }>
export type CopyResult = Readonly<{
  text: string
  /** How many steps are in it. */
  steps: number
  /** Blanks in a script that is to be ready: such a text goes nowhere. */
  blanks: readonly Readonly<{ text: string; range: Range }>[]
  /** Fields, as they now stand, of which nobody knows whether the program has them. */
  unsure: readonly string[]
}> | null

/** Request: every detail that a script may say, for a form over them. */
export type DetailsMethod = 'voicemail/details'
export type DetailsParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type DetailsResult = Readonly<{ version: number; details: readonly Detail[] }> | null
/** `key` is dotted and English (`caller.name`); `label` and `about` are in the editor's language. */
export type Detail = Readonly<{
  key: string
  label: string
  about: string
  /** As written; empty where it says nothing. */
  value: string
  /** What may be said, where that is one of a few words. */
  choices: readonly string[]
}>

/** Request: the change that makes a script say a detail; null takes it out. `refused` is why there is none. */
export type SetDetailMethod = 'voicemail/setDetail'
export type SetDetailParams = Readonly<{ textDocument: TextDocumentIdentifier; key: string; value: string | null }>
export type SetDetailResult = Readonly<{
  version: number
  edits: readonly TextEdit[] | null
  refused: string | null
}> | null

/** Request: a script to start from, clean under our own check, with tab stops as snippets have them. */
export type NewScriptMethod = 'voicemail/newScript'
export type NewScriptParams = Readonly<{
  language: Language
  goal: 'talk' | 'email' | 'teach' | 'answer'
  relationship: 'cold' | 'referral' | 'customer'
  region: Region
  /** In Spanish: how whoever listens is addressed. */
  address?: 'tú' | 'usted' | 'vos'
  /** A call, an email the same day and a call about it; then a closing message; before that, a call that asks how. */
  steps: 1 | 3 | 4 | 5
}>
/** `snippet` for an editor that knows tab stops, `text` for all others. */
export type NewScriptResult = Readonly<{ snippet: string; text: string }>

/** Request: the lines of a text from elsewhere, with a guess what each is, and the script that they make. */
export type PastedMethod = 'voicemail/pasted'
/** `said`: whether each line is read aloud, where somebody has answered that; otherwise the guess holds. */
export type PastedParams = Readonly<{ text: string; said?: readonly boolean[] }>
export type PastedResult = Readonly<{ language: Language; lines: readonly PastedLine[]; script: string }>
/** A line that is not blank. `step`: it begins a new one, and cannot be read aloud. */
export type PastedLine = Readonly<{ text: string; kind: 'said' | 'note' | 'step' }>

/** Request: show all findings of a document now; what `run: manual` waits for. Answers how many are shown. */
export type CheckMethod = 'voicemail/check'
export type CheckParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type CheckResult = Readonly<{ shown: number }> | null

/** Request: the phrases of a script's team that have something to say instead. */
export type TeamPhrasesMethod = 'voicemail/teamPhrases'
export type TeamPhrasesParams = Readonly<{ textDocument: TextDocumentIdentifier }>
export type TeamPhrasesResult = readonly Readonly<{ say: string; replacement: string }>[]

/** Request: where the scripts of the workspace's folders say one of those phrases; each under its own configuration. */
export type ReplaceMethod = 'voicemail/replaceInAll'
export type ReplaceParams = Readonly<{ textDocument: TextDocumentIdentifier; say: string }>
export type ReplaceResult = Readonly<{ hits: readonly ReplaceHit[] }>
/** One place. `version` null: the script is not open. `path` is from the asking script's folder, `line` from 0. */
export type ReplaceHit = Readonly<{
  uri: string
  version: number | null
  path: string
  line: number
  /** The words around it, as they are and as they would be. */
  before: string
  after: string
  edits: readonly TextEdit[]
}>
/** The client's command that asks for them, shows each with a tick box and replaces what is ticked. */
export type ReplaceCommand = 'voicemail.replaceInAll'
export type ReplaceArguments = readonly [uri: string, say: string]

/** Request: how many scripts of the workspace's folders are known, once all have been read, and how many steps of them. */
export type LibraryMethod = 'voicemail/library'
export type LibraryResult = Readonly<{ files: number; steps: number }>

/** Request from server to client: a file's bytes in base64, or null where it cannot be read. For hosts without a disk. */
export type FilesReadMethod = 'voicemail/files/read'
export type FilesReadParams = Readonly<{ uri: string }>
export type FilesReadResult = Readonly<{ bytes: string }> | null

/** Request from server to client: what stands at an address, or null where nothing does. `link`: it is one, or lies behind one. */
export type FilesLookMethod = 'voicemail/files/look'
export type FilesLookParams = Readonly<{ uri: string }>
export type FilesLookResult = Readonly<{ kind: 'file' | 'folder' | 'closed'; size: number; link: boolean }> | null

/** Request from server to client: what lies directly in a folder. Links are left out. */
export type FilesListMethod = 'voicemail/files/list'
export type FilesListParams = Readonly<{ uri: string }>
export type FilesListResult = readonly Readonly<{ name: string; kind: 'file' | 'folder' }>[]
