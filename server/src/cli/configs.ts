import type { Text } from '../engine/language/text.ts'
import { isInside, pathFrom } from '../workspace/config/address.ts'
import type { Chain } from '../workspace/config/chain.ts'
import { type Configured, createConfigs, severityOf } from '../workspace/config/config.ts'
import { nodeFiles } from '../workspace/nodeFiles.ts'
import { lineStarts, positionAt } from '../workspace/positions.ts'

/** The team configurations of a run. `roots`: the current folder, then those that were named. */
export type RunConfigs = Readonly<{
  of(uri: string): Promise<Configured>
  /** A line for each mistake in those that were read, and whether one of them is an error. */
  mistakes(): { lines: readonly Text[]; grave: boolean }
}>

export function openConfigs(roots: readonly string[]): RunConfigs {
  const configs = createConfigs(nodeFiles(), (folder) => roots.find((root) => isInside(root, folder)) ?? null)
  const chains = new Map<string, Chain>()
  return {
    async of(uri) {
      const configured = await configs.of(uri)
      if (configured.chain) chains.set(configured.chain.uri, configured.chain)
      return configured
    },
    mistakes: () => mistakesIn([...chains.values()], roots[0]!),
  }
}

function mistakesIn(chains: readonly Chain[], cwd: string): { lines: readonly Text[]; grave: boolean } {
  const lines = new Map<string, Text>()
  const mistakes = chains.flatMap((chain) => chain.mistakes)
  for (const { uri, problem, source } of mistakes) {
    const { line, column } = positionAt(source, lineStarts(source), problem.span.start)
    const place = `${pathFrom(cwd, uri)}:${line + 1}:${column + 1}`
    lines.set(`${place} ${problem.says.en}`, { en: `${place}: ${problem.says.en}`, es: `${place}: ${problem.says.es}` })
  }
  return { lines: [...lines.values()], grave: mistakes.some((mistake) => severityOf(mistake) === 'error') }
}
