import type { CodeAction, CodeActionParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit, Fix } from '../engine/finding.ts'
import type { Text } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import { ignoreHere, ignoreInStep } from '../workspace/edits.ts'
import { ignoreInFile } from '../workspace/frontEdits.ts'
import { isSafe, together } from '../workspace/together.ts'
import { rangeOf, spanOf } from './convert.ts'
import { diagnosticOf, type Showing, titleOf } from './diagnostic.ts'
import { fileNameOf } from './documents.ts'
import { escaped } from './snippets.ts'
import type { View } from './views.ts'

/** The kinds a client may ask for. */
export const actionKinds = ['quickfix', 'refactor.rewrite', 'source.fixAll.voicemail'] as const
type Kind = (typeof actionKinds)[number]

/** How the client takes edits (`creates`: of new files too; `snippets`: with places to fill in), besides how it shows diagnostics. */
export type Editing = Showing & Readonly<{ versioned: boolean; creates: boolean; snippets?: boolean }>

/** What can be done about the findings in a range: their fixes first, then the ways to ignore them. */
export function actionsFor(view: View, params: CodeActionParams, editing: Editing): CodeAction[] {
  const { only } = params.context
  const wants = (kind: Kind) => wanted(params, kind)
  const asked = spanOf(view.document, params.range)
  const findings = view.shown.filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
  const fixes = findings.flatMap((finding) => finding.fixes().map((fix) => actionOf(view, finding, fix, editing)))
  const actions = fixes.filter(({ kind }) => wants(kind as Kind))
  if (wants('quickfix')) {
    // Not for the light bulb, which is asked for with every step of the caret.
    if (params.context.triggerKind !== AUTOMATIC) actions.push(...fixKinds(view, findings, editing))
    actions.push(...findings.flatMap((finding) => ignoring(view, finding, editing)))
  }
  // Building every fix of a file is for those who ask for it by name.
  if (only !== undefined && wants('source.fixAll.voicemail')) actions.push(...fixAll(view, editing))
  return actions
}

/** Whether the client asks for actions of a kind. */
export const wanted = ({ context: { only } }: CodeActionParams, kind: Kind): boolean =>
  only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))

function actionOf(view: View, finding: ReportedFinding, fix: Fix, editing: Editing): CodeAction {
  return {
    title: fix.title[view.locale],
    kind: (fix.kind === 'refactor' ? 'refactor.rewrite' : 'quickfix') satisfies Kind,
    diagnostics: [diagnosticOf(view, finding, editing)],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit:
      fix.kind === 'stub' ? withBlanks(view.document, fix.edits, editing) : editOf(view.document, fix.edits, editing),
  }
}

/** What is put in with blanks has a tab stop at each, where the client lets people fill them in. */
function withBlanks(document: TextDocument, edits: readonly Edit[], editing: Editing): WorkspaceEdit {
  const edit = editOf(document, edits, editing)
  const [only] = edits
  if (!editing.snippets || !edit.documentChanges || edits.length !== 1 || !blank.test(only!.text)) return edit
  let stop = 0
  const value = only!.text
    .split(blank)
    .map((piece) => (blank.test(piece) ? `\${${++stop}:${escaped(piece)}}` : escaped(piece)))
    .join('')
  return snippetEdit(document, only!, value)
}

const blank = /(\[[^[\]\r\n]+\])/

const snippetEdit = (document: TextDocument, { span }: Edit, value: string): WorkspaceEdit => ({
  documentChanges: [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: [{ range: rangeOf(document, span), snippet: { kind: 'snippet', value } }],
    },
  ],
})

function ignoring(view: View, finding: ReportedFinding, editing: Editing): CodeAction[] {
  const ways = [
    [here, ignoreHere(view.report, finding)],
    [inStep, ignoreInStep(view.report, finding)],
    [inFile, ignoreInFile(view.report, finding)],
  ] as const
  const title = titleOf(finding.rule, view.locale)
  const file = fileNameOf(view.document.uri)
  return ways.flatMap(([name, edits]) =>
    edits === null
      ? []
      : {
          title: name(title, file)[view.locale],
          kind: 'quickfix' satisfies Kind,
          diagnostics: [diagnosticOf(view, finding, editing)],
          edit: askingWhy(view, edits, editing),
        },
  )
}

