/**
 * A phrase in the house notation: words, `(a|b)`, `[optional]`, `..` (a gap of 0–4 words), `stem~`, `Cap` (a capitalised
 * word), `#` (a number), `{tag}`. Text with an accent matches only patterns with it; text without matches the folded form.
 */
export type Phrase = string | GuardedPhrase

/** Stays silent where a guard, in the same notation, stands directly before, directly after, or anywhere in the sentence. */
export type GuardedPhrase = Readonly<{
  say: string
  unlessBefore?: string
  unlessAfter?: string
  unlessSentence?: string
}>

/** Phrases under a name: a finding's id, or the name of a shared list. */
export type PhraseSet = Readonly<{
  name: string
  phrases: readonly Phrase[]
  /** Heard in any form of their words. */
  inflected?: boolean
}>
