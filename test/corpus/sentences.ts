import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, createMemo, ruleIds } from '../../server/src/engine/check.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import type { Score, Tally } from './score.ts'
import { together } from './score.ts'

/** A sentence of a message with what it does: findings, and roles such as `own-step`; none where nothing is wrong. */
export type Sentence = Readonly<{ author: string; lang: Language; text: string; does: ReadonlySet<string> }>

const folder = join('test', 'corpus', 'sentences')

/** All sentences: lines of the form `salesy ask-too-big | Sentence.`, `-` for none, in files `<author>.<language>.txt`. */
export const sentences: readonly Sentence[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.includes('|'))
      .map((line) => {
        const [names = '', ...rest] = line.split('|')
        const does = new Set(names.split(/\s+/).filter((one) => one !== '' && one !== '-'))
        const [author = '', lang] = name.split('.')
        return { author, lang: lang as Language, text: rest.join('|').trim(), does }
      }),
  )

/**
 * Which sentences the findings hear when each stands alone. A finding that is not labelled is an alarm; what a message
 * lacks is not asked of a sentence, so only findings that some sentence is labelled with are counted. With `authors`,
 * theirs alone: who reads some authors' sentences measures on the others'.
 */
export function scoreSentences(authors: readonly string[] = []): Score {
  const groups = new Map<string, Map<string, Tally>>()
  const labelled = new Set(sentences.flatMap(({ does }) => [...does]).filter((name) => ruleIds.has(name)))
  const memo = createMemo()
  for (const { author, lang, text, does } of sentences) {
    if (authors.length > 0 && !authors.includes(author)) continue
    const { findings } = check(`---\nlang: ${lang}\nkind: ready\n---\n\n${text}\n`, {}, memo)
    const heard = new Set(findings.map(({ rule }) => rule))
    const rules = groups.get(lang) ?? groups.set(lang, new Map()).get(lang)!
    for (const rule of labelled) {
      if (!does.has(rule) && !heard.has(rule)) continue
      const what = !does.has(rule) ? 'alarm' : heard.has(rule) ? 'hit' : 'miss'
      for (const name of [rule, together]) {
        const tally = rules.get(name) ?? { hit: 0, miss: 0, alarm: 0 }
        rules.set(name, tally)
        tally[what]++
      }
    }
  }
  return { groups, clean: 0, flagged: 0, alarms: new Map() }
}
