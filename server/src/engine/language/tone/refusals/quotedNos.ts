import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { quotedNos as spanish } from './quotedNos.es.ts'

/** A no that was given to the caller, which may still be respected, by language. */
export const quotedNos: Readonly<Record<Language, readonly Frame[]>> = { en: [], es: spanish }
