import { writeFileSync } from 'node:fs'
import { relevanceWith } from '../../server/src/engine/facts/relevance/relevance.ts'
import { commonStemsText } from './commonStems.ts'
import { ladder, readLabelled } from './labelled.ts'
import { learn, rungOf, weightsText } from './learn.ts'
import { againCases, againWeightsText, heldOut, learnAgain } from './learnAgain.ts'
import { judgedByOthers, wordWeightsText } from './learnByWords.ts'
import { learnMessages, messageWeightsText } from './learnMessages.ts'

// Learns the weights of `facts/learned/weights.ts` and of `facts/sequence/alike` from the scripts in `test/corpus/build`:
// `npm run train`. With `--held-out` it writes nothing and prints how well each author is judged by weights that the other
// authors taught, and how well pairs of messages are by weights that other pairs taught.

const learned = 'server/src/engine/facts/learned'
const languages = ['en', 'es'] as const
const alike = 'server/src/engine/facts/sequence/alike'
const scripts = readLabelled()
if (process.argv.includes('--held-out')) {
  printHeldOut()
  printAgain()
} else {
  writeFileSync(`${learned}/weights.ts`, weightsText(learn(scripts)))
  const judged = { en: judgedByOthers('en'), es: judgedByOthers('es') }
  const { weights, limits } = learnMessages(judged, console.log)
  writeFileSync(`${learned}/messageWeights.ts`, messageWeightsText(weights))
  for (const language of languages)
    writeFileSync(`${learned}/wordWeights.${language}.ts`, wordWeightsText(language, limits[language]))
  writeFileSync(`${alike}/common.ts`, commonStemsText())
  writeFileSync(`${alike}/weights.ts`, againWeightsText(learnAgain(againCases())))
}

/** Each author judged by weights that the others taught. */
function printHeldOut(): void {
  const counts = new Map<string, { hit: number; miss: number; alarm: number }>()
  let clean = 0
  let flagged = 0
  for (const author of new Set(scripts.map((script) => script.author))) {
    const learnt = learn(scripts.filter((script) => script.author !== author))
    for (const script of scripts.filter((one) => one.author === author)) {
      const { rung } = relevanceWith(learnt, script.facts.clues, script.facts)
      const said = rung === null || rung === 4 ? null : ladder[rung - 1]!
      const gold = rungOf(script)
      if (script.labels.size === 0) clean++
      if (script.labels.size === 0 && said && !script.optional.has(said)) flagged++
      if (said && said !== gold && process.argv.includes('-v')) console.log(said, 'where the label is', gold, script.id)
      for (const group of ['all', author, `${script.lang} ${script.wording}`, script.lang])
        for (const rule of ladder)
          for (const key of [`${group}\t${rule}`, `${group}\t~`]) {
            const tally = counts.get(key) ?? { hit: 0, miss: 0, alarm: 0 }
            counts.set(key, tally)
            if (gold === rule && said === rule) tally.hit++
            else if (gold === rule) tally.miss++
            if (said === rule && gold !== rule && !script.optional.has(rule)) tally.alarm++
          }
    }
  }
  for (const [key, { hit, miss, alarm }] of [...counts].sort())
    console.log(
      key.padEnd(30),
      `hit ${hit} miss ${miss} alarm ${alarm} P ${(hit / (hit + alarm)).toFixed(2)} R ${(hit / (hit + miss)).toFixed(2)}`,
    )
  console.log(`clean ${clean} flagged ${flagged}`)
}

/** Messages that say another one again, at several thresholds. */
function printAgain(): void {
  const judged = heldOut(againCases())
  for (const kind of ['within', 'across'] as const)
    for (const lang of ['en', 'es'] as const)
      for (const least of [0, 0.5, 1, 1.5]) {
        const own = judged.filter(([one]) => one.lang === lang)
        const heard = own.filter(([, odds]) => odds[kind] > least)
        const hit = heard.filter(([{ is }]) => is).length
        const all = own.filter(([{ is }]) => is).length
        console.log(
          `again ${kind} ${lang} > ${least}`.padEnd(30),
          `hit ${hit} miss ${all - hit} alarm ${heard.length - hit} P ${(hit / heard.length).toFixed(2)} R ${(hit / all).toFixed(2)}`,
        )
      }
}
