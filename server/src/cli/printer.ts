import type { Examined } from './examine.ts'
import type { Tally } from './tally.ts'

/** One way of writing a run down. Each part is text for standard output; files come one by one, in order. */
export type Printer = Readonly<{
  begin: string
  file(examined: Examined): string
  end(tally: Tally): string
}>
