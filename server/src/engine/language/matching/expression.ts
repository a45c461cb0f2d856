/** An expression in parts. */
export type Node =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'some' }> // a sign that is not told
  | Readonly<{ kind: 'none' }> // an assertion: no sign at all
  | Readonly<{ kind: 'all'; of: readonly Node[] }>
  | Readonly<{ kind: 'any'; of: readonly Node[] }>
  | Readonly<{ kind: 'times'; node: Node; least: number; most: number }>

/** Reads the part of the notation of regular expressions that tables use. Throws where it meets more. */
export function parseExpression(source: string): Node {
  let at = 0
  const tree = alternatives()
  if (at < source.length) throw new Error(`“${source[at]}” closes nothing.`)
  return tree

  function alternatives(): Node {
    const of = [sequence()]
    while (source[at] === '|') {
      at++
      of.push(sequence())
    }
    return of.length === 1 ? of[0]! : { kind: 'any', of }
  }

  function sequence(): Node {
    const of: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') of.push(plain() ?? times(atom()))
    return of.length === 1 ? of[0]! : { kind: 'all', of }
  }

  /** Signs that stand for themselves, but for one that a count is of. */
  function plain(): Node | null {
    const from = at
    while (at < source.length && !signs.includes(source[at]!)) at++
    if (counts.includes(source[at] ?? ' ')) at--
    at = Math.max(at, from)
    return at > from ? { kind: 'text', text: source.slice(from, at) } : null
  }

  function atom(): Node {
    const sign = source[at++]!
    if (sign === '(') return group()
    if (sign === '[') return set()
    if (sign === '\\') return escaped()
    if (sign === '^' || sign === '$') return { kind: 'none' }
    if (sign === '.') return { kind: 'some' }
    return { kind: 'text', text: sign }
  }

  function group(): Node {
    const opening = following(/\?(?:[:=!]|<[=!]|<\p{L}+>)/uy)?.[0] ?? ''
    const node = alternatives()
    if (source[at++] !== ')') throw new Error('A group is not closed.')
    return /[=!]/.test(opening) ? { kind: 'none' } : node
  }

  function set(): Node {
    const inside = following(/((?:\\.|[^\]\\])*)\]/uy)?.[1]
    if (inside === undefined) throw new Error('A set is not closed.')
    if (/^\^|\\|.-./u.test(inside)) return { kind: 'some' }
    return { kind: 'any', of: [...inside].map((text) => ({ kind: 'text', text })) }
  }

  function escaped(): Node {
    const sign = source[at++]!
    if (sign === 'b' || sign === 'B') return { kind: 'none' }
    if (sign === 'p' || sign === 'P') at = source.indexOf('}', at) + 1
    if (/[1-9k]/.test(sign)) throw new Error('What a group heard is not understood.')
    return /[a-zA-Z]/.test(sign) ? { kind: 'some' } : { kind: 'text', text: sign }
  }

  function times(node: Node): Node {
    if (!counts.includes(source[at] ?? ' ')) return node
    const sign = following(/(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y)
    if (!sign) throw new Error('A count is not understood.')
    const [how, from, comma, to] = sign
    const [least, most] =
      how[0] === '?'
        ? [0, 1]
        : how[0] === '*'
          ? [0, Infinity]
          : how[0] === '+'
            ? [1, Infinity]
            : [Number(from), to ? Number(to) : comma ? Infinity : Number(from)]
    return { kind: 'times', node, least, most }
  }

  function following(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = at
    const found = sticky.exec(source)
    at += found?.[0].length ?? 0
    return found
  }
}

const counts = '?*+{'
const signs = `${counts}\\^$.|()[`
