import { stemOf } from '../../server/src/engine/language/meaning/stem.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import { itemFiles, itemsOf } from './items.ts'

/** From this share of messages on, a word says nothing of what a message is about. */
const EVERYWHERE = 0.12
/** Words in fewer messages than this say all they can. */
const RARE = 0.004

/** How much common words say, learnt from how many messages of the part to build on have them: the text of `common.ts`. */
export function commonStemsText(): string {
  return `// Written by \`npm run train\` from the scripts in test/corpus/build. Do not edit.
import type { Language } from '../../../language/text.ts'

const read = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\\n')
      .flatMap((line) => {
        const [weight = '', ...stems] = line.split(' ')
        return stems.map((stem) => [stem, Number(weight)] as const)
      }),
  )

/** How much a common word says of what a message is about, by its stem: from 0 for nothing up to 1, which all others say. */
export const commonStems: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: read(\`
${linesOf('en')}
\`),
  es: read(\`
${linesOf('es')}
\`),
}
`
}

function linesOf(language: Language): string {
  const counts = new Map<string, number>()
  let messages = 0
  for (const text of textsIn(language)) {
    messages++
    const stems = new Set(
      [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)].map(([word]) => stemOf(word, language)),
    )
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const byWeight = new Map<number, string[]>()
  for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = count / messages
    if (share < RARE) continue
    const weight = Math.max(0, Math.log(EVERYWHERE / share) / Math.log(EVERYWHERE / RARE))
    const tenth = Math.round(weight * 10) / 10
    if (tenth < 1) byWeight.set(tenth, [...(byWeight.get(tenth) ?? []), stem])
  }
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([weight, stems]) => `${weight} ${stems.join(' ')}`)
    .join('\n')
}

const textsIn = (language: Language): readonly string[] =>
  itemFiles('build')
    .flatMap((file) => itemsOf('build', file))
    .filter(({ lang }) => lang === language)
    .flatMap(({ text, touches }) => [...(text ? [text] : []), ...(touches ?? []).map((touch) => String(touch.text))])
