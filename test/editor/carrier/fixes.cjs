// Every quick fix that is preferred takes its suggestion away, and what is left of the script is still the script.
const assert = require('node:assert')
const vscode = require('vscode')
const { open, rule, suggested, suggestions, until } = require('./lib.cjs')

exports.run = async () => {
  for (const file of ['follow-up.vm.md', 'seguimiento.vm.md']) {
    const { document } = await open(file)
    const one = await suggested(document, 'servile-tone')
    const before = document.getText()
    const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, one.range)
    const fix = actions.find((action) => action.isPreferred && action.edit)
    assert.ok(fix, `${file}: no preferred fix among ${actions.map((action) => action.title).join(' | ')}`)
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    await until(() => suggestions(document).every((each) => rule(each) !== 'servile-tone'))
    assert.notEqual(document.getText(), before)
    assert.match(document.getText(), /## Se(cond call|gunda llamada)/)
    assert.ok(await suggested(document, 'busywork-touch'), 'the other suggestion stays')
  }
}
