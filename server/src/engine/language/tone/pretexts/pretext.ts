import type { Phrase } from '../../matching/phrase.ts'

/**
 * `past`: something that is said to have been between the two; `claim`: what the listener or their people are said to have
 * done or agreed; `matter`: an office, an account or a prize; `hidden`: no purpose.
 */
export type Pretext = Readonly<{ say: Phrase; kind: 'past' | 'claim' | 'matter' | 'hidden' }>
