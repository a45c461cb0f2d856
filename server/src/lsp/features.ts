import type {
  CodeActionParams,
  CompletionParams,
  DocumentDiagnosticParams,
  FoldingRange,
  HoverParams,
  InlayHintParams,
  Location,
  ReferenceParams,
  RenameParams,
  ResponseError,
  SemanticTokensRangeParams,
  TextDocumentIdentifier,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type {
  CheckMethod,
  CheckParams,
  CheckResult,
  CopyMethod,
  CopyParams,
  CopyResult,
  DetailsMethod,
  DetailsParams,
  DetailsResult,
  ExplainMethod,
  ExplainParams,
  ExplainResult,
  HearMethod,
  HearParams,
  HearResult,
  ReplaceCommand,
  SetDetailMethod,
  SetDetailParams,
  SetDetailResult,
  TimingMethod,
  TimingParams,
  TimingResult,
  TrimMethod,
  TrimParams,
  TrimResult,
} from '../protocol.ts'
import { actionsFor } from './codeActions.ts'
import { completionsAt } from './completion/completion.ts'
import { configCompletions, configHover, type Help } from './configHelp.ts'
import { spanOf } from './convert.ts'
import { copyFrom } from './copy.ts'
import { detailSet, detailsOf } from './details.ts'
import type { Diagnostics } from './diagnostics.ts'
import { reportOf } from './diagnostics.ts'
import { explainedIn } from './explain.ts'
import { foldsOf } from './folding.ts'
import { heardIn } from './hear.ts'
import { hoverAt } from './hover.ts'
import { inlaysIn } from './inlay.ts'
import { lensesOf } from './lens.ts'
import { linksOf } from './links.ts'
import { flatOutlineOf, outlineOf } from './outline.ts'
import { refactorsFor } from './refactor.ts'
import { tokensOf } from './semanticTokens.ts'
import type { Around, Configs } from './serveConfigs.ts'
import type { Libraries } from './serveLibrary.ts'
import { replaceActions } from './serveReplace.ts'
import { highlightsAt, linkedAt, referencesAt } from './tags/names.ts'
import { prepareRenameAt, renameAt } from './tags/rename.ts'
import { teamActions } from './teamActions.ts'
import { timingAt } from './timing.ts'
import { trimAt } from './trim.ts'
import type { View, Views } from './views.ts'

/** Answers one kind of request about a script, and, where `inConfig` is given, about a configuration too. */
export type Answer = <P extends { textDocument: TextDocumentIdentifier }, R>(
  method: string,
  empty: R,
  feature: (view: View, params: P) => R,
  inConfig?: (document: TextDocument, params: P) => R,
) => void

type Later<T> = T | Promise<T>

/** What features share. */
type Parts = Readonly<{ configs: Configs; diagnostics: Diagnostics; views: Views; others: Libraries['others'] }>

/** Every request about a document that the server answers. */
export function answerFeatures(answer: Answer, around: Around, { configs, diagnostics, views, others }: Parts): void {
  const help = (document: TextDocument): Help => ({
    locale: configs.localeOf(document),
    kind: around().client.markup,
    knownJson: around().client.jsonSchema,
  })

  answer(
    'textDocument/diagnostic',
    { kind: 'full', items: [] },
    (view, params: DocumentDiagnosticParams) => diagnostics.report(view, params.previousResultId),
    (document, params) => reportOf(configs.diagnostics(document), params.previousResultId),
  )
  answer(
    'textDocument/codeAction',
    [],
    (view, params: CodeActionParams) => [
      ...actionsFor(view, params, around().client.editing),
      ...refactorsFor(view, params, around().client.editing, around().client.takes),
      ...teamActions(view, params, around().client.editing, configs.fileFor(view.document.uri)),
      ...(around().client.commands.includes('voicemail.replaceInAll' satisfies ReplaceCommand)
        ? replaceActions(view, params, around().client.editing, configs.teams.of(view.document.uri).settings)
        : []),
    ],
    configs.actions,
  )
  answer(
    'textDocument/hover',
    null,
    (view, params: HoverParams) => hoverAt(view, params, around().client.markup),
    (document, params) => configHover(document, params, help(document)),
  )
  answer(
    'textDocument/completion',
    [],
    (view, params: CompletionParams) => completionsAt(view, params, around().client.takes),
    (document, params) => configCompletions(document, params, help(document)),
  )
  answer('textDocument/documentSymbol', [], (view) => (around().client.hasTree ? outlineOf(view) : flatOutlineOf(view)))
  // None at all: for configurations the editor folds by indentation.
  answer<{ textDocument: TextDocumentIdentifier }, FoldingRange[] | null>(
    'textDocument/foldingRange',
    [],
    (view) => foldsOf(view, around().client.takes.collapsedText),
    () => null,
  )
  answer('textDocument/documentLink', [], (view) => linksOf(view, around().client.showing.docs))
  answer('textDocument/documentHighlight', [], highlightsAt)
  answer('textDocument/linkedEditingRange', null, linkedAt)
  answer('textDocument/prepareRename', null, prepareRenameAt)
  answer<RenameParams, Later<WorkspaceEdit | null | ResponseError>>('textDocument/rename', null, (view, params) => {
    const { editing, takes } = around().client
    const taking = { versioned: editing.versioned, annotations: takes.annotations }
    // Only a client that asks first is given changes of other scripts.
    if (!taking.annotations) return renameAt(view, params, [], taking)
    return others(view.document.uri).then((all) => renameAt(view, params, all, taking))
  })
  answer<ReferenceParams, Later<Location[]>>('textDocument/references', [], (view, params) =>
    others(view.document.uri).then((all) =>
      referencesAt(
        view,
        params,
        all.map(({ document }) => document),
      ),
    ),
  )
  answer('textDocument/codeLens', [], (view) => lensesOf(view, around().client.commands))
  answer('textDocument/inlayHint', [], (view, params: InlayHintParams) =>
    around().settings.inlayHints ? inlaysIn(view, params) : [],
  )
  answer('textDocument/semanticTokens/full', { data: [] }, (view) => tokensOf(view))
  answer('textDocument/semanticTokens/range', { data: [] }, (view, { range }: SemanticTokensRangeParams) =>
    tokensOf(view, spanOf(view.document, range)),
  )
  answer<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, null, heardIn)
  answer<ExplainParams, ExplainResult>('voicemail/explain' satisfies ExplainMethod, null, explainedIn)
  answer<CopyParams, CopyResult>('voicemail/copy' satisfies CopyMethod, null, copyFrom)
  answer<DetailsParams, DetailsResult>('voicemail/details' satisfies DetailsMethod, null, (view) =>
    detailsOf(view, around().client.locale ?? view.locale),
  )
  answer<SetDetailParams, SetDetailResult>('voicemail/setDetail' satisfies SetDetailMethod, null, (view, params) =>
    detailSet(view, params, around().client.locale ?? view.locale),
  )
  answer<TrimParams, TrimResult>('voicemail/trim' satisfies TrimMethod, null, trimAt)
  answer<TimingParams, TimingResult>('voicemail/timing' satisfies TimingMethod, null, timingAt)
  answer<CheckParams, CheckResult>('voicemail/check' satisfies CheckMethod, null, ({ document }) => {
    diagnostics.show(document)
    return { shown: views.of(document).shown.length }
  })
}
