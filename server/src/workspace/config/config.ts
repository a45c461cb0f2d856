import { findingById } from '../../engine/findings/index.ts'
import type { BrokenConfig, Settings } from '../../engine/report.ts'
import { severities } from '../../engine/script/script.ts'
import type { Files } from '../files.ts'
import { lineStarts, positionAt } from '../positions.ts'
import { parentOf, pathFrom } from './address.ts'
import { type Chain, findNearest, type Mistake, readChain } from './chain.ts'
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
  let now = nothingKnown(files)
  const ask = async (folder: string, mine: Known) => {
    const { uri, twin, root, folders } = await findNearest(mine.files, folder, rootOf(folder))
    for (const each of folders) mine.folders.add(each)
    let answer: Answer = () => unconfigured
    if (uri !== null) {
      const key = `${root} ${uri}`
      const reading = mine.chains.get(key) ?? readChain(mine.files, uri, twin, root)
      mine.chains.set(key, reading)
      const chain = await reading
      for (const each of chain.folders) mine.folders.add(each)
      answer = configuredBy(chain, folder)
    }
    mine.answers.set(folder, answer)
    return answer
  }
  return {
    of(script) {
      const folder = parentOf(script)
      if (folder === null) return unconfigured
      const answer = now.answers.get(folder)
      if (answer) return answer(script)
      const running = now.asked.get(folder) ?? ask(folder, now)
      now.asked.set(folder, running)
      return running.then((late) => late(script))
    },
    folders: () => [...now.folders],
    forget() {
      now = nothingKnown(files)
    },
  }
}

type Answer = (script: string) => Configured
/** What was read since everything was last forgotten. */
type Known = Readonly<{
  files: Files
  answers: Map<string, Answer>
  asked: Map<string, Promise<Answer>>
  chains: Map<string, Promise<Chain>>
  folders: Set<string>
}>

const nothingKnown = (files: Files): Known => ({
  files: remembering(files),
  answers: new Map(),
  asked: new Map(),
  chains: new Map(),
  folders: new Set(),
})

/** The same configuration is looked at from many folders. */
function remembering(files: Files): Files {
  const once = <T>(ask: (uri: string) => Promise<T>) => {
    const known = new Map<string, Promise<T>>()
    return (uri: string): Promise<T> => {
      const answer = known.get(uri) ?? ask(uri)
      known.set(uri, answer)
      return answer
    }
  }
  return { ...files, read: once(files.read), look: once(files.look) }
}

const unconfigured: Configured = { settings: {}, chain: null }

/** What a configuration comes to for the scripts in a folder. */
export function configuredBy(chain: Chain, folder: string): (script: string) => Configured {
  const settings = settingsOf(chain)
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

const known = new WeakMap<Chain, (script: string) => TeamSettings>()

/** One for a chain, so that equal settings are one value for all its folders. */
function settingsOf(chain: Chain): (script: string) => TeamSettings {
  const settings = known.get(chain) ?? teamSettings(chain)
  known.set(chain, settings)
  return settings
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
