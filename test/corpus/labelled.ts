import { existsSync, readFileSync } from 'node:fs'
import { check } from '../../server/src/engine/check.ts'
import type { TouchFacts } from '../../server/src/engine/facts/facts.ts'
import { isErrand } from '../../server/src/engine/facts/relevance/relevance.ts'
import type { Telling } from '../../server/src/engine/language/tone/tellings/tellingFrames.ts'

/** A labelled script of the part to build on, read by the engine. */
export type Labelled = Readonly<{
  id: string
  /** Which author's: the file that it stands in. */
  author: string
  lang: 'en' | 'es'
  wording: string
  relationship: string | undefined
  facts: TouchFacts
  rules: ReadonlySet<string>
  labels: ReadonlySet<string>
  optional: ReadonlySet<string>
  /** For each sentence, whether it tells a fact about the listener; null where the labels do not say. */
  isFact: readonly (boolean | null)[]
  /** For each sentence, whether it does what else a message is judged by; null where the labels do not say. */
  tells: Readonly<Record<Telling, readonly (boolean | null)[]>>
  hasHook: boolean
  /** Only what it is about is labelled. */
  isPartly: boolean
}>

type Item = {
  id: string
  lang: 'en' | 'es'
  text: string
  meta: { region?: string; relationship?: string; [key: string]: unknown }
  labels: { finding: string; evidence?: string }[]
  optional: { finding: string }[]
  gold: { wording: string; hook_at?: number | null; hook?: string; roles?: { text: string; role: string }[] }
}

/** The sixth author looked for some findings more than for others, so those scripts teach nothing. */
const authors = [
  '',
  'first.',
  'second.',
  'third.',
  'fourth.good.',
  'fourth.faults.',
  'fifth.good.',
  'fifth.faults.',
  'seventh.good.',
  'eighth.good.',
  'eighth.faults.',
  'ninth.faults.',
  'tenth.good.',
  'tenth.faults.',
  'eleventh.faults.',
  'twelfth.good.',
  'twelfth.faults.',
]
export const ladder = ['too-cryptic', 'not-compelling', 'no-research'] as const

