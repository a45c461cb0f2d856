import { existsSync, readFileSync } from 'node:fs'
import { check } from '../../server/src/engine/check.ts'
import type { TouchFacts } from '../../server/src/engine/facts/facts.ts'

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
  hasHook: boolean
}>

type Item = {
  id: string
  lang: 'en' | 'es'
  text: string
  meta: { region?: string; relationship?: string; [key: string]: unknown }
  labels: { finding: string }[]
  optional: { finding: string }[]
  gold: { wording: string; hook_at?: number | null; hook?: string; roles?: { text: string; role: string }[] }
}

export const authors = ['', 'first.', 'second.', 'third.', 'fourth.good.', 'fourth.faults.']
export const ladder = ['too-cryptic', 'not-compelling', 'no-research'] as const

/** All labelled scripts of `test/corpus/build`, in order. */
export function readLabelled(): Labelled[] {
  return ['en', 'es'].flatMap((lang) =>
    authors.flatMap((author) => {
      const path = `test/corpus/build/${author}${lang}.jsonl`
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
      return lines.map((line) => readItem(JSON.parse(line) as Item, author || 'build'))
    }),
  )
}

function readItem(item: Item, author: string): Labelled {
  const { lang, meta, gold, text } = item
  const front = [`lang: ${lang}`, `region: ${meta.region}`, `relationship: ${meta.relationship}`, 'kind: ready']
  const report = check(`---\n${front.filter((line) => !line.includes('undefined')).join('\n')}\n---\n\n${text}\n`)
  const { facts } = report.touches[0]!
  // The labels' clock is simpler than ours: between eight and thirteen seconds either answer holds.
  const isNearTheLimit = gold.hook_at != null && gold.hook_at > 8 && gold.hook_at < 13
  const labels = new Set(item.labels.map(({ finding }) => finding))
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
    optional: new Set([...item.optional.map(({ finding }) => finding), ...(isNearTheLimit ? ['late-hook'] : [])]),
    isFact: factsIn(item, facts, labels),
    hasHook: typeof gold.hook_at === 'number',
  }
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