/** A new comment, or a new line of the script details, has a place for the reason, where the client lets people fill it in. */
function askingWhy(view: View, edits: readonly Edit[], editing: Editing): WorkspaceEdit {
  const edit = editOf(view.document, edits, editing)
  const [only] = edits
  const reason = `\${1:${why[view.locale]}}`
  const value = only && withReason(only.text, reason)
  if (!editing.snippets || !value || !edit.documentChanges) return edit
  return snippetEdit(view.document, only, value)
}

/** Null for a rule that joins others: their reason stays. */
function withReason(text: string, reason: string): string | null {
  const comment = /^(\s*<!-- voicemail-[a-z-]+ [a-z-]+) -->(\s*)$/.exec(text)
  if (comment) return `${comment[1]} -- ${reason} -->${comment[2]}`
  const detail = /^((?:---[\r\n]+)?voicemail: \{ rules: \{ [a-z-]+: off \} \})([\r\n]+(?:---\s+)?)$/.exec(text)
  return detail && `${detail[1]} # ${reason}${detail[2]}`
}

const why: Text = { en: 'why?', es: '¿por qué?' }

// Short enough for a narrow window, as at 200 %: the list cuts off what does not fit.
const here = (title: string, file: string): Text => ({
  en: `Ignore here: “${title}” (in ${file})`,
  es: `Ignorar aquí: «${title}» (en ${file})`,
})
const inStep = (title: string, file: string): Text => ({
  en: `Ignore in this step: “${title}” (in ${file})`,
  es: `Ignorar en este paso: «${title}» (en ${file})`,
})
const inFile = (title: string, file: string): Text => ({
  en: `Ignore in ${file}: “${title}” (script details)`,
  es: `Ignorar en ${file}: «${title}» (datos del guion)`,
})

/** Asked for by the editor, not by somebody. */
export const AUTOMATIC = 2
/** Of one kind; each is proven on its own. */
const MOST_OF_A_KIND = 50

/** For each rule that is found here and elsewhere: all its rewrites at once. */
function fixKinds(view: View, findings: readonly ReportedFinding[], editing: Editing): CodeAction[] {
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const same = view.shown.filter((finding) => finding.rule === rule)
    if (same.length < 2 || same.length > MOST_OF_A_KIND) return []
    const { edits, fixed } = together(same, (fix) => fix.kind === 'rewrite')
    if (fixed.length < 2) return []
    const title = all(titleOf(rule, view.locale), fixed.length)[view.locale]
    const diagnostics = fixed.map((finding) => diagnosticOf(view, finding, editing))
    return [{ title, kind: 'quickfix' satisfies Kind, diagnostics, edit: editOf(view.document, edits, editing) }]
  })
}

const all = (title: string, count: number): Text => ({
  en: `Fix all ${count}: “${title}”`,
  es: `Corregir las ${count}: «${title}»`,
})

/** All safe rewrites that do not get in each other's way, in one edit. */
function fixAll(view: View, editing: Editing): CodeAction[] {
  const { edits, fixed } = together(view.shown, isSafe)
  if (fixed.length === 0) return []
  const title = view.locale === 'es' ? 'Aplicar todas las correcciones seguras' : 'Apply all safe fixes'
  const diagnostics = fixed.map((finding) => diagnosticOf(view, finding, editing))
  const edit = editOf(view.document, edits, editing)
  return [{ title, kind: 'source.fixAll.voicemail' satisfies Kind, diagnostics, edit }]
}

/** Edits of one document as the client takes them. `version` null: the client has it not open. */
export function editOf(
  document: TextDocument,
  edits: readonly Edit[],
  { versioned }: Editing,
  version: number | null = document.version,
): WorkspaceEdit {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const changes: TextEdit[] = ordered.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }))
  if (!versioned) return { changes: { [document.uri]: changes } }
  return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: changes }] }
}
