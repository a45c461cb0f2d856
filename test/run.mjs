// `npm test`: from a fresh clone through every check and test. `npm test -- PATH …` runs the tests under these paths only.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`The tests of Voicemail Script need Node 20 or newer; this is Node ${process.versions.node}.`)
  process.exitCode = 1
} else {
  import('./suites.mjs')
    .then(({ runAll }) => runAll(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code
    })
}