/** All labelled scripts of `test/corpus/build` and `test/corpus/rungs`, in order. */
export function readLabelled(): Labelled[] {
  return (['en', 'es'] as const).flatMap((lang) => [
    ...authors.flatMap((author) => {
      const path = `test/corpus/build/${author}${lang}.jsonl`
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
      return lines.map((line) => readItem(JSON.parse(line) as Item, author || 'build'))
    }),
    ...readFileSync(`test/corpus/rungs/${lang}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('|'))
      .map((line, i) => readLine(line, lang, `rungs-${lang}-${i + 1}`)),
  ])
}

/** `no-research not-about-them | Text.`, `-` for none: nothing else is labelled, and a sentence behind `^` tells a fact about the listener. */
function readLine(line: string, lang: 'en' | 'es', id: string): Labelled {
  const [names = '', ...rest] = line.split('|')
  const parts = rest.join('|').trim().split('^')
  const text = parts.join('')
  const marks = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length)
  const report = check(`---\nlang: ${lang}\nkind: ready\n---\n\n${text}\n`)
  const { facts } = report.touches[0]!
  const before = facts.timed.touch.text.indexOf(text)
  const labels = new Set(names.split(/\s+/).filter((name) => name !== '' && name !== '-'))
  // What sells a product at length speaks of the caller too.
  const optional = new Set(labels.has('not-compelling') && !labels.has('not-about-them') ? ['not-about-them'] : [])
  const isFact = facts.sentences.map(({ timed: { span } }) =>
    marks.some((mark) => before + mark >= span.start && before + mark < span.end),
  )
  return {
    id,
    author: 'rungs',
    lang,
    wording: 'indirect',
    relationship: undefined,
    facts,
    rules: new Set(report.findings.map(({ rule }) => rule)),
    labels,
    optional,
    isFact,
    tells: tellsIn(facts, isFact, labels, optional, (finding) =>
      // Where one thing alone is wrong, each sentence that tells something does it.
      finding !== 'not-about-them' && labels.size === 1 ? () => true : () => null,
    ),
    hasHook: false,
    isPartly: true,
  }
}

function readItem(item: Item, author: string): Labelled {
  const { lang, meta, gold, text } = item
  const front = [`lang: ${lang}`, `region: ${meta.region}`, `relationship: ${meta.relationship}`, 'kind: ready']
  const report = check(`---\n${front.filter((line) => !line.includes('undefined')).join('\n')}\n---\n\n${text}\n`)
  const { facts } = report.touches[0]!
  // The labels' clock is simpler than ours: between eight and thirteen seconds either answer holds.
  const isNearTheLimit = gold.hook_at != null && gold.hook_at > 8 && gold.hook_at < 13
  const labels = new Set(item.labels.map(({ finding }) => finding))
  const optional = new Set(item.optional.map(({ finding }) => finding))
  const isFact = factsIn(item, facts, labels)
  if (isNearTheLimit) labels.delete('late-hook')
  return {
    id: item.id,
    author,
    lang,
    wording: gold.wording,
    relationship: meta.relationship,
    facts,
    rules: new Set(report.findings.map(({ rule }) => rule)),
    labels,
    optional: new Set([...optional, ...(isNearTheLimit ? ['late-hook'] : [])]),
    isFact,
    tells: tellsIn(facts, isFact, labels, optional, (finding) => (text) => {
      const said = item.labels.filter((label) => label.finding === finding).map(({ evidence = '' }) => evidence)
      return said.some((words) => words && (text.includes(words.slice(0, 20)) || words.includes(text))) ? true : null
    }),
    hasHook: typeof gold.hook_at === 'number',
    isPartly: false,
  }
}

/** The finding that marks sentences which do this. */
const marking: Readonly<Record<Telling, string>> = {
  own: 'not-about-them',
  promise: 'no-research',
  mystery: 'too-cryptic',
}

/** Which sentences do what else is judged: those that a finding marks, and none where it is not labelled. */
function tellsIn(
  facts: TouchFacts,
  isFact: readonly (boolean | null)[],
  labels: ReadonlySet<string>,
  optional: ReadonlySet<string>,
  markedBy: (finding: string) => (text: string) => boolean | null,
): Labelled['tells'] {
  const of = (telling: Telling) => {
    const finding = marking[telling]
    return facts.sentences.map(({ timed: { span } }, i): boolean | null => {
      if (!labels.has(finding)) return optional.has(finding) ? null : false
      const marked = markedBy(finding)(facts.timed.touch.text.slice(span.start, span.end))
      return isErrand(facts.clues[i]!) || isFact[i] ? marked === true && !isErrand(facts.clues[i]!) : marked
    })
  }
  return { own: of('own'), promise: of('promise'), mystery: of('mystery') }
}

/** From the labelled roles where there are some; else the hook's sentence tells a fact, and what stands before it none. */
function factsIn({ gold, lang }: Item, facts: TouchFacts, labels: ReadonlySet<string>): (boolean | null)[] {
  const texts = facts.sentences.map(({ timed }) => facts.timed.touch.text.slice(timed.span.start, timed.span.end))
  if (gold.roles)
    return texts.map((text) => {
      const roles = gold.roles!.filter((role) => text.includes(role.text)).map(({ role }) => role)
      return roles.length === 0 ? null : roles.some((role) => /fact-them|shared-matter/.test(role))
    })
  if (typeof gold.hook_at !== 'number') return texts.map(() => (ladder.some((id) => labels.has(id)) ? false : null))
  const hook = hookSentence(texts, gold.hook, gold.hook_at, lang)
  return texts.map((_, i) => (i < hook ? false : i === hook ? true : null))
}

/** The labels' own simple clock: seconds a word, and half a second between sentences. */
function hookSentence(texts: readonly string[], hook: string | undefined, at: number, lang: 'en' | 'es'): number {
  const quoted = hook ? texts.findIndex((text) => text.includes(hook)) : -1
  if (quoted >= 0) return quoted
  let seconds = 0
  for (const [i, text] of texts.entries()) {
    const long = text.split(/\s+/).length * (lang === 'en' ? 0.4 : 0.44)
    if (at < seconds + long + 0.25) return i
    seconds += long + 0.5
  }
  return texts.length - 1
}
