// The worker host loads this one file by itself; it knows neither Node nor its neighbours.
const vscode = require('vscode')

exports.run = async () => {
  expect(typeof process === 'undefined' && typeof importScripts === 'function', 'this is a web worker')
  for (const [file, words] of Object.entries(expected)) {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, file)
    const document = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(document, { preview: false })
    expect(document.languageId === 'voicemail-script', `${file} is ${document.languageId}`)
    const one = await suggested(uri, 'busywork-touch')
    expect(words.test(document.getText(one.range)), `${file}: “${document.getText(one.range)}”`)
    const ask = (what, ...more) =>
      answered(() => vscode.commands.executeCommand(`vscode.execute${what}Provider`, uri, ...more))
    const { start } = one.range
    const hovers = (await ask('Hover', start)).flatMap(({ contents }) => contents.map((each) => each.value ?? each))
    expect(hovers.join('\n').includes('**'), `${file}: the hover says ${hovers.join('\n')}`)
    const actions = await ask('CodeAction', one.range)
    expect(actions.length > 3, `${file}: ${actions.length} actions`)
    const { items } = await ask('CompletionItem', new vscode.Position(start.line, 0))
    expect(items.length > 10, `${file}: ${items.length} completions`)
    const [title] = await ask('DocumentSymbol')
    expect(
      title.children.every(({ detail }) => / s$/.test(detail)),
      `${file}: the outline has seconds`,
    )
  }
}

const expected = { 'follow-up.vm.md': /checking in/, 'seguimiento.vm.md': /solo para saludar/ }

/** A question is dropped where the checker has just learnt something new; the editor asks again then, and so do we. */
async function answered(question) {
  for (let tries = 0; ; tries++) {
    try {
      return await question()
    } catch (error) {
      if (tries > 20 || !/Cancell?ed/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function suggested(uri, wanted) {
  for (let tries = 0; tries < 1200; tries++) {
    const one = vscode.languages.getDiagnostics(uri).find(({ code }) => (code?.value ?? code) === wanted)
    if (one) return one
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`waited in vain for ${wanted}: ${JSON.stringify(vscode.languages.getDiagnostics(uri))}`)
}

function expect(truth, what) {
  if (!truth) throw new Error(what)
}
