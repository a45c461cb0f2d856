import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../engine/finding.ts'
import { findingById } from '../engine/findings/index.ts'
import type { Text } from '../engine/language/text.ts'
import type { Span } from '../engine/span.ts'
import { parentOf, pathFrom } from '../workspace/config/address.ts'
import { addPhrase, turnOff } from '../workspace/config/edits.ts'
import { MOST_WORDS } from '../workspace/config/phraseTables.ts'
import { type Editing, editOf, wanted } from './codeActions.ts'
import { spanOf } from './convert.ts'
import { diagnosticOf, titleOf } from './diagnostic.ts'
import { touchAt, wordsIn } from './spoken.ts'
import type { View } from './views.ts'

/** The configuration that an edit for the team goes into. `version` null: not open. `exists` false: to be made. */
export type TeamFile = Readonly<{ uri: string; source: string; version: number | null; exists: boolean }>

/** What can be decided for the whole team about the findings in a range, and about the words that are selected. */
export function teamActions(
  view: View,
  params: CodeActionParams,
  editing: Editing,
  file: TeamFile | null,
): CodeAction[] {
  if (!file || (!file.exists && !editing.creates)) return []
  const config = {
    ...{ source: file.source, json: file.uri.endsWith('.json') },
    spanish: view.report.language === 'es',
  }
  const name = pathFrom(parentOf(view.document.uri) ?? '', file.uri)
  const asked = spanOf(view.document, params.range)
  const actions: CodeAction[] = []
  const add = (kind: string, title: Text, edits: readonly Edit[] | null, more: Partial<CodeAction> = {}) => {
    if (edits) actions.push({ title: title[view.locale], kind, edit: teamEdit(file, edits, editing), ...more })
  }
  if (wanted(params, 'quickfix'))
    for (const finding of view.shown.filter(({ span }) => span.start <= asked.end && asked.start <= span.end)) {
      const more = { diagnostics: [diagnosticOf(view, finding, editing)] }
      const say = findingById(finding.rule)?.phrases ? saidIn(view, finding.span) : null
      if (say !== null) add('quickfix', allow(say, name), addPhrase(config, 'allowed', say, view.report.language), more)
      if (finding.rule !== 'broken-config')
        add('quickfix', off(titleOf(finding.rule, view.locale), name), turnOff(config, finding.rule), more)
    }
  const chosen = asked.start < asked.end && wanted(params, 'refactor.rewrite') ? saidIn(view, asked) : null
  if (chosen !== null)
    add('refactor.rewrite', avoid(chosen, name), addPhrase(config, 'avoid', chosen, view.report.language))
  return actions
}

/** The words under a span as a phrase has them; null where they are too many, or more than words. */
function saidIn({ report }: View, span: Span): string | null {
  const touch = touchAt(report, span.start)
  const words = touch ? wordsIn(touch, span) : []
  const plain = words.every(({ kind, norm }) => kind === 'word' && /^[\p{L}\p{M}'’]+$/u.test(norm))
  return plain && words.length > 0 && words.length <= MOST_WORDS ? words.map(({ norm }) => norm).join(' ') : null
}

function teamEdit({ uri, source, version, exists }: TeamFile, edits: readonly Edit[], editing: Editing): WorkspaceEdit {
  const document = TextDocument.create(uri, 'yaml', version ?? 0, source)
  const edit = editOf(document, edits, editing, version)
  if (exists || !edit.documentChanges) return edit
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, ...edit.documentChanges] }
}

const off = (title: string, file: string): Text => ({
  en: `Turn off for the team: “${title}” (in ${file})`,
  es: `Desactivar para el equipo: «${title}» (${file})`,
})
const allow = (say: string, file: string): Text => ({
  en: `Allow “${say}” for the team (in ${file})`,
  es: `Permitir «${say}» al equipo (en ${file})`,
})
const avoid = (say: string, file: string): Text => ({
  en: `Avoid “${say}” in the team’s scripts (in ${file})`,
  es: `Evitar «${say}» en los guiones del equipo (en ${file})`,
})
