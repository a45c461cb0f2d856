import { beforeEach, describe, expect, it } from 'vitest'
import { createReading } from '../../client/src/reading/flow.ts'
import {
  type Deed,
  type Language,
  type Passage,
  type ReadingStep,
  readingWords,
} from '../../client/src/reading/steps.ts'
import { secondsWords } from '../../client/src/secondsWords.ts'
import { english, spanish } from './translate.ts'

const timed = { seconds: 18, cued: 0, pace: 150 }
const call: Passage = { name: 'First call', language: 'en', timed, standard: false }
const ours: Passage = { name: 'our passage in Spanish', language: 'es', timed, standard: true }

/** A reading under a clock that the test moves; `log` is what reached the editor. */
function start() {
  let now = 1000
  const log: string[] = []
  const steps: ReadingStep[] = []
  const choose = createReading(call, {
    clock: () => now,
    show: (step) => void steps.push(step),
    open: async () => ours,
    keep: async (language: Language, pace: number) => void log.push(`keep ${language} ${pace}`),
    undo: async () => void log.push('undo'),
    close: () => void log.push('close'),
  })
  const after = (seconds: number, does: Deed) => {
    now += seconds * 1000
    return choose(does)
  }
  return { log, after, last: () => steps.at(-1)! }
}

let reading: ReturnType<typeof start>
beforeEach(() => {
  reading = start()
})

describe('a timed reading', () => {
  it('measures from start to stop, keeps, and can be undone', async () => {
    await reading.after(5, 'start')
    expect(reading.last().at).toBe('reading')
    await reading.after(21, 'stop')
    expect(reading.last()).toMatchObject({ at: 'measured', elapsed: 21 })
    await reading.after(1, 'keep')
    expect(reading.last()).toMatchObject({ at: 'kept', pace: 129 })
    await reading.after(1, 'undo')
    expect(reading.log).toEqual(['keep en 129', 'undo', 'close'])
  })

  it('keeps nothing when it is discarded, while reading or after', async () => {
    await reading.after(1, 'start')
    await reading.after(9, 'discard')
    expect(reading.log).toEqual(['close'])
  })

  it('starts the clock anew when it is read again', async () => {
    await reading.after(1, 'start')
    await reading.after(40, 'stop')
    await reading.after(1, 'again')
    await reading.after(10, 'start')
    await reading.after(18, 'stop')
    expect(reading.last()).toMatchObject({ at: 'measured', elapsed: 18 })
  })

  it('takes another passage, and keeps its language', async () => {
    await reading.after(1, 'es')
    expect(reading.last()).toMatchObject({ at: 'ready', passage: ours })
    await reading.after(1, 'start')
    await reading.after(18, 'stop')
    await reading.after(1, 'keep')
    expect(reading.log).toEqual(['keep es 150'])
  })

  it('does not take a key that is held down for the next choice', async () => {
    await reading.after(0.1, 'start')
    expect(reading.last().at).toBe('ready')
    await reading.after(1, 'start')
    await reading.after(0.05, 'stop')
    expect(reading.last().at).toBe('reading')
  })
})

describe('its words', () => {
  const say = secondsWords('en')
  const words = (step: ReadingStep) => readingWords(step, english, say)
  const measured = (elapsed: number) => words({ at: 'measured', passage: call, elapsed })

  it('offer first what comes next, so that Enter leads through', () => {
    const first = (step: ReadingStep) => words(step).choices[0]!.does
    expect(first({ at: 'ready', passage: call })).toBe('start')
    expect(first({ at: 'reading', passage: call })).toBe('stop')
    expect(first({ at: 'measured', passage: call, elapsed: 20 })).toBe('keep')
    expect(first({ at: 'kept', passage: call, pace: 130 })).toBe('done')
  })

  it('say what was measured', () => {
    expect(measured(21.2)).toMatchObject({
      title: 'You: 21 s',
      placeholder: 'By the clock: 18 s at 150 words a minute',
    })
    const decir = readingWords({ at: 'measured', passage: call, elapsed: 9.5 }, spanish, secondsWords('es'))
    expect(decir.title).toBe('Mi lectura: 9,5 s')
  })

  it('do not offer to keep what nobody can have read', () => {
    expect(measured(1).choices.map(({ does }) => does)).toEqual(['again', 'discard'])
  })

  it('say which pace is kept where the measured one cannot be', () => {
    const said = (elapsed: number) => measured(elapsed).choices[0]!.detail
    expect(said(21)).not.toContain('nearest')
    expect(said(60)).toContain('The nearest pace that can be kept is 80 words a minute')
    expect(said(4)).toContain('260')
  })

  it('judge nobody', () => {
    const steps: ReadingStep[] = [15, 60, 300].map((elapsed) => ({ at: 'measured', passage: call, elapsed }))
    for (const t of [english, spanish])
      for (const step of [...steps, { at: 'kept', passage: call, pace: 80 } as const])
        expect(JSON.stringify(readingWords(step, t, say))).not.toMatch(/slow|fast|quick|lent|despacio|rápid|deprisa/i)
  })

  it('offer our passages, and not the one that is shown', () => {
    const does = (passage: Passage) => words({ at: 'ready', passage }).choices.map((choice) => choice.does)
    expect(does(call)).toEqual(['start', 'en', 'es'])
    expect(does(ours)).toEqual(['start', 'en'])
  })
})
