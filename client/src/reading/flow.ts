import { keptPace, paceOf } from './pace.ts'
import type { Deed, Language, Passage, ReadingStep } from './steps.ts'

/** Milliseconds from any moment on; the machine's own outside of tests. */
export type Clock = () => number

/** What a timed reading needs from the editor. */
export type ReadingHost = Readonly<{
  clock: Clock
  show(step: ReadingStep): void
  /** Shows the standard passage of a language. */
  open(language: Language): Promise<Passage>
  keep(language: Language, pace: number): Promise<void>
  undo(): Promise<unknown>
  close(): void
}>

/** A key that is held down repeats: what comes sooner than this after a step was shown was not meant for it. */
const bounce = 300

/** Starts at the step where the passage can be read; answers what takes a choice and leads to the next step. */
export function createReading(first: Passage, host: ReadingHost): (does: Deed) => Promise<void> {
  let step: ReadingStep = { at: 'ready', passage: first }
  let since = host.clock()
  let busy = false
  const go = (next: ReadingStep, now = host.clock()) => {
    step = next
    since = now
    host.show(next)
  }
  const act = async (does: Deed, now: number) => {
    const { passage } = step
    switch (does) {
      case 'start':
        return go({ at: 'reading', passage }, now)
      case 'stop':
        return go({ at: 'measured', passage, elapsed: (now - since) / 1000 }, now)
      case 'again':
        return go({ at: 'ready', passage })
      case 'keep': {
        if (step.at !== 'measured') return
        const pace = keptPace(paceOf(passage.timed, step.elapsed))
        await host.keep(passage.language, pace)
        return go({ at: 'kept', passage, pace })
      }
      case 'undo':
        await host.undo()
        return host.close()
      case 'done':
      case 'discard':
        return host.close()
      default:
        return go({ at: 'ready', passage: await host.open(does) })
    }
  }
  host.show(step)
  return async (does) => {
    const now = host.clock()
    if (busy || now - since < bounce) return
    busy = true
    await act(does, now).finally(() => {
      busy = false
    })
  }
}
