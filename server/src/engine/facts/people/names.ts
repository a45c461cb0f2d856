import { dateWords } from '../../language/forms/numberWords.ts'
import type { Language } from '../../language/text.ts'
import type { Tag } from '../../script/script.ts'
import { CUE } from '../../script/script.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import { followers, notNames, small } from './nameWords.ts'

/** Words with a capital, or a personal field, that stand together: a person, a firm or a place. `last` is behind them. */
export type Name = Readonly<{
  first: number
  last: number
  /** The words of the same sentence before it, in lower case. */
  before: readonly string[]
  /** The first words of the same sentence behind it. */
  after: readonly string[]
  /** A comma, a direction or the like, or the end of the sentence, stands on that side. */
  opens: boolean
  closes: boolean
  /** The field, where the name is one. */
  tag: Tag | null
}>

/** All names of a touch in order. A capital that only begins a sentence makes none. */
export function namesOf(timed: TimedTouch, isCap: (word: SpokenWord) => boolean, language: Language): Name[] {
  const { words, touch } = timed
  const tags = new Map(touch.tags.map((tag) => [tag.span.start, tag]))
  const gap = (i: number): string => touch.spoken.slice(words[i]!.span.end, words[i + 1]?.span.start ?? Infinity)
  const isName = (word: SpokenWord): boolean =>
    word.kind === 'word' && word.norm.length > 1 && isCap(word) && !notNames[language].has(word.norm)
  const isInner = (word: SpokenWord): boolean => inner.test(word.norm) && isCap(word)
  const found: Name[] = []
  for (const { first: from, last: to } of timed.sentences) {
    const norms = words.slice(from, to).map(({ norm }) => norm)
    const parted = (i: number): boolean =>
      i < from || i >= to - 1 || (breaks.test(gap(i)) && !shortened(norms[i - from]!))
    // The first word of a sentence has its capital anyway: it needs more to be a name.
    const follows = (at: number): boolean =>
      followers[language].has(norms[at - from] ?? '') &&
      (from === 0 ||
        /^(?:here|again|calling|speaking|aquí|acá)$/.test(norms[at - from]!) ||
        [1, 2].some((n) => at + n < to && isName(words[at + n]!)))
    // Spanish writes months small: "Julio Quispe" is somebody.
    const isPerson = (i: number): boolean => language === 'es' && i > from && !/^(?:hoy|mañana)$/.test(words[i]!.norm)
    for (let i = from; i < to; i++) {
      const tag = tags.get(words[i]!.span.start) ?? null
      if (!tag && (!isName(words[i]!) || (dateWords[language].has(words[i]!.norm) && !isPerson(i)))) continue
      let last = i + 1
      while (!tag && last < to && (isName(words[last]!) || isInner(words[last]!)) && !parted(last - 1)) last++
      let first = i
      if (first === from && small[language].has(norms[0]!)) first++
      const alone = last - first === 1 && first === from && !tag
      i = last - 1
      if (first === last) continue
      const closes = parted(last - 1)
      if (alone && (closes ? isAdverb.test(norms[0]!) : !follows(last))) continue
      found.push({
        first,
        last,
        before: norms.slice(Math.max(0, first - from - MOST_AROUND), first - from),
        after: norms.slice(last - from, last - from + MOST_AROUND),
        opens: parted(first - 1),
        closes,
        tag,
      })
    }
  }
  return found
}

/** Words that begin nothing inside a name: "Pinecrest Well and Pump", "Miller Evening Post". */
const inner = /^(?:well|good|day|morning|evening|right|christmas|easter|english|spanish)$/
const MOST_AROUND = 6
/** "Frankly, …", "Honestamente, …" */
const isAdverb = /(?:ly|ing|mente|ando|iendo)$/
const breaks = new RegExp(`[,.;:!?¡¿—–()[\\]…«»“”"${CUE}]`, 'u')
/** "Mr. Lee", "J. Holm": that full stop ends nothing. */
const shortened = (norm: string): boolean =>
  /^(?:\p{L}|mrs?|ms|dr|dra|sra?|sres|lic|ing|arq|prof|st|messrs)$/u.test(norm)
