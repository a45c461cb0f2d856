import { findingById } from '../../engine/findings/index.ts'
import type { BrokenConfig, Settings } from '../../engine/report.ts'
import { severities } from '../../engine/script/script.ts'
import type { Files } from '../files.ts'
import { lineStarts, positionAt } from '../positions.ts'
import { parentOf, pathFrom } from './address.ts'
import { type Chain, findChain, type Mistake } from './chain.ts'
import { type TeamSettings, teamSettings } from './team.ts'

/** What a team's configuration says about one script. */
export type Configured = Readonly<{
  settings: TeamSettings & Pick<Settings, 'broken'>
  /** Null where there is none. */
  chain: Chain | null
}>

/** The configurations of the scripts of a run or a session, read once a folder until something changes. */
export type Configs = Readonly<{
  /** At once where the folder is known already. */
  of(script: string): Configured | Promise<Configured>
  /** Every folder that the answers so far depend on. */
  folders(): readonly string[]
  /** Reads everything anew when next asked. */
  forget(): void
}>

/** `rootOf` is the workspace folder, or the folder named on the command line, that a folder lies in, if one. */
export function createConfigs(files: Files, rootOf: (folder: string) => string | null): Configs {
  let known = new Map<string, (script: string) => Configured>()
  let asked = new Map<string, Promise<(script: string) => Configured>>()
  let folders = new Set<string>()
  const ask = async (folder: string) => {
    const mine = known
    const found = await findChain(files, folder, rootOf(folder))
    const answer = found.chain ? configuredBy(found.chain, folder) : () => unconfigured
    // What was asked before everything was forgotten answers only its own question.
    if (mine === known) {
      known.set(folder, answer)
      for (const each of found.folders) folders.add(each)
    }
    return answer
  }
  return {
    of(script) {
      const folder = parentOf(script)
      if (folder === null) return unconfigured
      const answer = known.get(folder)
      if (answer) return answer(script)
      const running = asked.get(folder) ?? ask(folder)
      asked.set(folder, running)
      return running.then((late) => late(script))
    },
    folders: () => [...folders],
    forget() {
      known = new Map()
      asked = new Map()
      folders = new Set()
    },
  }
}

const unconfigured: Configured = { settings: {}, chain: null }

/** What a configuration comes to for the scripts in a folder. */
export function configuredBy(chain: Chain, folder: string): (script: string) => Configured {
  const settings = teamSettings(chain)
  const broken = chain.mistakes.length > 0 ? brokenBy(chain, folder) : null
  const given = new Map<TeamSettings, Configured>()
  return (script) => {
    const own = settings(script)
    let configured = given.get(own)
    if (!configured) {
      configured = { settings: { ...own, ...(broken && { broken }) }, chain }
      given.set(own, configured)
    }
    return configured
  }
}

/** How loudly a mistake in a configuration speaks. */
export const severityOf = ({ problem }: Mistake): Exclude<(typeof severities)[number], 'off'> => {
  const severity = findingById(problem.rule)?.severity ?? 'error'
  return severity === 'off' ? 'error' : severity
}

/** The gravest mistake, the first of its kind, is the one that scripts tell about. */
function brokenBy({ mistakes }: Chain, folder: string): BrokenConfig {
  const rank = (mistake: Mistake) => severities.indexOf(severityOf(mistake))
  const worst = mistakes.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const { uri, problem, source } = worst
  const { line } = positionAt(source, lineStarts(source), problem.span.start)
  return {
    path: pathFrom(folder, uri),
    line: line + 1,
    count: mistakes.length,
    says: problem.says,
    severity: severityOf(worst),
  }
}
