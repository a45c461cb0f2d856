import { type Node, parseExpression } from './expression.ts'

/**
 * A word that a match must contain: a whole one, or with `begins` one that begins so. Words are what stands between blanks.
 */
export type Needed = Readonly<{ text: string; begins: boolean }>

/**
 * Lists of words, the rarest first: each match of an expression holds a word of every list. Told from its source; none
 * where its notation is not understood. Read over lines of words between single blanks. Never wrong, but not always sharp.
 */
export function neededWords({ source }: RegExp): readonly (readonly Needed[])[] {
  try {
    return needsOf(read(parseExpression(source), false), false).toSorted((a, b) => total(a) - total(b))
  } catch {
    return []
  }
}

/** About how many lines hold a word of a list, beside other lists. */
export const total = (words: readonly Needed[]): number => words.reduce((sum, word) => sum + costOf(word), 0)

/**
 * What is known of a part: `strings`, all that it may be, or where these are too many or untold `needs`, lists of words of
 * each of which it holds one; `ends`, whether a word starts right behind it.
 */
type Known = Readonly<{ strings: readonly string[] | null; needs: Needs; ends: boolean }>
type Needs = readonly (readonly Needed[])[]

/** More strings than this are not told one by one. */
const MOST = 50

/** Reads a part; `starts`: a word starts right before it. */
function read(node: Node, starts: boolean): Known {
  switch (node.kind) {
    case 'text':
      return { strings: [node.text], needs: [], ends: node.text.endsWith(' ') }
    case 'some':
      return { strings: null, needs: [], ends: false }
    case 'none':
      return { strings: [''], needs: [], ends: starts }
    case 'times':
      return readTimes(node, starts)
    case 'any':
      return readAny(
        node.of.map((part) => read(part, starts)),
        starts,
      )
    case 'all':
      return readAll(node.of, starts)
  }
}

/** Lists of words of each of which a part holds one; `starts`: a word starts right before it. */
const needsOf = ({ strings, needs }: Known, starts: boolean): Needs => (strings ? neededIn(strings, starts) : needs)

function readTimes({ node, least, most }: Extract<Node, { kind: 'times' }>, starts: boolean): Known {
  const once = read(node, starts)
  if (least > 0) return { strings: null, needs: needsOf(once, starts), ends: once.ends }
  const strings = most === 1 && once.strings ? ['', ...once.strings] : null
  return { strings, needs: [], ends: starts && once.ends }
}

function readAny(parts: readonly Known[], starts: boolean): Known {
  const ends = parts.every((part) => part.ends)
  const strings = parts.flatMap((part) => part.strings ?? [])
  if (strings.length <= MOST && parts.every((part) => part.strings)) return { strings, needs: [], ends }
  // One of these it is, so it holds a word of what is rarest in each.
  const rarest = parts.map((part) => needsOf(part, starts).reduce(rarer, null))
  return { strings: null, needs: rarest.every((words) => words) ? [rarest.flatMap((words) => words!)] : [], ends }
}

function readAll(parts: readonly Node[], starts: boolean): Known {
  const needs: (readonly Needed[])[] = []
  let whole: readonly string[] | null = ['']
  /** What was read since it was last untold, or told too often. */
  let run = { strings: [''] as readonly string[], starts }
  let at = starts
  for (const part of parts) {
    const known = read(part, at)
    const { strings } = known
    whole = whole && strings && joined(whole, strings)
    const longer = strings && joined(run.strings, strings)
    if (longer) run = { strings: longer, starts: run.starts }
    else {
      needs.push(...neededIn(run.strings, run.starts), ...known.needs)
      run = strings ? { strings, starts: at } : { strings: [''], starts: known.ends }
    }
    at = known.ends
  }
  if (whole) return { strings: whole, needs: [], ends: at }
  return { strings: null, needs: [...needs, ...neededIn(run.strings, run.starts)], ends: at }
}

const joined = (before: readonly string[], after: readonly string[]): readonly string[] | null =>
  before.length * after.length > MOST ? null : before.flatMap((one) => after.map((two) => one + two))

/** One list, with the rarest word of each string; none if one holds no word. `starts`: they start with a word. */
function neededIn(strings: readonly string[], starts: boolean): Needs {
  const needed = new Map<string, Needed>()
  for (const string of strings) {
    const words = string.split(' ')
    const last = words.length - 1
    let rarest: Needed | null = null
    for (let i = starts ? 0 : 1; i <= last; i++) {
      const word = { text: words[i]!, begins: i === last }
      if (word.text !== '' && (!rarest || costOf(word) < costOf(rarest))) rarest = word
    }
    if (!rarest) return []
    needed.set(`${rarest.text}${rarest.begins ? '~' : ''}`, rarest)
  }
  return [[...needed.values()]]
}

const rarer = (a: readonly Needed[] | null, b: readonly Needed[]): readonly Needed[] =>
  a && total(a) <= total(b) ? a : b

/** About how often a word stands in a text: short ones often. */
function costOf({ text, begins }: Needed): number {
  if (text === '|') return 500
  if (text.startsWith('#')) return text.length === 1 ? 20 : 3
  return (begins ? [200, 60, 15, 4] : [60, 40, 20, 5])[text.length - 1] ?? 1
}
