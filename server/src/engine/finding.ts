import type { About } from './about.ts'
import type { TouchContext } from './context.ts'
import type { TouchFacts } from './facts/facts.ts'
import type { Text } from './language/text.ts'
import type { Elsewhere, Library, LibraryEntry } from './library.ts'
import type { BrokenConfig } from './report.ts'
import type { Script, Severity } from './script/script.ts'
import type { Span } from './span.ts'

/** A finding is a value: facts about itself, and functions from facts to hits. It reads no other finding. */
export type Finding = About &
  Readonly<{
    /** Spans are relative to the touch. */
    touch?(t: TouchFacts): Iterable<Hit>
    /** Front matter, and touches side by side. Spans are relative to the hit's `touch` (from 1); without one, in the script's text. */
    script?(s: ScriptFacts): Iterable<Hit & { touch?: number }>
    /** This file among the others of its library. */
    library?(entry: LibraryEntry, library: Library): Iterable<Hit & { touch?: number }>
  }>

/** What cadence findings see: the script's fields and the facts of each touch, never its text again. */
export type ScriptFacts = Readonly<{
  script: Script
  context: TouchContext
  knownRules: ReadonlySet<string>
  /** What is wrong with the team's configuration. */
  broken: BrokenConfig | null
  touches: readonly Readonly<{ start: number; index: number; facts: TouchFacts }>[]
}>

export type Hit = Readonly<{
  /** `anchor`: the touch's heading, else the title, else the first spoken word. */
  span: Span | 'anchor'
  says: Text
  /** Severity is the lesser of the configured one and this. */
  atMost?: Severity
  /** What was heard that led here. */
  evidence?: readonly Span[]
  /** Elsewhere, in the same touch, in touch number `touch`, or in another file. */
  related?: readonly Readonly<{ span: Span; says: Text; touch?: number; elsewhere?: Elsewhere }>[]
  /** The spans are in the source: the hit is inside a comment, which the script's text does not have. */
  inSource?: true
  /** Called only when somebody asks for fixes. */
  fixes?: () => readonly Fix[]
}>

export type Edit = Readonly<{ span: Span; text: string }>

/** `rewrite` removes its finding and adds none; `stub` leaves blanks to fill; `refactor` moves text. */
export type Fix = Readonly<{
  title: Text
  kind: 'rewrite' | 'stub' | 'refactor'
  safe?: true
  preferred?: true
  edits: readonly Edit[]
}>
