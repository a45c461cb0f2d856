import { isInside, parentOf, sameAddress } from '../workspace/config/address.ts'
import { sameChain } from '../workspace/config/chain.ts'
import { type Configured, createConfigs } from '../workspace/config/config.ts'
import type { Files } from '../workspace/files.ts'

/** The team's configuration of each open document, always at hand: read when it is opened and again after a change. */
export type Teams = Readonly<{
  /** What holds now; nothing for a document whose answer is not at hand. */
  of(uri: string): Configured
  /** What holds for the documents that are open. */
  inUse(): Iterable<Configured>
  /** Null when the answer is at hand, else when it will be. */
  ready(uri: string): Promise<void> | null
  /** The same for a script that need not be open; nothing is kept. */
  read(uri: string): Promise<Configured>
  closed(uri: string): void
  /** Something that a configuration depends on may have changed. `whenChanged` is called only if it has. */
  changed(): void
  /** The same for files; nothing happens where no configuration is looked for in their folders. */
  touched(uris: readonly string[]): void
  /** When all changes so far have been read; null where there are none. */
  settled(): Promise<void> | null
}>

/**
 * `folders` are those of the workspace. `whenChanged` is called after other settings hold for an open document, `whenKnown`
 * also when it is known which hold for one that was opened, and when one is closed.
 */
export function createTeams(
  files: Files,
  folders: () => readonly string[],
  whenChanged: () => void,
  whenKnown: () => void,
): Teams {
  const configs = createConfigs(files, (folder) => folders().find((root) => isInside(root, folder)) ?? null)
  const current = new Map<string, Configured>()
  const watched = new Map<string, () => void>()
  const open = new Set<string>()
  let reading: Promise<void> | null = null
  let again = false

  const watch = () => {
    const wanted = new Set(configs.folders())
    for (const folder of wanted)
      if (files.watchFolder && !watched.has(folder)) watched.set(folder, files.watchFolder(folder, seen))
    for (const [folder, stop] of watched) {
      if (wanted.has(folder)) continue
      stop()
      watched.delete(folder)
    }
  }
  const seen = (name: string | null) => {
    if (name === null || /\.(?:ya?ml|json)$|^\.git$/i.test(name)) changed()
  }
  const readAgain = async (): Promise<void> => {
    // Never within the call that asked for it: what changed together is read once.
    await null
    let differs = false
    try {
      do {
        again = false
        configs.forget()
        for (const uri of [...current.keys()]) {
          const fresh = await configs.of(uri)
          const before = current.get(uri)
          if (!before || sameChain(before.chain, fresh.chain)) continue
          current.set(uri, fresh)
          differs = true
        }
      } while (again)
    } finally {
      reading = null
    }
    watch()
    if (!differs) return
    whenKnown()
    whenChanged()
  }
  const changed = () => {
    again = true
    reading ??= readAgain()
  }

  return {
    of: (uri) => current.get(uri) ?? nothing,
    inUse: () => current.values(),
    ready(uri) {
      if (current.has(uri)) return reading
      open.add(uri)
      const answer = configs.of(uri)
      if (!(answer instanceof Promise)) {
        current.set(uri, answer)
        whenKnown()
        return reading
      }
      return answer.then((late) => {
        if (open.has(uri)) current.set(uri, late)
        watch()
        whenKnown()
      })
    },
    read: async (uri) => current.get(uri) ?? configs.of(uri),
    closed(uri) {
      open.delete(uri)
      current.delete(uri)
      whenKnown()
    },
    changed,
    touched(uris) {
      const folders = configs.folders()
      const isNear = (uri: string) => folders.some((folder) => sameAddress(folder, parentOf(uri) ?? ''))
      if (reading || uris.some(isNear)) changed()
    },
    settled: () => reading,
  }
}

const nothing: Configured = { settings: {}, chain: null }
