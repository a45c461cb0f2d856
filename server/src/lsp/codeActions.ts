import type { CodeAction, CodeActionParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit, Fix } from '../engine/finding.ts'
import type { Text } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import { ignoreHere, ignoreInStep } from '../workspace/edits.ts'
import { ignoreInFile } from '../workspace/frontEdits.ts'
import { rangeOf, spanOf } from './convert.ts'
import { diagnosticOf, type Showing, titleOf } from './diagnostic.ts'
import type { View } from './views.ts'

/** The kinds a client may ask for. */
export const actionKinds = ['quickfix', 'refactor.rewrite', 'source.fixAll.voicemail'] as const
type Kind = (typeof actionKinds)[number]

/** How the client takes edits (`creates`: of new files too), besides how it shows diagnostics. */
export type Editing = Showing & Readonly<{ versioned: boolean; creates: boolean }>

/** What can be done about the findings in a range: their fixes first, then the ways to ignore them. */
export function actionsFor(view: View, params: CodeActionParams, editing: Editing): CodeAction[] {
  const { only } = params.context
  const wants = (kind: Kind) => wanted(params, kind)
  const asked = spanOf(view.document, params.range)
  const findings = view.shown.filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
  const fixes = findings.flatMap((finding) => finding.fixes().map((fix) => actionOf(view, finding, fix, editing)))
  const actions = fixes.filter(({ kind }) => wants(kind as Kind))
  if (wants('quickfix')) actions.push(...findings.flatMap((finding) => ignoring(view, finding, editing)))
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
    edit: editOf(view.document, fix.edits, editing),
  }
}

function ignoring(view: View, finding: ReportedFinding, editing: Editing): CodeAction[] {
  const ways = [
    [here, ignoreHere(view.report, finding)],
    [inStep, ignoreInStep(view.report, finding)],
    [inFile, ignoreInFile(view.report, finding)],
  ] as const
  const title = titleOf(finding.rule, view.locale)
  return ways.flatMap(([name, edits]) =>
    edits === null
      ? []
      : {
          title: name(title)[view.locale],
          kind: 'quickfix' satisfies Kind,
          diagnostics: [diagnosticOf(view, finding, editing)],
          edit: editOf(view.document, edits, editing),
        },
  )
}

const here = (title: string): Text => ({
  en: `Ignore here: “${title}” (a comment above these words)`,
  es: `Ignorar aquí: «${title}» (un comentario encima de estas palabras)`,
})
const inStep = (title: string): Text => ({
  en: `Ignore in this step: “${title}” (a comment under its heading)`,
  es: `Ignorar en este paso: «${title}» (un comentario bajo su título)`,
})
const inFile = (title: string): Text => ({
  en: `Ignore in this file: “${title}” (in the script details)`,
  es: `Ignorar en este archivo: «${title}» (en los datos del guion)`,
})

/** All safe rewrites that do not get in each other's way, in one edit. */
function fixAll(view: View, editing: Editing): CodeAction[] {
  const taken: Edit[] = []
  const diagnostics = []
  for (const finding of view.shown) {
    const fix = finding.fixes().find((each) => each.kind === 'rewrite' && each.safe)
    if (!fix || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue
    taken.push(...fix.edits)
    diagnostics.push(diagnosticOf(view, finding, editing))
  }
  if (taken.length === 0) return []
  const title = view.locale === 'es' ? 'Aplicar todas las correcciones seguras' : 'Apply all safe fixes'
  return [
    { title, kind: 'source.fixAll.voicemail' satisfies Kind, diagnostics, edit: editOf(view.document, taken, editing) },
  ]
}

const collide = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || a.start === b.start

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
