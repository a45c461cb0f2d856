// `npm start`: from a fresh clone to the sample scripts open in VS Code. With `--no-editor` it ends before the editor.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Voicemail Script needs Node 20 or newer; this is Node ${process.versions.node}.`)
  process.exitCode = 1
} else {
  import('./open.mjs').then(({ start }) => start(process.argv.slice(2))).then((code) => process.exit(code))
}
