import type { CancellationToken, CodeAction, CodeActionParams, Connection } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Text } from '../engine/language/text.ts'
import type { Settings } from '../engine/report.ts'
import type {
  ReplaceCommand,
  ReplaceHit,
  ReplaceMethod,
  ReplaceParams,
  ReplaceResult,
  TeamPhrasesMethod,
  TeamPhrasesResult,
} from '../protocol.ts'
import { parentOf, pathFrom } from '../workspace/config/address.ts'
import { phraseHits, replaceable } from '../workspace/teamPhrases.ts'
import { type Editing, editOf, wanted } from './codeActions.ts'
import { rangeOf, spanOf } from './convert.ts'
import { diagnosticOf } from './diagnostic.ts'
import { fileNameOf } from './documents.ts'
import type { Answer } from './features.ts'
import type { Runtime } from './runtime.ts'
import type { Libraries } from './serveLibrary.ts'
import type { Teams } from './teams.ts'
import type { View } from './views.ts'

type Around = Readonly<{ teams: Teams; today: () => string; others: Libraries['others']; runtime: Runtime }>

/** Replacing a team's phrase in all scripts: which there are, and where one is said. */
export function serveReplace(connection: Connection, answer: Answer, { teams, today, others, runtime }: Around): void {
  const settingsOf = async (uri: string): Promise<Settings> => ({
    fileName: fileNameOf(uri),
    today: today(),
    ...(await teams.read(uri)).settings,
  })
  answer<{ textDocument: { uri: string } }, Promise<TeamPhrasesResult> | TeamPhrasesResult>(
    'voicemail/teamPhrases' satisfies TeamPhrasesMethod,
    [],
    async ({ document }) =>
      replaceable(await settingsOf(document.uri)).map(({ say, replacement }) => ({ say, replacement: replacement! })),
  )
  connection.onRequest(
    'voicemail/replaceInAll' satisfies ReplaceMethod,
    async ({ textDocument, say }: ReplaceParams, cancelled: CancellationToken): Promise<ReplaceResult> => {
      const hits: ReplaceHit[] = []
      const folder = parentOf(textDocument.uri) ?? textDocument.uri
      // The script that is asked from is among the others of no script.
      for (const { document, open } of await others('')) {
        if (cancelled.isCancellationRequested) return { hits: [] }
        const settings = await settingsOf(document.uri)
        const found = phraseHits(document.getText(), settings, say)
        for (const hit of found) hits.push(hitOf(document, open, pathFrom(folder, document.uri), hit))
        // Whoever types meanwhile is answered first.
        await new Promise<void>((go) => void runtime.after(0, go))
      }
      return { hits: hits.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
    },
  )
}

function hitOf(
  document: TextDocument,
  open: boolean,
  path: string,
  { span, edits, before, after }: ReturnType<typeof phraseHits>[number],
): ReplaceHit {
  const changes = editOf(document, edits, { related: false, docs: null, versioned: false, creates: false }).changes!
  return {
    ...{ uri: document.uri, version: open ? document.version : null, path, before, after },
    line: rangeOf(document, span).start.line,
    edits: changes[document.uri]!,
  }
}

/** Beside a phrase of the team: the same everywhere. For clients that have the command. */
export function replaceActions(
  view: View,
  params: CodeActionParams,
  editing: Editing,
  settings: Settings,
): CodeAction[] {
  if (!wanted(params, 'quickfix')) return []
  const asked = spanOf(view.document, params.range)
  const findings = view.shown.filter(
    ({ rule, span }) => rule === 'team-phrase' && span.start <= asked.end && asked.start <= span.end,
  )
  return findings.flatMap((finding) => {
    const touch = view.report.touches[finding.touch - 1]
    const hit = touch?.facts.team.find((one) => touch.toSource(one.span).start === finding.span.start)
    const phrase = hit && replaceable(settings).find(({ say }) => say === hit.said.say)
    if (!phrase) return []
    const title = inAll(phrase.say, phrase.replacement!)[view.locale]
    return {
      title,
      kind: 'quickfix',
      diagnostics: [diagnosticOf(view, finding, editing)],
      command: {
        title,
        command: 'voicemail.replaceInAll' satisfies ReplaceCommand,
        arguments: [view.document.uri, phrase.say],
      },
    }
  })
}

const inAll = (say: string, replacement: string): Text => ({
  en: `Replace “${say}” with “${replacement}” in all scripts…`,
  es: `Cambiar «${say}» por «${replacement}» en todos los guiones…`,
})
