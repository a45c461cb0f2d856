import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder with a sequence of two calls in each language, and a file that both link to. */
export const sequences = join(import.meta.dirname, 'sequences')

/** One of the two, and what a person who knows its language looks for in it. */
export type Sequence = (typeof languages)[number]

/** The sequences, one for each language, with the theme in which its pictures are taken. */
export const languages = [
  {
    language: 'English',
    locale: 'en-US',
    file: 'dock.vm.md',
    other: 'muelle.vm.md',
    theme: 'Default Light Modern',
    relationship: ['relationship: cold', 'cold'],
    channel: '- channel: voicemail',
    tagLine: '{{first_name}}, the Leeds',
    servile: 'Sorry to bother you.',
    caller: 'This is Dana Reyes',
  },
  {
    language: 'Spanish',
    locale: 'es',
    file: 'muelle.vm.md',
    other: 'dock.vm.md',
    theme: 'Default Dark Modern',
    relationship: ['relación: frío', 'frío'],
    channel: '- canal: buzón',
    tagLine: '{{first_name}}, en el andén',
    servile: 'Perdone la molestia.',
    caller: 'Soy Ana Robles',
  },
] as const

/** The line of a file that begins so, from 1. */
export function lineOf(path: string, start: string): number {
  const lines = readFileSync(path, 'utf8').split('\n')
  const found = lines.findIndex((each) => each.startsWith(start))
  if (found < 0) throw new Error(`no line of ${path} starts with “${start}”`)
  return found + 1
}
