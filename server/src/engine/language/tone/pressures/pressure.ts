import type { Phrase } from '../../matching/phrase.ts'

/** `presumed`: a decision taken for the listener, which a customer may have taken; `fear`: a fright or a shame, without more. */
export type Pressure = Readonly<{ say: Phrase; kind: 'presumed' | 'threat' | 'fear' }>
