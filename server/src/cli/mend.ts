import { statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withEdits } from '../engine/proven.ts'
import type { Report } from '../engine/report.ts'
import { decode } from '../workspace/files.ts'
import { isSafe, together } from '../workspace/together.ts'
import type { Source } from './examine.ts'

/** A file as it is after `--fix`, and how many suggestions went. */
export type Mended = Readonly<{ source: Source; count: number }>

/**
 * Makes all safe fixes of a file and writes it, if there were any. What is no file, or no UTF-8, stays as it is; a BOM and
 * line ends stay too. Throws what reading and writing throw.
 */
export function mend(source: Source, examined: (source: Source) => Report): Mended {
  const path = fileURLToPath(source.uri)
  if (!statSync(path).isFile()) return { source, count: 0 }
  let now = source.bytes()
  const before = now
  if (decode(now).invalid) return { source, count: 0 }
  const bom = now[0] === 0xef && now[1] === 0xbb && now[2] === 0xbf ? '\ufeff' : ''
  let count = 0
  // One fix may make room for another; what goes round in circles ends.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const report = examined({ ...source, bytes: () => now })
    const { edits, fixed } = together(
      report.findings.filter(({ under }) => under === null),
      isSafe,
    )
    if (fixed.length === 0) break
    now = Buffer.from(bom + withEdits(report.source, edits))
    count += fixed.length
  }
  if (now === before) return { source, count: 0 }
  writeFileSync(path, now)
  return { source: { ...source, bytes: () => now }, count }
}

const MOST_ROUNDS = 5
