import type { Ask } from '../workspace/clientFiles.ts'
import type { Files } from '../workspace/files.ts'

/** What the server may not find out by itself; tests give it a clock of their own. */
export type Runtime = Readonly<{
  /** Today's ISO date where the writer is. */
  today(): string
  /** Calls back once, after that many milliseconds; the answer takes it back. */
  after(milliseconds: number, call: () => void): () => void
  /** Files by address: this machine's where there is a disk, and the client's for all else. */
  files(ask: Ask): Files
}>

/** The machine's own clock. */
export const machineClock: Omit<Runtime, 'files'> = {
  today() {
    const now = new Date()
    const two = (part: number) => String(part).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
