// `npm run score -- [build | scored | dev | sentences]`: how the findings do on a part of the corpus, in totals. Texts are never
// printed: whoever writes a check must not learn the scored scripts.
import { itemFiles, itemsOf, type Part, parts } from './items.ts'
import { scorePairs } from './pairs.ts'
import { precision, recall, type Score, score, type Tally, together } from './score.ts'
import { scoreSentences } from './sentences.ts'

function main(args: readonly string[]): number {
  const [part = 'scored', ...only] = args
  if (part === 'sentences') {
    print('Sentences', scoreSentences(only))
    return 0
  }
  if (!parts.includes(part as Part)) {
    process.stderr.write(`Use: npm run score -- [${parts.join(' | ')} | sentences] [FILE or AUTHOR …]\n`)
    return 2
  }
  const files = itemFiles(part as Part).filter((file) => only.length === 0 || only.includes(file))
  for (const cadences of [false, true]) {
    const items = files.flatMap((file) => itemsOf(part as Part, file)).filter(({ touches }) => !!touches === cadences)
    if (items.length > 0) print(cadences ? 'Sequences' : 'Messages', score(items))
  }
  if (only.length === 0)
    for (const [language, tally] of scorePairs(part as Part))
      process.stdout.write(`  ${language.padEnd(14)} ${'pairs that repeat'.padEnd(26)} ${figures(tally)}\n`)
  return 0
}

function print(title: string, { groups, clean, flagged, alarms }: Score): void {
  process.stdout.write(`${title}\n`)
  for (const [group, rules] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [rule, tally] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const mark = rule === together ? '=' : ' '
      process.stdout.write(`${mark} ${group.padEnd(14)} ${rule.padEnd(26)} ${figures(tally)}\n`)
    }
  const by = [...alarms].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${count}`)
  process.stdout.write(
    `${clean} without a fault, ${flagged} of them flagged${by.length > 0 ? `: ${by.join(', ')}` : ''}\n\n`,
  )
}

function figures(one: Tally): string {
  const counts = [one.hit, one.miss, one.alarm].map((count) => String(count).padStart(4)).join('')
  return `hit miss alarm${counts}  precision ${precision(one).toFixed(2)} recall ${recall(one).toFixed(2)}`
}

process.exitCode = main(process.argv.slice(2))
