import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './jokeFrames.en.ts'
import { spanish } from './jokeFrames.es.ts'

/** Jokes told by what is done to whom, by language. */
export const jokeFrames: Readonly<Record<Language, readonly Frame[]>> = { en: english, es: spanish }
