import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import type { Pretext } from './pretext.ts'
import { english } from './pretextFrames.en.ts'
import { spanish } from './pretextFrames.es.ts'
import { spanish as spanishHints } from './pretextHints.es.ts'
import { tales } from './pretextTales.en.ts'

const kinds = ['past', 'claim', 'matter', 'hidden'] as const

/** Pretexts told by who is said to have done what, by kind and language. */
export const pretextFrames: readonly Readonly<{
  kind: Pretext['kind']
  frames: Readonly<Record<Language, readonly Frame[]>>
}>[] = kinds.map((kind) => ({
  kind,
  frames: { en: [...english[kind], ...(tales[kind] ?? [])], es: [...spanish[kind], ...(spanishHints[kind] ?? [])] },
}))
