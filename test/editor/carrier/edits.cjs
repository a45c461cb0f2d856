// Editing until nothing is suggested; making it bad again brings the suggestion back.
const assert = require('node:assert')
const vscode = require('vscode')
const { clean, open, replace, suggested } = require('./lib.cjs')

const bad = {
  'follow-up.vm.md': "Sorry to bother you. I'm just checking in.\n",
  'seguimiento.vm.md': 'Perdone la molestia. Le llamo solo para saludarla.\n',
}

exports.run = async () => {
  for (const [file, sentences] of Object.entries(bad)) {
    const { document, editor } = await open(file)
    await suggested(document, 'busywork-touch')
    const start = document.getText().indexOf(sentences)
    assert.ok(start > 0, `${file} holds the sentences`)
    const at = document.positionAt(start)
    await replace(editor, new vscode.Range(at, document.positionAt(start + sentences.length)), '')
    await clean(document)
    await replace(editor, new vscode.Range(at, at), sentences)
    await suggested(document, 'busywork-touch')
  }
}
