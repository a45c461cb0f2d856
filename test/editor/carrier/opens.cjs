// Opening a script of either language: it is ours rather than Markdown's, and what it says is under the right words.
const assert = require('node:assert')
const vscode = require('vscode')
const { open, rule, suggested } = require('./lib.cjs')

const expected = {
  'follow-up.vm.md': { 'busywork-touch': /checking in/, 'servile-tone': /^Sorry to bother/ },
  'seguimiento.vm.md': { 'busywork-touch': /solo para saludar/, 'servile-tone': /^Perdone/ },
}

exports.run = async () => {
  for (const [file, rules] of Object.entries(expected)) {
    const { document } = await open(file)
    assert.equal(document.languageId, 'voicemail-script')
    for (const [name, words] of Object.entries(rules)) {
      const one = await suggested(document, name)
      assert.match(document.getText(one.range), words)
      assert.equal(one.severity, vscode.DiagnosticSeverity.Warning)
      assert.ok(one.message.length > 10, one.message)
      assert.equal(rule(one), name)
    }
  }
}
