const assert = require('node:assert')
const vscode = require('vscode')
exports.run = async () => {
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'a.vm.md')
  const doc = await vscode.workspace.openTextDocument(file)
  await vscode.window.showTextDocument(doc)
  assert.equal(doc.languageId, 'voicemail-script')
  let d = []
  while (d.length === 0) {
    await new Promise((r) => setTimeout(r, 100))
    d = vscode.languages.getDiagnostics(file)
  }
  console.log('diagnostics', d.length, process.version)
  assert.equal(d[0].code, process.env.BREAK ? 'x' : 'busywork-touch')
}
