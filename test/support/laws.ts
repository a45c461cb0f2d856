import fc from 'fast-check'
import { plainScript } from '../../server/gen/wants.ts'
import { check } from '../../server/src/engine/check.ts'
import type { Report } from '../../server/src/engine/report.ts'
import { fixtures } from './fixture.ts'
import { anyText, commentedScript, script } from './scripts.ts'

/** The day on which laws check. */
export const today = '2026-11-23'
/** A check from scratch. */
export const checked = (text: string): Report => check(text, { today })
/** The scripts of the fixtures. */
export const fixtureText = fc.constantFrom(
  ...fixtures.filter(({ text }) => text.length < 4000).map(({ text }) => plainScript(text)),
)
/** Texts of all kinds. */
export const text = fc.oneof({ weight: 3, arbitrary: anyText }, script, commentedScript, fixtureText)

/** A failing run prints its seed and path; put them here to see it again. `LAWS=20` runs twenty times as many. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns: numRuns * Number(process.env.LAWS ?? 1) })
