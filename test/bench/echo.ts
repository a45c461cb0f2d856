// The least a language server can do: keep documents in step and answer each change with one diagnostic.
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = createConnection()
const documents = new TextDocuments(TextDocument)
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }))
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [{ range, message: 'echo' }] })
})
documents.listen(connection)
connection.listen()
