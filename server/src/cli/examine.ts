import { basename } from 'node:path'
import type { Text } from '../engine/language/text.ts'
import type { Library } from '../engine/library.ts'
import type { Report, Settings } from '../engine/report.ts'
import type { Configured } from '../workspace/config/config.ts'
import { decode } from '../workspace/files.ts'
import type { Options } from './options.ts'

/** A file: its path from the current directory, its address, and its bytes; those are may be asked for twice. */
export type Source = Readonly<{ path: string; uri: string; bytes: () => Uint8Array }>

/** What became of one file. */
export type Examined = Readonly<{ path: string; report: Report }> | Readonly<{ path: string; error: Text }>

/** The engine's one entry, with the memo already in it. */
export type Check = (text: string, settings: Settings) => Report

/** Reads and checks one file; throws what reading it throws. What the team has configured wins over the command line. */
export function examine(
  { path, bytes }: Source,
  options: Options,
  configured: Configured,
  library: Library | null,
  check: Check,
): Report {
  return check(decode(bytes()).text, {
    fileName: basename(path),
    ...(options.scriptLanguage && { defaultLanguage: options.scriptLanguage }),
    ...(options.pace !== null && { pace: options.pace }),
    ...(options.today && { today: options.today }),
    ...configured.settings,
    ...(library && { library }),
  })
}
