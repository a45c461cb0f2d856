import type { Settings } from '../src/engine/report.ts'
import type { Chain } from '../src/workspace/config/chain.ts'
import { configuredBy } from '../src/workspace/config/config.ts'
import { readConfig } from '../src/workspace/config/readConfig.ts'

/** Where the configuration of a finding's fixtures may lie: for one kind of them, or for all. */
const paths = (id: string, kind: string) => [
  `test/findings/${id}.${kind}.config.yaml`,
  `test/findings/${id}.config.yaml`,
]

/** The team's configuration that a finding's fixtures are checked under, as text; null for most. */
export function fixtureConfig(id: string, kind: string, read: (path: string) => string | null): string | null {
  for (const path of paths(id, kind)) {
    const text = read(path)
    if (text !== null) return text
  }
  return null
}

/** What that configuration comes to for a script beside it. */
export function fixtureSettings(text: string | null, fileName: string): Settings {
  if (text === null) return {}
  const folder = 'file:///scripts'
  const uri = `${folder}/voicemail.config.yaml`
  const layer = { uri, folder, source: text, text: readConfig(text) }
  const mistakes = layer.text.problems.map((problem) => ({ uri, problem, source: text }))
  const chain: Chain = { uri, root: folder, layers: [layer], mistakes, folders: [] }
  return configuredBy(chain, folder)(`${folder}/${fileName}`).settings
}
