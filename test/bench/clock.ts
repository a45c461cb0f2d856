import { readTouch } from '../../server/src/engine/script/touch.ts'
import { timeTouch } from '../../server/src/engine/speech/clock.ts'
import { contextOf } from '../speech/readings.ts'

/** A message of a hundred written words, with what voicemail scripts have: a field, a price, a time, a number said twice. */
const message = `Hi {{first_name}}, this is Dana Reyes with Northwind. Your Leeds dock turned away nine trucks last Friday between
9:30 and 11, and four drivers waited more than 45 minutes, which cost about $1,200. I counted seventeen empty bays on the
evening you moved the second shift. We did the same count for Harbor Foods in March, and their gate queue fell by 62% within
a month. I e-mailed the three slots that were empty that day. If Thursday at ten is any good, call me at 512-555-0142. Again,
that is Dana Reyes, 512-555-0142. Thank you.`

const rounds = 30
const times = 500

/** CPU milliseconds for the message once everything is warm, in the best of many rounds: split, and timed by the clock. */
export function clockCost(split: (text: string) => number): [split: number, clock: number] {
  const touch = readTouch(message)
  const context = contextOf('en', 'US', { samples: { first_name: 'Priya' } })
  const words = message.split(/\s+/).length
  const cost = (work: () => number): number => {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++) {
      const began = process.cpuUsage()
      for (let i = 0; i < times; i++) if (work() <= 0) throw new Error('nothing was said')
      const { user, system } = process.cpuUsage(began)
      least = Math.min(least, (user + system) / 1000 / times)
    }
    return (least * 100) / words
  }
  return [cost(() => split(message)), cost(() => timeTouch(touch, context).seconds)]
}
