import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml'
import { span } from '../../span.ts'
import { emptyValue, type FrontEntry, type FrontValue, isNull } from './frontEntries.ts'

/** Why `yaml` could not read a stretch, and where in the source it stopped. */
export type YamlFailure = Readonly<{
  why: 'alias' | 'anchor' | 'tag' | 'key' | 'deep' | 'no-entries' | 'syntax'
  at: number
  code: string
}>

/**
 * The entries of one stretch of front matter as YAML 1.2 (core schema) has them; repeated keys stay in. The only file that
 * knows the `yaml` package. Total: what it cannot read is a failure.
 */
export function readYamlEntries(
  source: string,
  from: number,
  to: number,
  mostBrackets = MOST_BRACKETS,
): FrontEntry[] | YamlFailure {
  // For YAML a lone CR ends no line; a line feed in its place keeps every offset.
  const text = source.slice(from, to).replace(/\r(?!\n)/g, '\n')
  if (isDeep(text, mostBrackets)) return { why: 'deep', at: from, code: '' }
  try {
    const document = parseDocument(text, options)
    const forbidden = forbiddenNode(document.contents)
    if (forbidden && (forbidden.why !== 'key' || document.errors.length === 0))
      return { ...forbidden, at: from + forbidden.at }
    const error = document.errors[0]
    if (error) return { why: 'syntax', at: from + Math.min(error.pos[0], text.length), code: error.code }
    const { contents } = document
    if (!isMap(contents)) return { why: 'no-entries', at: from, code: '' }
    return entriesOf(contents, { source, from, to })
  } catch {
    return { why: 'syntax', at: from, code: '' }
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  // The package compares every key with every other; ours is done with a set.
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

// The format is three levels deep and needs few brackets; more than this only fills the stack and the list of errors.
const DEEPEST = 40
const MOST_BRACKETS = 1000

/** A look at brackets and at runs of `- `, `? ` and `: ` alone, whatever quotes they may stand in. */
function isDeep(text: string, mostBrackets: number): boolean {
  let open = 0
  let brackets = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const opens = code === 91 || code === 123
    if (!opens && code !== 93 && code !== 125) continue
    open = opens ? open + 1 : Math.max(0, open - 1)
    if (++brackets > mostBrackets || open > DEEPEST) return true
  }
  return /(?:[-?:][ \n]+){40}/.test(text)
}

/** What YAML has and this format does not. */
function forbiddenNode(contents: unknown): YamlFailure | null {
  let found: YamlFailure | null = null
  if (!isNode(contents)) return null
  visit(contents, {
    Node(_, node) {
      const why = isAlias(node) ? 'alias' : 'anchor' in node && node.anchor ? 'anchor' : hasOwnTag(node) ? 'tag' : null
      if (!why) return undefined
      found = { why, at: node.range?.[0] ?? 0, code: '' }
      return visit.BREAK
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.range && key.source) return undefined
      found = { why: 'key', at: (isNode(key) && key.range?.[0]) || 0, code: '' }
      // An alias as a key is an alias first.
      return isAlias(key) ? undefined : visit.BREAK
    },
  })
  return found
}

const hasOwnTag = (node: Node): boolean => node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')

type Place = Readonly<{ source: string; from: number; to: number }>

function entriesOf(map: YAMLMap, place: Place): FrontEntry[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const quotes = key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE' ? 1 : 0
    const start = place.from + key.range[0]
    const end = place.from + key.range[1]
    const keySpan = span(start + quotes, end - quotes)
    return [{ name: key.source ?? '', keySpan, value: valueIn(value, end, place) }]
  })
}

function valueIn(node: unknown, keyEnd: number, place: Place): FrontValue {
  const { source, from, to } = place
  if (!isNode(node) || !node.range) return emptyValue(source, keyEnd, to)
  const start = from + node.range[0]
  const end = from + node.range[1]
  if (isMap(node)) {
    const entries = entriesOf(node, place)
    const flow = node.flow === true
    const last = (flow ? undefined : entries.at(-1)?.value.end) ?? lastOf(source, start, end)
    return { kind: 'map', entries, flow, span: span(start, last), end: last }
  }
  if (isSeq(node)) {
    const flow = node.flow === true
    const items = node.items.map((item) => valueIn(item, start, place))
    const last = (flow ? undefined : items.at(-1)?.end) ?? lastOf(source, start, end)
    return { kind: 'list', items, flow, span: span(start, last), end: last }
  }
  if (!isScalar(node)) return emptyValue(source, keyEnd, to)
  const text = node.source ?? ''
  switch (node.type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return { kind: 'scalar', text, span: span(start + 1, end - 1), end }
    case 'PLAIN':
      if (start === end) return emptyValue(source, keyEnd, to)
      return { kind: 'scalar', text: isNull(text) ? '' : text, span: span(start, end), end }
    default: {
      const last = lastOf(source, start, end)
      return { kind: 'scalar', text, span: span(start, last), end: last }
    }
  }
}

/** Block values reach over the line ends behind them. */
function lastOf(source: string, start: number, end: number): number {
  while (end > start && /[ \t\r\n]/.test(source[end - 1]!)) end--
  return end
}
