import type { CodeAction, CodeActionParams, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../engine/finding.ts'
import { moveToFront } from '../engine/fixes.ts'
import { type Crm, crms } from '../engine/language/crmFields.ts'
import type { Text } from '../engine/language/text.ts'
import { placedFix } from '../engine/place.ts'
import type { TouchReport } from '../engine/report.ts'
import { overlaps, type Span } from '../engine/span.ts'
import { AUTOMATIC, type Editing, editOf, wanted } from './codeActions.ts'
import { rangeOf, spanOf } from './convert.ts'
import { type Conversion, convertFields } from './convertFields.ts'
import { titleOf } from './diagnostic.ts'
import { touchAt } from './spoken.ts'
import { tagsIn } from './tags/tagsIn.ts'
import type { Takes } from './takes.ts'
import type { View } from './views.ts'

/** What can be done about a step that nothing is wrong with; each change is shown first where the client can. */
export function refactorsFor(view: View, params: CodeActionParams, editing: Editing, takes: Takes): CodeAction[] {
  const { triggerKind, only } = params.context
  // Not for the light bulb, which is asked for with every step of the caret.
  if (!wanted(params, 'refactor.rewrite') || (only === undefined && triggerKind === AUTOMATIC)) return []
  const asked = spanOf(view.document, params.range)
  const action = (title: Text, edits: readonly Edit[]): CodeAction => ({
    title: title[view.locale],
    kind: 'refactor.rewrite',
    edit: previewed(view, edits, title, editing, takes),
  })
  const touch = touchAt(view.report, asked.start)
  return [
    ...(touch ? [...hookFirst(view, touch, asked), ...missingIn(view, touch, asked)] : []).map(({ title, edits }) =>
      action(title, edits),
    ),
    ...conversions(view, asked, only !== undefined).map(({ crm, edits }) => action(convertTo(crm), edits)),
  ]
}

type Offer = Readonly<{ title: Text; edits: readonly Edit[] }>

/** The first reason to listen as the first thing that is said. */
function hookFirst({ report, shown }: View, { facts, index }: TouchReport, asked: Span): Offer[] {
  const isFound = shown.some(({ rule, span }) => rule === 'late-hook' && touches(span, asked))
  if (!facts.spoken || !facts.hook || isFound) return []
  const fixes = moveToFront(facts, facts.hook.sentence, hookToFront)
  const { start } = report.script.touches[index - 1]!
  return fixes.map((fix) => placedFix(report.script, fix, start))
}

/** What the step lacks, from anywhere in it: the suggestions themselves are shown at its heading. */
function missingIn({ shown, locale }: View, { index }: TouchReport, asked: Span): Offer[] {
  const missing = shown.filter((one) => one.touch === index && one.about === 'missing' && !touches(one.span, asked))
  return missing.flatMap((finding) => {
    const fix = finding.fixes().find(({ kind }) => kind !== 'refactor')
    return fix ? [{ title: insert(titleOf(finding.rule, locale), fix.title), edits: fix.edits }] : []
  })
}

/** The personal fields for each other program, where the caret is in one or somebody asks for such changes. */
function conversions({ report }: View, asked: Span, byName: boolean): { crm: Crm; edits: Conversion[] }[] {
  const tags = tagsIn(report)
  if (!byName && !tags.some(({ span }) => touches(span, asked))) return []
  return crms.map((crm) => ({ crm, edits: convertFields(report, crm) })).filter(({ edits }) => edits.length > 0)
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start <= b.end && b.start <= a.end)

/** The edit, to be looked at before it is made where the client can show it. */
function previewed(
  { document, locale }: View,
  edits: readonly (Edit & { sure?: boolean })[],
  title: Text,
  editing: Editing,
  { annotations }: Takes,
): WorkspaceEdit {
  const edit = editOf(document, edits, editing)
  const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[]
  if (!annotations || !change) return edit
  const unsure = edits.filter(({ sure }) => sure === false).map(({ span }) => JSON.stringify(rangeOf(document, span)))
  const isUnsure = ({ range }: { range: unknown }) => unsure.includes(JSON.stringify(range))
  return {
    documentChanges: [
      {
        ...change,
        edits: change.edits.map((each) => ({ ...each, annotationId: isUnsure(each as never) ? 'unsure' : 'change' })),
      },
    ],
    changeAnnotations: {
      change: { label: title[locale], needsConfirmation: true },
      ...(unsure.length > 0 && {
        unsure: { label: toCheck.label[locale], description: toCheck.about[locale], needsConfirmation: true },
      }),
    },
  }
}

const hookToFront: Text = {
  en: 'Move the first reason to listen to the front',
  es: 'Mover el gancho al principio',
}
const insert = (title: string, fix: Text): Text => ({
  en: `Insert what is missing (${title}): ${fix.en}`,
  es: `Insertar lo que falta (${title}): ${fix.es}`,
})
const programs: Readonly<Record<Crm, string>> = {
  hubspot: 'HubSpot',
  'salesforce-lightning': 'Salesforce (Lightning)',
  'salesforce-classic': 'Salesforce (Classic)',
  outreach: 'Outreach',
  salesloft: 'Salesloft',
}
const convertTo = (crm: Crm): Text => ({
  en: `Convert the personal fields to ${programs[crm]}`,
  es: `Convertir los campos personalizados a ${programs[crm]}`,
})
const toCheck = {
  label: { en: 'To check', es: 'Por comprobar' },
  about: {
    en: 'The field may have another name there, or lose the words said when it is empty.',
    es: 'El campo puede llamarse allí de otro modo, o perder lo que se dice cuando está vacío.',
  },
}
