import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catchUp } from '../../client/src/catchUp.ts'

it('never works twice at once for a key, and always once more after the last change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 12 }),
      async (s, keys) => {
        const source: Record<string, number> = { a: 0, b: 0 }
        const shown: Record<string, number> = { a: 0, b: 0 }
        const running: Record<string, number> = { a: 0, b: 0 }
        const update = catchUp(async (key) => {
          running[key]!++
          expect(running[key]).toBe(1)
          const seen = source[key]!
          await s.schedule(Promise.resolve())
          shown[key] = seen
          running[key]!--
        })
        const under: Promise<void>[] = []
        const edits = s.scheduleSequence(
          keys.map((key) => async () => {
            source[key]!++
            under.push(update(key))
          }),
        )
        await s.waitFor(edits.task)
        await s.waitFor(Promise.all(under))
        expect(shown).toEqual(source)
      },
    ),
  )
})

it('goes on after a failure', async () => {
  let tries = 0
  const update = catchUp(async () => {
    tries++
    if (tries === 1) throw new Error('once')
  })
  await expect(update('a')).rejects.toThrow('once')
  await update('a')
  expect(tries).toBe(2)
})
