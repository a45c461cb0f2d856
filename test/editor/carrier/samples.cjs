// Every script of the folder gives in the editor what the command line gave for it (expected.json, written before).
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const vscode = require('vscode')
const { open, rule, suggestions, until } = require('./lib.cjs')

exports.run = async () => {
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  assert.ok(expected.files.length > 0)
  for (const file of expected.files) {
    const { document, editor } = await open(file.path)
    await answered(document, editor, sentences[file.language])
    const wanted = file.findings
      .filter((finding) => finding.under === null)
      .map(fromReport)
      .sort()
    const got = () => suggestions(document).map(fromEditor).sort()
    const same = () => JSON.stringify(got()) === JSON.stringify(wanted)
    await until(same, () => `${file.path} as on the command line:\n${wanted.join('\n')}\nnot:\n${got().join('\n')}`)
  }
}

/** A script with nothing to suggest looks like one nobody checked: something bad comes in and goes again. */
async function answered(document, editor, sentence) {
  const servile = () =>
    suggestions(document).filter((one) => rule(one) === 'servile-tone' && one.range.start.line > last)
  const last = document.lineCount - 1
  const end = document.lineAt(last).range.end
  await editor.edit((edit) => edit.insert(end, `\n\n${sentence}\n`))
  await until(
    () => servile().length > 0,
    () => `${document.fileName}: the sentence added`,
  )
  await vscode.commands.executeCommand('undo')
  await until(
    () => servile().length === 0,
    () => `${document.fileName}: the sentence taken away`,
  )
}

const sentences = { en: 'Sorry to bother you.', es: 'Perdón por la molestia.' }
const fromReport = (one) => `${one.rule} ${one.line}:${one.column}-${one.endLine}:${one.endColumn}`
const fromEditor = (one) => {
  const { start, end } = one.range
  return `${rule(one)} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
}
