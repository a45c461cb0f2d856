// Resting on the words says why and what instead, in the script's language.
const assert = require('node:assert')
const vscode = require('vscode')
const { open, suggested, until } = require('./lib.cjs')

const expected = {
  'follow-up.vm.md': [/Why it matters/, /Instead/, /Source/],
  'seguimiento.vm.md': [/Por qué importa/, /Mejor/, /Fuente/],
}

exports.run = async () => {
  for (const [file, parts] of Object.entries(expected)) {
    const { document } = await open(file)
    const one = await suggested(document, 'busywork-touch')
    const hovers = await until(() => ask(document, one.range.start))
    const text = hovers.flatMap(({ contents }) => contents.map((each) => each.value ?? each)).join('\n')
    for (const part of parts) assert.match(text, part)
  }
}

async function ask(document, position) {
  const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position)
  return hovers.length > 0 && hovers
}
