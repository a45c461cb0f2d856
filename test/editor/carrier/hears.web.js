// What the prospect hears, in the worker host: it opens, follows an edit and leads back. One file, loaded by itself.
const vscode = require('vscode')

exports.run = async () => {
  for (const [file, { said, sentence, typed }] of Object.entries(expected)) {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, file)
    const script = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), 1)
    await until(() => vscode.languages.getDiagnostics(uri).length > 0, `${file}: suggestions`)
    await vscode.commands.executeCommand('voicemail.hear')
    const heard = () =>
      vscode.workspace.textDocuments.find(
        ({ uri: { scheme, query } }) => scheme === 'voicemail-hears' && query === uri.toString(),
      )
    await until(
      () => said.test(heard()?.getText() ?? ''),
      () => `${file}: ${said} in ${heard()?.getText()}`,
    )

    const place = script.document.positionAt(script.document.getText().indexOf(sentence))
    await script.edit((edit) => edit.insert(place, `${typed} `))
    await until(
      () => lineOf(heard(), typed) >= 0,
      () => `${file}: ${typed} in ${heard().getText()}`,
    )

    const editor = await vscode.window.showTextDocument(heard())
    const line = lineOf(heard(), sentence)
    editor.selection = new vscode.Selection(line, 0, line, 0)
    await vscode.commands.executeCommand('voicemail.goToSentence')
    const back = () => vscode.window.activeTextEditor
    await until(() => back()?.document === script.document, `${file}: back in the script`)
    await until(
      () => script.document.getText(back().selection) === sentence,
      () => `selected: ${script.document.getText(back().selection)}`,
    )
  }
}

const expected = {
  'follow-up.vm.md': {
    said: /\d\.\d s {2}Priya, I had you down for a call on March (the )?fourteenth\.\n/,
    sentence: 'Sorry to bother you.',
    typed: 'Really.',
  },
  'seguimiento.vm.md': {
    said: /\d\.\d s {2}Lucía, le llamo por la grúa\.\n/,
    sentence: 'Perdone la molestia.',
    typed: 'De verdad.',
  },
}

const lineOf = (document, words) =>
  document
    .getText()
    .split('\n')
    .findIndex((line) => line.endsWith(words))

async function until(ask, what) {
  for (let tries = 0; tries < 1200; tries++) {
    if (await ask()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`waited in vain for ${typeof what === 'function' ? what() : what}`)
}
