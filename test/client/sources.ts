import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of every TypeScript file below a folder. */
export const readSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
