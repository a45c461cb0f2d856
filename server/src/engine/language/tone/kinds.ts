import type { Phrase } from '../matching/phrase.ts'

/** Phrases of one kind, for a table whose phrases are told apart. */
export const ofKind = <Kind extends string>(kind: Kind, phrases: readonly Phrase[]): { say: Phrase; kind: Kind }[] =>
  phrases.map((say) => ({ say, kind }))
