// What `npm test` does once the version of Node is known to be good. Plain Node: there may be no packages yet.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, installPackages, root, runNode } from '../client/prepare.mjs'
import { editorHost, findBrowser, isInstalled, webHost } from './editor/install.mjs'

const results = join('.cache', 'test-results')
const flags = ['--editor', '--no-editor']

/** Runs all suites, or the tests under the paths given; answers the exit code. */
export function runAll(args) {
  const wrong = args.find((arg) => arg.startsWith('-') && !flags.includes(arg))
  if (wrong) {
    console.error(`"${wrong}" is not known here. Use: npm test [-- [--editor | --no-editor] [PATH …]]`)
    return 1
  }
  rmSync(join(root, results), { recursive: true, force: true })
  const paths = args.filter((arg) => !arg.startsWith('-'))
  const done = []
  const step = (name, work) => {
    console.log(`\n— ${name}`)
    done.push({ name, ...work() })
    return !done.at(-1).bad
  }

  const ready =
    step('packages', () => check(installPackages(() => console.log('Installing what is needed …')))) &&
    step('build', () => check(build()))
  if (ready) {
    // Neither keeps the tests from running: one run tells everything.
    if (paths.length === 0) step('style', style)
    if (paths.length === 0) step('types', types)
    const inEditor = paths.filter((path) => path.replaceAll('\\', '/').includes('test/editor'))
    const elsewhere = paths.filter((path) => !inEditor.includes(path))
    if (paths.length === 0 || elsewhere.length > 0) step('tests', () => vitest('tests', elsewhere))
    if (paths.length === 0 || inEditor.length > 0) step('editor tests', () => editorTests(args, inEditor))
  }
  return summary(done)
}

function style() {
  return check(runNode('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) === 0)
}

function types() {
  return check(runNode('node_modules/typescript/bin/tsc', ['-b']) === 0)
}

function check(good) {
  return { ran: 0, good: 0, bad: good ? 0 : 1 }
}

function editorTests(args, paths) {
  const wanted = args.includes('--editor') || paths.length > 0 || !['', '0', 'false'].includes(process.env.CI ?? '')
  const why = args.includes('--no-editor')
    ? 'as asked'
    : wanted || (isInstalled(editorHost) && isInstalled(webHost) && findBrowser())
      ? ''
      : 'they need a VS Code of their own (128 MB to download) and Chromium'
  if (why) {
    console.log(`Skipped: ${why}. To run them: npm test -- --editor`)
    return { ran: 0, good: 0, bad: 0, skipped: true }
  }
  const named = paths.map((path) => path.replaceAll('\\', '/').split('test/editor')[1].slice(1))
  const done = vitest('editor', named.filter(Boolean), ['--config', join('test', 'editor', 'vitest.config.ts')])
  console.log(`${done.ran} editor tests ran.`)
  return done
}

/** Runs vitest and counts from the report it writes: a run that fails without a failed test counts as one. */
function vitest(name, paths, more = []) {
  const report = join(root, results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const status = runNode('node_modules/vitest/vitest.mjs', ['run', ...paths, ...more, ...reporters], { env })
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report)
  const bad = numFailedTests || (status === 0 ? 0 : 1)
  return { ran: numPassedTests + numFailedTests, good: numPassedTests, bad }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** The last line counts the tests; a step that is no test counts only when it failed. */
function summary(done) {
  console.log('\nSummary')
  for (const { name, ran, bad, skipped } of done) {
    const state = skipped ? 'skipped' : bad ? 'FAILED' : 'ok'
    console.log(`  ${name.padEnd(14)}${state.padEnd(9)}${ran > 0 ? `${ran} ran` : ''}`)
  }
  const total = (key) => done.reduce((sum, one) => sum + one[key], 0)
  console.log(`${total('good')} passed, ${total('bad')} failed`)
  return total('bad') > 0 ? 1 : 0
}
