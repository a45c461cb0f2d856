import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Memo } from '../engine/check.ts'
import { check } from '../engine/check.ts'
import type { Language } from '../engine/language/text.ts'
import type { Library } from '../engine/library.ts'
import type { Report } from '../engine/report.ts'
import type { VoicemailSettings } from '../protocol.ts'
import type { Configured } from '../workspace/config/config.ts'
import { type Wording, wordingOf } from '../workspace/covers.ts'
import { type Choice, choose, type Known, moved, whileTyping } from './calm.ts'
import { fileNameOf, type Replaced } from './documents.ts'
import { type Origins, originsOf } from './origins.ts'
import type { Libraries } from './serveLibrary.ts'
import { withOwn } from './settings.ts'

/** One version of a document: its analysis, and which findings the editor shows. What every feature starts from. */
export type View = Readonly<{
  document: TextDocument
  report: Report
  /** Nobody reads so much aloud: while it is open nothing is looked for in it, and the report is that of an empty text. */
  tooLarge: boolean
  /** The language of messages. */
  locale: Language
  wording: Wording
  /** Where what holds for it comes from. */
  origins: () => Origins
}> &
  Choice

/** The views of open documents: made when somebody asks, kept until the document or a setting changes. */
export type Views = Readonly<{
  of(document: TextDocument): View
  /** Of a document that is not open, among these others: nothing of it is kept. */
  once(document: TextDocument, others?: Library | null): View
  opened(document: TextDocument): void
  /** After an edit, new findings wait until `settle`. */
  edited(document: TextDocument, edits: readonly Replaced[]): void
  /** Lets what waits be shown; true when that shows anything new. */
  settle(document: TextDocument): boolean
  closed(uri: string): void
  /** Forgets every view, because a setting has changed; what waited is shown, unless it now waits to be asked for. */
  forget(): void
  /** Looks at one script anew. */
  renew(document: TextDocument): void
}>

/** What a view depends on besides its document. */
export type Given = Readonly<{
  settings: VoicemailSettings
  /** What the team has configured for a document. */
  configured(uri: string): Configured
  calm: boolean
  today(): string
  memo: Memo
  library: Pick<Libraries, 'of' | 'shown'>
}>

type State = { view: View | null; known: readonly Known[]; settled: boolean; typedAt: number }

export function createViews(given: () => Given): Views {
  const states = new Map<string, State>()
  const stateOf = (uri: string): State => {
    const state = states.get(uri) ?? { view: null, known: [], settled: true, typedAt: 0 }
    states.set(uri, state)
    return state
  }
  return {
    of(document) {
      const state = stateOf(document.uri)
      state.view ??= look(document, state, given())
      state.known = state.view.shown
      return state.view
    },
    once: (document, others = null) =>
      look(document, afresh(), { ...given(), library: { of: () => others, shown() {} } }),
    opened(document) {
      states.set(document.uri, { view: null, known: [], settled: given().settings.run !== 'manual', typedAt: 0 })
    },
    edited(document, edits) {
      const state = stateOf(document.uri)
      for (const edit of edits) {
        state.known = moved(state.known, edit)
        state.typedAt = edit.start + edit.length
      }
      state.view = null
      state.settled = false
    },
    settle(document) {
      const state = stateOf(document.uri)
      if (state.settled) return false
      state.settled = true
      // A view not made yet may hold something back from a reader who has seen an older one.
      const waits = state.view === null || state.view.held > 0
      if (waits) state.view = null
      return waits
    },
    closed: (uri) => void states.delete(uri),
    renew(document) {
      stateOf(document.uri).view = null
    },
    forget() {
      const asked = given().settings.run === 'manual'
      for (const state of states.values()) {
        state.view = null
        state.settled ||= !asked
      }
    },
  }
}

const afresh = (): State => ({ view: null, known: [], settled: true, typedAt: 0 })

/** In code units: an edit of so much takes a second. The command line checks what is larger. */
export const MOST_CHECKED = 1_000_000

function look(document: TextDocument, state: State, about: Given): View {
  const { settings, configured, calm, today, memo } = about
  const whole = document.getText()
  const tooLarge = whole.length > MOST_CHECKED
  const source = tooLarge ? '' : whole
  const fileName = fileNameOf(document.uri)
  const { language: defaultLanguage } = settings
  const given = configured(document.uri)
  const chosen = { ...given.settings, ...withOwn(given.settings, settings) }
  const library = about.library.of(document.uri)
  const from = { fileName, defaultLanguage, today: today(), ...(library && { library }) }
  const report = check(source, { ...from, ...chosen }, memo)
  about.library.shown(document, report)
  const locale = settings.messages === 'auto' ? report.language : settings.messages
  const origins = () => originsOf(document.uri, report, given, settings)
  const chosenFindings = choose(report.findings, state.known, waits())
  return { document, report, tooLarge, locale, wording: wordingOf(report), origins, ...chosenFindings }

  function waits() {
    if (state.settled) return () => false
    if (settings.run !== 'onType') return () => true
    return calm ? whileTyping(source, report.touches, state.typedAt) : () => false
  }
}
