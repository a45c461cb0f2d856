import { findings } from '../src/engine/findings/index.ts'
import { examplesOf } from './examples.ts'
import { findingsIndex } from './findingsIndexText.ts'
import { findingPage } from './page.ts'
import { configSchema } from './schema.ts'
import { withRules, withRuleWords } from './settings.ts'
import { snippetFiles } from './snippets.ts'
import { findingsTable } from './table.ts'

/** What the generator reads: a file of the repository, or null where there is none, and the names in a folder. */
export type Disk = Readonly<{ read(path: string): string | null; list(folder: string): readonly string[] }>

/** The texts of all generated files by path. The index is among them, but it must be fresh before this can be built. */
export function generatedFiles({ read, list }: Disk): Record<string, string> {
  const files: Record<string, string> = { [`${findingsFolder}/index.ts`]: indexText({ read, list }) }
  for (const finding of findings)
    files[`server/docs/findings/${finding.id}.md`] = findingPage(finding, examplesOf(finding, read))
  files['schemas/voicemail.config.json'] = `${JSON.stringify(configSchema(), null, 2)}\n`
  Object.assign(files, snippetFiles())
  const manifest = read('package.json')
  if (manifest) files['package.json'] = withRules(manifest, findings)
  for (const [path, language] of manifestWords) {
    const words = read(path)
    if (words) files[path] = withRuleWords(words, findings, language)
  }
  const readme = read('README.md')
  const table = readme && withTable(readme)
  if (table) files['README.md'] = table
  return files
}

const manifestWords = [
  ['package.nls.json', 'en'],
  ['package.nls.es.json', 'es'],
] as const

const findingsFolder = 'server/src/engine/findings'

function indexText({ read, list }: Disk): string {
  const files = list(findingsFolder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  return findingsIndex(files.map((file) => ({ file, text: read(`${findingsFolder}/${file}`)! })))
}

const START = '<!-- findings:start -->'
const END = '<!-- findings:end -->'

/** The README with its table of findings renewed; null where it has no place for one. */
function withTable(readme: string): string | null {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END, start)
  if (start < 0 || end < 0) return null
  return `${readme.slice(0, start + START.length)}\n${findingsTable(findings)}${readme.slice(end)}`
}
