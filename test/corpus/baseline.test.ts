import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { itemFiles, itemsOf } from './items.ts'
import { precision, recall, score, together } from './score.ts'

// How the findings do on the scored part: no group may fall below the committed figures, no more good scripts may be
// flagged. `UPDATE=1 npx vitest run test/corpus/baseline` writes them anew, never in CI; texts are never shown.
const baselineFile = 'test/corpus/baseline.json'
type Figures = Readonly<{ groups: Record<string, { precision: number; recall: number }>; flagged: number }>

test('the scored part is judged no worse than before', () => {
  const items = itemFiles('scored').flatMap((file) => itemsOf('scored', file))
  // Messages and sequences apart: each is labelled with findings of its own.
  const scores = [score(items.filter(({ touches }) => !touches)), score(items.filter(({ touches }) => touches))]
  const groups = new Map(scores.flatMap((one) => [...one.groups]))
  const flagged = scores.reduce((sum, one) => sum + one.flagged, 0)
  const rounded = (figure: number) => Math.round(figure * 1000) / 1000
  const now: Figures = {
    groups: Object.fromEntries(
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, rules]) => {
          const all = rules.get(together)!
          return [group, { precision: rounded(precision(all)), recall: rounded(recall(all)) }]
        }),
    ),
    flagged,
  }
  if (process.env.UPDATE && !process.env.CI) writeFileSync(baselineFile, `${JSON.stringify(now, null, 2)}\n`)
  if (!existsSync(baselineFile)) throw new Error(`${baselineFile} is missing`)
  const before: Figures = JSON.parse(readFileSync(baselineFile, 'utf8'))
  const worse = Object.entries(before.groups).filter(([group, then]) => {
    const here = now.groups[group]
    return !here || here.precision < then.precision - 0.01 || here.recall < then.recall - 0.01
  })
  expect(worse.map(([group]) => ({ group, ...now.groups[group] }))).toEqual([])
  expect(now.flagged).toBeLessThanOrEqual(before.flagged)
})
