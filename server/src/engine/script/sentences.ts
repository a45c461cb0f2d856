import { type Span, span } from '../span.ts'
import { CUE, JOIN } from './script.ts'

/**
 * The sentences of one spoken paragraph, in order, without the blanks and cues between them. Nobody says four hundred words
 * in one breath: what is longer is cut there, so that a finding may look at the sentence around each of its words.
 */
export function sentencesOf(spoken: string, paragraph: Span): Span[] {
  const sentences: Span[] = []
  let start = skipSilent(spoken, paragraph.start, paragraph.end)
  stop.lastIndex = start
  for (let match = stop.exec(spoken); match && match.index < paragraph.end; match = stop.exec(spoken)) {
    const end = match.index + match[0].length
    if (end > paragraph.end || !endsSentence(spoken, match, start, paragraph.end)) continue
    pushShort(spoken, span(start, end), sentences)
    start = skipSilent(spoken, end, paragraph.end)
    stop.lastIndex = start
  }
  const end = trimSilent(spoken, start, paragraph.end)
  if (end > start) pushShort(spoken, span(start, end), sentences)
  return sentences
}

const MOST_WORDS = 400

/** By words, not by length: line ends are one or two characters and change nothing. */
function pushShort(spoken: string, { start, end }: Span, sentences: Span[]): void {
  let words = 0
  for (let at = start; end - start > 2 * MOST_WORDS && at < end; ) {
    while (at < end && !isSilent(spoken.charCodeAt(at))) at++
    const next = skipSilent(spoken, at, end)
    if (++words % MOST_WORDS === 0 && next < end) {
      sentences.push(span(start, at))
      start = next
    }
    at = next
  }
  sentences.push(span(start, end))
}

/** Final marks with the quotes and brackets that close behind them, and any markup between. */
const stop = /[.!?…]+["'”’»)\]\uE002]*/g

function endsSentence(spoken: string, match: RegExpExecArray, start: number, limit: number): boolean {
  const end = match.index + match[0].length
  const next = skipSilent(spoken, end, limit)
  if (next >= limit) return true
  if (next === end) return false
  if (match[0][0] !== '.') return match[0][0] !== '…' || !isLower(spoken, next)
  if (match[0].startsWith('..')) return !isLower(spoken, next)
  const word = wordBefore(spoken, match.index, start)
  if (numbered.test(word) && /[0-9]/.test(spoken[next]!)) return false
  if (abbreviations.has(word)) return endsToo.has(word) && isUpper(spoken, next)
  if (spoken[match.index - 1] === '/') return false
  if (/\.\p{L}$/u.test(word)) return isUpper(spoken, next)
  return !isInitial(spoken, match.index, start)
}

/** The letters and inner dots directly before the mark, lower case. */
function wordBefore(spoken: string, at: number, start: number): string {
  let from = at
  while (from > start && at - from < 12 && /[\p{L}.\uE002]/u.test(spoken[from - 1]!)) from--
  return spoken.slice(from, at).replaceAll(JOIN, '').toLowerCase()
}

/** The `J` of "Ana J. Reyes": a lone capital (not the English pronoun) at the start or behind a capitalised word. */
function isInitial(spoken: string, dot: number, start: number): boolean {
  if (dot - start > 1 && !/\s/.test(spoken[dot - 2]!)) return false
  const before = /(?:^|(\S+)\s+)(\p{Lu})$/u.exec(spoken.slice(Math.max(start, dot - 40), dot))
  return before !== null && before[2] !== 'I' && /^\p{Lu}|^$/u.test(before[1] ?? '')
}

const isLower = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2))
const isUpper = (text: string, at: number): boolean => !isLower(text, at)

function skipSilent(spoken: string, from: number, end: number): number {
  let at = from
  while (at < end && isSilent(spoken.charCodeAt(at))) at++
  return at
}

function trimSilent(spoken: string, start: number, end: number): number {
  let at = end
  while (at > start && isSilent(spoken.charCodeAt(at - 1))) at--
  return at
}

const isSilent = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === CUE.charCodeAt(0) || code === 0xa0

/** Before a figure: `no. 4`, `fig. 3`, `int. 9`. */
const numbered = /^(?:no|num|núm|nro|art|fig|est|min|max|máx|int|mar|mon|fri|sat|col)$/

/** Words whose dot does not end a sentence, both languages. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr dra dres prof st ste ave blvd rd inc ltd co corp llc plc jr sr sra sras sres srta lic ing arq mtro mtra ' +
    'gral cnel d dña dn av avda cía cia c.v s.a s.l s.r.l s.a.s s.p.a ee uu ee.uu tel ext vs etc approx aprox dept depto ' +
    'gov gen sgt col capt lt rev hon e.g i.e p.ej ej pág pag a.m p.m am pm u.s u.k u.s.a jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec ene abr ago dic mon tue tues wed thu thur thurs fri sat lun mié mie jue vie sáb sab ud uds vd vds fig est min máx max ref refs incl inc nos hrs hr pza pzas p pp c.p ej mts'
  ).split(' '),
)

/** Of these, the ones that often close a sentence as well: a capital behind them begins a new one. */
const endsToo = new Set(
  'inc ltd co corp llc plc jr c.v s.a s.l s.r.l s.a.s s.p.a ee.uu uu etc a.m p.m am pm u.s u.k u.s.a min max máx est mar fri sat mon ave blvd rd'.split(
    ' ',
  ),
)
