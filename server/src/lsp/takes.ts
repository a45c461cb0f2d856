import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver'

/** What the client takes in answers, beyond what every client does. */
export type Takes = Readonly<{
  /** Completions with tab stops. */
  snippets: boolean
  /** Words behind each completion's name, not behind the chosen one's alone. */
  labelDetails: boolean
  /** Words to show for what is folded. */
  collapsedText: boolean
  /** Edits that it asks about first. */
  annotations: boolean
  /** What the server can do for it of what not every client knows. */
  features: ServerCapabilities
}>

/** Whatever is missing counts as not taken. */
export function takesOf(capabilities: ClientCapabilities | undefined): Takes {
  const { textDocument, workspace } = capabilities ?? {}
  const edit = workspace?.workspaceEdit
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    annotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    features: {
      ...(textDocument?.documentLink && { documentLinkProvider: {} }),
      ...(textDocument?.documentHighlight && { documentHighlightProvider: true }),
      ...(textDocument?.references && { referencesProvider: true }),
      ...(textDocument?.linkedEditingRange && { linkedEditingRangeProvider: true }),
      ...(textDocument?.rename && {
        renameProvider: textDocument.rename.prepareSupport ? { prepareProvider: true } : true,
      }),
      ...(workspace?.symbol && { workspaceSymbolProvider: true }),
    },
  }
}
