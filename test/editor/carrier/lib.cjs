// What the journeys share. They wait for conditions; the limit on a test is the runner's.
const { join } = require('node:path')
const vscode = require('vscode')

const folder = () => vscode.workspace.workspaceFolders[0].uri.fsPath

/** Opens a script of the folder in an editor, as a click in the explorer does. */
exports.open = async (file) => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder(), file)))
  const editor = await vscode.window.showTextDocument(document, { preview: false })
  return { document, editor }
}

/** What our own extension says of a document, in order of appearance. */
exports.suggestions = (document) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((one) => one.source === 'voicemail')
    .sort((a, b) => a.range.start.compareTo(b.range.start))

/** The rule of a diagnostic; its code may carry a link. */
const rule = (one) => (typeof one.code === 'object' ? one.code.value : one.code)
exports.rule = rule

const hopeless = 60_000

/** Resolves with what `ask` answers as soon as it is something to go on with; `what` says what was waited for. */
exports.until = async (ask, what) => {
  const since = Date.now()
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() - since > hopeless)
      throw new Error(`waited in vain for ${typeof what === 'function' ? what() : what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const listed = (document) => JSON.stringify(exports.suggestions(document).map((one) => [rule(one), one.message]))

/** Waits for a suggestion of a rule. */
exports.suggested = (document, wanted) =>
  exports.until(
    () => exports.suggestions(document).find((one) => rule(one) === wanted),
    () => `${wanted}; suggested: ${listed(document)}`,
  )

/** Waits until nothing is suggested: to be asked only where something was. */
exports.clean = (document) =>
  exports.until(
    () => exports.suggestions(document).length === 0,
    () => `no suggestion; suggested: ${listed(document)}`,
  )

/** Changes the document as typing over a range does. */
exports.replace = (editor, range, text) => editor.edit((edit) => edit.replace(range, text))
