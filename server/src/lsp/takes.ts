import type { ClientCapabilities } from 'vscode-languageserver'

/** What the client takes in answers, beyond what every client does. */
export type Takes = Readonly<{
  /** Text with tab stops, in completions and in edits. */
  snippets: boolean
  stopsInEdits: boolean
  /** Words to show for what is folded. */
  collapsedText: boolean
  /** Edits that it asks about first. */
  annotations: boolean
}>

/** Whatever is missing counts as not taken. */
export function takesOf(capabilities: ClientCapabilities | undefined): Takes {
  const { textDocument, workspace } = capabilities ?? {}
  const edit = workspace?.workspaceEdit
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    stopsInEdits: edit?.documentChanges === true && edit.snippetEditSupport === true,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    annotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
  }
}
